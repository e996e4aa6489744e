import { once } from 'node:events';
import { constants } from 'node:http2';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { send } from '../../support/raw-http.ts';
import { once as before, bytes, type Chapter, OPEN, raw, target } from './attack.ts';
import { exchangeBytes, outcome, requestBytes } from './exchange.ts';

export const COSTS: Chapter = {
  title: 'Excessive requests',
  kind: 'Requests that could cost the proxy far more than they cost the caller.',
  attacks: [
    ['a body over the limit', '413', raw({ method: 'POST', target: OPEN, body: `"${'x'.repeat(300_000)}"` })],
    [
      'a body that grows when decompressed',
      '413',
      async () => {
        return raw({
          method: 'POST',
          target: OPEN,
          headers: ['Content-Encoding: gzip'],
          body: gzipSync(Buffer.alloc(50_000_000)),
        })();
      },
    ],
    [
      'the same, compressed twice',
      '413',
      async () => {
        const body = gzipSync(gzipSync(Buffer.alloc(50_000_000)));
        return raw({ method: 'POST', target: OPEN, headers: ['Content-Encoding: gzip, gzip'], body })();
      },
    ],
    ['one large header', '431', raw({ target: OPEN, headers: [`X-A: ${'x'.repeat(70_000)}`] })],
    ['20,000 headers', '431', raw({ target: OPEN, headers: Array.from({ length: 20_000 }, (_, at) => `X-${at}: 1`) })],
    ['a long URL', '414', raw({ target: `${OPEN}?a=${'x'.repeat(40_000)}` })],
    ['many parameters', '400', raw({ target: `${OPEN}?${'a=1&'.repeat(5_000)}` })],
    ['100,000 brackets', '400', raw({ method: 'POST', target: OPEN, body: `{"input":${'['.repeat(100_000)}` })],
    [
      'a number with 100,000 digits',
      '400',
      raw({ method: 'POST', target: OPEN, body: `{"workflowTaskTimeout":${'9'.repeat(100_000)}}` }),
    ],
    ['a body that never arrives', '408', raw({ method: 'POST', target: OPEN, headers: ['Content-Length: 100'] })],
    [
      'a body that stops after one byte, without a token',
      '401',
      bytes(`POST ${OPEN} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 100\r\n\r\n{`),
    ],
    ['headers sent a byte at a time (slowloris)', '408', bytes(`GET ${OPEN} HTTP/1.1\r\nX-A: ${'x'.repeat(200)}`, 20)],
    ['a connection that sends nothing', '408', bytes('')],
    [
      '200 idle connections, and one caller among them',
      '200, sent',
      async () => {
        const { proxy } = target();
        const idle = Array.from({ length: 200 }, () => exchangeBytes(proxy.url, ['G']));
        const got = await raw({ target: OPEN })();
        await Promise.all(idle);
        return got;
      },
    ],
    [
      'a body sent a byte at a time',
      '408',
      async () => {
        const { proxy, token } = target();
        const head = requestBytes({ method: 'POST', target: OPEN, token, headers: ['Content-Length: 1000'] });
        return outcome(proxy, () => exchangeBytes(proxy.url, [head, ...'x'.repeat(200)], 20));
      },
    ],
    before(
      [
        'HTTP/2: 1,000 streams that are reset as soon as they are opened',
        'fewer than 400 executed, and closed',
        () => rapidReset(constants.NGHTTP2_CANCEL),
      ],
      'all executed',
    ),
    before(
      [
        'HTTP/2: the same with the code of no error',
        'fewer than 400 executed, and closed',
        () => rapidReset(constants.NGHTTP2_NO_ERROR),
      ],
      'all executed',
    ),
    ['an endless deadline', '400', raw({ target: OPEN, headers: ['Grpc-Timeout: 999999999H'] })],
  ],
};

/**
 * How many of 1,000 requests are carried out that are taken back at once on one connection (CVE-2023-44487), with this
 * error code, and whether the connection ends: the caller does not end its side.
 */
async function rapidReset(code: number): Promise<string> {
  const { secure, ca } = target();
  const carriedOut = async () => {
    const { text } = await send(`${secure.url}/metrics`);
    const counts = text.matchAll(/^http_server_request_duration_seconds_count\{.*status="499".*\} (\d+)$/gm);
    return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
  };
  const before = await carriedOut();
  const { port } = new URL(secure.urls.find((each) => each.startsWith('https:')) as string);
  const options = { host: '127.0.0.1', port: Number(port), ca, servername: 'localhost', ALPNProtocols: ['h2'] };
  const socket = connectTls({ ...options, allowHalfOpen: true } as ConnectionOptions);
  socket.on('error', () => undefined).resume();
  const ended = once(socket, 'end').then(
    () => 'and closed',
    () => 'and closed',
  );
  const stays = sleep(5_000, 'and open', { ref: false });
  socket.write(Buffer.concat([PREFACE, ...Array.from({ length: 1_000 }, (_, at) => takenBack(2 * at + 1, code))]));
  const end = await Promise.race([ended, stays]);
  let [last, now] = [-1, await carriedOut()];
  while (last !== now) [last, now] = [now, await carriedOut()];
  socket.destroy();
  return `${now - before < 400 ? 'fewer than 400' : now - before} executed, ${end}`;
}

/** The beginning of a connection, and empty settings (RFC 9113 section 3.4). */
const PREFACE = Buffer.concat([Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), frame(4, 0, 0)]);
/** GET and https of HPACK's static table, then a path and a host. */
const GET = Buffer.concat([
  Buffer.from([0x82, 0x87, 0x04]),
  hpackText(OPEN),
  Buffer.from([0x01]),
  hpackText('localhost'),
]);

/** HEADERS that end the request, and RST_STREAM. */
function takenBack(stream: number, code: number): Buffer {
  return Buffer.concat([frame(1, 5, stream, GET), frame(3, 0, stream, Buffer.from([0, 0, 0, code]))]);
}

function frame(type: number, flags: number, stream: number, payload = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head.set([type, flags], 3);
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

function hpackText(text: string): Buffer {
  return Buffer.concat([Buffer.from([text.length]), Buffer.from(text)]);
}
