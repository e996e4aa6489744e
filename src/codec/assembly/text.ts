import { NOT_UTF8 } from './faults';
import { writeLaxString } from './host';
import { fail, LETTERS, need, out } from './memory';

/** The bytes of 16 that do not stand for themselves in a JSON string: `"`, `\`, control characters, beyond ASCII. */
function special(bytes: v128): v128 {
  const quotes = v128.or(i8x16.eq(bytes, i8x16.splat(34)), i8x16.eq(bytes, i8x16.splat(92)));
  return v128.or(quotes, i8x16.lt_s(bytes, i8x16.splat(32)));
}

/** UTF-8 bytes as a JSON string: `"`, `\` and control characters escaped, all else as it is. */
export function printString(start: usize, end: usize): void {
  need(end - start + 2);
  store<u8>(out.pos, 34);
  let to = out.pos + 1;
  let at = start;
  let found = i8x16.splat(0);
  for (; at + 16 <= end; at += 16, to += 16) {
    const bytes = v128.load(at);
    v128.store(to, bytes);
    found = v128.or(found, special(bytes));
  }
  let isPlain = !v128.any_true(found);
  if (at < end) {
    const bytes = v128.load(at);
    v128.store(to, bytes);
    if (i8x16.bitmask(special(bytes)) & ((1 << (<i32>(end - at))) - 1)) isPlain = false;
    to += end - at;
  }
  if (!isPlain) {
    if (!isUtf8(start, end)) fail(NOT_UTF8);
    escaped(start, end);
    return;
  }
  store<u8>(to, 34);
  out.pos = to + 1;
}

/** A string that need not be UTF-8 (proto2). */
export function laxString(start: usize, end: usize): void {
  if (isUtf8(start, end)) {
    printString(start, end);
    return;
  }
  need((end - start) * 6 + 2);
  out.pos += writeLaxString(start, end, out.pos);
}

function escaped(start: usize, end: usize): void {
  let escapes: usize = 0;
  for (let at = start; at < end; at++) {
    const c = load<u8>(at);
    if (c < 32 || c === 34 || c === 92) escapes++;
  }
  need(end - start + escapes * 5 + 2);
  let to = out.pos;
  store<u8>(to++, 34);
  for (let at = start; at < end; at++) {
    const c = load<u8>(at);
    if (c < 32) {
      to = control(c, to);
      continue;
    }
    if (c === 34 || c === 92) store<u8>(to++, 92);
    store<u8>(to++, c);
  }
  store<u8>(to++, 34);
  out.pos = to;
}

/** A control character as `\n` or `\u001f`; returns the position behind it. */
function control(c: u8, to: usize): usize {
  store<u8>(to, 92);
  let letter: u8 = 0;
  if (c === 8) letter = 98;
  else if (c === 9) letter = 116;
  else if (c === 10) letter = 110;
  else if (c === 12) letter = 102;
  else if (c === 13) letter = 114;
  if (letter !== 0) {
    store<u8>(to + 1, letter);
    return to + 2;
  }
  store<u32>(to + 1, 0x00303075);
  const low = c & 15;
  store<u8>(to + 4, 48 + (c >> 4));
  store<u8>(to + 5, low < 10 ? 48 + low : 87 + low);
  return to + 6;
}

/** RFC 3629: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
export function isUtf8(start: usize, end: usize): bool {
  let at = start;
  while (at < end) {
    if (at + 16 <= end && !v128.any_true(v128.and(v128.load(at), i8x16.splat(-128)))) {
      at += 16;
      continue;
    }
    const c = <u32>load<u8>(at++);
    if (c < 128) continue;
    let rest: i32;
    let low: u32 = 0x80;
    let high: u32 = 0xbf;
    if (c >= 0xc2 && c <= 0xdf) rest = 1;
    else if (c >= 0xe0 && c <= 0xef) {
      rest = 2;
      if (c === 0xe0) low = 0xa0;
      if (c === 0xed) high = 0x9f;
    } else if (c >= 0xf0 && c <= 0xf4) {
      rest = 3;
      if (c === 0xf0) low = 0x90;
      if (c === 0xf4) high = 0x8f;
    } else return false;
    if (at + rest > end) return false;
    for (; rest > 0; rest--) {
      const next = <u32>load<u8>(at++);
      if (next < low || next > high) return false;
      low = 0x80;
      high = 0xbf;
    }
  }
  return true;
}

/** Bytes as padded standard base64 (RFC 4648 section 4), in quotes. */
export function base64(start: usize, end: usize): void {
  need(((end - start + 2) / 3) * 4 + 2);
  let to = out.pos;
  store<u8>(to++, 34);
  let at = start;
  for (; at + 3 <= end; at += 3, to += 4) {
    const bits = ((<u32>load<u8>(at)) << 16) | ((<u32>load<u8>(at + 1)) << 8) | load<u8>(at + 2);
    store<u16>(to, load<u16>(LETTERS + (bits >> 12) * 2));
    store<u16>(to + 2, load<u16>(LETTERS + (bits & 4095) * 2));
  }
  if (at < end) {
    const hasTwo = at + 2 === end;
    const bits = ((<u32>load<u8>(at)) << 16) | (hasTwo ? (<u32>load<u8>(at + 1)) << 8 : 0);
    store<u16>(to, load<u16>(LETTERS + (bits >> 12) * 2));
    store<u16>(to + 2, load<u16>(LETTERS + (bits & 4095) * 2));
    store<u8>(to + 3, 61);
    if (!hasTwo) store<u8>(to + 2, 61);
    to += 4;
  }
  store<u8>(to++, 34);
  out.pos = to;
}
