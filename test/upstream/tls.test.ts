import { ServerCredentials } from '@grpc/grpc-js';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Code } from '../../src/base/status-error.ts';
import type { UpstreamTls } from '../../src/upstream/upstream.ts';
import { type Authority, createAuthority, type Issued } from '../support/certificates.ts';
import { startFakeUpstream } from '../support/fake-upstream.ts';
import { call, failure, PATH, TRANSPORTS } from './transports.ts';

const closers: (() => void)[] = [];
let authority: Authority;
let local: Issued;
let elsewhere: Issued;
let client: Issued;

beforeAll(() => {
  authority = createAuthority();
  local = authority.issue('local', { subject: '/CN=server' });
  elsewhere = authority.issue('elsewhere', { subject: '/CN=server', names: 'DNS:temporal.example' });
  client = authority.issue('client', { subject: '/CN=client' });
});

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

describe.each(TRANSPORTS)('%s:', (_transport, connect) => {
  async function outcome(server: Issued, tls: UpstreamTls, knowsClients = false, host = '127.0.0.1') {
    const pair = { cert_chain: server.cert, private_key: server.key };
    const credentials = ServerCredentials.createSsl(knowsClients ? authority.cert : null, [pair], knowsClients);
    const fake = await startFakeUpstream([PATH], 0, { credentials });
    fake.answer((seen) => ({ message: seen.request }));
    const upstream = connect({ address: `${host}:${fake.port}`, userAgent: 'test', tls });
    closers.push(upstream.close, fake.kill);
    return { asked: call(upstream, { message: Buffer.alloc(200_000, 7) }), upstream };
  }

  test('calls go through TLS to a server whose certificate is trusted', async () => {
    const { asked } = await outcome(local, { ca: authority.cert });
    expect((await asked).message.length).toBe(200_000);
  });

  test('the name in the address is the one that counts', async () => {
    const { asked } = await outcome(local, { ca: authority.cert }, false, 'localhost');
    expect((await asked).message.length).toBe(200_000);
  });

  test('the name may be another one than that of the address', async () => {
    const { asked } = await outcome(elsewhere, { ca: authority.cert, serverName: 'temporal.example' });
    expect((await asked).message.length).toBe(200_000);
  });

  test('a server that wants to know its clients sees their certificate', async () => {
    const { asked } = await outcome(local, { ca: authority.cert, cert: client.cert, key: client.key }, true);
    expect((await asked).message.length).toBe(200_000);
  });

  test.each<[string, () => Issued]>([
    ['nobody trusts', () => local],
    ['is for another name', () => elsewhere],
  ])('a certificate that %s is taken where none is verified', async (_, server) => {
    const { asked } = await outcome(server(), { unverified: true });
    expect((await asked).message.length).toBe(200_000);
  });

  test.each<[string, () => Promise<{ readonly asked: Promise<unknown> }>]>([
    ['a certificate that nobody trusts', () => outcome(local, {})],
    ['a certificate for another name', () => outcome(elsewhere, { ca: authority.cert })],
    ['a server that wants a certificate of ours', () => outcome(local, { ca: authority.cert }, true)],
  ])('%s makes calls fail with UNAVAILABLE', async (_, begin) => {
    const { asked } = await begin();
    expect(await failure(asked)).toMatchObject({
      code: Code.UNAVAILABLE,
      message: 'the Temporal server cannot be reached',
    });
  });
});
