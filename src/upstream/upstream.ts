import type { CallSignal } from '../base/caller-signal.ts';
import type { Leased } from '../base/lease.ts';

/** gRPC metadata in order of appearance; names in lower case, values of `-bin` names are bytes. */
export type Metadata = readonly (readonly [name: string, value: string | Buffer])[];

export interface UpstreamCall {
  /** `/temporal.api.workflowservice.v1.WorkflowService/StartWorkflowExecution` */
  readonly path: string;
  /** Owned by the upstream once the call succeeds; its memory may be reused. */
  readonly message: Leased;
  readonly metadata: Metadata;
  /** When the call fails with DEADLINE_EXCEEDED, in milliseconds since the epoch. */
  readonly deadline: number;
  readonly signal: CallSignal;
  /** By which an upstream of several servers chooses one; empty or left out where the call has none. */
  readonly namespace?: string | undefined;
}

export interface UpstreamAnswer {
  /** Owned by the caller. */
  readonly message: Leased;
  readonly metadata: Metadata;
  readonly trailers: Metadata;
}

export type UpstreamState = 'idle' | 'connecting' | 'ready' | 'failing' | 'closed';

/** In PEM form. */
export interface UpstreamTls {
  /** Who may have signed the server's certificate, if not one of those that Node trusts. */
  readonly ca?: Buffer | undefined;
  readonly cert?: Buffer | undefined;
  readonly key?: Buffer | undefined;
  /** The name in the server's certificate, if it is not the one in the address. */
  readonly serverName?: string | undefined;
  /** True to take any certificate that the server shows. */
  readonly unverified?: boolean | undefined;
}

export interface UpstreamOptions {
  /** HOST:PORT of the gRPC server. */
  readonly address: string;
  /** First part of the user agent. */
  readonly userAgent: string;
  /** Without it the connection is not encrypted. */
  readonly tls?: UpstreamTls | undefined;
  /** The largest answer; without it the server decides. A larger one fails with RESOURCE_EXHAUSTED. */
  readonly maxReceiveBytes?: number | undefined;
  /** How long the server may be silent during calls before it is asked whether it is there; default: 30,000. */
  readonly keepaliveMs?: number | undefined;
}

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
