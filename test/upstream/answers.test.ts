import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Code } from '../../src/base/status-error.ts';
import type { Upstream, UpstreamOptions } from '../../src/upstream/upstream.ts';
import {
  answer,
  END_HEADERS,
  END_STREAM,
  fields,
  frame,
  message,
  OK_FIELDS,
  OK_TRAILERS,
  PADDED,
  type Peer,
  type ScriptedServer,
  startScriptedServer,
  Type,
  uint32,
  WITH_PRIORITY,
} from './scripted-server.ts';
import { call, failure, TRANSPORTS } from './transports.ts';

const END = END_HEADERS | END_STREAM;
const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const headers = (...entries: readonly (readonly [string, string])[]) => fields([':status', '200'], ...entries);
const GRPC = ['content-type', 'application/grpc'] as const;
/** A good answer of 11 octets: `answer` and its prefix. */
const sized = (length: string, ...more: readonly (readonly [string, string])[]) => [
  frame(Type.HEADERS, END_HEADERS, 1, headers(GRPC, ['content-length', length], ...more)),
  ...answer(1).slice(1),
];

/** Contract section 5: codes, messages and details of the server come through whatever form its answer has. */
describe.each(TRANSPORTS)('%s:', (_transport, connect) => {
  async function begin(
    options: Partial<UpstreamOptions> = {},
  ): Promise<{ server: ScriptedServer; peer: Peer; upstream: Upstream; asked: ReturnType<typeof call> }> {
    const server = await startScriptedServer();
    const upstream = connect({ address: server.address, userAgent: 'test', ...options });
    closers.push(upstream.close, server.close);
    const asked = call(upstream);
    asked.catch(() => undefined);
    const peer = await server.accept();
    await peer.next(Type.HEADERS);
    return { server, peer, upstream, asked };
  }

  test.each<[string, readonly Buffer[]]>([
    ['three frames', answer(1)],
    [
      'padded frames',
      [
        frame(Type.HEADERS, END_HEADERS | PADDED, 1, 3, OK_FIELDS, Buffer.alloc(3)),
        frame(Type.DATA, PADDED, 1, 200, message('answer'), Buffer.alloc(200)),
        frame(Type.DATA, PADDED, 1, 5, Buffer.alloc(5)),
        frame(Type.HEADERS, END | PADDED, 1, 0, OK_TRAILERS),
      ],
    ],
    [
      'HEADERS with a priority',
      [frame(Type.HEADERS, END_HEADERS | WITH_PRIORITY, 1, uint32(0), 16, OK_FIELDS), ...answer(1).slice(1)],
    ],
    [
      'fields in many frames',
      [
        frame(Type.HEADERS, 0, 1),
        ...[0, 1, 2].map((at) => frame(Type.CONTINUATION, 0, 1, OK_FIELDS.subarray(at * 7, at * 7 + 7))),
        frame(Type.CONTINUATION, 0, 1, OK_FIELDS.subarray(21)),
        frame(Type.CONTINUATION, END_HEADERS, 1),
        frame(Type.DATA, 0, 1, message('answer')),
        frame(Type.HEADERS, END_STREAM, 1, OK_TRAILERS.subarray(0, 4)),
        frame(Type.CONTINUATION, END_HEADERS, 1, OK_TRAILERS.subarray(4)),
      ],
    ],
    [
      'an interim status first',
      [frame(Type.HEADERS, END_HEADERS, 1, fields([':status', '103'], ['link', '</a>'])), ...answer(1)],
    ],
    [
      'a message octet by octet',
      [
        frame(Type.HEADERS, END_HEADERS, 1, OK_FIELDS),
        ...[...message('answer')].map((octet) => frame(Type.DATA, 0, 1, octet)),
        frame(Type.DATA, 0, 1),
        frame(Type.HEADERS, END, 1, OK_TRAILERS),
      ],
    ],
    [
      'frames of other kinds between',
      [
        frame(200, 255, 77, Buffer.from('extension')),
        frame(Type.PRIORITY, 0, 1, uint32(0), 16),
        frame(Type.PRIORITY, 0, 3, uint32(0), 16),
        frame(Type.WINDOW_UPDATE, 0, 1, uint32(9)),
        ...answer(1),
      ],
    ],
    ['frames of the length that content-length says', sized('11')],
    [
      'a content type of more words',
      [frame(Type.HEADERS, END_HEADERS, 1, headers(['content-type', 'application/grpc+proto'])), ...answer(1).slice(1)],
    ],
    [
      'gzip',
      [
        frame(Type.HEADERS, END_HEADERS, 1, headers(GRPC, ['grpc-encoding', 'gzip'])),
        frame(Type.DATA, 0, 1, message(gzipSync('answer'), 1)),
        frame(Type.HEADERS, END, 1, OK_TRAILERS),
      ],
    ],
  ])('an answer in %s is taken', async (_, frames) => {
    const { peer, asked } = await begin();
    peer.send(...frames);
    expect(String((await asked).message)).toBe('answer');
  });

  test.each(['at once', 'octet by octet'])('frames are put together when they come %s', async (how) => {
    const { peer, asked } = await begin();
    const bytes = Buffer.concat(answer(1));
    for (const octet of how === 'at once' ? [] : bytes) {
      peer.send(Buffer.from([octet]));
      await new Promise(setImmediate);
    }
    if (how === 'at once') peer.send(bytes);
    expect(String((await asked).message)).toBe('answer');
  });

  test('several values of a name come one by one, bytes with and without padding', async () => {
    const { peer, asked } = await begin();
    const entries = [
      ['x-a-bin', 'AAE=,Ag'],
      ['x-a-bin', 'Aw=='],
      ['x-b', 'one'],
    ] as const;
    peer.send(frame(Type.HEADERS, END_HEADERS, 1, headers(GRPC, ...entries)), ...answer(1).slice(1));
    expect((await asked).metadata).toEqual([
      ['x-a-bin', Buffer.from([0, 1])],
      ['x-a-bin', Buffer.from([2])],
      ['x-a-bin', Buffer.from([3])],
      ['x-b', 'one'],
    ]);
  });

  test.each([
    ['gr%C3%B6%C3%9Fer', 'größer'],
    ['100%25', '100%'],
    ['50% of %zz, %4', '50% of %zz, %4'],
    ['', ''],
  ])('the message %j is %j', async (sent, wanted) => {
    const { peer, asked } = await begin();
    const entries = [
      ['grpc-status', '5'],
      ['grpc-message', sent],
      ['x-why', 'because'],
    ] as const;
    peer.send(frame(Type.HEADERS, END, 1, headers(GRPC, ...entries)));
    const error = await failure(asked);
    expect(error).toMatchObject({ code: Code.NOT_FOUND, message: wanted, metadata: [['x-why', 'because']] });
  });

  test.each([
    ['400', Code.INTERNAL],
    ['401', Code.UNAUTHENTICATED],
    ['403', Code.PERMISSION_DENIED],
    ['404', Code.UNIMPLEMENTED],
    ['418', Code.UNKNOWN],
    ['429', Code.UNAVAILABLE],
    ['500', Code.UNKNOWN],
    ['502', Code.UNAVAILABLE],
    ['503', Code.UNAVAILABLE],
    ['504', Code.UNAVAILABLE],
  ])('HTTP status %s of something that is not a gRPC server has code %i', async (status, code) => {
    const { peer, asked } = await begin();
    peer.send(
      frame(Type.HEADERS, END_HEADERS, 1, fields([':status', status], ['content-type', 'text/html'])),
      frame(Type.DATA, END_STREAM, 1, Buffer.from('<html>')),
    );
    expect((await failure(asked)).code).toBe(code);
  });

  test('a gRPC status goes before the HTTP status', async () => {
    const { peer, asked } = await begin();
    peer.send(frame(Type.HEADERS, END, 1, fields([':status', '503'], GRPC, ['grpc-status', '7'])));
    expect((await failure(asked)).code).toBe(Code.PERMISSION_DENIED);
  });

  test.each([
    ['PROTOCOL_ERROR', 1, Code.INTERNAL],
    ['INTERNAL_ERROR', 2, Code.INTERNAL],
    ['FLOW_CONTROL_ERROR', 3, Code.INTERNAL],
    ['CANCEL, which was not our wish', 8, Code.UNAVAILABLE],
    ['COMPRESSION_ERROR', 9, Code.INTERNAL],
    ['ENHANCE_YOUR_CALM', 11, Code.RESOURCE_EXHAUSTED],
    ['INADEQUATE_SECURITY', 12, Code.PERMISSION_DENIED],
  ])('a call that the server resets with %s (%i) has code %i', async (_, errorCode, code) => {
    const { peer, asked } = await begin();
    peer.send(frame(Type.RST_STREAM, 0, 1, uint32(errorCode)));
    expect((await failure(asked)).code).toBe(code);
  });

  test.each<[string, readonly Buffer[], number | readonly number[]]>([
    [
      'without a message',
      [frame(Type.HEADERS, END_HEADERS, 1, OK_FIELDS), frame(Type.HEADERS, END, 1, OK_TRAILERS)],
      Code.INTERNAL,
    ],
    ['of fields only', [frame(Type.HEADERS, END, 1, headers(GRPC, ['grpc-status', '0']))], Code.INTERNAL],
    [
      'with a status in its first fields only',
      [
        frame(Type.HEADERS, END_HEADERS, 1, headers(GRPC, ['grpc-status', '0'])),
        frame(Type.DATA, END_STREAM, 1, message('answer')),
      ],
      Code.INTERNAL,
    ],
    ['of fewer bytes than content-length says', sized('12'), Code.INTERNAL],
    // Node 24 ends such a stream itself, which grpc-js reports as a lost connection.
    ['of more bytes than content-length says', sized('10'), [Code.INTERNAL, Code.UNAVAILABLE]],
    ['with two content-lengths', sized('11', ['content-length', '11']), Code.INTERNAL],
    [
      'with a status that is no number',
      [frame(Type.HEADERS, END, 1, headers(GRPC, ['grpc-status', 'x']))],
      Code.UNKNOWN,
    ],
  ])('an answer %s fails', async (_, frames, code) => {
    const { peer, asked } = await begin();
    peer.send(...frames);
    expect([code].flat()).toContain((await failure(asked)).code);
  });

  test('an answer beyond the limit is RESOURCE_EXHAUSTED, one at the limit is taken', async () => {
    const { peer, asked, upstream } = await begin({ maxReceiveBytes: 6 });
    peer.send(...answer(1, 'answer'));
    expect(String((await asked).message)).toBe('answer');
    const again = failure(call(upstream));
    await peer.next(Type.HEADERS);
    peer.send(...answer(3, 'answers'));
    expect((await again).code).toBe(Code.RESOURCE_EXHAUSTED);
  });

  test('an answer that announces 4 GiB is refused without harm to other calls', async () => {
    const { peer, asked, upstream } = await begin();
    const other = call(upstream);
    await peer.next(Type.HEADERS);
    peer.send(
      frame(Type.HEADERS, END_HEADERS, 1, OK_FIELDS),
      frame(Type.DATA, 0, 1, Buffer.from([0, 255, 255, 255, 255])),
    );
    expect(await failure(asked)).toMatchObject({ code: Code.RESOURCE_EXHAUSTED, origin: 'proxy' });
    peer.send(...answer(3));
    expect(String((await other).message)).toBe('answer');
  });

  test('a compressed answer beyond the limit is RESOURCE_EXHAUSTED', async () => {
    const { peer, asked } = await begin({ maxReceiveBytes: 1_000 });
    peer.send(
      frame(Type.HEADERS, END_HEADERS, 1, headers(GRPC, ['grpc-encoding', 'gzip'])),
      frame(Type.DATA, 0, 1, message(gzipSync(Buffer.alloc(5_000)), 1)),
      frame(Type.HEADERS, END, 1, OK_TRAILERS),
    );
    expect(await failure(asked)).toMatchObject({ code: Code.RESOURCE_EXHAUSTED, origin: 'proxy' });
  });

  test.each<[string, string, string | Buffer]>([
    ['a line feed from beyond ASCII', 'x-a', 'a\u010ab'],
    ['a line feed', 'x-a', 'a\nb'],
    ['a letter with an accent', 'x-a', 'é'],
    ['a name with capitals', 'X-A', 'a'],
    ['a name with a line feed', 'x-a\nb', 'a'],
    ['an empty name', '', 'a'],
    ['a pseudo field', ':path', '/'],
    ['a field of the connection', 'connection', 'close'],
    ['a string under a name of bytes', 'x-a-bin', 'a'],
    ['bytes under a name of strings', 'x-a', Buffer.from('a')],
  ])('metadata of a program with %s is refused, and nothing is sent', async (_, name, value) => {
    const { peer, asked, upstream } = await begin();
    for (const metadata of [
      [
        ['x-good', 'good'],
        [name, value],
      ],
      [[name, value]],
    ] as const) {
      const error = await failure(call(upstream, { metadata }));
      expect(error.code).toBe(Code.INVALID_ARGUMENT);
      if (value.length > 1) expect(error.message).not.toContain(String(value));
    }
    const next = call(upstream, { metadata: [['x-good', 'good']] });
    expect((await peer.next(Type.HEADERS)).id).toBe(3);
    peer.send(...answer(1), ...answer(3));
    expect((await Promise.all([asked, next])).map((got) => String(got.message))).toEqual(['answer', 'answer']);
  });

  test.each<[string, readonly Buffer[], string]>([
    ['an error with a status', [frame(Type.HEADERS, END, 1, headers(GRPC, ['grpc-status', '14']))], 'server'],
    [
      'an HTTP error of something in front of it',
      [frame(Type.HEADERS, END, 1, fields([':status', '503'], ['content-type', 'text/html']))],
      'no-status',
    ],
    ['a reset', [frame(Type.RST_STREAM, 0, 1, uint32(8))], 'no-status'],
  ])('%s says where it was made', async (_, frames, origin) => {
    const { peer, asked } = await begin();
    peer.send(...frames);
    expect(await failure(asked)).toMatchObject({ code: Code.UNAVAILABLE, origin });
  });

  test('calls that one lost connection ends share their cause', async () => {
    const { peer, upstream, asked } = await begin();
    const second = call(upstream);
    await peer.next(Type.HEADERS);
    peer.cut();
    const [one, other] = [await failure(asked), await failure(second)];
    expect([one.origin, other.origin]).toEqual(['connection', 'connection']);
    expect(one.cause).toBe(other.cause);
  });

  test('an error of the server stays what it is though the clock jumps past the deadline', async () => {
    const { peer, asked } = await begin();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
    try {
      const entries = [
        ['grpc-status', '5'],
        ['x-why', 'because'],
      ] as const;
      peer.send(frame(Type.HEADERS, END, 1, headers(GRPC, ...entries)));
      expect(await failure(asked)).toMatchObject({ code: Code.NOT_FOUND, metadata: [['x-why', 'because']] });
    } finally {
      vi.useRealTimers();
    }
  });

  test('a deadline is kept though the clock jumps back', async () => {
    const { asked, upstream } = await begin();
    asked.catch(() => undefined);
    const late = failure(call(upstream, { deadline: performance.now() + 50 }));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
    try {
      expect((await late).code).toBe(Code.DEADLINE_EXCEEDED);
    } finally {
      vi.useRealTimers();
    }
  });

  test('a pushback stays with the error, for retries', async () => {
    const { peer, asked } = await begin();
    peer.send(frame(Type.HEADERS, END, 1, headers(GRPC, ['grpc-status', '14'], ['grpc-retry-pushback-ms', '7'])));
    expect((await failure(asked)).metadata).toEqual([['grpc-retry-pushback-ms', '7']]);
  });

  test('a call that the server refused is tried once more', async () => {
    const { peer, asked } = await begin();
    peer.send(frame(Type.RST_STREAM, 0, 1, uint32(7)));
    const { id } = await peer.next(Type.HEADERS);
    peer.send(...answer(id));
    expect(String((await asked).message)).toBe('answer');
  });

  test('calls that a leaving server has not looked at go to the next connection, those it has are finished', async () => {
    const { server, peer, upstream, asked } = await begin();
    const second = call(upstream);
    const { id } = await peer.next(Type.HEADERS);
    peer.send(frame(Type.GOAWAY, 0, 0, uint32(1, 0)));
    const other = await server.accept();
    await other.next(Type.HEADERS);
    other.send(...answer(1, 'elsewhere'));
    peer.send(...answer(1, 'here'));
    expect(id).toBe(3);
    expect([await asked, await second].map((got) => String(got.message))).toEqual(['here', 'elsewhere']);
    await peer.closed;
    expect(upstream.state()).toBe('ready');
  });

  test('a ping of the server is answered', async () => {
    const { peer, asked } = await begin();
    peer.send(frame(Type.PING, 0, 0, Buffer.from('12345678')), ...answer(1));
    await asked;
    const pong = await peer.next(Type.PING);
    expect([pong.flags, String(pong.payload)]).toEqual([1, '12345678']);
  });
});
