/** gRPC metadata in order of appearance; names in lower case, values of `-bin` names are bytes. */
export type Metadata = readonly (readonly [name: string, value: string | Buffer])[];

export interface UpstreamCall {
  /** `/temporal.api.workflowservice.v1.WorkflowService/StartWorkflowExecution` */
  readonly path: string;
  readonly message: Buffer;
  readonly metadata: Metadata;
  /** When the call fails with DEADLINE_EXCEEDED, in milliseconds since the epoch. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

export interface UpstreamAnswer {
  readonly message: Buffer;
  readonly metadata: Metadata;
  readonly trailers: Metadata;
}

export type UpstreamState = 'idle' | 'connecting' | 'ready' | 'failing' | 'closed';

/** The gRPC side of the proxy: unary calls of bytes, nothing of their meaning. */
export interface Upstream {
  /**
   * @throws StatusError with the code, message, metadata and details of the server; UNAVAILABLE if there is none,
   * DEADLINE_EXCEEDED, and CANCELLED if `signal` fired.
   */
  readonly call: (call: UpstreamCall) => Promise<UpstreamAnswer>;
  /** The channel's state; `connect` makes an idle one connect. */
  readonly state: (connect?: boolean) => UpstreamState;
  /** Running calls are ended by the caller's own signal, not by this. */
  readonly close: () => void;
}
