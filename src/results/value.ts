import { Code, StatusError } from '../base/status-error.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import { scanValue, skipSpace } from '../codec/json/scan.ts';
import { elements, fieldPath, messageAt, readBytes, readText } from '../operation/message/read.ts';
import type { Reply, WholeReply } from '../operation/reply.ts';

const JSON_TYPE = 'application/json';
const NULL = Buffer.from('null');
const MOST_LEVELS = 10_000;

/**
 * The first of the payloads itself (contract section 6, `?value`): JSON byte for byte, plain bytes as they are, `null`
 * for none.
 * @param wayOut what a caller can do about any other encoding
 * @throws StatusError INVALID_ARGUMENT (406) that names any other encoding
 */
export function valueReply(
  payloads: Buffer,
  type: MessageType,
  headers: Reply['headers'],
  wayOut = 'without the parameter value, the answer is the payload as it is',
): WholeReply {
  const first = firstBytes(payloads, fieldPath(type, 'payloads')[0] as number);
  if (first === undefined) return { status: 200, headers, body: NULL, contentType: JSON_TYPE };
  const payload = messageAt(type, 'payloads');
  const data = readBytes(first, fieldPath(payload, 'data')) ?? Buffer.alloc(0);
  const encoding = encodingOf(first, fieldPath(payload, 'metadata')[0] as number);
  switch (encoding) {
    case 'binary/null':
      return { status: 200, headers, body: NULL, contentType: JSON_TYPE };
    case 'binary/plain':
      return { status: 200, headers, body: data, contentType: 'application/octet-stream' };
    case 'json/plain':
    case 'json/protobuf':
      if (!isOneValue(data)) throw notAcceptable(`data that is not JSON, though its encoding is ${encoding}`, wayOut);
      return { status: 200, headers, body: data, contentType: JSON_TYPE };
    default:
      throw notAcceptable(encoding === '' ? 'no encoding' : `the encoding ${JSON.stringify(encoding)}`, wayOut);
  }
}

function notAcceptable(what: string, wayOut: string): StatusError {
  const expected = 'expected json/plain, json/protobuf, binary/plain or binary/null';
  const message = `${expected}, got ${what}: ${wayOut}`;
  return new StatusError(Code.INVALID_ARGUMENT, message, { httpStatus: 406 });
}

/** The first element of a repeated message. */
export function firstBytes(wire: Buffer, number: number): Buffer | undefined {
  return elements(wire, number)[0];
}

/** Empty for none. */
function encodingOf(payload: Buffer, metadata: number): string {
  const entry = elements(payload, metadata).findLast((each) => readText(each, [1]) === 'encoding');
  return (entry && readText(entry, [2])) ?? '';
}

function isOneValue(data: Buffer): boolean {
  const start = skipSpace(data, 0);
  if (start >= data.length) return false;
  const stop = scanValue(data, start, data.length, MOST_LEVELS);
  return stop >= 0 && stop <= data.length && skipSpace(data, stop) >= data.length;
}
