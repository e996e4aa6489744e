import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BodyOptions } from '../../../src/operation/body/body-options.ts';
import { checkExpect, readBody } from '../../../src/operation/body/read-body.ts';
import { stopClock, turns, until } from '../../support/clock.ts';
import { type BodyServer, bodyServer, head, rawClient } from './support.ts';

const LIMIT = 1_000;
const PACE = { totalMs: 10_000, minRate: 0 };
const JSON_TEXT = '{"a":"ü"}';

let server: BodyServer;
beforeAll(async () => {
  server = await bodyServer({ ...PACE, limit: LIMIT, stallMs: 5_000 });
});
afterAll(() => server.close());

/** A request that is not on a socket. */
function withHeaders(stream: PassThrough, headers: IncomingMessage['headers']): IncomingMessage {
  return Object.assign(stream, { headers }) as unknown as IncomingMessage;
}

async function post(body: Buffer | string, headers: Record<string, string>): Promise<readonly [number, string]> {
  const response = await fetch(`http://127.0.0.1:${server.port}/`, {
    method: 'POST',
    body: new Uint8Array(Buffer.from(body)),
    headers,
  });
  return [response.status, await response.text()];
}

describe('contract section 2: Content-Type', () => {
  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json;CHARSET="UTF-8"',
    'application/json; charset=utf8; x=y',
    'application/json+pretty',
    'application/vnd.api+json',
    'text/json',
    'text/plain;charset=UTF-8',
    'application/x-www-form-urlencoded',
    'application/octet-stream',
    '*/*',
    'nonsense',
  ])('%s is read as JSON', async (type) => {
    expect(await post(JSON_TEXT, { 'content-type': type })).toEqual([200, JSON_TEXT]);
  });

  test.each([
    'multipart/form-data; boundary=x',
    'application/xml',
    'text/xml; charset=utf-8',
    'application/soap+xml',
    'application/x-protobuf',
    'application/protobuf',
    'application/vnd.google.protobuf',
    'application/grpc',
    'application/grpc-web+json',
    'application/yaml',
    'text/csv',
    'text/html',
    'application/x-ndjson',
    'application/json-seq',
    'application/msgpack',
    'application/cbor',
    'image/png',
    'APPLICATION/XML',
    'application/json; charset=latin1',
    'application/json; charset="utf-16"',
    'application/json; charset=us-ascii',
    'text/plain; a=b ; charset = iso-8859-1',
    'application/json; charset=',
  ])('%s is 415', async (type) => {
    expect((await post(JSON_TEXT, { 'content-type': type }))[0]).toBe(415);
  });

  test('no Content-Type at all is read as JSON', async () => {
    const client = rawClient(server.port);
    client.send(`${head(['Content-Length: 2', 'Connection: close'])}{}`);
    expect(await client.until(/\r\n\r\n\{\}/)).toContain('200 OK');
  });
});

describe('contract section 2: Content-Encoding', () => {
  test.each<readonly [coding: string, body: Buffer]>([
    ['gzip', gzipSync(JSON_TEXT)],
    ['x-gzip', gzipSync(JSON_TEXT)],
    ['GZIP', gzipSync(JSON_TEXT)],
    ['deflate', deflateSync(JSON_TEXT)],
    ['deflate', deflateRawSync(JSON_TEXT)],
    ['br', brotliCompressSync(JSON_TEXT)],
    ['identity', Buffer.from(JSON_TEXT)],
    ['gzip, br', brotliCompressSync(gzipSync(JSON_TEXT))],
    ['deflate,identity , gzip', gzipSync(deflateSync(JSON_TEXT))],
    ['gzip', Buffer.concat([gzipSync(JSON_TEXT.slice(0, 4)), gzipSync(JSON_TEXT.slice(4))])],
  ])('%s is decoded', async (coding, body) => {
    expect(await post(body, { 'content-encoding': coding })).toEqual([200, JSON_TEXT]);
  });

  test.each(['zstd', 'compress', 'gzip, zstd', 'gzip;q=1', 'gzip,gzip,gzip,gzip,gzip'])('%s is 415', async (coding) => {
    expect((await post(JSON_TEXT, { 'content-encoding': coding }))[0]).toBe(415);
  });

  test.each<readonly [why: string, coding: string, body: Buffer]>([
    ['not compressed at all', 'gzip', Buffer.from(JSON_TEXT)],
    ['cut off', 'gzip', gzipSync(JSON_TEXT).subarray(0, -4)],
    ['followed by something', 'gzip', Buffer.concat([gzipSync(JSON_TEXT), Buffer.from('x')])],
    ['followed by something', 'deflate', Buffer.concat([deflateSync(JSON_TEXT), Buffer.from('x')])],
    ['followed by something', 'br', Buffer.concat([brotliCompressSync(JSON_TEXT), Buffer.from('x')])],
    ['of another coding', 'br', gzipSync(JSON_TEXT)],
    ['with a wrong checksum', 'deflate', Buffer.concat([deflateSync(JSON_TEXT).subarray(0, -1), Buffer.from([0])])],
  ])('data that is %s is 400 (%s)', async (_why, coding, body) => {
    expect((await post(body, { 'content-encoding': coding }))[0]).toBe(400);
  });

  test('an empty body is empty in any coding', async () => {
    expect(await post('', { 'content-encoding': 'gzip' })).toEqual([200, '']);
  });

  test('an empty chunked body too', async () => {
    const client = rawClient(server.port);
    client.send(`${head(['Content-Encoding: br', 'Transfer-Encoding: chunked', 'Connection: close'])}0\r\n\r\n`);
    expect(await client.until(/\r\n\r\n/)).toContain('200 OK');
  });

  test('RFC 9112 section 6.1: a transfer coding other than chunked is not implemented', async () => {
    const client = rawClient(server.port);
    client.send(`${head(['Transfer-Encoding: gzip, chunked', 'Connection: close'])}0\r\n\r\n`);
    await client.until(/expected Transfer-Encoding/);
    expect(server.results.at(-1)).toMatchObject({ code: 12 });
  });
});

describe('contract section 2: the body limit', () => {
  test.each<readonly [why: string, body: Buffer, coding: string]>([
    ['exactly the limit', Buffer.alloc(LIMIT, 32), 'identity'],
    ['exactly the limit after gzip', gzipSync(Buffer.alloc(LIMIT, 32)), 'gzip'],
    ['exactly the limit after two codings', brotliCompressSync(gzipSync(Buffer.alloc(LIMIT, 32))), 'gzip, br'],
  ])('%s is read', async (_why, body, coding) => {
    expect((await post(body, { 'content-encoding': coding }))[1]).toHaveLength(LIMIT);
  });

  test.each<readonly [why: string, body: Buffer, coding: string]>([
    ['one byte more', Buffer.alloc(LIMIT + 1, 32), 'identity'],
    ['one byte more after gzip', gzipSync(Buffer.alloc(LIMIT + 1, 32)), 'gzip'],
    ['one byte more after deflate', deflateSync(Buffer.alloc(LIMIT + 1, 32)), 'deflate'],
    ['one byte more after brotli', brotliCompressSync(Buffer.alloc(LIMIT + 1, 32)), 'br'],
    ['a bomb', brotliCompressSync(Buffer.alloc(50_000_000)), 'br'],
    ['a bomb in a bomb', gzipSync(gzipSync(Buffer.alloc(10_000_000))), 'gzip, gzip'],
  ])('%s is 413', async (_why, body, coding) => {
    expect((await post(body, { 'content-encoding': coding }))[0]).toBe(413);
    expect(server.results.at(-1)).toMatchObject({ code: 8, httpStatus: 413 });
  });

  test('the connection survives a body over the limit, with a length or chunked', async () => {
    const client = rawClient(server.port);
    client.send(head(['Content-Length: 5000']));
    await client.until(/413 Payload Too Large[\s\S]*limit of 1000 bytes/);
    client.send('x'.repeat(5_000));
    client.send(`${head(['Transfer-Encoding: chunked'])}7d0\r\n${'y'.repeat(2_000)}\r\n`);
    await client.until(/413[\s\S]*413[\s\S]*limit of 1000 bytes/);
    client.send('1\r\nz\r\n0\r\n\r\n');
    client.send(`${head(['Content-Length: 4', 'Connection: close'])}next`);
    expect(await client.until(/next$/)).toMatch(/413[\s\S]*413[\s\S]*200 OK/);
    await client.closed;
  });

  test('the connection survives an unsupported type', async () => {
    const client = rawClient(server.port);
    client.send(`${head(['Content-Type: text/xml', 'Content-Length: 4'])}<a/>`);
    client.send(`${head(['Content-Length: 4', 'Connection: close'])}next`);
    expect(await client.until(/next$/)).toMatch(/415[\s\S]*200 OK/);
  });

  test('a client that never stops sending is cut off after its response', async () => {
    const client = rawClient(server.port);
    client.send(head(['Content-Length: 100000000']));
    await client.until(/413/);
    client.send(Buffer.alloc(LIMIT * 10));
    client.send(Buffer.alloc(1_000_000));
    await client.closed;
  });
});

describe('contract section 2: the limit of a body of unknown length', () => {
  test.each([
    [LIMIT, '200 OK'],
    [LIMIT + 1, '413 Payload Too Large'],
  ])('%d bytes in two chunks are %s', async (size, wanted) => {
    const client = rawClient(server.port);
    const chunk = (length: number) => `${length.toString(16)}\r\n${'x'.repeat(length)}\r\n`;
    client.send(
      `${head(['Transfer-Encoding: chunked', 'Connection: close'])}${chunk(900)}${chunk(size - 900)}0\r\n\r\n`,
    );
    expect(await client.until(/\r\n\r\n/)).toContain(wanted);
  });
});

describe('contract section 2: Expect: 100-continue', () => {
  test('a length within the limit is asked for', async () => {
    const client = rawClient(server.port);
    client.send(head(['Expect: 100-continue', 'Content-Length: 4', 'Connection: close']));
    await client.until(/100 Continue/);
    client.send('body');
    expect(await client.until(/body$/)).toContain('200 OK');
  });

  test('a length over the limit is answered before any of the body is read', async () => {
    const client = rawClient(server.port);
    client.send(head(['Expect: 100-continue', 'Content-Length: 1001']));
    const answer = await client.until(/limit of 1000 bytes/);
    expect(answer).toContain('413');
    expect(answer).not.toContain('100 Continue');
    expect(answer).toMatch(/connection: close/i);
    await client.closed;
  });

  test.each<readonly [headers: Record<string, string>, wanted: boolean]>([
    [{ 'content-length': '1000' }, true],
    [{ 'content-length': '1001' }, false],
    [{ 'transfer-encoding': 'chunked' }, true],
    [{ 'transfer-encoding': 'gzip, chunked' }, false],
    [{ 'content-length': '1', 'content-type': 'text/xml' }, false],
    [{ 'content-length': '1', 'content-encoding': 'zstd' }, false],
    [{}, true],
  ])('%j: continue is %s', (headers, wanted) => {
    expect(checkExpect(headers, { limit: LIMIT })).toBe(wanted);
  });
});

describe('contract section 2: a slow body', () => {
  const drip = async (options: Partial<BodyOptions>, wanted: RegExp) => {
    const slow = await bodyServer({ limit: LIMIT, stallMs: 100, totalMs: 60_000, minRate: 0, ...options });
    const client = rawClient(slow.port);
    client.send(head(['Content-Length: 900']));
    const timer = setInterval(() => client.send('x'), 20);
    const answer = await client.until(wanted).finally(() => clearInterval(timer));
    expect(answer).toContain('408 Request Timeout');
    expect(answer).toMatch(/connection: close/i);
    expect(slow.results.at(-1)).toMatchObject({ code: 4, httpStatus: 408 });
    await client.closed;
    await slow.close();
  };

  test('that takes longer than the total limit', () => drip({ totalMs: 150 }, /did not arrive within 150 ms/));
  test('below the minimum rate', () => drip({ minRate: 10_000 }, /less than 10000 bytes per second/));
});

describe('contract section 2: a body that stalls', () => {
  let impatient: BodyServer;
  beforeAll(async () => {
    impatient = await bodyServer({ ...PACE, limit: LIMIT, stallMs: 80 });
  });
  afterAll(() => impatient.close());

  test('a body without progress is 408 and the connection closes', async () => {
    const client = rawClient(impatient.port);
    client.send(`${head(['Content-Length: 10'])}abc`);
    const answer = await client.until(/no byte of the body/);
    expect(answer).toContain('408 Request Timeout');
    expect(answer).toMatch(/connection: close/i);
    await client.closed;
  });

  test('a slow body is read as long as it makes progress', async () => {
    stopClock();
    const request = new PassThrough();
    const body = readBody(withHeaders(request, { 'content-length': '6' }), { ...PACE, limit: LIMIT, stallMs: 80 });
    for (const byte of 'abcdef') {
      vi.advanceTimersByTime(79);
      request.write(byte);
      await turns(2);
    }
    request.end();
    expect((await body).toString()).toBe('abcdef');
  });

  test('a rejected body without progress does not keep the connection open', async () => {
    const client = rawClient(impatient.port);
    client.send(`${head(['Content-Length: 5000'])}abc`);
    await client.until(/413/);
    await client.closed;
  });

  test('a request that the server itself destroys is CANCELLED', async () => {
    const request = new PassThrough();
    const body = readBody(withHeaders(request, { 'content-length': '10' }), { ...PACE, limit: LIMIT, stallMs: 5_000 });
    request.destroy();
    await expect(body).rejects.toMatchObject({ code: 1 });
  });

  test('a caller that goes away is CANCELLED', async () => {
    const client = rawClient(server.port);
    const before = server.results.length;
    const { requests } = server;
    client.send(`${head(['Content-Length: 10'])}abc`);
    await until(() => server.requests > requests);
    client.end();
    await until(() => server.results.length > before);
    expect(server.results.at(-1)).toMatchObject({ code: 1 });
  });
});

describe('a body that decompresses out of proportion', () => {
  let roomy: BodyServer;
  beforeAll(async () => {
    roomy = await bodyServer({ ...PACE, limit: 10_000_000, stallMs: 5_000 });
  });
  afterAll(() => roomy.close());
  const send = async (body: Buffer, coding: string) => {
    const headers = { 'content-encoding': coding };
    const options = { method: 'POST', body: new Uint8Array(body), headers };
    return (await fetch(`http://127.0.0.1:${roomy.port}/`, options)).status;
  };

  test.each<readonly [why: string, body: Buffer, coding: string, wanted: number]>([
    ['a mebibyte at any ratio', gzipSync(Buffer.alloc(1 << 20, 32)), 'gzip', 200],
    ['ten kilobytes that become ten million', gzipSync(Buffer.alloc(9_900_000, 32)), 'gzip', 413],
    ['the same by brotli', brotliCompressSync(Buffer.alloc(9_900_000, 32)), 'br', 413],
    ['the same in two steps', gzipSync(gzipSync(Buffer.alloc(9_900_000, 32))), 'gzip, gzip', 413],
    [
      'five megabytes at a ratio of 4',
      gzipSync(Buffer.from('{"some":"text"}'.repeat(300_000)), { level: 0 }),
      'gzip',
      200,
    ],
  ])('%s', async (_why, body, coding, wanted) => {
    expect(await send(body, coding)).toBe(wanted);
  });
});

describe('reading', () => {
  test.each<readonly [why: string, lines: readonly string[], body: string, wanted: string]>([
    ['no body', [], '', ''],
    ['a length of zero', ['Content-Length: 0'], '', ''],
    ['no chunks', ['Transfer-Encoding: chunked'], '0\r\n\r\n', ''],
    ['two chunks', ['Transfer-Encoding: chunked'], '2\r\nab\r\n1\r\nc\r\n0\r\n\r\n', 'abc'],
  ])('%s', async (_why, lines, body, wanted) => {
    const client = rawClient(server.port);
    const before = server.results.length;
    client.send(head([...lines, 'Connection: close']) + body);
    await client.until(/200 OK/);
    expect(server.results.slice(before)).toEqual([wanted]);
  });
});
