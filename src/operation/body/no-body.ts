import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { release } from '../../base/lease.ts';
import { invalidArgument } from '../../base/status-error.ts';
import type { BodyOptions } from './body-options.ts';
import { receiveAnyBody } from './read-body.ts';

/** White space (RFC 8259 section 2), an object without fields, or a byte order mark, as latin1. */
const SAYS_NOTHING = /^(?:\xef\xbb\xbf)?[ \t\n\r]*(?:\{[ \t\n\r]*\}[ \t\n\r]*)?$/;

/** True if the headers of a request announce a body (RFC 9112 section 6.3). */
export function announcesBody(headers: IncomingHttpHeaders): boolean {
  const length = headers['content-length'];
  return (length !== undefined && length !== '0') || headers['transfer-encoding'] !== undefined;
}

/**
 * Reads the body of a request whose binding has none, such as GET and DELETE (contract section 2). A body that says
 * something is refused: a caller whose fields were dropped would act on another run than it named. Its Content-Type does
 * not matter.
 * @throws StatusError INVALID_ARGUMENT (400), and whatever `receiveBody` throws except for the media type.
 */
export async function refuseBody(req: IncomingMessage, res: ServerResponse, options: BodyOptions): Promise<void> {
  const body = await receiveAnyBody(req, res, options);
  const saysNothing = SAYS_NOTHING.test(body.toString('latin1'));
  release(body);
  if (saysNothing) return;
  throw invalidArgument(`expected no body for ${req.method}: fields of this request go in the query`, [
    { field: '', description: 'this request takes its fields from the path and the query, not from a body' },
  ]);
}
