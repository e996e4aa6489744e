import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';

/** RFC 4514 section 2.4 */
const SPECIAL = /[,+"\\<>;=]|^[ #]| $/g;

/**
 * The subject of the certificate with which a client has shown who it is (RFC 4514: `CN=ci,O=Acme`). Undefined without
 * one, and for one that is signed by nobody whom the proxy knows.
 */
export function clientSubject(socket: Socket): string | undefined {
  const { authorized, getPeerCertificate } = socket as Partial<TLSSocket>;
  if (authorized !== true || getPeerCertificate === undefined) return undefined;
  const subject = getPeerCertificate.call(socket).subject as Readonly<Record<string, string | string[]>> | undefined;
  if (subject === undefined) return undefined;
  const parts = Object.entries(subject).flatMap(([type, values]) =>
    [values].flat().map((value) => `${type}=${value.replace(SPECIAL, '\\$&')}`),
  );
  // RFC 4514 section 2.1: the most specific part first.
  return parts.length === 0 ? undefined : parts.reverse().join(',');
}
