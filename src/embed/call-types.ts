import type { OperationId, RequestOf, ResponseOf } from './operation-types.ts';

export interface CallOptions {
  /** Cancels the call. */
  readonly signal?: CancelSignal | undefined;
  /** Default: the proxy's. */
  readonly timeoutMs?: number | undefined;
  /** gRPC metadata, such as `['authorization', 'Bearer ...']`. */
  readonly metadata?: readonly (readonly [name: string, value: string | Uint8Array])[] | undefined;
  /** Fills an empty request id, so that a repeated call takes effect only once. Default: a new id. */
  readonly idempotencyKey?: string | undefined;
}

/** An AbortSignal. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}

/** One function per operation, over the proxy's channel. They throw StatusError. */
export type Calls = {
  readonly [Id in OperationId]: (request: RequestOf<Id>, options?: CallOptions) => Promise<ResponseOf<Id>>;
};
