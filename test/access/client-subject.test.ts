import { connect, createServer, type TLSSocket } from 'node:tls';
import { expect, test } from 'vitest';
import { clientSubject } from '../../src/access/client-subject.ts';
import { createAuthority } from '../support/certificates.ts';

const authority = createAuthority();

/** What a server sees of a client with this certificate. */
async function seen(subject: string): Promise<string | undefined> {
  const own = authority.issue('server', { subject: '/CN=server' });
  const theirs = authority.issue('client', { subject });
  const options = { cert: own.cert, key: own.key, ca: authority.cert, requestCert: true, rejectUnauthorized: false };
  const server = createServer(options);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const accepted = new Promise<TLSSocket>((resolve) => server.once('secureConnection', resolve));
  const client = connect({ port, host: '127.0.0.1', ca: authority.cert, cert: theirs.cert, key: theirs.key });
  const result = clientSubject(await accepted);
  client.destroy();
  server.close();
  return result;
}

// RFC 4514: the last relative name first, special characters escaped.
test.each<readonly [subject: string, wanted: string]>([
  ['/O=Acme/CN=ci', 'CN=ci,O=Acme'],
  ['/O=Acme, Inc/CN=ci', 'CN=ci,O=Acme\\, Inc'],
  ['/O=A/O=B/CN=x', 'CN=x,O=B,O=A'],
  ['/O=B/O=A/CN=x', 'CN=x,O=A,O=B'],
  ['/O=A/CN=x/O=B', 'O=B,CN=x,O=A'],
  ['/CN=x/O=A/O=B', 'O=B,O=A,CN=x'],
  ['/O=A,O=B/CN=x', 'CN=x,O=A\\,O=B'],
  ['/CN=a"b<c>d;e', 'CN=a\\"b\\<c\\>d\\;e'],
  ['/O=A\\+CN=x', 'O=A\\+CN=x'],
])('the subject %s is %s', async (subject, wanted) => {
  expect(await seen(subject)).toBe(wanted);
});
