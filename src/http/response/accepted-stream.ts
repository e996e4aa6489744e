import Negotiator from 'negotiator';
import type { StreamRoute } from '../../operation/stream-route.ts';

const PLAIN = 'application/json';
/** Only callers that name one of these get a stream. */
const STREAMED = /event-stream|x-ndjson/i;

/** The stream type that a caller prefers to the plain answer; undefined if none (RFC 9110 section 12.5.1). */
export function acceptedStream(streams: readonly StreamRoute[], accept: string | undefined): StreamRoute | undefined {
  if (accept === undefined || !STREAMED.test(accept)) return undefined;
  const offered = [PLAIN, ...streams.map(({ contentType }) => contentType)];
  const best = new Negotiator({ headers: { accept } }).mediaType(offered);
  return streams.find(({ contentType }) => contentType === best);
}
