import { createHash } from 'node:crypto';
import { isIP } from 'node:net';

/** In characters; longer keys are counted under their hash. */
const LONGEST = 100;
const NETWORK_PARTS = 4;
const ADDRESS_PARTS = 8;
/** IPv4 inside IPv6 (RFC 4291 section 2.5.5.2). */
const MAPPED = /^(?:0:){5}ffff:/;

/**
 * The key of an address: IPv6 by its /64, which is what one customer or one machine is assigned (RFC 6177); IPv4 in its
 * own form, even if it is mapped into IPv6.
 */
export function addressKey(address: string | undefined): string {
  const bare = address?.replace(/%.*$/, '') ?? '';
  const family = isIP(bare);
  if (family === 0) return 'local';
  if (family === 4) return bare;
  // The parser of URLs writes an address in one form (RFC 5952), with IPv4 at the end in hexadecimal.
  const [head = '', tail] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = tail === undefined ? 0 : ADDRESS_PARTS - (before?.length ?? 0) - (after?.length ?? 0);
  const parts = [...(before ?? []), ...Array<string>(zeros).fill('0'), ...(after ?? [])];
  if (MAPPED.test(parts.join(':'))) return parts.slice(-2).flatMap(bytesOf).join('.');
  return `${parts.slice(0, NETWORK_PARTS).join(':')}::/64`;
}

/** The two bytes of a part, in decimal. */
function bytesOf(part: string): readonly number[] {
  const value = Number.parseInt(part, 16);
  return [value >> 8, value & 255];
}

/**
 * The key of an Authorization header: a hash, since a store of counts is no place for credentials. The case of the scheme
 * and the spaces do not matter (RFC 9110 section 11.4), so that one credential has one count however it is spelled.
 */
export function tokenKey(authorization: string): string {
  const [scheme = '', ...rest] = authorization.trim().split(/[ \t]+/);
  return hashed(`${scheme.toLowerCase()} ${rest.join(' ')}`);
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** A key of bounded length for a name of any length. */
export function nameKey(name: string): string {
  return name.length <= LONGEST ? name : `sha256:${hashed(name)}`;
}
