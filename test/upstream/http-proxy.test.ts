import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect as connectTcp, type Socket } from 'node:net';
import { ServerCredentials } from '@grpc/grpc-js';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { httpProxyFor } from '../../src/upstream/lean/http-proxy.ts';
import type { UpstreamOptions } from '../../src/upstream/upstream.ts';
import { type Authority, createAuthority, type Issued } from '../support/certificates.ts';
import { startFakeUpstream } from '../support/fake-upstream.ts';
import { call, failure, PATH, TRANSPORTS } from './transports.ts';

const closers: (() => void)[] = [];
let authority: Authority;
let server: Issued;
beforeAll(() => {
  authority = createAuthority();
  server = authority.issue('server', { subject: '/CN=server' });
});
beforeEach(() => {
  for (const name of ['grpc_proxy', 'https_proxy', 'http_proxy', 'no_grpc_proxy', 'no_proxy']) vi.stubEnv(name, '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const close of closers.splice(0).reverse()) close();
});

/** An HTTP proxy that only knows CONNECT. */
async function startHttpProxy(status = 200) {
  const requests: IncomingMessage[] = [];
  const sockets: Socket[] = [];
  const http = createServer();
  http.on('connect', (request, socket: Socket, head) => {
    requests.push(request);
    sockets.push(socket);
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
      return;
    }
    const [host, port] = (request.url as string).split(':') as [string, string];
    const onward = connectTcp(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    sockets.push(onward);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    http.close();
  });
  return { requests, authority: `127.0.0.1:${(http.address() as AddressInfo).port}` };
}

describe.each(TRANSPORTS)('%s:', (_transport, connect) => {
  async function start(secure: boolean, options: Partial<UpstreamOptions> = {}) {
    const pair = { cert_chain: server.cert, private_key: server.key };
    const credentials = secure ? ServerCredentials.createSsl(null, [pair]) : ServerCredentials.createInsecure();
    const fake = await startFakeUpstream([PATH], 0, { credentials });
    fake.answer(({ request }) => ({ message: request }));
    const tls = secure ? { tls: { ca: authority.cert } } : {};
    const upstream = connect({ address: fake.address, userAgent: 'test', ...tls, ...options });
    closers.push(fake.kill, upstream.close);
    return { fake, upstream };
  }

  test.each([
    ['https_proxy', false],
    ['https_proxy', true],
    ['http_proxy', false],
    ['grpc_proxy', true],
  ])('calls go through %s (with TLS to the server: %s)', async (name, secure) => {
    const proxy = await startHttpProxy();
    vi.stubEnv(name, `http://user:p%40ss@${proxy.authority}`);
    const { fake, upstream } = await start(secure);
    const message = Buffer.alloc(300_000, 7);
    expect((await call(upstream, { message })).message.equals(message)).toBe(true);
    expect(proxy.requests.map(({ url, headers }) => [url, headers.host, headers['proxy-authorization']])).toEqual([
      [fake.address, fake.address, `Basic ${Buffer.from('user:p@ss').toString('base64')}`],
    ]);
  });

  test.each(['no_proxy', 'no_grpc_proxy'])('calls to a host in %s go directly', async (name) => {
    const proxy = await startHttpProxy();
    vi.stubEnv('https_proxy', `http://${proxy.authority}`);
    vi.stubEnv(name, 'temporal.example,127.0.0.0/8');
    const { upstream } = await start(false);
    await call(upstream);
    expect(proxy.requests).toEqual([]);
  });

  test('calls fail with UNAVAILABLE if the proxy refuses', async () => {
    const proxy = await startHttpProxy(407);
    vi.stubEnv('https_proxy', `http://${proxy.authority}`);
    const { upstream } = await start(false);
    expect(await failure(call(upstream))).toMatchObject({ code: 14, origin: 'unsent' });
    expect(proxy.requests.length).toBeGreaterThan(0);
  });

  test('calls fail with UNAVAILABLE if the proxy is not there', async () => {
    vi.stubEnv('https_proxy', 'http://127.0.0.1:1');
    const { upstream } = await start(false);
    expect(await failure(call(upstream))).toMatchObject({ code: 14, origin: 'unsent' });
  });
});

test.each<[string, Record<string, string>, string, string | undefined]>([
  ['none', {}, 'a.example', undefined],
  ['grpc_proxy first', { grpc_proxy: 'http://g:1', https_proxy: 'http://s:2', http_proxy: 'http://p:3' }, 'a', 'g:1'],
  ['https_proxy next', { https_proxy: 'http://s:2', http_proxy: 'http://p:3' }, 'a.example', 's:2'],
  ['http_proxy last', { http_proxy: 'http://p' }, 'a.example', 'p:80'],
  ['no name in upper case', { HTTPS_PROXY: 'http://s:2' }, 'a.example', undefined],
  ['nothing that is not http', { https_proxy: 'https://s:2' }, 'a.example', undefined],
  ['nothing that is not a URL', { https_proxy: 's' }, 'a.example', undefined],
  ['none for the end of a name', { https_proxy: 'http://s:2', no_proxy: 'b,.example' }, 'a.example', undefined],
  ['one for another name', { https_proxy: 'http://s:2', no_proxy: 'b,.example' }, 'a.test', 's:2'],
  ['none for an address in a range', { https_proxy: 'http://s:2', no_proxy: '10.0.0.0/8' }, '10.9.8.7', undefined],
  ['one for an address outside', { https_proxy: 'http://s:2', no_proxy: '10.0.0.0/8' }, '11.9.8.7', 's:2'],
  ['none for any address', { https_proxy: 'http://s:2', no_proxy: '0.0.0.0/0' }, '203.0.113.9', undefined],
  ['no_grpc_proxy before no_proxy', { https_proxy: 'http://s:2', no_grpc_proxy: 'x', no_proxy: 'a' }, 'a', 's:2'],
])('the environment names %s', (_, environment, host, wanted) => {
  const proxy = httpProxyFor(host, environment);
  expect(proxy && `${proxy.host}:${proxy.port}`).toBe(wanted);
});
