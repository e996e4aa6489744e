import { connect as connectHttp2 } from 'node:http2';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Authority, createAuthority } from '../support/certificates.ts';
import { randomOf } from '../support/random.ts';
import { type ServedProxy, startServed } from '../support/served.ts';

/**
 * Whatever a caller sends, it gets an answer or the end of its connection, and the process lives. Requests are put
 * together from odd parts, by RANDOM_SEED; an uncaught error fails the whole file.
 */
const REQUESTS = 1_000;
const HTTP2_REQUESTS = 600;
/** A request that is incomplete gets no answer. */
const PATIENCE_MS = 300;
const TLS = { host: '127.0.0.1', servername: 'localhost', ALPNProtocols: ['http/1.1'] };

const METHODS = [
  'GET',
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'HEAD',
  'OPTIONS',
  'CONNECT',
  'TRACE',
  'BREW',
  'get',
  '',
];
const TARGETS = [
  ...['/api/v1/namespaces/n/workflows/w', '/api/v1/namespaces', '/api/v1/system-info', '/openapi.json', '/docs/', '/'],
  ...[
    '*',
    '',
    '//',
    '//a@b,',
    'http://',
    'http://,',
    'http://localhost',
    'http://[::1',
    'https://x:y/z',
    'localhost:1',
  ],
  ...[
    '?',
    '?a',
    '/?',
    '/%',
    '/%zz',
    '/%00',
    '/api/v1/namespaces/%2e%2e/workflows',
    '/.',
    '/..',
    '/../..',
    'urn:x',
    '#',
  ],
  ...['/\xa0', '/\xff\xfe', '/é', '/api/v1/namespaces/n/workflows/w/result', '/workflows', '/mcp', '/health/ready'],
];
const QUERIES = [
  '',
  '',
  '?',
  '?pretty',
  '?a=b&a',
  '?%',
  '?=',
  '?&&&',
  '?nextPageToken=%ff',
  '?query=%',
  '?wait=1',
  '?x[y]=z',
];
const VERSIONS = ['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/1.2', 'http/1.1', ''];
const HEADERS = [
  ...['Host: localhost', 'Host: localhost', 'Host:', 'Host: a b', 'Host: \xff', 'Host: localhost:x', 'Host: [::1]'],
  ...['Content-Length: 2', 'Content-Length: -1', 'Content-Length: 1e3', 'Content-Length: 2, 2', 'Content-Length:'],
  ...['Transfer-Encoding: chunked', 'Transfer-Encoding: gzip, chunked', 'Transfer-Encoding: x', 'Expect: 100-continue'],
  ...[
    'Expect: x',
    'Connection: close',
    'Connection: upgrade',
    'Upgrade: websocket',
    'Upgrade: h2c',
    'HTTP2-Settings: AA',
  ],
  ...[
    'Content-Encoding: gzip',
    'Content-Encoding: br',
    'Content-Type: text/plain',
    'Content-Type: \x00',
    'Accept: */*;q=x',
  ],
  ...[
    'Accept: text/event-stream',
    'Accept: application/x-ndjson',
    'Accept: application/problem+json',
    'Cookie: \xff=\xff',
  ],
  ...[
    'Accept-Encoding: br;q=2',
    'Grpc-Timeout: 1x',
    'Grpc-Metadata-: x',
    'Grpc-Metadata-a-bin: %',
    'Temporal-Namespace: o',
  ],
  ...[
    'Authorization: Bearer',
    'Authorization:',
    'Idempotency-Key: "',
    'Last-Event-ID: \xff',
    'X-Request-ID: \x01',
    ': x',
  ],
  ...[
    'Range: bytes=0-1',
    'If-None-Match: *',
    'Origin: null',
    'Sec-Fetch-Site: cross-site',
    'Prefer: wait=x',
    'Request-Timeout: -',
  ],
];
const BODIES = [
  '',
  '',
  '{}',
  '{',
  '[]',
  '\x00\xff',
  '0\r\n\r\n',
  '2\r\n{}\r\n0\r\n\r\n',
  'x\r\n',
  `${'['.repeat(500)}`,
  '{"a":1}',
];

let authority: Authority;
let proxy: ServedProxy;
beforeAll(async () => {
  authority = createAuthority();
  const { certFile, keyFile } = authority.issue('proxy', { subject: '/CN=proxy' });
  proxy = await startServed({
    ...{ listenTls: '127.0.0.1:0', tlsCert: certFile, tlsKey: keyFile, allowedHosts: '*,localhost' },
    ...{ corsOrigins: '*', mcp: 'read', catalogue: 'examples/catalogue/catalogue.yaml' },
  });
});
afterAll(() => proxy.close());

/** The status line of the first answer; empty if there was none. */
function exchange(url: string, bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const port = Number(new URL(url).port);
    const isSecure = url.startsWith('https:');
    const socket = isSecure ? connectTls({ port, ca: authority.cert, ...TLS }) : connect({ port, host: '127.0.0.1' });
    const end = (text: string) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(text);
    };
    const timer = setTimeout(() => end(''), PATIENCE_MS);
    socket.on('data', (chunk: Buffer) => end(chunk.toString('latin1').split('\r\n', 1)[0] as string));
    socket.on('error', () => end(''));
    socket.on('close', () => end(''));
    socket.write(bytes);
  });
}

const isAlive = async () => (await fetch(`${proxy.url}/api/v1/namespaces/n/workflow-count`)).status === 200;

test.each(['http', 'https'])('over HTTP/1.1 with %s', async (scheme) => {
  const url = proxy.urls.find((each) => each.startsWith(`${scheme}:`)) as string;
  const random = randomOf(Number(process.env.RANDOM_SEED ?? 1));
  const some = (list: readonly string[], most: number) =>
    Array.from({ length: random.below(most) }, () => random.pick(list));
  const wrong: string[] = [];
  for (let at = 0; at < REQUESTS; at++) {
    const line = `${random.pick(METHODS)} ${random.pick(TARGETS)}${random.pick(QUERIES)} ${random.pick(VERSIONS)}`;
    const bytes = Buffer.from(
      [line, 'Host: localhost', ...some(HEADERS, 5), '', random.pick(BODIES)].join('\r\n'),
      'latin1',
    );
    const status = await exchange(url, bytes);
    if (!/^$|^HTTP\/1\.1 (?:[1-4]\d\d|50[1345]) /.test(status)) wrong.push(`${status}: ${bytes.toString('latin1')}`);
  }
  expect(wrong).toEqual([]);
  expect(await isAlive()).toBe(true);
});

test('over HTTP/2', async () => {
  const url = proxy.urls.find((each) => each.startsWith('https:')) as string;
  const random = randomOf(Number(process.env.RANDOM_SEED ?? 2));
  const wrong: string[] = [];
  for (let at = 0; at < HTTP2_REQUESTS; at++) {
    const pairs = Array.from({ length: random.below(4) }, () => random.pick(HEADERS).toLowerCase().split(': '));
    const headers = {
      ...Object.fromEntries(
        pairs.flatMap(([name = '', value]) => (value === undefined || name === '' ? [] : [[name, value]])),
      ),
      ':method': random.pick(METHODS),
      ':path': random.pick(TARGETS) + random.pick(QUERIES),
      ':scheme': random.pick(['https', 'http', 'other']),
      ':authority': random.pick(['localhost', 'localhost', '', 'a b', ',']),
    };
    const status = await overHttp2(url, headers, random.pick(BODIES));
    if (!/^$|^(?:[1-4]\d\d|50[1345])$/.test(status)) wrong.push(`${status}: ${JSON.stringify(headers)}`);
  }
  expect(wrong).toEqual([]);
  expect(await isAlive()).toBe(true);
});

/** The status; empty if there was none. */
function overHttp2(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<string> {
  return new Promise((resolve) => {
    const session = connectHttp2(url, { ca: authority.cert });
    const end = (text: string) => {
      clearTimeout(timer);
      session.destroy();
      resolve(text);
    };
    const timer = setTimeout(() => end(''), PATIENCE_MS);
    session.on('error', () => end(''));
    try {
      const stream = session.request(headers);
      stream.on('response', (head) => end(String(head[':status'])));
      stream.on('error', () => end(''));
      stream.on('close', () => end(''));
      stream.end(body, 'latin1');
    } catch {
      // Node's own client refuses some of them.
      end('');
    }
  });
}
