import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ServerCredentials } from '@grpc/grpc-js';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { type Authority, createAuthority, type Issued } from '../support/certificates.ts';
import { PATIENCE, stopClock } from '../support/clock.ts';
import { type FakeUpstream, startFakeUpstream } from '../support/fake-upstream.ts';
import { send } from '../support/raw-http.ts';
import { type ServedProxy, startServed } from '../support/served.ts';

const at = (namespace: string) => `/api/v1/namespaces/${namespace}/workflows/w`;

let authority: Authority;
let server: Issued;
let client: Issued;
beforeAll(() => {
  authority = createAuthority();
  server = authority.issue('server', { subject: '/CN=server', names: 'DNS:frontend.test,IP:127.0.0.1' });
  client = authority.issue('client', { subject: '/CN=proxy' });
});

const closers: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A gRPC server that wants to see a certificate. */
const mutual = (issued: Issued, by: Authority = authority) =>
  ServerCredentials.createSsl(by.cert, [{ cert_chain: issued.cert, private_key: issued.key }], true);

async function upstream(credentials?: ServerCredentials): Promise<FakeUpstream> {
  const paths = operations.map(({ rpcPath }) => rpcPath);
  const started = await startFakeUpstream(paths, 0, credentials && { credentials });
  closers.push(started.kill);
  return started;
}

async function proxyTo(flags: Readonly<Record<string, unknown>>, environment = {}): Promise<ServedProxy> {
  const proxy = await startServed(flags, { environment });
  closers.push(proxy.close);
  return proxy;
}

const status = async (proxy: ServedProxy, path = at('orders')) => (await send(`${proxy.url}${path}`)).status;

describe.each(['grpc-js', 'lean'])('over TLS with %s', (transport) => {
  const tls = () => ({
    transport,
    upstreamTlsCa: authority.certFile,
    upstreamTlsCert: client.certFile,
    upstreamTlsKey: client.keyFile,
  });

  test.each<[string, () => Record<string, unknown>, number]>([
    ['certificates of both sides', tls, 200],
    ['PEM instead of files', () => ({ ...tls(), upstreamTlsCa: authority.cert.toString() }), 200],
    ['no certificate of ours', () => ({ transport, upstreamTlsCa: authority.certFile }), 503],
    ['a certificate that Node does not trust', () => ({ ...tls(), upstreamTlsCa: undefined }), 503],
    ['the name that is in the certificate (SNI)', () => ({ ...tls(), upstreamTlsServerName: 'frontend.test' }), 200],
    ['another name', () => ({ ...tls(), upstreamTlsServerName: 'other.test' }), 503],
    ['no check at all', () => ({ ...tls(), upstreamTlsCa: undefined, upstreamTlsUnverified: true }), 200],
    ['no TLS at all', () => ({ transport }), 503],
  ])('%s', async (_, flags, wanted) => {
    const { address } = await upstream(mutual(server));
    const proxy = await proxyTo({ address, ...flags() });
    expect(await status(proxy)).toBe(wanted);
  });

  test('certificates are changed under load, and no call fails', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rotation-'));
    const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    const install = ({ certFile, keyFile }: Issued) => {
      copyFileSync(certFile, cert);
      copyFileSync(keyFile, key);
    };
    install(client);
    const fake = await upstream(mutual(server));
    const shown = new Set<string>();
    fake.answer(async (call) => {
      shown.add(String(call.getAuthContext().sslPeerCertificate?.subject.CN));
      await sleep(30);
      return {};
    });
    const proxy = await proxyTo({
      ...tls(),
      address: fake.address,
      upstreamTlsCert: cert,
      upstreamTlsKey: key,
      fileWatch: '20ms',
    });
    const statuses = new Map<number, number>();
    let running = true;
    const load = Array.from({ length: 20 }, async () => {
      while (running) {
        const got = await status(proxy);
        statuses.set(got, (statuses.get(got) ?? 0) + 1);
      }
    });
    const used = (name: string) => vi.waitFor(() => expect([...shown]).toContain(name), PATIENCE);
    await used('proxy');
    for (const name of ['second', 'third', 'fourth']) {
      install(authority.issue(name, { subject: `/CN=${name}` }));
      await used(name);
    }
    running = false;
    await Promise.all(load);
    expect([...statuses.keys()]).toEqual([200]);
    expect([...shown]).toEqual(['proxy', 'second', 'third', 'fourth']);
  });

  test('certificates that the server does not take leave the old ones in use', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rotation-'));
    const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    copyFileSync(client.certFile, cert);
    copyFileSync(client.keyFile, key);
    const { address } = await upstream(mutual(server));
    const files = { upstreamTlsCert: cert, upstreamTlsKey: key, fileWatch: '20ms' };
    const proxy = await proxyTo({ ...tls(), ...files, address });
    expect(await status(proxy)).toBe(200);
    const wrong = createAuthority('a stranger').issue('client', { subject: '/CN=proxy' });
    copyFileSync(wrong.certFile, cert);
    copyFileSync(wrong.keyFile, key);
    for (let round = 0; round < 10; round++) {
      expect(await status(proxy)).toBe(200);
      await sleep(50);
    }
  });
});

describe('an API key of the proxy', () => {
  /** Of the last call but the one that tries the key at the start. */
  const metadata = (fake: FakeUpstream) =>
    fake.calls.findLast((call) => !call.getPath().endsWith('/GetSystemInfo'))?.metadata;

  test.each<[string, Record<string, string>, string[]]>([
    ['goes up where a caller sends nothing', {}, ['Bearer secret']],
    ['not where a caller has a token', { Authorization: 'Bearer mine' }, ['Bearer mine']],
  ])('%s', async (_, headers, wanted) => {
    const fake = await upstream();
    const proxy = await proxyTo({ address: fake.address, upstreamApiKey: 'secret', upstreamTls: 'false' });
    await send(`${proxy.url}${at('orders')}`, { headers });
    expect(metadata(fake)?.get('authorization')).toEqual(wanted);
    // Temporal Cloud finds the namespace by this.
    expect(metadata(fake)?.get('temporal-namespace')).toEqual(['orders']);
  });

  test('takes the place of the token, whatever name that came under', async () => {
    const fake = await upstream();
    const flags = { upstreamApiKey: 'secret', upstreamTls: 'false', callerToken: 'replace' };
    const proxy = await proxyTo({ address: fake.address, ...flags });
    const headers = {
      Authorization: 'Bearer mine',
      'Grpc-Metadata-Authorization': 'Bearer mine',
      'Authorization-Extras': 'x',
    };
    await send(`${proxy.url}${at('orders')}`, { headers });
    expect(metadata(fake)?.get('authorization')).toEqual(['Bearer secret']);
    expect(metadata(fake)?.get('authorization-extras')).toEqual([]);
  });

  test('is read from its file, and again when that changes', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'key-')), 'key');
    writeFileSync(file, 'first\n');
    const fake = await upstream();
    const flags = { upstreamApiKeyFile: file, upstreamTls: 'false', fileWatch: '20ms' };
    const proxy = await proxyTo({ address: fake.address, ...flags });
    const key = async () => {
      await status(proxy);
      return metadata(fake)?.get('authorization')[0];
    };
    expect(await key()).toBe('Bearer first');
    writeFileSync(file, 'second\n');
    await vi.waitFor(async () => expect(await key()).toBe('Bearer second'), PATIENCE);
  });

  test('metadata of the configuration cannot be overwritten', async () => {
    const fake = await upstream();
    const proxy = await proxyTo({ address: fake.address, upstreamMetadata: '{"x-tenant":"one"}', namespace: 'usual' });
    const headers = { 'Grpc-Metadata-X-Tenant': 'two' };
    await send(`${proxy.url}/api/v1/namespaces`, { headers });
    expect(metadata(fake)?.get('x-tenant')).toEqual(['one']);
    expect(metadata(fake)?.get('temporal-namespace')).toEqual(['usual']);
  });
});

describe('several servers', () => {
  test('each namespace goes to its own, with its own credentials', async () => {
    const [main, orders, secured] = [await upstream(), await upstream(), await upstream(mutual(server))];
    const proxy = await proxyTo({
      address: main.address,
      upstreams: JSON.stringify({
        orders: { address: orders.address, 'api-key': 'of-orders', tls: false },
        secured: {
          address: secured.address,
          'tls-ca': authority.certFile,
          'tls-cert': client.certFile,
          'tls-key': client.keyFile,
        },
      }),
    });
    for (const namespace of ['orders', 'other', 'secured', 'orders']) await status(proxy, at(namespace));
    await status(proxy, '/api/v1/system-info');
    expect([main, orders, secured].map(({ calls }) => calls.length)).toEqual([2, 2, 1]);
    expect(orders.calls[0]?.metadata.get('authorization')).toEqual(['Bearer of-orders']);
    expect(main.calls[0]?.metadata.get('authorization')).toEqual([]);
  });

  test('an address is made of the namespace, which can name no other host', async () => {
    const fake = await upstream();
    const proxy = await proxyTo({ address: `{namespace}.localhost:${fake.port}`, upstreamChannels: 2 });
    // glibc and Node know every name below localhost as this machine, if the system does.
    const { lookup } = await import('node:dns/promises');
    const resolves = await lookup('orders.localhost').then(
      () => true,
      () => false,
    );
    expect(await status(proxy)).toBe(resolves ? 200 : 503);
    for (const name of ['evil.test%2Fx', 'a%3A1', 'a..b', '-a', 'a%20b', '%5B::1%5D', 'a%40b', 'a%23', '%00']) {
      expect(await status(proxy, at(name)), name).toBe(404);
    }
    expect(await status(proxy, '/api/v1/system-info')).toBe(400);
  });

  test('a channel is opened for the first call, and closed when it has been idle', async () => {
    const [main, orders] = [await upstream(mutual(server)), await upstream()];
    const entries = { orders: { address: orders.address } };
    const proxy = await proxyTo({ address: main.address, upstreams: JSON.stringify(entries), upstreamIdle: '100ms' });
    const peers = new Set<string>();
    orders.answer((call) => {
      peers.add(call.getPeer());
      return {};
    });
    stopClock({ toFake: ['Date'] });
    await status(proxy);
    await status(proxy);
    expect(peers.size).toBe(1);
    vi.setSystemTime(Date.now() + 101);
    // The proxy looks four times in the time that it leaves a channel idle.
    await sleep(200);
    await status(proxy);
    expect(peers.size).toBe(2);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a template that can name any host', { address: '{namespace}:7233' }, '--address: expected {namespace} once'],
    ['a template at the end', { address: 'a.{namespace}:7233' }, '--address: expected {namespace} once'],
    ['an address that is none', { upstreams: '{"a":{"address":"x y"}}' }, '--upstreams: a.address: expected HOST:PORT'],
    ['a key that there is not', { upstreams: '{"a":{"address":"x","apikey":"1"}}' }, '--upstreams: a: '],
    ['no JSON', { upstreams: 'a' }, '--upstreams: expected JSON'],
    ['a certificate without key', { upstreamTlsCert: 'x' }, 'expected both a certificate and its key'],
    [
      'a key without TLS to another machine',
      { address: 'temporal.test:7233', upstreamApiKey: 'k', upstreamTls: 'false' },
      'an API key is sent only over TLS',
    ],
    ['a certificate that is not there', { upstreamTlsCa: '/no/such.pem' }, 'ENOENT'],
  ])('%s is refused at the start', async (_, flags, message) => {
    await expect(startServed(flags)).rejects.toThrow(message);
  });
});
