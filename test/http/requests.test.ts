import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancelled } from '../support/fake-upstream.ts';
import { sendBytes } from '../support/raw-http.ts';
import { type ServedProxy, startServed } from '../support/served.ts';

const NAMESPACE = '/api/v1/namespaces/n';
const COUNT = `${NAMESPACE}/workflow-count`;
const HOST = 'Host: localhost\r\n';
const CLOSE = `${HOST}Connection: close\r\n`;

let proxy: ServedProxy;
beforeAll(async () => {
  proxy = await startServed({});
});
afterAll(() => proxy.close());

const ask = (bytes: string | Buffer, end = false) => sendBytes(proxy.url, bytes, { end });
const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
const bodyOf = (text: string) => text.slice(text.lastIndexOf('\r\n\r\n') + 4);
const lastMetadata = (name: string) => proxy.upstream.calls.at(-1)?.metadata.get(name);
const answerAfter = (ms: number) => proxy.upstream.answer(() => new Promise((resolve) => setTimeout(resolve, ms, {})));

describe('contract section 1: the host of an absolute-form target is the host of the request (RFC 9112 section 3.2.2)', () => {
  test.each<readonly [target: string, host: string, status: number]>([
    [`http://localhost${COUNT}`, 'localhost', 200],
    [`HTTP://LOCALHOST:99${COUNT}`, 'localhost', 200],
    [`https://127.0.0.1${COUNT}`, 'evil.example', 200],
    [`http://evil.example${COUNT}`, 'localhost', 403],
    [`http://localhost.evil.example${COUNT}`, 'localhost', 403],
    ['http://localhost', 'localhost', 200],
    ['http://localhost?pretty', 'localhost', 200],
    [`http://localhost@evil.example${COUNT}`, 'localhost', 400],
    [`http://${COUNT}`, 'localhost', 400],
    [`ftp://localhost${COUNT}`, 'localhost', 400],
    ['*', 'localhost', 400],
  ])('GET %s, Host: %s: %i', async (target, host, status) => {
    expect(statuses(await ask(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`))).toEqual([
      status,
    ]);
  });

  test('and goes up as X-Forwarded-Host', async () => {
    await ask(`GET http://127.0.0.1:99${COUNT} HTTP/1.1\r\n${CLOSE}\r\n`);
    expect(lastMetadata('x-forwarded-host')).toEqual(['127.0.0.1:99']);
  });

  test.each<readonly [host: string, status: number]>([
    ['a@127.0.0.1', 400],
    ['127.0.0.1/x', 400],
    ['127.0.0.1:x', 400],
    ['[::1', 400],
    ['a b', 400],
    ['\xe9', 400],
    ['[::1]:80', 200],
    ['localhost:', 200],
    ['a_b-c.localhost', 200],
  ])('Host: %s is %i', async (host, status) => {
    const bytes = `GET ${COUNT} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
    expect(statuses(await ask(bytes))).toEqual([status]);
  });
});

describe('contract section 1: methods', () => {
  test('OPTIONS * is 204 with all methods', async () => {
    const text = await ask(`OPTIONS * HTTP/1.1\r\n${CLOSE}\r\n`);
    expect(statuses(text)).toEqual([204]);
    expect(text).toContain('Allow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS');
  });

  test.each(['BREW', 'get', 'Get', 'X-Y!'])('%s is 501 with code 12', async (method) => {
    const text = await ask(`${method} ${COUNT} HTTP/1.1\r\n${CLOSE}\r\n`);
    expect(statuses(text)).toEqual([501]);
    expect(JSON.parse(bodyOf(text))).toMatchObject({ code: 12, message: `the method "${method}" is not supported` });
  });

  test('an unknown method behind another request on the connection is 501 too', async () => {
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
    socket.write(`GET ${COUNT} HTTP/1.1\r\n${HOST}\r\n`);
    await once(socket, 'data');
    socket.write(`BREW ${COUNT} HTTP/1.1\r\n${HOST}\r\n`);
    const [data] = (await once(socket, 'data')) as [Buffer];
    expect(statuses(data.toString())).toEqual([501]);
    socket.destroy();
  });

  test.each(['hello', 'BREW', 'BREW /', '\0\0\0\0'])('%j is no request line: 400', async (line) => {
    expect(statuses(await ask(`${line}\r\n\r\n`))).toEqual([400]);
  });
});

describe('contract section 1: raw UTF-8 in a target is served as what it is', () => {
  const last = () => String(proxy.upstream.calls.at(-1)?.request);

  test.each<readonly [path: string, seen: string]>([
    ['phare-é', 'phare-é'],
    ['灯台', '灯台'],
    ['a%C3%A9é', 'aéé'],
    ['\u{1f600}?execution.runId=é', '\u{1f600}'],
  ])('%s', async (path, seen) => {
    const text = await ask(`GET ${NAMESPACE}/workflows/${path} HTTP/1.1\r\n${CLOSE}\r\n`);
    expect(statuses(text)).toEqual([200]);
    expect(last()).toContain(seen);
  });

  test('with a body, and twice on one connection', async () => {
    const body = '{"workflowType":{"name":"t"},"taskQueue":{"name":"q"}}';
    const start = (id: string, headers: string) =>
      `POST ${NAMESPACE}/workflows/${id} HTTP/1.1\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`;
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
    const seen: string[] = [];
    for (const id of ['é1', 'plain', 'é2']) {
      socket.write(start(id, HOST));
      const [data] = (await once(socket, 'data')) as [Buffer];
      expect([id, ...statuses(data.toString())]).toEqual([id, 201]);
      seen.push(last());
    }
    socket.destroy();
    expect(seen.map((text) => /é1|plain|é2/.exec(text)?.[0])).toEqual(['é1', 'plain', 'é2']);
  });

  const bytes = Buffer.from(
    `GET ${NAMESPACE}/workflows/a-é-ü-灯 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
  );
  const splits = [1, 4, 20, ...[...bytes.keys()].slice(bytes.indexOf('a-'), bytes.indexOf(' HTTP') + 3)];
  /** Writes parts in packets of their own: each is read before the next is sent. */
  const inPackets = async (parts: readonly (string | Buffer)[]): Promise<string> => {
    const socket = connect({ port: Number(new URL(proxy.url).port), host: '127.0.0.1', noDelay: true });
    let text = '';
    socket.on('data', (chunk) => (text += chunk));
    const closed = once(socket, 'close');
    for (const part of parts) {
      socket.write(part);
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    await closed;
    return text;
  };

  test('however its bytes are split', async () => {
    for (const at of splits) {
      const text = await inPackets([bytes.subarray(0, at), bytes.subarray(at)]);
      expect([at, ...statuses(text)]).toEqual([at, 200]);
      expect(last()).toContain('a-é-ü-灯');
    }
    expect(statuses(await inPackets(Array.from(bytes, (_byte, at) => bytes.subarray(at, at + 1))))).toEqual([200]);
  });

  test('behind requests that are running, one after the other', async () => {
    const body = '{"identity":"GET "}';
    const post = `POST ${NAMESPACE}/workflows/w/signal/s HTTP/1.1\r\n${HOST}X-Request-ID: POST\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const get = (id: string, headers = HOST) =>
      `GET ${NAMESPACE}/workflows/${id} HTTP/1.1\r\n${headers}X-Request-ID: ${[...id].length}\r\n\r\n`;
    answerAfter(20);
    const requests = [post, get('é'), get('éé'), get('plain'), post, post, get('ééé', CLOSE)];
    const texts = await Promise.all([ask(requests.join('')), inPackets(requests), ask(requests.join(''), true)]);
    proxy.upstream.answer(() => ({}));
    for (const text of texts) {
      expect(statuses(text).filter((status) => status >= 200)).toEqual([202, 200, 200, 200, 202, 202, 200]);
      expect([...text.matchAll(/X-Request-ID: (\S+)/g)].map(([, id]) => id)).toEqual([
        'POST',
        '1',
        '2',
        '5',
        'POST',
        'POST',
        '3',
      ]);
    }
  });

  test('is not carried out behind the last request of a connection', async () => {
    const text = await ask(`GET ${COUNT} HTTP/1.1\r\n${CLOSE}\r\nGET ${NAMESPACE}/workflows/é HTTP/1.1\r\n${HOST}\r\n`);
    expect(statuses(text)).toEqual([200]);
  });

  test('has no time limit of its own, and leaves nothing behind on its connection', async () => {
    const impatient = await startServed({ headerTimeout: '200ms' });
    const warned = new Promise<never>((_resolve, reject) => process.once('warning', reject));
    impatient.upstream.answer(() => new Promise((resolve) => setTimeout(resolve, 40, {})));
    const get = (headers: string) => `GET ${NAMESPACE}/workflows/é HTTP/1.1\r\n${headers}\r\n`;
    const text = await Promise.race([sendBytes(impatient.url, get(HOST).repeat(20) + get(CLOSE)), warned]);
    await impatient.close();
    expect(statuses(text)).toEqual(new Array(21).fill(200));
  });

  test('that never ends is 408, too long is 431', async () => {
    const impatient = await startServed({ headerTimeout: '200ms', headerLimit: '8kB' });
    const texts = await Promise.all([
      sendBytes(impatient.url, 'GET /é'),
      sendBytes(impatient.url, `GET /${'é'.repeat(10_000)}`),
    ]);
    await impatient.close();
    expect(texts.map(statuses)).toEqual([[408], [431]]);
  });

  test('bytes that are not UTF-8 are 400', async () => {
    const text = await ask(Buffer.from(`GET ${NAMESPACE}/workflows/\xff HTTP/1.1\r\n${CLOSE}\r\n`, 'latin1'));
    expect(statuses(text)).toEqual([400]);
    expect(bodyOf(text)).toContain('is not percent-encoded UTF-8');
  });
});

describe('contract section 2: a caller that ends its sending side', () => {
  test.each([0, 1_300])('gets an answer that takes %i ms', async (ms) => {
    answerAfter(ms);
    const text = await ask(`GET ${COUNT} HTTP/1.1\r\n${HOST}\r\n`, true);
    proxy.upstream.answer(() => ({}));
    expect(statuses(text).filter((status) => status >= 200)).toEqual([200]);
  });

  test('gets all its answers, in order', async () => {
    const get = (id: string) => `GET ${NAMESPACE}/workflows/${id} HTTP/1.1\r\n${HOST}X-Request-ID: ${id}\r\n\r\n`;
    const text = await ask(get('a') + get('b') + get('c'), true);
    expect([...text.matchAll(/X-Request-ID: (\S)/g)].map(([, id]) => id)).toEqual(['a', 'b', 'c']);
  });

  test.each(['1.0', '1.1'])('and is gone altogether cancels its call (HTTP/%s)', async (version) => {
    const before = proxy.upstream.calls.length;
    proxy.upstream.answer(() => undefined);
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
    socket.write(`GET ${COUNT} HTTP/${version}\r\n${HOST}\r\n`);
    await expect.poll(() => proxy.upstream.calls.length).toBe(before + 1);
    socket.destroy();
    const call = proxy.upstream.calls.at(-1);
    if (call === undefined) throw new Error('expected a call');
    await cancelled(call);
    proxy.upstream.answer(() => ({}));
  });
});

describe('HTTP/1.0', () => {
  // RFC 9112 section 6.1
  test('with a transfer coding is answered, and the connection ends', async () => {
    const head = `POST ${NAMESPACE}/workflows/w HTTP/1.0\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const body = '{"workflowType":{"name":"t"},"taskQueue":{"name":"q"}}';
    const text = await ask(
      `${head}${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`.replace('\r\n', '\r\nHost: localhost\r\n'),
    );
    expect(statuses(text)).toEqual([201]);
    expect(text).toMatch(/^connection: close/im);
  });

  test.each<readonly [path: string, headers: string, status: number]>([
    ['/healthz', '', 200],
    [COUNT, '', 200],
    [COUNT, 'Origin: http://evil.example\r\n', 403],
    [COUNT, 'Host: \r\n', 403],
    [COUNT, 'Host: evil.example\r\n', 403],
  ])(
    'without a host does not come from a browser, unless it has an origin: GET %s %j: %i',
    async (path, headers, status) => {
      expect(statuses(await ask(`GET ${path} HTTP/1.0\r\n${headers}\r\n`))).toEqual([status]);
    },
  );
});

describe('pipelined requests', () => {
  test('are carried out one after the other (RFC 9112 section 9.3.2)', async () => {
    let running = 0;
    let most = 0;
    proxy.upstream.answer(async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      return {};
    });
    const get = `GET ${COUNT} HTTP/1.1\r\n${HOST}\r\n`;
    const text = await ask(get.repeat(20) + get.replace(HOST, CLOSE));
    proxy.upstream.answer(() => ({}));
    expect(statuses(text)).toEqual(new Array(21).fill(200));
    expect(most).toBe(1);
  });

  test('are not carried out once their caller has gone', async () => {
    const before = proxy.upstream.calls.length;
    proxy.upstream.answer(() => undefined);
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
    const signal = `POST ${NAMESPACE}/workflows/w/signal/s HTTP/1.1\r\n${HOST}Content-Length: 2\r\n\r\n{}`;
    socket.write(`GET ${COUNT} HTTP/1.1\r\n${HOST}\r\n${signal}`);
    await expect.poll(() => proxy.upstream.calls.length).toBe(before + 1);
    socket.resetAndDestroy();
    const call = proxy.upstream.calls.at(-1);
    if (call === undefined) throw new Error('expected a call');
    await cancelled(call);
    proxy.upstream.answer(() => ({}));
    await ask(`GET ${COUNT} HTTP/1.1\r\n${CLOSE}\r\n`);
    expect(proxy.upstream.calls.length).toBe(before + 2);
  });

  test('beyond a thousand end the connection', async () => {
    proxy.upstream.answer(() => undefined);
    const text = await ask(`GET ${COUNT} HTTP/1.1\r\n${HOST}\r\n`.repeat(1_100)).catch(() => '');
    proxy.upstream.answer(() => ({}));
    expect(text).toBe('');
  });
});

describe('bytes that are no HTTP', () => {
  const post = (length: number, body: string) =>
    `POST ${NAMESPACE}/workflows/w/signal/s HTTP/1.1\r\n${HOST}Content-Length: ${length}\r\n\r\n${body}`;

  test.each<readonly [name: string, bytes: string, wanted: readonly number[]]>([
    ['a body longer than its Content-Length', post(2, '{}}}'), [202]],
    ['a body cut short by its Content-Length', post(10, '{"identity":"x"}'), [400]],
    ['an unknown method', `${post(2, '{}')}BREW ${COUNT} HTTP/1.1\r\n${HOST}\r\n`, [202]],
    ['two requests before them', `${post(2, '{}').repeat(2)}}`, [202, 202]],
  ])('do not take the answer from the request before them: %s', async (_name, bytes, wanted) => {
    answerAfter(20);
    const text = await ask(bytes);
    proxy.upstream.answer(() => ({}));
    expect(statuses(text)).toEqual(wanted);
    expect(text.slice(text.lastIndexOf('HTTP/1.1'))).toMatch(/^connection: close/im);
  });

  test('do not get a second answer after that to the request they belong to', async () => {
    const head = `POST /nowhere HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n`;
    const { hostname, port } = new URL(proxy.url);
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.on('data', (chunk) => {
      if (text === '') socket.write('no chunk\r\n');
      text += chunk;
    });
    socket.write(head);
    await once(socket, 'close');
    expect(statuses(text)).toEqual([404]);
  });
});

describe('header lines', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `X-${at}: 1\r\n`).join('');

  test.each<readonly [count: number, status: number]>([
    [98, 200],
    [99, 431],
    [1_100, 431],
    [3_000, 431],
  ])('%i beside Host and Connection: %i', async (count, status) => {
    expect(statuses(await ask(`GET ${COUNT} HTTP/1.1\r\n${CLOSE}${lines(count)}\r\n`))).toEqual([status]);
  });

  test('behind many others are not lost: the request is refused', async () => {
    const bytes = `GET ${COUNT} HTTP/1.1\r\n${CLOSE}${lines(1_100)}Temporal-Namespace: other\r\n\r\n`;
    expect(statuses(await ask(bytes))).toEqual([431]);
  });
});
