import { connect as connectHttp2 } from 'node:http2';
import { connect } from 'node:net';
import type { FakeCall } from '../../support/fake-upstream.ts';
import type { ServedProxy } from '../../support/served.ts';

/** The statuses of all responses on one connection, until it closes. */
export function exchangeBytes(url: string, parts: readonly (string | Buffer)[], pauseMs = 0): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let text = '';
    const answers = () => text.match(/HTTP\/1\.1 \d{3}(?! Continue)/g)?.map((line) => line.slice(-3)) ?? [];
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('close', () => resolve(answers().join(' ') || 'connection closed'));
    const send = ([part, ...rest]: readonly (string | Buffer)[]): void => {
      if (part === undefined || socket.destroyed) return;
      socket.write(typeof part === 'string' ? Buffer.from(part, 'latin1') : part);
      if (pauseMs === 0) send(rest);
      else setTimeout(() => send(rest), pauseMs).unref();
    };
    send(parts);
  });
}

export interface RawRequest {
  readonly method?: string;
  readonly target?: string;
  readonly token?: string;
  readonly headers?: readonly string[];
  readonly body?: string | Buffer;
}

/** The bytes of a request; all parts that are not given are valid. */
export function requestBytes({ method = 'GET', target = '/', token, headers = [], body }: RawRequest): Buffer {
  const lines = [
    `${method} ${target} HTTP/1.1`,
    'Host: localhost',
    'Connection: close',
    ...(token === undefined ? [] : [`Authorization: Bearer ${token}`]),
    ...(body === undefined ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
    ...headers,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), Buffer.from(body ?? '')]);
}

/** Runs `attempt`; returns its result, followed by what reached Temporal. */
export async function outcome(
  proxy: ServedProxy,
  attempt: () => Promise<string>,
  show: (call: FakeCall) => string = () => 'sent',
): Promise<string> {
  const before = proxy.upstream.calls.length;
  const got = await attempt();
  const sent = proxy.upstream.calls.slice(before).map(show);
  return sent.length === 0 ? got : `${got}, ${sent.join(', ')}`;
}

/** The status of a GET over HTTP/2 with these headers, and its body unless that is one of our errors. */
export async function overHttp2(
  { urls }: ServedProxy,
  ca: Buffer,
  headers: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const url = urls.find((each) => each.startsWith('https:')) as string;
  const session = connectHttp2(url, { ca });
  try {
    return await new Promise<string>((resolve, reject) => {
      const stream = session.request({ ':path': '/api/v1/namespaces/open/workflows/w', ...headers });
      let status = '';
      let text = '';
      stream.on('response', (head) => (status = String(head[':status'])));
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => resolve(text.startsWith('{"code":') ? status : `${status}, ${text}`));
      stream.on('error', reject);
      stream.end();
    });
  } finally {
    session.close();
  }
}
