import { type Leased, release } from '../base/lease.ts';
import { joinText, type Text } from '../base/text.ts';
import { LONG_MESSAGE, wireToJsonInTurns } from '../codec/json/codec.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import type { UpstreamAnswer } from '../upstream/upstream.ts';
import { entityTag } from './message/entity-tag.ts';
import { answerPrinter } from './message/response-body.ts';
import { responseHeaders } from './metadata/response-headers.ts';
import { nextPageLink } from './next-page.ts';
import type { OperationRequest } from './operation-request.ts';
import { successStatus } from './success-status.ts';
import { timed, timedAsync } from './timing.ts';

/** An HTTP response before it is written to a socket. */
export interface Reply {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Compact JSON, unless there is a `contentType`; ownership passes to sendJson. */
  readonly body: Text;
  /** Set for a body that is sent byte for byte, whatever the caller's switches say. */
  readonly contentType?: string;
}

/** A reply that something else is made from. */
export type WholeReply = Omit<Reply, 'body'> & { readonly body: Leased };

/** The reply with its body in one buffer. */
export function wholeReply(reply: Reply): WholeReply {
  return { ...reply, body: joinText(reply.body) };
}

export interface Replying {
  /** Sets the status of every success. */
  readonly successStatus: 200 | undefined;
}

/** Returns a promise for a long response, which is printed in turns. */
export type ReplyOf = (request: OperationRequest, answer: UpstreamAnswer) => Reply | Promise<Reply>;

/** Creates the last step of an operation: it turns the server's response into an HTTP response (contract section 3). */
export function createReply(operation: Operation, binding: Binding, replying: Replying): ReplyOf {
  const { response, success } = operation;
  const print = answerPrinter(response, binding.responseBody, operation.written);
  const isWhole = binding.responseBody === undefined && operation.written === undefined;
  const nextPage = nextPageLink(operation, binding);
  const tagOf = entityTag(operation);
  return ({ req, codec, signal, record }, { message, metadata, trailers }) => {
    const status = replying.successStatus ?? successStatus(success, message);
    const headers = responseHeaders([...metadata, ...trailers]);
    const link = nextPage?.(req, message);
    if (link !== undefined) headers.push(['Link', link]);
    const tag = tagOf?.(message);
    if (tag !== undefined) headers.push(['ETag', tag]);
    if (isWhole && message.length > LONG_MESSAGE) {
      const printing = timedAsync(record, 'encodeMs', () => wireToJsonInTurns(response, message, codec, signal));
      return printing.then((body) => {
        release(message);
        return { status, headers, body };
      });
    }
    const body = timed(record, 'encodeMs', () => print(message, codec));
    release(message);
    return { status, headers, body };
  };
}
