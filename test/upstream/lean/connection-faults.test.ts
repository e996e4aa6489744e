import { describe, expect, test } from 'vitest';
import { Code } from '../../../src/base/status-error.ts';
import {
  ACK,
  answer,
  END_HEADERS,
  frame,
  OK_FIELDS,
  PADDED,
  settings,
  Type,
  uint32,
  WITH_PRIORITY,
} from '../scripted-server.ts';
import { failure } from '../transports.ts';
import { begin } from './begin.ts';

const PROTOCOL_ERROR = 1;
const FLOW_CONTROL_ERROR = 3;
const FRAME_SIZE_ERROR = 6;
const COMPRESSION_ERROR = 9;
const ENHANCE_YOUR_CALM = 11;

const block = (...octets: readonly number[]) => frame(Type.HEADERS, END_HEADERS, 1, ...octets);

describe('what breaks the connection (RFC 9113, RFC 7541)', () => {
  test.each<[section: string, what: string, greeting: Buffer, code: number]>([
    ['3.4', 'a first frame that is not SETTINGS', frame(Type.PING, 0, 0, Buffer.alloc(8)), PROTOCOL_ERROR],
    ['3.4', 'an acknowledgement before SETTINGS', frame(Type.SETTINGS, ACK, 0), PROTOCOL_ERROR],
    ['3.4', 'DATA before SETTINGS', frame(Type.DATA, 0, 1), PROTOCOL_ERROR],
    ['4.2', 'a server of HTTP/1.1', Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'), FRAME_SIZE_ERROR],
    ['6.5', 'SETTINGS of half an entry', frame(Type.SETTINGS, 0, 0, Buffer.alloc(7)), FRAME_SIZE_ERROR],
    ['6.5.2', 'push enabled by a server', settings([2, 1]), PROTOCOL_ERROR],
    ['6.5.2', 'an initial window of 2^31', settings([4, 2 ** 31]), FLOW_CONTROL_ERROR],
    ['6.5.2', 'frames of less than 2^14', settings([5, 2 ** 14 - 1]), PROTOCOL_ERROR],
    ['6.5.2', 'frames of 2^24', settings([5, 2 ** 24]), PROTOCOL_ERROR],
  ])('section %s: %s, at the begin', async (_, __, greeting, code) => {
    const { peer, upstream, asked } = await begin({ greeting });
    expect((await peer.next(Type.GOAWAY)).payload).toEqual(uint32(0, code));
    expect((await failure(asked)).code).toBe(Code.UNAVAILABLE);
    await peer.closed;
    expect(upstream.state()).toBe('failing');
  });

  test.each<[section: string, what: string, frames: readonly Buffer[], code: number]>([
    [
      '4.2',
      'a frame larger than allowed',
      [frame(Type.HEADERS, END_HEADERS, 1, Buffer.alloc(16_385))],
      FRAME_SIZE_ERROR,
    ],
    ['4.2', 'DATA larger than allowed', [frame(Type.DATA, 0, 1, Buffer.alloc(16_385))], FRAME_SIZE_ERROR],
    [
      '4.3',
      'a frame within a header block',
      [frame(Type.HEADERS, 0, 1), frame(Type.PING, 0, 0, Buffer.alloc(8))],
      PROTOCOL_ERROR,
    ],
    ['4.3', 'DATA within a header block', [frame(Type.HEADERS, 0, 1), frame(Type.DATA, 0, 1)], PROTOCOL_ERROR],
    ['4.3', 'HEADERS within a header block', [frame(Type.HEADERS, 0, 1), block(0x88)], PROTOCOL_ERROR],
    ['4.3', 'an extension within a header block', [frame(Type.HEADERS, 0, 1), frame(99, 0, 0)], PROTOCOL_ERROR],
    ['5.1', 'HEADERS on a stream that has not begun', [frame(Type.HEADERS, END_HEADERS, 3, OK_FIELDS)], PROTOCOL_ERROR],
    ['5.1', 'DATA on a stream that has not begun', [frame(Type.DATA, 0, 3)], PROTOCOL_ERROR],
    ['5.1', 'RST_STREAM on a stream that has not begun', [frame(Type.RST_STREAM, 0, 3, uint32(8))], PROTOCOL_ERROR],
    [
      '5.1',
      'WINDOW_UPDATE on a stream that has not begun',
      [frame(Type.WINDOW_UPDATE, 0, 3, uint32(8))],
      PROTOCOL_ERROR,
    ],
    ['5.1.1', 'HEADERS on a stream of the server', [frame(Type.HEADERS, END_HEADERS, 2, OK_FIELDS)], PROTOCOL_ERROR],
    ['6.1', 'DATA without a stream', [frame(Type.DATA, 0, 0)], PROTOCOL_ERROR],
    ['6.1', 'DATA with more padding than frame', [frame(Type.DATA, PADDED, 1, 2, Buffer.alloc(1))], PROTOCOL_ERROR],
    ['6.1', 'padded DATA without a length', [frame(Type.DATA, PADDED, 1)], FRAME_SIZE_ERROR],
    ['6.2', 'HEADERS without a stream', [frame(Type.HEADERS, END_HEADERS, 0, OK_FIELDS)], PROTOCOL_ERROR],
    [
      '6.2',
      'HEADERS with more padding than frame',
      [frame(Type.HEADERS, END_HEADERS | PADDED, 1, 2, Buffer.alloc(1))],
      PROTOCOL_ERROR,
    ],
    ['6.2', 'padded HEADERS without a length', [frame(Type.HEADERS, END_HEADERS | PADDED, 1)], FRAME_SIZE_ERROR],
    [
      '6.2',
      'HEADERS with half a priority',
      [frame(Type.HEADERS, END_HEADERS | WITH_PRIORITY, 1, Buffer.alloc(4))],
      FRAME_SIZE_ERROR,
    ],
    ['6.3', 'PRIORITY without a stream', [frame(Type.PRIORITY, 0, 0, Buffer.alloc(5))], PROTOCOL_ERROR],
    ['6.4', 'RST_STREAM without a stream', [frame(Type.RST_STREAM, 0, 0, uint32(8))], PROTOCOL_ERROR],
    ['6.4', 'RST_STREAM of the wrong size', [frame(Type.RST_STREAM, 0, 1, Buffer.alloc(5))], FRAME_SIZE_ERROR],
    ['6.5', 'SETTINGS on a stream', [frame(Type.SETTINGS, 0, 1)], PROTOCOL_ERROR],
    [
      '6.5',
      'an acknowledgement of SETTINGS with content',
      [frame(Type.SETTINGS, ACK, 0, Buffer.alloc(6))],
      FRAME_SIZE_ERROR,
    ],
    ['6.6', 'a push', [frame(Type.PUSH_PROMISE, END_HEADERS, 1, uint32(2), OK_FIELDS)], PROTOCOL_ERROR],
    ['6.7', 'PING on a stream', [frame(Type.PING, 0, 1, Buffer.alloc(8))], PROTOCOL_ERROR],
    ['6.7', 'PING of the wrong size', [frame(Type.PING, 0, 0, Buffer.alloc(7))], FRAME_SIZE_ERROR],
    ['6.8', 'GOAWAY on a stream', [frame(Type.GOAWAY, 0, 1, uint32(0, 0))], PROTOCOL_ERROR],
    ['6.8', 'GOAWAY of the wrong size', [frame(Type.GOAWAY, 0, 0, Buffer.alloc(7))], FRAME_SIZE_ERROR],
    ['6.9', 'WINDOW_UPDATE of nothing', [frame(Type.WINDOW_UPDATE, 0, 0, uint32(0))], PROTOCOL_ERROR],
    ['6.9', 'WINDOW_UPDATE of the wrong size', [frame(Type.WINDOW_UPDATE, 0, 0, Buffer.alloc(3))], FRAME_SIZE_ERROR],
    ['6.9.1', 'a window beyond 2^31 - 1', [frame(Type.WINDOW_UPDATE, 0, 0, uint32(2 ** 31 - 1))], FLOW_CONTROL_ERROR],
    [
      '6.9.2',
      'an initial window that makes one too large',
      [frame(Type.WINDOW_UPDATE, 0, 1, uint32(2 ** 31 - 1 - 65_535)), settings([4, 2 ** 31 - 1])],
      FLOW_CONTROL_ERROR,
    ],
    ['6.10', 'CONTINUATION of nothing', [frame(Type.CONTINUATION, END_HEADERS, 1)], PROTOCOL_ERROR],
    [
      '6.10',
      'CONTINUATION on another stream',
      [frame(Type.HEADERS, 0, 1), frame(Type.CONTINUATION, END_HEADERS, 3)],
      PROTOCOL_ERROR,
    ],
    [
      '10.5.1',
      'CONTINUATION without end',
      [frame(Type.HEADERS, 0, 1), ...Array.from({ length: 70 }, () => frame(Type.CONTINUATION, 0, 1))],
      ENHANCE_YOUR_CALM,
    ],
    [
      '10.5.1',
      'a header block that is too large',
      [
        frame(Type.HEADERS, 0, 1),
        ...Array.from({ length: 17 }, () => frame(Type.CONTINUATION, 0, 1, Buffer.alloc(16_000))),
      ],
      ENHANCE_YOUR_CALM,
    ],
    ['2.3.3 of RFC 7541', 'index 0', [block(0x80)], COMPRESSION_ERROR],
    ['2.3.3 of RFC 7541', 'an index beyond the table', [block(0xbe)], COMPRESSION_ERROR],
    ['4.2 of RFC 7541', 'a table size between fields', [block(0x88, 0x20)], COMPRESSION_ERROR],
    ['5.1 of RFC 7541', 'a number without end', [block(0xff, 0xff)], COMPRESSION_ERROR],
    [
      '5.1 of RFC 7541',
      'a number that is too large',
      [block(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f)],
      COMPRESSION_ERROR,
    ],
    ['5.1 of RFC 7541', 'a number of zeros', [block(0xff, ...new Array<number>(20).fill(0x80), 0)], COMPRESSION_ERROR],
    ['5.2 of RFC 7541', 'a name beyond the block', [block(0x00, 0x05, 0x61)], COMPRESSION_ERROR],
    ['5.2 of RFC 7541', 'a value beyond the block', [block(0x08, 0x03, 0x32, 0x30)], COMPRESSION_ERROR],
    ['5.2 of RFC 7541', 'no value', [block(0x08)], COMPRESSION_ERROR],
    ['5.2 of RFC 7541', 'the end code of Huffman', [block(0x08, 0x84, 0xff, 0xff, 0xff, 0xff)], COMPRESSION_ERROR],
    ['5.2 of RFC 7541', 'Huffman padded with zeros', [block(0x08, 0x81, 0x00)], COMPRESSION_ERROR],
    ['5.2 of RFC 7541', 'Huffman padded with an octet', [block(0x08, 0x82, 0x07, 0xff)], COMPRESSION_ERROR],
    ['6.3 of RFC 7541', 'a table size beyond our setting', [block(0x3f, 0xe2, 0x1f)], COMPRESSION_ERROR],
  ])('section %s: %s', async (_, __, frames, code) => {
    const { peer, upstream, asked } = await begin();
    await peer.next(Type.HEADERS);
    peer.send(...frames);
    expect((await peer.next(Type.GOAWAY)).payload).toEqual(uint32(0, code));
    expect(await failure(asked)).toMatchObject({ code: Code.UNAVAILABLE, metadata: [] });
    await peer.closed;
    expect(upstream.state()).toBe('idle');
  });
});

describe('frames that want an answer (RFC 9113 section 10.5)', () => {
  const ping = frame(Type.PING, 0, 0, Buffer.alloc(8));

  test.each([
    ['PING', ping],
    ['SETTINGS', settings()],
  ])('from a server that does not read the answers to %s end the connection', async (_, asking) => {
    const { peer, upstream, asked } = await begin();
    await peer.next(Type.HEADERS);
    peer.stopReading();
    // A million answers take more than the sockets hold.
    const many = Buffer.concat(new Array(900).fill(asking));
    let isOver = false;
    const over = failure(asked).finally(() => {
      isOver = true;
    });
    for (let sent = 0; sent < 1_000_000 && !isOver; sent += 900) {
      peer.send(many);
      await new Promise(setImmediate);
    }
    expect(await over).toMatchObject({
      code: Code.UNAVAILABLE,
      cause: expect.objectContaining({ message: 'the server does not read the answers to its frames' }),
    });
    expect(upstream.state()).toBe('idle');
  });

  test('are answered, however many there are, while the server reads', async () => {
    const { peer, asked } = await begin();
    await peer.next(Type.HEADERS);
    for (let round = 0; round < 20; round++) {
      peer.send(Buffer.concat(new Array(500).fill(ping)));
      const wanted = (round + 1) * 500;
      while (peer.frames.filter(({ type }) => type === Type.PING).length < wanted) await new Promise(setImmediate);
    }
    peer.send(...answer(1));
    expect(String((await asked).message)).toBe('answer');
  });
});
