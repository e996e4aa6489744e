import { gzipSync } from 'node:zlib';
import { bytes, type Chapter, OPEN, raw, target } from './attack.ts';
import { exchangeBytes, outcome, requestBytes } from './exchange.ts';

export const COSTS: Chapter = {
  title: 'Too much',
  kind: 'A request costs the proxy far more than it costs the caller.',
  attacks: [
    ['a body over the limit', '413', raw({ method: 'POST', target: OPEN, body: `"${'x'.repeat(300_000)}"` })],
    [
      'a body that grows when it is unpacked',
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
      'the same, packed twice',
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
      'a number of 100,000 digits',
      '400',
      raw({ method: 'POST', target: OPEN, body: `{"workflowTaskTimeout":${'9'.repeat(100_000)}}` }),
    ],
    ['a body that never comes', '408', raw({ method: 'POST', target: OPEN, headers: ['Content-Length: 100'] })],
    [
      'a body that comes a byte in a while, without a token',
      '401',
      bytes(`POST ${OPEN} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 100\r\n\r\n{`),
    ],
    [
      'headers that come a byte at a time (slowloris)',
      '408',
      bytes(`GET ${OPEN} HTTP/1.1\r\nX-A: ${'x'.repeat(200)}`, 20),
    ],
    ['a connection that says nothing', '408', bytes('')],
    [
      '200 such connections at once, and a caller among them',
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
      'a body that comes a byte at a time',
      '408',
      async () => {
        const { proxy, token } = target();
        const head = requestBytes({ method: 'POST', target: OPEN, token, headers: ['Content-Length: 1000'] });
        return outcome(proxy, () => exchangeBytes(proxy.url, [head, ...'x'.repeat(200)], 20));
      },
    ],
    ['a deadline without end', '400', raw({ target: OPEN, headers: ['Grpc-Timeout: 999999999H'] })],
  ],
};
