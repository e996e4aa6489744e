import { base64Length, base64Write } from './base64.ts';
import { keyMark, type Member, objectMembers, rootKeyMarks, stringText } from './scan.ts';

/**
 * What the payload reader and the payload printer must agree on (contract section 4): the bytes of the encodings, and
 * which objects are not plain JSON when they are read.
 */

export const METADATA = (1 << 3) | 2;
export const DATA = (2 << 3) | 2;
export const ENTRY_KEY = (1 << 3) | 2;
export const ENTRY_VALUE = (2 << 3) | 2;
export const PAYLOADS = (1 << 3) | 2;

/** The key that makes an object json/protobuf; its value is the message type. */
export const TYPE_KEY = '_protoMessageType';
export const JSON_PLAIN = Buffer.from('json/plain');
export const JSON_PROTOBUF = Buffer.from('json/protobuf');
export const BINARY_NULL = Buffer.from('binary/null');
export const ENCODING = Buffer.from('encoding');
export const MESSAGE_TYPE = Buffer.from('messageType');

/** Texts longer than this are searched by native code, which costs a call but is quicker by the byte. */
export const SHORT_TEXT = 512;

const SPECIAL_KEYS = keyMark('_'.charCodeAt(0)) | keyMark('m'.charCodeAt(0));

/** Quick: false means that the object that `scanValue` has just read has neither `_protoMessageType` nor `metadata`. */
export function mayBeSpecial(): boolean {
  return (rootKeyMarks() & SPECIAL_KEYS) !== 0;
}

export function startsWith(buf: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) {
    if (buf[at + i] !== wanted[i]) return false;
  }
  return true;
}

/**
 * True for an object that is exactly a Payload's JSON: no keys but metadata, data and externalPayloads; metadata of
 * base64 strings with a printable encoding; data absent or base64.
 */
export function isLongForm(buf: Uint8Array, members: readonly Member[]): boolean {
  let hasEncoding = false;
  for (const { keyStart, keyEnd, valueStart, valueEnd } of members) {
    switch (stringText(buf, keyStart, keyEnd)) {
      case 'metadata': {
        if (buf[valueStart] !== 123) return false;
        for (const entry of objectMembers(buf, valueStart, valueEnd)) {
          const value = base64Bytes(buf, entry.valueStart, entry.valueEnd);
          if (value === undefined) return false;
          if (stringText(buf, entry.keyStart, entry.keyEnd) === 'encoding') {
            if (value.length === 0 || value.some((c) => c < 32 || c > 126)) return false;
            hasEncoding = true;
          }
        }
        break;
      }
      case 'data':
        if (base64Bytes(buf, valueStart, valueEnd) === undefined) return false;
        break;
      case 'externalPayloads':
        break;
      default:
        return false;
    }
  }
  return hasEncoding;
}

/** The bytes of a base64 string, undefined if the value is none. */
function base64Bytes(buf: Uint8Array, start: number, end: number): Uint8Array | undefined {
  if (buf[start] !== 34) return undefined;
  const text = Buffer.from(stringText(buf, start, end));
  const length = base64Length(text, 0, text.length);
  if (length < 0) return undefined;
  const bytes = new Uint8Array(length);
  base64Write(text, 0, length, bytes, 0);
  return bytes;
}

/** True if the string between two positions is `_protoMessageType`. */
export function isTypeKey(buf: Uint8Array, { keyStart, keyEnd }: Member): boolean {
  return stringText(buf, keyStart, keyEnd) === TYPE_KEY;
}
