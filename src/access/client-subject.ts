import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';

/**
 * The subject of the certificate that a client has presented (RFC 4514: `CN=ci,O=Acme`). Undefined without one, and for
 * one that no configured authority has signed. It is made from the certificate itself: the parsed subject of Node loses
 * the order of its parts, and two certificates could look the same.
 */
export function clientSubject(socket: Socket): string | undefined {
  const { authorized, getPeerX509Certificate } = socket as Partial<TLSSocket>;
  if (authorized !== true || getPeerX509Certificate === undefined) return undefined;
  // One relative name on each line, its values escaped as RFC 4514 section 2.4 demands, several of them joined by ' + '.
  const subject = getPeerX509Certificate.call(socket)?.subject;
  if (subject === undefined || subject === '') return undefined;
  // RFC 4514 section 2.1: the last one first.
  return subject
    .split('\n')
    .reverse()
    .map((name) => name.replaceAll(' + ', '+'))
    .join(',');
}
