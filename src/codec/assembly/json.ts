import { OPEN } from './memory';

/** JSON's grammar (RFC 8259) over bytes, as in scan.ts. All functions return 0 for text that breaks it. */

const QUOTE: i8 = 34;
const BACKSLASH: i8 = 92;

/** Which keys the outermost object may have, by their first letter; all bits if a key has an escape. */
export abstract class keys {
  static marks: u32 = 0;
  static hasEscape: bool = false;
}

export function skipSpace(pos: usize): usize {
  let at = pos;
  while (true) {
    const c = load<u8>(at);
    if (c > 32 || (c !== 32 && c !== 10 && c !== 13 && c !== 9)) return at;
    at++;
  }
}

function scanString(pos: usize, end: usize): usize {
  let at = pos + 1;
  while (at < end) {
    const bytes = v128.load(at);
    const quotes = v128.or(i8x16.eq(bytes, i8x16.splat(QUOTE)), i8x16.eq(bytes, i8x16.splat(BACKSLASH)));
    const found = i8x16.bitmask(v128.or(quotes, i8x16.lt_u(bytes, i8x16.splat(32))));
    if (found === 0) {
      at += 16;
      continue;
    }
    at += ctz<i32>(found);
    if (at >= end) return 0;
    const c = load<u8>(at);
    if (c === QUOTE) return at + 1;
    if (c !== BACKSLASH) return 0;
    keys.hasEscape = true;
    at = scanEscape(at, end);
    if (at === 0) return 0;
  }
  return 0;
}

function scanEscape(pos: usize, end: usize): usize {
  if (pos + 1 >= end) return 0;
  const c = load<u8>(pos + 1);
  if (c === 34 || c === 92 || c === 47 || c === 98 || c === 102 || c === 110 || c === 114 || c === 116) return pos + 2;
  if (c !== 117 || pos + 6 > end) return 0;
  for (let at = pos + 2; at < pos + 6; at++) {
    const digit = load<u8>(at);
    const letter = digit | 32;
    if (!isDigit(digit) && (letter < 97 || letter > 102)) return 0;
  }
  return pos + 6;
}

function isDigit(c: u8): bool {
  return <u8>(c - 48) < 10;
}

function scanDigits(pos: usize, end: usize): usize {
  let at = pos;
  while (at < end && isDigit(load<u8>(at))) at++;
  return at;
}

function scanNumber(pos: usize, end: usize): usize {
  let at = pos;
  if (at < end && load<u8>(at) === 45) at++;
  if (at < end && load<u8>(at) === 48) at++;
  else {
    const integer = at;
    at = scanDigits(at, end);
    if (at === integer) return 0;
  }
  if (at < end && load<u8>(at) === 46) {
    const fraction = at + 1;
    at = scanDigits(fraction, end);
    if (at === fraction) return 0;
  }
  if (at < end && (load<u8>(at) | 32) === 101) {
    at++;
    if (at < end && (load<u8>(at) === 43 || load<u8>(at) === 45)) at++;
    const exponent = at;
    at = scanDigits(exponent, end);
    if (at === exponent) return 0;
  }
  return at;
}

/** `true`, `false` or `null` at `pos`. */
function scanWord(pos: usize, end: usize): usize {
  const four = load<u32>(pos);
  let behind = pos + 4;
  if (four === 0x736c6166 && load<u8>(pos + 4) === 101) behind++;
  else if (four !== 0x65757274 && four !== 0x6c6c756e) return 0;
  return behind <= end ? behind : 0;
}

/** The position of the value after the key that begins at `pos`. */
function scanKey(pos: usize, end: usize, depth: usize): usize {
  if (pos >= end || load<u8>(pos) !== 34) return 0;
  keys.hasEscape = false;
  const behind = scanString(pos, end);
  if (behind === 0) return 0;
  if (depth === 1) keys.marks |= keys.hasEscape ? u32.MAX_VALUE : (<u32>1) << (load<u8>(pos + 1) & 31);
  const colon = skipSpace(behind);
  if (colon >= end || load<u8>(colon) !== 58) return 0;
  return skipSpace(colon + 1);
}

/** The position after the value that begins at `pos` (no space before it). Iterative: nesting costs no stack. */
export function scanValue(pos: usize, end: usize, maxDepth: usize): usize {
  let at = pos;
  let depth: usize = 0;
  let inObject: u8 = 0;
  keys.marks = 0;
  while (true) {
    const c: u8 = at < end ? load<u8>(at) : 0;
    let next: usize;
    if (c === 34) next = scanString(at, end);
    else if (c === 123 || c === 91) {
      if (depth >= maxDepth) return 0;
      next = skipSpace(at + 1);
      if (next < end && load<u8>(next) === c + 2) next++;
      else {
        inObject = c === 123 ? 1 : 0;
        store<u8>(OPEN + ++depth, inObject);
        at = inObject !== 0 ? scanKey(next, end, depth) : next;
        if (at === 0) return 0;
        continue;
      }
    } else if (c > 57) next = scanWord(at, end);
    else next = scanNumber(at, end);
    if (next === 0) return 0;
    at = next;
    while (true) {
      if (depth === 0) return at;
      at = skipSpace(at);
      const follows: u8 = at < end ? load<u8>(at) : 0;
      if (follows === 44) {
        at = skipSpace(at + 1);
        if (inObject !== 0) {
          at = scanKey(at, end, depth);
          if (at === 0) return 0;
        }
        break;
      }
      if (follows !== (inObject !== 0 ? 125 : 93)) return 0;
      at++;
      inObject = load<u8>(OPEN + --depth);
    }
  }
}
