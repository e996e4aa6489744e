import type { CallSignal } from '../base/caller-signal.ts';
import type { Leased } from '../base/lease.ts';
import type { MemoryBudget } from '../base/memory-budget.ts';

/** gRPC metadata in order of appearance; names in lower case, values of `-bin` names are bytes. */
export type Metadata = readonly (readonly [name: string, value: string | Buffer])[];

export interface UpstreamCall {
  /** `/temporal.api.workflowservice.v1.WorkflowService/StartWorkflowExecution` */
  readonly path: string;
  /** Owned by the upstream once the call succeeds; its memory may be reused. */
  readonly message: Leased;
  readonly metadata: Metadata;
  /** When the call fails with DEADLINE_EXCEEDED, in milliseconds on the clock of performance.now(). */
  readonly deadline: number;
  readonly signal: CallSignal;
  /** Chooses one of several servers; empty or undefined if the call has none. */
  readonly namespace?: string | undefined;
  /** Identifies the caller of the request, for limits per caller; undefined if there is none. */
  readonly caller?: (() => string) | undefined;
  /** True for a long poll that may share its answer with equal ones (share-calls.ts). */
  readonly shared?: boolean | undefined;
  /** True if it may wait for long at the server: it leaves room for others. */
  readonly waits?: boolean | undefined;
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
  /** Certificates that may have signed the server's; default: those that Node trusts. */
  readonly ca?: Buffer | undefined;
  readonly cert?: Buffer | undefined;
  readonly key?: Buffer | undefined;
  /** The name in the server's certificate, if it is not the one in the address. */
  readonly serverName?: string | undefined;
  /** True to accept any certificate. */
  readonly unverified?: boolean | undefined;
}

export interface UpstreamOptions {
  /** HOST:PORT of the gRPC server; `connectUpstream` takes several, separated by commas. */
  readonly address: string;
  /** First part of the user agent. */
  readonly userAgent: string;
  /** Undefined for a connection that is not encrypted. */
  readonly tls?: UpstreamTls | undefined;
  /** The largest answer, in bytes; a larger one fails with RESOURCE_EXHAUSTED. Default: 128 MiB, as in Temporal's SDKs. */
  readonly maxReceiveBytes?: number | undefined;
  /** Shared by large answers that are arriving, with `lean`; default: no bound. */
  readonly memory?: MemoryBudget | undefined;
  /** The most connections to the server; more than one only where calls wait for room. Default: 8. */
  readonly maxConnections?: number | undefined;
  /** After how long a connection is replaced, in milliseconds; 0 for never. Default: half an hour. */
  readonly connectionAgeMs?: number | undefined;
  /** How long the server may be silent during calls before it is pinged, in milliseconds; default: 30,000. */
  readonly keepaliveMs?: number | undefined;
}

/** The gRPC side of the proxy: unary calls of bytes, whatever they mean. */
export interface Upstream {
  /**
   * @throws StatusError with the code, message, metadata and details of the server; UNAVAILABLE if it cannot be reached,
   * DEADLINE_EXCEEDED, and CANCELLED if `signal` fired.
   */
  readonly call: (call: UpstreamCall) => Promise<UpstreamAnswer>;
  /** The channel's state; `connect` makes an idle one connect. */
  readonly state: (connect?: boolean) => UpstreamState;
  /** Running calls go on; their own signals end them. Calls that wait for a connection fail. */
  readonly close: () => void;
}
