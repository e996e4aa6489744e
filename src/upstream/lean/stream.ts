import type { StatusError } from '../../base/status-error.ts';
import type { UpstreamAnswer, UpstreamCall } from '../upstream.ts';
import { PREFIX } from './message-reader.ts';
import { Response } from './response.ts';

/** A call as a connection sees it. One of the last three is called, once, unless the stream is cancelled. */
export interface StreamOwner {
  readonly request: UpstreamCall;
  readonly answered: (answer: UpstreamAnswer | Promise<UpstreamAnswer>) => void;
  readonly failed: (error: StatusError) => void;
  /** The server has not looked at the call: it may be tried again. */
  readonly refused: (cause: Error) => void;
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
  /** The outbox's count when the stream began: as long as it is the same, nothing of the stream has left. */
  readonly flushes: number;
  /** How much of the message and its prefix is sent. */
  sent = 0;
  /** How much the server lets us send on this stream; below zero if it has changed its mind. */
  sendWindow: number;
  /** Octets that came since we last widened the server's window. */
  received = 0;
  /** Of StreamTable. */
  nextInBucket: Stream | undefined;

  constructor(owner: StreamOwner, begin: StreamBegin) {
    this.owner = owner;
    this.id = begin.id;
    this.flushes = begin.flushes;
    this.sendWindow = begin.sendWindow;
    this.message = owner.request.message;
    this.response = new Response(begin.maxReceiveBytes);
  }

  /** Octets of the message and its prefix that are not sent yet. */
  get unsent(): number {
    return PREFIX + this.message.length - this.sent;
  }
}
