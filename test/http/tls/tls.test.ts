import { copyFileSync } from 'node:fs';
import { connect as connectHttp2 } from 'node:http2';
import { Agent, request } from 'node:https';
import { tmpdir } from 'node:os';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Authority, createAuthority } from '../../support/certificates.ts';
import { PATIENCE } from '../../support/clock.ts';
import { type ServedProxy, startServed } from '../../support/served.ts';

const PATH = '/api/v1/namespaces/orders/workflows/w';

let authority: Authority;
let stranger: Authority;
let proxy: ServedProxy;
let files: { readonly cert: string; readonly key: string };
const client = () => authority.issue('client', { subject: '/O=Acme, Inc/CN=ci' });

beforeAll(async () => {
  authority = createAuthority();
  stranger = createAuthority('a stranger');
  const issued = authority.issue('proxy', { subject: '/CN=first' });
  files = { cert: issued.certFile, key: issued.keyFile };
  proxy = await startServed({
    listenTls: '127.0.0.1:0',
    tlsCert: files.cert,
    tlsKey: files.key,
    tlsClientCa: authority.certFile,
    tlsClientCert: 'optional',
    tlsClientMetadata: 'x-certificate',
    fileWatch: '20ms',
  });
});
afterAll(() => proxy.close());

const secureUrl = () => proxy.urls.find((url) => url.startsWith('https:')) as string;

interface Answer {
  readonly status: number;
  readonly text: string;
}

interface Options {
  readonly method?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cert?: Buffer;
  readonly key?: Buffer;
}

function overHttp1(path: string, { method = 'GET', body, headers = {}, ...tls }: Options = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { method, headers, ca: authority.cert, agent: new Agent({ maxCachedSessions: 0 }), ...tls };
    const sent = request(`${secureUrl()}${path}`, options, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function overHttp2(path: string, { method = 'GET', body, headers = {}, ...tls }: Options = {}): Promise<Answer> {
  const session = connectHttp2(secureUrl(), { ca: authority.cert, ...tls });
  try {
    return await new Promise<Answer>((resolve, reject) => {
      session.on('error', reject);
      const stream = session.request({ ':path': path, ':method': method, ...headers });
      let status = 0;
      let text = '';
      stream.on('response', (head) => (status = head[':status'] ?? 0));
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => resolve({ status, text }));
      stream.on('error', reject);
      stream.end(body);
    });
  } finally {
    session.close();
  }
}

const ways = [
  ['HTTP/1.1', overHttp1],
  ['HTTP/2', overHttp2],
] as const;

describe.each(ways)('%s over TLS', (_, send) => {
  test('answers as plain HTTP does', async () => {
    expect(await send(PATH)).toEqual({ status: 200, text: '{}' });
    expect(await send('/nothing')).toMatchObject({ status: 404, text: expect.stringContaining('"code":5') });
    expect(await send(PATH, { method: 'PUT', body: '{}' })).toMatchObject({ status: 405 });
    expect(await send('/api/v1/namespaces//workflows')).toMatchObject({ status: 400 });
  });

  test('takes bodies, large ones and too large ones', async () => {
    const start = (size: number) =>
      send(PATH, {
        method: 'POST',
        body: JSON.stringify({
          workflowType: { name: 't' },
          taskQueue: { name: 'q' },
          input: ['x'.repeat(size)],
        }),
      });
    expect((await start(2_000_000)).status).toBe(201);
    expect((await start(11_000_000)).status).toBe(413);
  });

  test("sends the subject of a caller's certificate up, and nothing that a caller makes up", async () => {
    const forged = { 'grpc-metadata-x-certificate': 'CN=root' };
    const { cert, key } = client();
    await send(PATH, { cert, key, headers: forged });
    expect(proxy.upstream.calls.at(-1)?.metadata.get('x-certificate')).toEqual(['CN=ci,O=Acme\\, Inc']);
    await send(PATH, { headers: forged });
    expect(proxy.upstream.calls.at(-1)?.metadata.get('x-certificate')).toEqual([]);
  });

  test('takes no certificate of a stranger for an identity', async () => {
    const { cert, key } = stranger.issue('client', { subject: '/CN=root' });
    await send(PATH, { cert, key });
    expect(proxy.upstream.calls.at(-1)?.metadata.get('x-certificate')).toEqual([]);
  });

  test('tells Temporal the host that was called', async () => {
    await send(PATH);
    const { host } = new URL(secureUrl());
    expect(proxy.upstream.calls.at(-1)?.metadata.get('x-forwarded-host')).toEqual([host]);
    expect((await send('/openapi.json')).text).toContain(`"servers":[{"url":"${secureUrl()}"}]`);
  });
});

describe('the handshake', () => {
  const shake = (options: object): Promise<string> =>
    new Promise((resolve) => {
      const { hostname, port } = new URL(secureUrl());
      const socket = connectTls({ host: hostname, port: Number(port), ca: authority.cert, ...options }, () => {
        resolve(`${socket.getProtocol()} ${socket.getCipher().name} ${socket.alpnProtocol}`);
        socket.destroy();
      });
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    });

  test.each<[string, object, RegExp]>([
    ['TLS 1.3 and HTTP/2', { ALPNProtocols: ['h2', 'http/1.1'] }, /^TLSv1.3 TLS_AES_\S+ h2$/],
    ['TLS 1.2', { maxVersion: 'TLSv1.2' }, /^TLSv1.2 ECDHE-ECDSA-AES128-GCM-SHA256/],
    ['no TLS 1.1', { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }, /^ERR_SSL|^ECONN/],
    ['no cipher without forward secrecy', { maxVersion: 'TLSv1.2', ciphers: 'AES128-GCM-SHA256' }, /^ERR_SSL/],
    ['no CBC', { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA256' }, /^ERR_SSL/],
  ])('%s', async (_, options, wanted) => {
    expect(await shake(options)).toMatch(wanted);
  });
});

test('without a certificate, there is no connection where one is required', async () => {
  const strict = await startServed({
    listen: 'off',
    listenTls: '127.0.0.1:0',
    tlsCert: files.cert,
    tlsKey: files.key,
    tlsClientCa: authority.certFile,
  });
  expect(strict.urls).toHaveLength(1);
  const before = proxy;
  proxy = strict;
  try {
    await expect(overHttp1(PATH)).rejects.toThrow(/certificate required|ECONNRESET|socket hang up/);
    const { cert, key } = client();
    expect((await overHttp1(PATH, { cert, key })).status).toBe(200);
  } finally {
    proxy = before;
    await strict.close();
  }
});

test('a new certificate is shown without a restart, and a broken one changes nothing', async () => {
  const shown = () =>
    new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(secureUrl());
      const socket = connectTls({ host: hostname, port: Number(port), ca: authority.cert }, () => {
        resolve(socket.getPeerCertificate().subject.CN as string);
        socket.destroy();
      });
      socket.on('error', reject);
    });
  expect(await shown()).toBe('first');
  const next = authority.issue('next', { subject: '/CN=second' });
  // One after the other, as files are replaced: for a moment they do not belong together.
  copyFileSync(next.certFile, files.cert);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await shown()).toBe('first');
  copyFileSync(next.keyFile, files.key);
  await vi.waitFor(async () => expect(await shown()).toBe('second'), PATIENCE);
});

describe('what the program refuses to start with', () => {
  test.each<[string, () => Record<string, unknown>, string]>([
    ['no certificate', () => ({ listenTls: '127.0.0.1:0' }), '--listen-tls needs --tls-cert and --tls-key'],
    ['a certificate for nothing', () => ({ tlsCert: files.cert }), '--tls-cert has no effect'],
    ['nowhere to listen', () => ({ listen: 'off' }), '--listen off needs'],
    [
      'a key of another certificate',
      () => ({ listenTls: '127.0.0.1:0', tlsCert: authority.certFile, tlsKey: files.key }),
      'the certificate does not match the key',
    ],
    [
      'a folder as its certificate',
      () => ({ listenTls: '127.0.0.1:0', tlsCert: tmpdir(), tlsKey: files.key }),
      `cannot read ${tmpdir()}: `,
    ],
    [
      'a key without PEM',
      () => ({ listenTls: '127.0.0.1:0', tlsCert: files.cert, tlsKey: '/dev/null' }),
      '/dev/null contains nothing in PEM format',
    ],
    [
      'nobody who signs callers',
      () => ({ listenTls: '127.0.0.1:0', tlsCert: files.cert, tlsKey: files.key, tlsClientCert: 'required' }),
      'needs --tls-client-ca',
    ],
  ])('%s', async (_, given, message) => {
    await expect(startServed(given())).rejects.toThrow(message);
  });
});
