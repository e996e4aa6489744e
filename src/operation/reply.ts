import { type Leased, release } from '../base/lease.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import type { UpstreamAnswer } from '../upstream/upstream.ts';
import { entityTag } from './message/entity-tag.ts';
import { answerPrinter } from './message/response-body.ts';
import { responseHeaders } from './metadata/response-headers.ts';
import { nextPageLink } from './next-page.ts';
import type { OperationRequest } from './operation-request.ts';
import { successStatus } from './success-status.ts';
import { timed } from './timing.ts';

/** An HTTP response before it is written to a socket. */
export interface Reply {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Compact JSON, unless there is a `contentType`; ownership passes to sendJson. */
  readonly body: Leased;
  /** Set for a body that is sent byte for byte, whatever the caller's switches say. */
  readonly contentType?: string;
}

export interface Replying {
  /** Sets the status of every success. */
  readonly successStatus: 200 | undefined;
}

export type ReplyOf = (request: OperationRequest, answer: UpstreamAnswer) => Reply;

/** Creates the last step of an operation: it turns the server's response into an HTTP response (contract section 3). */
export function createReply(operation: Operation, binding: Binding, replying: Replying): ReplyOf {
  const { response, success } = operation;
  const print = answerPrinter(response, binding.responseBody, operation.written);
  const nextPage = nextPageLink(operation, binding);
  const tagOf = entityTag(operation);
  return ({ req, codec, record }, { message, metadata, trailers }) => {
    const body = timed(record, 'encodeMs', () => print(message, codec));
    const status = replying.successStatus ?? successStatus(success, message);
    const link = nextPage?.(req, message);
    const tag = tagOf?.(message);
    release(message);
    const headers = responseHeaders([...metadata, ...trailers]);
    if (link === undefined && tag === undefined) return { status, headers, body };
    const own = [...(link === undefined ? [] : [['Link', link] as const]), ...(tag ? [['ETag', tag] as const] : [])];
    return { status, headers: [...headers, ...own], body };
  };
}
