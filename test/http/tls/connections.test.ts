import { connect as connectHttp2, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http2';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Authority, createAuthority } from '../../support/certificates.ts';
import { type ServedProxy, startServed } from '../../support/served.ts';

const COUNT = '/api/v1/namespaces/n/workflow-count';
const HEADER_TIMEOUT_MS = 400;

let authority: Authority;
let proxy: ServedProxy;
beforeAll(async () => {
  authority = createAuthority();
  const { certFile, keyFile } = authority.issue('proxy', { subject: '/CN=proxy' });
  proxy = await startServed({
    listen: 'off',
    listenTls: '127.0.0.1:0',
    tlsCert: certFile,
    tlsKey: keyFile,
    headerTimeout: `${HEADER_TIMEOUT_MS}ms`,
  });
});
afterAll(() => proxy.close());

interface Answer {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

async function overHttp2(headers: OutgoingHttpHeaders): Promise<Answer> {
  const session = connectHttp2(proxy.url, { ca: authority.cert });
  try {
    return await new Promise<Answer>((resolve, reject) => {
      session.on('error', reject);
      const stream = session.request({ ':path': COUNT, ...headers });
      let head: IncomingHttpHeaders = {};
      let text = '';
      stream.on('response', (received) => (head = received));
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => resolve({ headers: head, text }));
      stream.on('error', reject);
      stream.end();
    });
  } finally {
    session.close();
  }
}

/** Everything that comes back for these bytes over TLS. */
function overTls(bytes: string | Buffer, end = false): Promise<string> {
  const { hostname, port } = new URL(proxy.url);
  return new Promise((resolve, reject) => {
    const options = { host: hostname, port: Number(port), ca: authority.cert, allowHalfOpen: true };
    const socket = connectTls(options, () => (end ? socket.end(bytes) : socket.write(bytes)));
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('end', () => socket.end());
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
}

describe('contract section 2: Expect in HTTP/2', () => {
  const cancel = { ':method': 'POST', ':path': '/api/v1/namespaces/n/workflows/w/cancel' };

  test.each<readonly [name: string, headers: OutgoingHttpHeaders, wanted: readonly number[]]>([
    ['100-continue, a body that is welcome', { 'content-length': 2, expect: '100-continue' }, [100, 202]],
    ['100-continue, a body over the limit', { 'content-length': 20_000_000, expect: '100-continue' }, [413]],
    ['100-continue, a body of another type', { 'content-type': 'text/xml', expect: '100-continue' }, [415]],
    ['another expectation', { 'content-length': 2, expect: 'a miracle' }, [417]],
  ])('%s', async (_name, headers, wanted) => {
    const session = connectHttp2(proxy.url, { ca: authority.cert });
    const stream = session.request({ ...cancel, ...headers }, { endStream: false });
    const statuses: number[] = [];
    stream.on('continue', () => {
      statuses.push(100);
      stream.end('{}');
    });
    await new Promise<void>((resolve, reject) => {
      stream.on('error', reject);
      stream.on('response', (received) => {
        statuses.push(Number(received[':status']));
        resolve();
      });
    });
    session.destroy();
    expect(statuses).toEqual(wanted);
  });
});

describe('HTTP/1.1 over TLS', () => {
  test('contract section 2: a caller that ends its sending side gets its answer', async () => {
    expect(await overTls(`GET ${COUNT} HTTP/1.1\r\nHost: localhost\r\n\r\n`, true)).toMatch(/^HTTP\/1.1 200 /m);
  });

  test('contract section 1: raw UTF-8 in a path is served', async () => {
    const path = '/api/v1/namespaces/n/workflows/phare-é';
    const text = await overTls(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(text).toMatch(/^HTTP\/1.1 200 /);
    expect(String(proxy.upstream.calls.at(-1)?.request)).toContain('phare-é');
  });

  test('a handshake that never begins, and one that stops half way, end', async () => {
    const halfHello = Buffer.from('160301020001000100', 'hex');
    const port = Number(new URL(proxy.url).port);
    await Promise.all(
      [Buffer.alloc(0), halfHello].map(
        (bytes) =>
          new Promise<void>((resolve) => {
            const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
            socket.on('error', () => undefined);
            socket.on('close', () => resolve());
            socket.resume();
          }),
      ),
    );
  });

  test('plain HTTP on this port ends', async () => {
    const port = Number(new URL(proxy.url).port);
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\n\r\n'));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
      socket.resume();
    });
  });
});

describe('HTTP/2', () => {
  test.each<readonly [authority: string, host: string, status: number]>([
    ['localhost', 'localhost', 200],
    ['localhost:443', 'LOCALHOST', 200],
    ['localhost', 'evil.example', 400],
    ['evil.example', 'localhost', 400],
    ['a@localhost', 'a@localhost', 400],
  ])('RFC 9113 section 8.3.1: :authority %s, Host: %s: %i', async (name, host, status) => {
    expect((await overHttp2({ ':authority': name, host })).headers[':status']).toBe(status);
  });

  test('contract section 1: raw UTF-8 in a path is served', async () => {
    const path = Buffer.from('/api/v1/namespaces/n/workflows/phare-é').toString('latin1');
    const { headers } = await overHttp2({ ':path': path });
    expect(headers[':status']).toBe(200);
    expect(String(proxy.upstream.calls.at(-1)?.request)).toContain('phare-é');
  });

  test('OPTIONS * is 204', async () => {
    expect((await overHttp2({ ':method': 'OPTIONS', ':path': '*' })).headers[':status']).toBe(204);
  });

  test('CONNECT is 405 in the shape of all errors', async () => {
    const { headers, text } = await overHttp2({
      ':method': 'CONNECT',
      ':authority': 'evil.example:80',
      ':path': undefined,
    });
    expect(headers[':status']).toBe(405);
    expect(headers['content-type']).toBe('application/json');
    expect(JSON.parse(text)).toMatchObject({ code: 12, message: 'CONNECT is not supported' });
  });

  test.each([
    [90, 200],
    [101, 431],
    [900, 431],
  ])('%i header lines: %i', async (count, status) => {
    const lines = Object.fromEntries(Array.from({ length: count }, (_, at) => [`x-${at}`, '1']));
    expect((await overHttp2(lines)).headers[':status']).toBe(status);
  });

  test('a session whose first header block never ends is closed', async () => {
    const { hostname, port } = new URL(proxy.url);
    const preface = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
    const settings = Buffer.from('000000040000000000', 'hex');
    // HEADERS without END_HEADERS: `:method: GET` alone.
    const headers = Buffer.from('00000101000000000182', 'hex');
    await new Promise<void>((resolve) => {
      const options = { host: hostname, port: Number(port), ca: authority.cert, ALPNProtocols: ['h2'] };
      const socket = connectTls(options, () => socket.write(Buffer.concat([preface, settings, headers])));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
      socket.resume();
    });
  });

  test('a session whose caller ends the connection is closed', async () => {
    const { hostname, port } = new URL(proxy.url);
    const options = {
      host: hostname,
      port: Number(port),
      ca: authority.cert,
      ALPNProtocols: ['h2'],
      allowHalfOpen: true,
    };
    const socket = connectTls(options);
    const session = connectHttp2(proxy.url, { createConnection: () => socket });
    const stream = session.request({ ':path': COUNT });
    stream.resume();
    await new Promise((resolve) => stream.once('close', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.end();
    await closed;
  });
});
