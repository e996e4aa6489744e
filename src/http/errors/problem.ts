import type { StatusError } from '../../base/status-error.ts';

/** `application/problem+json` (RFC 9457). */
export const PROBLEM_TYPE = 'application/problem+json';

interface Kind {
  /** The last part of the type URI, and the anchor in docs/errors.md. */
  readonly name: string;
  readonly title: string;
}

const TYPE_PREFIX = 'urn:temporal-http:error:';

const kind = (title: string): Kind => ({ name: title.toLowerCase().replaceAll(' ', '-'), title });

/** By google.rpc.Code. */
const BY_CODE: readonly Kind[] = [
  kind('Unknown'),
  kind('Cancelled'),
  kind('Unknown'),
  kind('Invalid argument'),
  kind('Deadline exceeded'),
  kind('Not found'),
  kind('Already exists'),
  kind('Permission denied'),
  kind('Resource exhausted'),
  kind('Failed precondition'),
  kind('Aborted'),
  kind('Out of range'),
  kind('Unimplemented'),
  kind('Internal'),
  kind('Unavailable'),
  kind('Data loss'),
  kind('Unauthenticated'),
];

/** By HTTP status, for errors of the proxy whose status differs from that of their code. */
const BY_STATUS: ReadonlyMap<number, Kind> = new Map([
  [405, kind('Method not allowed')],
  [406, kind('Not acceptable')],
  [408, kind('Request timeout')],
  [412, kind('Precondition failed')],
  [413, kind('Request too large')],
  [414, kind('URL too long')],
  [415, kind('Unsupported media type')],
  [417, kind('Expectation failed')],
  [424, kind('Execution failed')],
  [431, kind('Headers too large')],
  [502, kind('Invalid codec answer')],
]);

/** Every type of problem, for docs/errors.md. */
export const PROBLEM_NAMES: readonly string[] = [
  ...new Set([...BY_CODE, ...BY_STATUS.values()].map(({ name }) => name)),
].sort();

/** True if a caller asks for problems: it names the type, and does not prefer plain JSON. */
export function wantsProblem(accept: string | undefined): boolean {
  if (accept === undefined || !accept.includes('problem+json')) return false;
  const wanted = quality(accept, PROBLEM_TYPE);
  return wanted > 0 && wanted >= quality(accept, 'application/json');
}

/** RFC 9110 section 12.5.1: 0 if the type is not named. */
function quality(accept: string, type: string): number {
  for (const part of accept.split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    if (name !== type) continue;
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    return q === undefined ? 1 : Number(q.slice(2)) || 0;
  }
  return 0;
}

/**
 * The members of a problem (RFC 9457 section 3.1), as the beginning of an object to which code and details are added.
 * @param requestId becomes `instance`
 */
export function problemMembers({ code, httpStatus, message }: StatusError, status: number, requestId: string): string {
  const { name, title } = (httpStatus && BY_STATUS.get(httpStatus)) || BY_CODE[code] || kind('Unknown');
  const members = { type: TYPE_PREFIX + name, title, status, detail: message, instance: requestId };
  return JSON.stringify(members).slice(0, -1);
}
