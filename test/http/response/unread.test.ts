import { connect as connectHttp2, constants } from 'node:http2';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Authority, createAuthority } from '../../support/certificates.ts';
import { send } from '../../support/raw-http.ts';
import { type ServedProxy, startServed } from '../../support/served.ts';

const LIST = '/api/v1/namespaces/n/workflows';
const TOKEN_BYTES = 9_000_000;
/** The kernel grants its windows in large steps: a reader of a megabyte a second moves once in a second or so. */
const STALL_MS = 2_000;
/** More than the buffers of a connection on this machine hold. */
const ANSWER_BYTES = (TOKEN_BYTES * 4) / 3;

/** A ListWorkflowExecutionsResponse with a page token of this length. */
function largeMessage(): Buffer {
  const length = [];
  for (let rest = TOKEN_BYTES; ; rest >>>= 7) {
    length.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) break;
  }
  return Buffer.concat([Buffer.from([0x12, ...length]), Buffer.alloc(TOKEN_BYTES, 1)]);
}

let authority: Authority;
let proxy: ServedProxy;
const start = async (flags: Readonly<Record<string, unknown>>) => {
  const { certFile, keyFile } = authority.issue('proxy', { subject: '/CN=proxy' });
  const served = await startServed({ listenTls: '127.0.0.1:0', tlsCert: certFile, tlsKey: keyFile, ...flags });
  const message = largeMessage();
  served.upstream.answer(() => ({ message }));
  return served;
};
beforeAll(async () => {
  authority = createAuthority();
  proxy = await start({ answerStall: `${STALL_MS}ms` });
});
afterAll(() => proxy.close());

/** A caller that asks and reads nothing. */
function silentReader(url: string): { readonly socket: Socket; readonly closed: Promise<void> } {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.pause();
  socket.on('error', () => undefined);
  socket.write(`GET ${LIST} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  // A paused socket does not see its end; a write to a connection that is gone does.
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
    const timer = setInterval(() => socket.write('\r\n'), 50);
    socket.once('close', () => clearInterval(timer));
  });
  return { socket, closed };
}

describe('an answer that its caller does not read', () => {
  test('ends with its connection', async () => {
    await silentReader(proxy.url).closed;
  });

  test('ends with its stream in HTTP/2', async () => {
    const url = proxy.urls.find((each) => each.startsWith('https:')) as string;
    const session = connectHttp2(url, { ca: authority.cert });
    session.on('error', () => undefined);
    const stream = session.request({ ':path': LIST });
    stream.on('error', () => undefined);
    await expect.poll(() => stream.rstCode).toBe(constants.NGHTTP2_CANCEL);
    session.destroy();
  });

  test('is read to its end by a slow caller that never stops', async () => {
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
    socket.write(`GET ${LIST} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    let bytes = 0;
    socket.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      socket.pause();
      setTimeout(() => socket.resume(), 2);
    });
    await new Promise((resolve) => socket.once('close', resolve));
    expect(bytes).toBeGreaterThan(ANSWER_BYTES);
  });
});

test('beyond the total of unread answers, the oldest ends and new ones are served', async () => {
  const small = await start({ answersInFlight: '25MB' });
  const readers = [];
  for (let at = 0; at < 3; at++) {
    const before = small.upstream.calls.length;
    readers.push(silentReader(small.url));
    await expect.poll(() => small.upstream.calls.length).toBe(before + 1);
  }
  await readers[0]?.closed;
  expect((await send(`${small.url}${LIST}`)).body.length).toBeGreaterThan(ANSWER_BYTES);
  for (const { socket } of readers) socket.destroy();
  await small.close();
});
