import Negotiator from 'negotiator';

/** The types that programs ask for. The first one is the answer to callers that take anything. */
const OFFERED = [
  'application/json',
  'application/problem+json',
  'application/json+pretty',
  'application/json+no-payload-shorthand',
  'application/json+pretty+no-payload-shorthand',
  'application/x-ndjson',
  'text/event-stream',
  'text/html',
];

/**
 * True for a person's browser: its `Accept` prefers HTML to everything that the proxy serves to programs (RFC 9110
 * section 12.5.1). Programs send nothing, any type, or JSON.
 */
export function prefersHtml(accept: string | undefined): boolean {
  // Nearly all callers are programs, which this tells at once.
  if (accept === undefined || !/text\//i.test(accept)) return false;
  return new Negotiator({ headers: { accept } }).mediaType(OFFERED) === 'text/html';
}
