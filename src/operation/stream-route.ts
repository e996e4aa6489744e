import type { Binding, Operation } from '../codec/operation-table.ts';
import type { OperationRequest } from './operation-request.ts';

/** An answer that goes on: it is sent as its parts come (contract section 7). */
export interface StreamReply {
  /** Asked for the next part once the caller has taken those before it. */
  readonly parts: AsyncIterable<Buffer>;
  /** Sent whenever nothing else was sent for so many milliseconds. */
  readonly heartbeat?: { readonly text: Buffer; readonly everyMs: number };
  /** The part that tells of a failure, after which the answer ends. `error` is the JSON of contract section 5. */
  readonly failure: (error: Buffer) => Buffer;
  /** True to end the connection after a failure, where the end of the answer would say that it is complete. */
  readonly cutsOnFailure: boolean;
  /** True to compress as Accept-Encoding allows; each part is still sent at once. */
  readonly compresses: boolean;
}

/**
 * @returns undefined if there is nothing more to tell a caller that has come back
 * @throws StatusError for every failure before the first part
 */
export type StreamHandler = (request: OperationRequest) => Promise<StreamReply | undefined>;

/** An answer of a route in another media type, for callers that ask for it; or the only one that the route has. */
export interface StreamRoute {
  readonly operation: Operation;
  readonly binding: Binding;
  /** `text/event-stream` */
  readonly contentType: string;
  /** Query parameters that the other answers of the route do not have. */
  readonly ownParameters: readonly string[];
  readonly handle: StreamHandler;
}
