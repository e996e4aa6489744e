/**
 * JSON's grammar (RFC 8259) over bytes, without building anything. UTF-8 is checked elsewhere, as a whole.
 */

/** Arrays and objects nested deeper than this are refused. */
export const MAX_JSON_DEPTH = 10_000;

const QUOTE = 34;
const BACKSLASH = 92;

/** The position after white space from `pos` on. */
export function skipSpace(buf: Uint8Array, pos: number): number {
  let at = pos;
  for (;;) {
    const c = buf[at] as number;
    if (c !== 32 && c !== 10 && c !== 13 && c !== 9) return at;
    at++;
  }
}

/** The position after the string that begins at `pos` (its quote), or `~errorPosition`. */
export function scanString(buf: Uint8Array, pos: number, end: number): number {
  let at = pos + 1;
  while (at < end) {
    const c = buf[at] as number;
    if (c === QUOTE) return at + 1;
    if (c < 32) return ~at;
    if (c === BACKSLASH) {
      hasEscape = true;
      const next = scanEscape(buf, at, end);
      if (next < 0) return next;
      at = next;
    } else {
      at++;
    }
  }
  return ~end;
}

let hasEscape = false;

function scanEscape(buf: Uint8Array, pos: number, end: number): number {
  if (pos + 1 >= end) return ~end;
  switch (buf[pos + 1]) {
    case 34: // "
    case 92: // \
    case 47: // /
    case 98: // b
    case 102: // f
    case 110: // n
    case 114: // r
    case 116: // t
      return pos + 2;
    case 117: // u
      for (let i = pos + 2; i < pos + 6; i++) {
        if (i >= end || !isHex(buf[i] as number)) return ~i;
      }
      return pos + 6;
    default:
      return ~pos;
  }
}

function isHex(c: number): boolean {
  return isDigit(c) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102);
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

/** The position after the number that begins at `pos`, or `~errorPosition`. */
export function scanNumber(buf: Uint8Array, pos: number, end: number): number {
  let at = pos;
  if (buf[at] === 45) at++;
  if (at < end && buf[at] === 48) {
    at++;
  } else {
    const integer = at;
    at = scanDigits(buf, at, end);
    if (at === integer) return ~at;
  }
  if (at < end && buf[at] === 46) {
    const fraction = at + 1;
    at = scanDigits(buf, fraction, end);
    if (at === fraction) return ~at;
  }
  if (at < end && (buf[at] === 101 || buf[at] === 69)) {
    at++;
    if (at < end && (buf[at] === 43 || buf[at] === 45)) at++;
    const exponent = at;
    at = scanDigits(buf, exponent, end);
    if (at === exponent) return ~at;
  }
  return at;
}

function scanDigits(buf: Uint8Array, pos: number, end: number): number {
  let at = pos;
  while (at < end && isDigit(buf[at] as number)) at++;
  return at;
}

function scanWord(buf: Uint8Array, pos: number, end: number, word: string): number {
  for (let i = 0; i < word.length; i++) {
    if (pos + i >= end || buf[pos + i] !== word.charCodeAt(i)) return ~(pos + i);
  }
  return pos + word.length;
}

/** The containers that are open: one bit a level, 1 for an object. */
const open = new Uint8Array(MAX_JSON_DEPTH + 1);

let keyMarks = 0;

/**
 * Which keys the value that `scanValue` has last stepped over may have, if it is an object, by `keyMark` of each; all
 * bits if a key has an escape. It spares a second walk through an object, to find out that a key is not there.
 */
export function rootKeyMarks(): number {
  return keyMarks;
}

/** For a value that others have stepped over. */
export function noteKeyMarks(marks: number): void {
  keyMarks = marks;
}

/** The bit of a key in `rootKeyMarks`, by the first letter. */
export function keyMark(letter: number): number {
  return 1 << (letter & 31);
}

/**
 * The position after the value that begins at `pos` (no space before it), or `~errorPosition`. Iterative: deep
 * nesting costs no stack. `maxDepth` is how many levels it may have.
 */
export function scanValue(buf: Uint8Array, pos: number, end: number, maxDepth: number = MAX_JSON_DEPTH): number {
  let at = pos;
  let depth = 0;
  let inObject = 0;
  keyMarks = 0;
  for (;;) {
    const c = at < end ? (buf[at] as number) : 0;
    let next: number;
    if (c === QUOTE) {
      next = scanString(buf, at, end);
    } else if (c === 123 || c === 91) {
      if (depth >= maxDepth) return ~at;
      const isObject = c === 123;
      next = at + 1;
      if ((buf[next] as number) <= 32) next = skipSpace(buf, next);
      if (next < end && buf[next] === (isObject ? 125 : 93)) {
        next++;
      } else {
        inObject = isObject ? 1 : 0;
        open[++depth] = inObject;
        at = isObject ? scanKey(buf, next, end, depth) : next;
        if (at < 0) return at;
        continue;
      }
    } else if (c === 116) {
      next = scanWord(buf, at, end, 'true');
    } else if (c === 102) {
      next = scanWord(buf, at, end, 'false');
    } else if (c === 110) {
      next = scanWord(buf, at, end, 'null');
    } else {
      next = scanNumber(buf, at, end);
    }
    if (next < 0) return next;
    at = next;
    for (;;) {
      if (depth === 0) return at;
      if ((buf[at] as number) <= 32) at = skipSpace(buf, at);
      const follows = at < end ? buf[at] : 0;
      if (follows === 44) {
        at++;
        if ((buf[at] as number) <= 32) at = skipSpace(buf, at);
        if (inObject === 1) {
          at = scanKey(buf, at, end, depth);
          if (at < 0) return at;
        }
        break;
      }
      if (follows !== (inObject === 1 ? 125 : 93)) return ~Math.min(at, end);
      at++;
      depth--;
      inObject = open[depth] as number;
    }
  }
}

const COMMA = 44;
const COLON = 58;
const OPENING_BRACKET = 91;
const OPENING_BRACE = 123;

/** How many members the objects of a JSON text have, one inside the other or not. */
export function countMembers(json: Uint8Array): number {
  return countOutside(json, (byte) => byte === COLON);
}

/** At least as many as there are values in a text, which need not be valid JSON. */
export function countValues(json: Uint8Array): number {
  return 1 + countOutside(json, (byte) => byte === COMMA || byte === OPENING_BRACKET || byte === OPENING_BRACE);
}

/** Counts bytes outside of strings. */
function countOutside(json: Uint8Array, isCounted: (byte: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at] as number;
    if (isCounted(byte)) count++;
    else if (byte === QUOTE) {
      for (at++; at < json.length && json[at] !== QUOTE; at++) if (json[at] === BACKSLASH) at++;
    }
  }
  return count;
}

/** The position of the value after the key that begins at `pos`, or `~errorPosition`. */
function scanKey(buf: Uint8Array, pos: number, end: number, depth: number): number {
  if (pos >= end || buf[pos] !== QUOTE) return ~Math.min(pos, end);
  hasEscape = false;
  const behind = scanString(buf, pos, end);
  if (behind < 0) return behind;
  if (depth === 1) markKey(buf, pos);
  let colon = behind;
  if (buf[colon] !== 58) colon = skipSpace(buf, colon);
  if (colon >= end || buf[colon] !== 58) return ~Math.min(colon, end);
  return (buf[colon + 1] as number) <= 32 ? skipSpace(buf, colon + 1) : colon + 1;
}

function markKey(buf: Uint8Array, start: number): void {
  keyMarks |= hasEscape ? -1 : keyMark(buf[start + 1] as number);
}

/** The text of a string that `scanString` accepted; `start` is its quote, `end` is after the closing one. */
export function stringText(buf: Uint8Array, start: number, end: number): string {
  const raw = Buffer.from(buf.buffer, buf.byteOffset, buf.byteLength).toString('utf8', start + 1, end - 1);
  return raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
}

/** A member of an object, as positions in the text. */
export interface Member {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The members of the object that begins at `pos`, which `scanValue` has accepted. */
export function* objectMembers(buf: Uint8Array, pos: number, end: number): Generator<Member> {
  let at = skipSpace(buf, pos + 1);
  while (buf[at] !== 125) {
    const keyStart = at;
    const keyEnd = scanString(buf, keyStart, end);
    const valueStart = skipSpace(buf, skipSpace(buf, keyEnd) + 1);
    const valueEnd = scanValue(buf, valueStart, end);
    yield { keyStart, keyEnd, valueStart, valueEnd };
    at = skipSpace(buf, valueEnd);
    if (buf[at] === 44) at = skipSpace(buf, at + 1);
  }
}
