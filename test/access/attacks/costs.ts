import { connect, constants } from 'node:http2';
import { gzipSync } from 'node:zlib';
import { send } from '../../support/raw-http.ts';
import { bytes, type Chapter, OPEN, once, raw, target } from './attack.ts';
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
    once(
      ['HTTP/2: 1,000 streams that are reset as soon as they are opened', 'fewer than 400 executed', rapidReset],
      'all executed',
    ),
    ['an endless deadline', '400', raw({ target: OPEN, headers: ['Grpc-Timeout: 999999999H'] })],
  ],
};

/** How many of 1,000 requests on one connection are executed although each is reset at once (CVE-2023-44487). */
async function rapidReset(): Promise<string> {
  const { secure, ca } = target();
  const carriedOut = async () => {
    const { text } = await send(`${secure.url}/metrics`);
    const counts = text.matchAll(/^http_server_request_duration_seconds_count\{.*status="499".*\} (\d+)$/gm);
    return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
  };
  const session = connect(secure.urls.find((each) => each.startsWith('https:')) as string, { ca });
  session.on('error', () => undefined);
  await new Promise<void>((resolve) => session.once('connect', () => resolve()));
  for (let sent = 0; sent < 1_000 && !session.destroyed; sent++) {
    const stream = session.request({ ':path': OPEN });
    stream.on('error', () => undefined);
    stream.close(constants.NGHTTP2_CANCEL);
    if (sent % 50 === 0) await new Promise(setImmediate);
  }
  let [before, now] = [-1, await carriedOut()];
  while (before !== now) [before, now] = [now, await carriedOut()];
  session.destroy();
  return now < 400 ? 'fewer than 400 executed' : `${now} executed`;
}
