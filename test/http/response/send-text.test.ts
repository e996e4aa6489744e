import { type ClientHttp2Stream, connect as connectHttp2, constants } from 'node:http2';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { callerSignal } from '../../../src/base/caller-signal.ts';
import { TEXT_PIECE } from '../../../src/base/text.ts';
import { roomForText, unreadTextBytes } from '../../../src/base/unread-text.ts';
import { type Authority, createAuthority } from '../../support/certificates.ts';
import { randomOf } from '../../support/random.ts';
import { send } from '../../support/raw-http.ts';
import { type ServedProxy, startServed } from '../../support/served.ts';
import { field } from '../../support/wire.ts';

const LIST = '/api/v1/namespaces/n/workflows';
/** More than the buffers of a connection on this machine hold. */
const TOKEN_BYTES = 9_000_000;
const MOST_WAITING = 1 << 26;
/** So many of their texts are more than that, without what the kernel has taken of them. */
const CALLERS = 12;

let authority: Authority;
let proxy: ServedProxy;
/** What a caller that reads at once gets. */
let whole: string;

beforeAll(async () => {
  authority = createAuthority();
  const { certFile, keyFile } = authority.issue('proxy', { subject: '/CN=proxy' });
  proxy = await startServed({ listenTls: '127.0.0.1:0', tlsCert: certFile, tlsKey: keyFile });
  const random = randomOf(20_261_130);
  // Half of it can be packed well, the other half hardly.
  const token = Buffer.alloc(TOKEN_BYTES, 1).map((byte, at) => (at % 2_000 < 1_000 ? byte : random.below(256)));
  const message = field(2, token);
  proxy.upstream.answer(() => ({ message }));
  whole = await ask();
});
afterAll(() => proxy.close());

async function ask(): Promise<string> {
  return (await send(`${proxy.url}${LIST}`)).body.toString();
}

/** A caller that has asked, and reads only when it is told to. */
interface Caller {
  readonly read: () => Promise<string>;
  readonly leave: () => void;
}

function overHttp1(): Caller {
  const socket: Socket = connect(Number(new URL(proxy.url).port), '127.0.0.1').pause();
  socket.write(`GET ${LIST} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  return {
    read: async () => {
      const text = Buffer.concat(await socket.toArray()).toString();
      return text.slice(text.indexOf('\r\n\r\n') + 4);
    },
    leave: () => socket.destroy(),
  };
}

function overHttp2(): Caller {
  const url = proxy.urls.find((each) => each.startsWith('https:')) as string;
  const session = connectHttp2(url, { ca: authority.cert });
  const stream: ClientHttp2Stream = session.request({ ':path': LIST });
  stream.pause();
  return {
    read: async () => {
      const text = Buffer.concat(await stream.toArray()).toString();
      session.close();
      return text;
    },
    leave: () => session.destroy(),
  };
}

/** Callers whose answers all wait for them. */
async function silentCallers(open: () => Caller): Promise<readonly Caller[]> {
  const before = proxy.upstream.calls.length;
  const callers = Array.from({ length: CALLERS }, open);
  await expect.poll(() => proxy.upstream.calls.length).toBe(before + CALLERS);
  return callers;
}

describe.each([
  ['HTTP/1.1', overHttp1],
  ['HTTP/2', overHttp2],
])('long texts whose callers do not read, over %s', (_, open) => {
  test('give way to others, and are whole when they are read in the end', async () => {
    const callers = await silentCallers(open);
    // Without anything that gives way, none of the others would be served for two seconds each.
    for (let others = 0; others < 3; others++) expect((await ask()) === whole).toBe(true);
    expect(unreadTextBytes()).toBeLessThan(MOST_WAITING + whole.length);
    const texts = await Promise.all(callers.map(({ read }) => read()));
    for (const text of texts) expect(text === whole).toBe(true);
    expect(unreadTextBytes()).toBe(0);
  });

  test('are forgotten when their callers leave', async () => {
    const callers = await silentCallers(open);
    await roomForText(callerSignal());
    for (const { leave } of callers) leave();
    await expect.poll(unreadTextBytes).toBe(0);
    expect((await ask()) === whole).toBe(true);
  });
});

test('a long text is not cut off because of itself, however little may wait', async () => {
  const small = await startServed({ answersInFlight: '1MB' });
  onTestFinished(small.close);
  const message = field(2, Buffer.alloc(TOKEN_BYTES, 1));
  small.upstream.answer(() => ({ message }));
  const socket = connect(Number(new URL(small.url).port), '127.0.0.1').pause();
  socket.write(`GET ${LIST} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  await expect.poll(unreadTextBytes).toBeGreaterThan(0);
  const text = Buffer.concat(await socket.toArray()).toString('latin1');
  const head = text.indexOf('\r\n\r\n') + 4;
  expect(text.length - head).toBe(Number(/content-length: (\d+)/i.exec(text)?.[1]));
});

test('a caller that stalls on the last bytes of a long text is cut off too', async () => {
  const { certFile, keyFile } = authority.issue('proxy', { subject: '/CN=proxy' });
  const tls = { listenTls: '127.0.0.1:0', tlsCert: certFile, tlsKey: keyFile };
  const impatient = await startServed({ ...tls, answerStall: '500ms' });
  onTestFinished(impatient.close);
  const rest = 2_000;
  // Base64 in `{"nextPageToken":"…"}`: the last piece is so small that it is written without waiting for anything.
  const message = field(2, Buffer.alloc(((6 * TEXT_PIECE + rest) / 4) * 3 - 60, 1));
  impatient.upstream.answer(() => ({ message }));
  const text = (await send(`${impatient.url}${LIST}`)).body;
  expect(text.length % TEXT_PIECE).toBeLessThan(rest);
  const url = impatient.urls.find((each) => each.startsWith('https:')) as string;
  const session = connectHttp2(url, { ca: authority.cert, settings: { initialWindowSize: text.length - 100 } });
  onTestFinished(() => session.destroy());
  session.on('error', () => undefined).once('connect', () => session.setLocalWindowSize(2 ** 30));
  const stream = session.request({ ':path': LIST }).pause();
  stream.on('error', () => undefined);
  await expect.poll(() => stream.rstCode).toBe(constants.NGHTTP2_CANCEL);
});
