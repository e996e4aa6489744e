import { createHash } from 'node:crypto';
import ipaddr from 'ipaddr.js';

/** Longer keys are counted under their hash. */
const LONGEST = 100;
const NETWORK_PARTS = 4;

/**
 * An address as it is counted: IPv6 by its /64, which is what one customer or one machine is given (RFC 6177), IPv4 in
 * its own form also where it is mapped into IPv6.
 */
export function addressKey(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return 'local';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const network = (parsed as ipaddr.IPv6).parts.slice(0, NETWORK_PARTS);
  return `${network.map((part) => part.toString(16)).join(':')}::/64`;
}

/** A token as it is counted: a store of counts is no place for credentials. */
export function tokenKey(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** A name of any length as a key of bounded length. */
export function nameKey(name: string): string {
  return name.length <= LONGEST ? name : `sha256:${tokenKey(name)}`;
}
