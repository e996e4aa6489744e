import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Code } from '../../../src/base/status-error.ts';
import {
  answer,
  END_HEADERS,
  END_STREAM,
  fields,
  frame,
  message,
  OK_TRAILERS,
  Type,
  uint32,
} from '../scripted-server.ts';
import { call, failure } from '../transports.ts';
import { begin } from './begin.ts';

const END = END_HEADERS | END_STREAM;
const PROTOCOL_ERROR = 1;
const FLOW_CONTROL_ERROR = 3;
const FRAME_SIZE_ERROR = 6;
const CANCEL = 8;

const block = (...octets: readonly number[]) => frame(Type.HEADERS, END_HEADERS, 1, ...octets);

describe('what ends one call only', () => {
  const ok = (...entries: readonly (readonly [string, string])[]) =>
    frame(Type.HEADERS, END_HEADERS, 1, fields([':status', '200'], ['content-type', 'application/grpc'], ...entries));
  const data = (bytes: Buffer) => frame(Type.DATA, 0, 1, bytes);
  const bigField = Buffer.concat([Buffer.from([0x40, 1, 0x61, 0x7f, 0xa1, 0x1e]), Buffer.alloc(4_000, 0x62)]);

  test.each<[what: string, frames: readonly Buffer[], errorCode: number | undefined, code: number]>([
    ['WINDOW_UPDATE of nothing', [frame(Type.WINDOW_UPDATE, 0, 1, uint32(0))], PROTOCOL_ERROR, Code.INTERNAL],
    [
      'a window beyond 2^31 - 1',
      [frame(Type.WINDOW_UPDATE, 0, 1, uint32(2 ** 31 - 1))],
      FLOW_CONTROL_ERROR,
      Code.INTERNAL,
    ],
    ['PRIORITY of the wrong size', [frame(Type.PRIORITY, 0, 1, Buffer.alloc(4))], FRAME_SIZE_ERROR, Code.INTERNAL],
    ['no HTTP status', [block(0x00, 1, 0x61, 1, 0x62)], PROTOCOL_ERROR, Code.INTERNAL],
    [
      'an HTTP status that is none',
      [frame(Type.HEADERS, END_HEADERS, 1, fields([':status', '20']))],
      PROTOCOL_ERROR,
      Code.INTERNAL,
    ],
    [
      'the end with an interim status',
      [frame(Type.HEADERS, END, 1, fields([':status', '100']))],
      PROTOCOL_ERROR,
      Code.INTERNAL,
    ],
    ['a name in upper case', [ok(['X-a', 'b'])], PROTOCOL_ERROR, Code.INTERNAL],
    ['an empty name', [ok(['', 'b'])], PROTOCOL_ERROR, Code.INTERNAL],
    ['a line break in a value', [ok(['a', 'b\r\nc: d'])], PROTOCOL_ERROR, Code.INTERNAL],
    ['a field of the connection', [ok(['connection', 'close'])], PROTOCOL_ERROR, Code.INTERNAL],
    ['a pseudo field behind others', [ok([':status', '200'])], PROTOCOL_ERROR, Code.INTERNAL],
    [
      'a pseudo field of a request',
      [frame(Type.HEADERS, END_HEADERS, 1, fields([':status', '200'], [':path', '/']))],
      PROTOCOL_ERROR,
      Code.INTERNAL,
    ],
    [
      'a pseudo field in trailers',
      [ok(), frame(Type.HEADERS, END, 1, fields([':status', '200']))],
      PROTOCOL_ERROR,
      Code.INTERNAL,
    ],
    ['data before the fields', [data(message('answer'))], PROTOCOL_ERROR, Code.INTERNAL],
    ['fields in the middle', [ok(), frame(Type.HEADERS, END_HEADERS, 1, OK_TRAILERS)], PROTOCOL_ERROR, Code.INTERNAL],
    ['two messages', [ok(), data(message('one')), data(message('two'))], PROTOCOL_ERROR, Code.INTERNAL],
    [
      'two messages in one frame',
      [ok(), data(Buffer.concat([message('one'), message('two')]))],
      PROTOCOL_ERROR,
      Code.INTERNAL,
    ],
    ['an unknown flag before the message', [ok(), data(message('one', 2))], PROTOCOL_ERROR, Code.INTERNAL],
    ['a message beyond the limit', [ok(), data(Buffer.from([0, 0, 1, 0x86, 0xa1]))], CANCEL, Code.RESOURCE_EXHAUSTED],
    [
      'fields that are too large',
      [block(0x88, ...bigField, ...new Array<number>(70).fill(0xbe))],
      CANCEL,
      Code.RESOURCE_EXHAUSTED,
    ],
    [
      'another content type',
      [frame(Type.HEADERS, END_HEADERS, 1, fields([':status', '200'], ['content-type', 'application/grpc-web']))],
      CANCEL,
      Code.UNKNOWN,
    ],
    ['no content type', [frame(Type.HEADERS, END_HEADERS, 1, fields([':status', '200']))], CANCEL, Code.UNKNOWN],
    [
      'the end without a status',
      [ok(), data(message('one')), frame(Type.DATA, END_STREAM, 1)],
      undefined,
      Code.INTERNAL,
    ],
    [
      'the end within a message',
      [ok(), data(message('one').subarray(0, 6)), frame(Type.HEADERS, END, 1, OK_TRAILERS)],
      undefined,
      Code.INTERNAL,
    ],
    [
      'the end within the prefix',
      [ok(), data(message('one').subarray(0, 3)), frame(Type.HEADERS, END, 1, OK_TRAILERS)],
      undefined,
      Code.INTERNAL,
    ],
    [
      'a compressed message of no encoding',
      [ok(), data(message('one', 1)), frame(Type.HEADERS, END, 1, OK_TRAILERS)],
      undefined,
      Code.INTERNAL,
    ],
    [
      'an unknown encoding',
      [ok(['grpc-encoding', 'snappy']), data(message('one', 1)), frame(Type.HEADERS, END, 1, OK_TRAILERS)],
      undefined,
      Code.INTERNAL,
    ],
    [
      'broken gzip',
      [ok(['grpc-encoding', 'gzip']), data(message('one', 1)), frame(Type.HEADERS, END, 1, OK_TRAILERS)],
      undefined,
      Code.INTERNAL,
    ],
    [
      'gzip that grows beyond the limit',
      [
        ok(['grpc-encoding', 'gzip']),
        data(message(gzipSync(Buffer.alloc(100_001)), 1)),
        frame(Type.HEADERS, END, 1, OK_TRAILERS),
      ],
      undefined,
      Code.RESOURCE_EXHAUSTED,
    ],
  ])('%s', async (_, frames, errorCode, code) => {
    const { peer, upstream, asked } = await begin();
    await peer.next(Type.HEADERS);
    peer.send(...frames);
    expect((await failure(asked)).code).toBe(code);
    if (errorCode !== undefined) {
      const reset = await peer.next(Type.RST_STREAM);
      expect([reset.id, reset.payload]).toEqual([1, uint32(errorCode)]);
    }
    const again = call(upstream);
    const { id } = await peer.next(Type.HEADERS);
    // What still comes of a call that has ended changes nothing.
    peer.send(
      data(Buffer.alloc(10)),
      frame(Type.WINDOW_UPDATE, 0, 1, uint32(1)),
      frame(Type.RST_STREAM, 0, 1, uint32(0)),
    );
    peer.send(frame(Type.HEADERS, END, 1, OK_TRAILERS), ...answer(id, 'still here'));
    expect(String((await again).message)).toBe('still here');
  });
});
