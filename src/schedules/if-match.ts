/** `"abc"`, `W/"abc"` (RFC 9110 section 8.8.3). */
const TAG = /(W\/)?"([^"]*)"/g;

/**
 * True if `If-Match` permits changing a state (RFC 9110 section 13.1.1): without the header, with `*`, or with the
 * tag of that state; a weak tag never matches.
 */
export function allows(header: string | undefined, token: Buffer): boolean {
  if (header === undefined || header.trim() === '*') return true;
  const own = token.toString('base64');
  return [...header.matchAll(TAG)].some(([, weak, tag]) => weak === undefined && tag === own);
}
