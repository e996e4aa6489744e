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
 * base64 strings; data absent or base64; and an encoding, which is printable ASCII unless externalPayloads is there:
 * `utf8` and `gzip`, which callers may write in objects of their own, are base64 too.
 */
export function isLongForm(buf: Uint8Array, start: number, end: number): boolean {
  let encoding: Uint8Array | undefined;
  let isMarked = false;
  for (const { keyStart, keyEnd, valueStart, valueEnd } of objectMembers(buf, start, end)) {
    switch (stringText(buf, keyStart, keyEnd)) {
      case 'metadata': {
        if (buf[valueStart] !== 123) return false;
        for (const entry of objectMembers(buf, valueStart, valueEnd)) {
          if (!isBase64(buf, entry.valueStart, entry.valueEnd)) return false;
          if (isKey(buf, entry, ENCODING_KEY)) {
            encoding = base64Bytes(buf, entry.valueStart, entry.valueEnd);
          }
        }
        break;
      }
      case 'data':
        if (!isBase64(buf, valueStart, valueEnd)) return false;
        break;
      case 'externalPayloads':
        isMarked = true;
        break;
      default:
        return false;
    }
  }
  return encoding !== undefined && (isMarked || isPrintable(encoding, 0, encoding.length));
}

/** True for printable ASCII, which is how encodings are named. */
export function isPrintable(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const c = bytes[at] as number;
    if (c < 32 || c > 126) return false;
  }
  return end > start;
}

/** True for a base64 string. */
function isBase64(buf: Uint8Array, start: number, end: number): boolean {
  if (buf[start] !== 34) return false;
  if (!hasEscape(buf, start, end)) return base64Length(buf, start + 1, end - 1) >= 0;
  const text = Buffer.from(stringText(buf, start, end));
  return base64Length(text, 0, text.length) >= 0;
}

/** The bytes of a string that `isBase64` has accepted. */
function base64Bytes(buf: Uint8Array, start: number, end: number): Uint8Array {
  const text = Buffer.from(stringText(buf, start, end));
  const length = base64Length(text, 0, text.length);
  const bytes = new Uint8Array(length);
  base64Write(text, 0, length, bytes, 0);
  return bytes;
}

const keyOf = (name: string) => ({ name, quoted: Buffer.from(`"${name}"`) });
const QUOTED_TYPE_KEY = keyOf(TYPE_KEY);
const ENCODING_KEY = keyOf('encoding');

/** True if the key of a member is `_protoMessageType`, with escapes or without. */
export function isTypeKey(buf: Uint8Array, member: Member): boolean {
  return isKey(buf, member, QUOTED_TYPE_KEY);
}

/** Escapes make a key longer, at most six times. */
function isKey(buf: Uint8Array, { keyStart, keyEnd }: Member, { name, quoted }: ReturnType<typeof keyOf>): boolean {
  const length = keyEnd - keyStart;
  if (length <= quoted.length) return length === quoted.length && startsWith(buf, keyStart, quoted);
  return length <= name.length * 6 + 2 && stringText(buf, keyStart, keyEnd) === name;
}

function hasEscape(buf: Uint8Array, start: number, end: number): boolean {
  if (end - start > SHORT_TEXT) return buf.subarray(start, end).includes(92);
  for (let at = start; at < end; at++) if (buf[at] === 92) return true;
  return false;
}

/** True for an object with a key `_protoMessageType`. */
export function hasTypeKey(buf: Uint8Array, start: number, end: number): boolean {
  for (const member of objectMembers(buf, start, end)) if (isTypeKey(buf, member)) return true;
  return false;
}
