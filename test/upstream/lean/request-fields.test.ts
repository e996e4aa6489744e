import { expect, test } from 'vitest';
import { Code } from '../../../src/base/status-error.ts';
import { HeaderDecoder } from '../../../src/upstream/lean/header-decoder.ts';
import { answer, END_HEADERS, type ReceivedFrame, settings, Type } from '../scripted-server.ts';
import { call, failure } from '../transports.ts';
import { begin, settled } from './begin.ts';

const HEADER_TABLE_SIZE = 1;
const MAX_HEADER_LIST_SIZE = 6;

function decode(decoder: HeaderDecoder, { payload }: ReceivedFrame): Record<string, string> {
  const decoded = decoder.decode(payload, 0, payload.length);
  return Object.fromEntries((decoded ?? []).map(({ name, value }) => [name, value]));
}

test('a call has the fields that gRPC asks for, and repeats them in a few octets', async () => {
  const deadline = performance.now() + 5_000;
  const metadata = [
    ['x-a', 'b'],
    ['authorization', 'Bearer secret'],
    ['x-bytes-bin', Buffer.from([255])],
  ] as const;
  const { peer, upstream, asked } = await begin({ call: { metadata, deadline } });
  const decoder = new HeaderDecoder(10_000);
  const headers = [await peer.next(Type.HEADERS)];
  for (let i = 0; i < 2; i++) {
    call(upstream, { metadata, deadline }).catch(() => undefined);
    headers.push(await peer.next(Type.HEADERS));
  }
  asked.catch(() => undefined);
  for (const header of headers) {
    expect(decode(decoder, header)).toEqual({
      ':method': 'POST',
      ':scheme': 'http',
      ':path': '/test.Service/Method',
      ':authority': expect.stringMatching(/^127\.0\.0\.1:\d+$/) as string,
      te: 'trailers',
      'content-type': 'application/grpc',
      'user-agent': 'test',
      'grpc-accept-encoding': 'identity,gzip',
      'grpc-timeout': expect.stringMatching(/^(5000|4\d\d\d)m$/) as string,
      'x-a': 'b',
      authorization: 'Bearer secret',
      'x-bytes-bin': '/w',
    });
  }
  // RFC 7541 section 7.1: a secret is sent as a field that no one on the way may index either.
  expect(headers[2]?.payload.includes(Buffer.concat([Buffer.from([0x1f, 23 - 15, 13]), Buffer.from('Bearer')]))).toBe(
    true,
  );
  expect(headers[2]?.payload.length).toBeLessThan(90);
});

test('metadata beyond a frame goes on in CONTINUATION frames', async () => {
  const value = 'x'.repeat(40_000);
  const { peer } = await begin({ call: { metadata: [['x-long', value]] } });
  const parts = [await peer.next(Type.HEADERS), await peer.next(Type.CONTINUATION), await peer.next(Type.CONTINUATION)];
  expect(parts.map(({ flags, payload }) => [flags, payload.length]).slice(0, 2)).toEqual([
    [0, 16_384],
    [0, 16_384],
  ]);
  const payload = Buffer.concat(parts.map((part) => part.payload));
  expect(decode(new HeaderDecoder(100_000), { ...(parts[0] as ReceivedFrame), payload })['x-long']).toBe(value);
  expect(parts[2]?.flags).toBe(END_HEADERS);
});

test('metadata beyond what the server takes fails the call alone', async () => {
  const { peer, upstream, asked } = await begin({
    greeting: settings([MAX_HEADER_LIST_SIZE, 1_000]),
    call: { metadata: [['x-long', 'x'.repeat(1_000)]] },
  });
  expect((await failure(asked)).code).toBe(Code.RESOURCE_EXHAUSTED);
  const next = call(upstream);
  const { id } = await peer.next(Type.HEADERS);
  peer.send(...answer(id));
  await next;
  expect(id).toBe(1);
});

test('a smaller table of the server is obeyed, and acknowledged in the next block (RFC 7541 section 4.2)', async () => {
  const { peer, upstream } = await begin();
  await peer.next(Type.HEADERS);
  peer.send(settings([HEADER_TABLE_SIZE, 50]), settings([HEADER_TABLE_SIZE, 100]));
  await settled(peer);
  call(upstream).catch(() => undefined);
  const { payload } = await peer.next(Type.HEADERS);
  expect(payload.subarray(0, 5)).toEqual(Buffer.from([0x3f, 50 - 31, 0x3f, 100 - 31, 0x83]));
});
