import type { StatusError } from '../../base/status-error.ts';
import type { UpstreamAnswer, UpstreamCall } from '../upstream.ts';
import { PREFIX } from './message-reader.ts';
import { Response } from './response.ts';

/** A call as a connection sees it. Exactly one of the last three is called, unless the stream is cancelled. */
export interface StreamOwner {
  readonly request: UpstreamCall;
  readonly answered: (answer: UpstreamAnswer | Promise<UpstreamAnswer>) => void;
  readonly failed: (error: StatusError) => void;
  /** The server has not processed the call, which may be sent again (RFC 9113 section 8.7). */
  readonly notProcessed: (cause: Error) => void;
}

export interface StreamBegin {
  readonly id: number;
  readonly flushes: number;
  readonly sendWindow: number;
  readonly maxReceiveBytes: number;
}

/** One call on one connection. */
export class Stream {
  readonly owner: StreamOwner;
  readonly id: number;
  readonly response: Response;
  readonly message: Buffer;
  /** The outbox's count when the stream began: while it is the same, nothing of the stream has been sent. */
  readonly flushes: number;
  /** Octets of the message and its prefix that have been sent. */
  sent = 0;
  /** Octets that the server still takes on this stream; negative after it has reduced its initial window. */
  sendWindow: number;
  /** Octets received since we last widened the server's window. */
  received = 0;
  /** True if the answer is larger than a window: the server may send it once there is memory for it. */
  isLarge = false;
  /** Gives back the memory of a large answer, or stops waiting for it. */
  endMemory: (() => void) | undefined;
  /** Used by StreamTable. */
  nextInBucket: Stream | undefined;

  constructor(owner: StreamOwner, begin: StreamBegin) {
    this.owner = owner;
    this.id = begin.id;
    this.flushes = begin.flushes;
    this.sendWindow = begin.sendWindow;
    this.message = owner.request.message;
    this.response = new Response(begin.maxReceiveBytes);
  }

  /** Octets of the message and its prefix that have not been sent. */
  get unsent(): number {
    return PREFIX + this.message.length - this.sent;
  }
}
