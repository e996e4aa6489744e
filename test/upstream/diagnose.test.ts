import { createServer, type Server } from 'node:net';
import { ServerCredentials } from '@grpc/grpc-js';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { diagnose } from '../../src/upstream/diagnose.ts';
import type { UpstreamTls } from '../../src/upstream/upstream.ts';
import { type Authority, createAuthority, type Issued } from '../support/certificates.ts';
import { startFakeUpstream } from '../support/fake-upstream.ts';
import { freePort } from '../support/free-port.ts';

const closers: (() => void)[] = [];
let authority: Authority;
let server: Issued;
let elsewhere: Issued;
let client: Issued;
let stranger: Issued;

beforeAll(() => {
  authority = createAuthority();
  server = authority.issue('server', { subject: '/CN=server' });
  elsewhere = authority.issue('elsewhere', { subject: '/CN=server', names: 'DNS:temporal.example' });
  client = authority.issue('client', { subject: '/CN=client' });
  stranger = createAuthority('another').issue('client', { subject: '/CN=stranger' });
});
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

interface Served {
  readonly address: string;
}

async function grpc(issued?: Issued, knowsClients = false): Promise<Served> {
  const pair = issued && { cert_chain: issued.cert, private_key: issued.key };
  const credentials = pair && ServerCredentials.createSsl(knowsClients ? authority.cert : null, [pair], knowsClients);
  const fake = await startFakeUpstream(['/a.B/C'], 0, credentials && { credentials });
  closers.push(fake.kill);
  return { address: `127.0.0.1:${fake.port}` };
}

async function tcp(onSocket: (socket: import('node:net').Socket) => void): Promise<Served> {
  const listening: Server = createServer((socket) => {
    socket.on('error', () => undefined);
    onSocket(socket);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  closers.push(() => listening.close());
  return { address: `127.0.0.1:${(listening.address() as { port: number }).port}` };
}

test.each<[what: string, serve: () => Promise<Served>, tls: () => UpstreamTls | undefined, reason: string | undefined]>(
  [
    ['nothing', () => grpc(), () => undefined, undefined],
    ['nothing, with TLS', () => grpc(server), () => ({ ca: authority.cert }), undefined],
    ['no such host', async () => ({ address: 'temporal.invalid:7233' }), () => undefined, 'DNS '],
    [
      'nothing that listens',
      async () => ({ address: `127.0.0.1:${await freePort()}` }),
      () => undefined,
      'nothing listens on ADDRESS: start the Temporal server, or correct --address',
    ],
    ['a server that expects TLS', () => grpc(server), () => undefined, 'ADDRESS expects TLS: set --upstream-tls'],
    [
      'a server without TLS',
      () => grpc(),
      () => ({ ca: authority.cert }),
      'ADDRESS does not speak TLS: unset --upstream-tls, or correct --address',
    ],
    [
      'an unknown authority',
      () => grpc(server),
      () => ({}),
      'the certificate of ADDRESS is signed by an authority that is not trusted: set --upstream-tls-ca to the file of that authority',
    ],
    [
      'a certificate for another name',
      () => grpc(elsewhere),
      () => ({ ca: authority.cert }),
      'the certificate of ADDRESS is for other names (DNS:temporal.example): set --upstream-tls-server-name to one of them, or correct --address',
    ],
    [
      'no client certificate',
      () => grpc(server, true),
      () => ({ ca: authority.cert }),
      'ADDRESS expects a client certificate: set --upstream-tls-cert and --upstream-tls-key',
    ],
    [
      "a stranger's client certificate",
      () => grpc(server, true),
      () => ({ ca: authority.cert, cert: stranger.cert, key: stranger.key }),
      'ADDRESS ends the connection after the TLS handshake: it may reject the client certificate (--upstream-tls-cert)',
    ],
    [
      'nothing, with a client certificate',
      () => grpc(server, true),
      () => ({ ca: authority.cert, ...client }),
      undefined,
    ],
    [
      'another protocol',
      () => tcp((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
      () => undefined,
      'ADDRESS does not speak gRPC: correct --address',
    ],
    [
      'a connection that ends at once',
      () => tcp((socket) => socket.end()),
      () => undefined,
      'ADDRESS ends the connection: the server has closed the connection',
    ],
  ],
)('says what is wrong: %s', async (_, serve, tls, reason) => {
  const { address } = await serve();
  const found = await diagnose({ address, tls: tls() });
  if (reason === 'DNS ') expect(found).toMatch(/^DNS (has no host|does not answer for) temporal\.invalid: /);
  else expect(found).toBe(reason?.replace('ADDRESS', address));
});
