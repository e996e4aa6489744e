import { handOver, type Leased, lease, release } from '../../base/lease.ts';
import { nextTurn } from '../../base/next-turn.ts';
import { TEXT_PIECE, type Text } from '../../base/text.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPENING = new Set([0x7b, 0x5b]);
const CLOSING = new Set([0x7d, 0x5d]);

/** Deeper levels are not indented further: a payload of nested brackets would grow with the square of its length. */
const MAX_INDENTED_LEVEL = 64;
/** Indented text may have this many times the length of the compact text... */
const MOST_GROWTH = 4;
/** ...or this many bytes, whichever is more. */
const ANY_GROWTH_BELOW = 1 << 20;

/** After so many bytes of the compact text, other requests have their turn. */
const SLICE = 1 << 17;

/**
 * Indents JSON text by two spaces per level. White space between tokens is replaced; strings and numbers stay as
 * written, since their digits and escapes belong to the caller (contract section 4).
 * @returns undefined if the result would be out of proportion: deep lists of small values grow to sixty times their size.
 */
export async function prettyJson(json: Uint8Array): Promise<Text | undefined> {
  const most = Math.max(ANY_GROWTH_BELOW, json.length * MOST_GROWTH);
  const full: Leased[] = [];
  let fullBytes = 0;
  let out = lease(Math.min(TEXT_PIECE, json.length * 2 + 64));
  let length = 0;
  let level = 0;
  const need = (bytes: number) => {
    if (length + bytes <= out.length) return;
    full.push(handOver(out, length));
    fullBytes += length;
    out = lease(Math.max(TEXT_PIECE, bytes));
    length = 0;
  };
  const newLine = () => {
    const indent = Math.min(level, MAX_INDENTED_LEVEL) * 2;
    need(indent + 1);
    out[length++] = NEWLINE;
    out.fill(SPACE, length, length + indent);
    length += indent;
  };
  let pauseAt = SLICE;
  for (let at = 0; at < json.length; ) {
    if (fullBytes + length > most) {
      for (const piece of [...full, out]) release(piece);
      return undefined;
    }
    if (at >= pauseAt) {
      pauseAt = at + SLICE;
      await nextTurn();
    }
    const byte = json[at] as number;
    if (byte <= SPACE) {
      at++;
      continue;
    }
    if (byte === QUOTE) {
      const end = stringEnd(json, at);
      need(end - at);
      out.set(json.subarray(at, end), length);
      length += end - at;
      at = end;
      continue;
    }
    at++;
    if (OPENING.has(byte)) {
      need(1);
      out[length++] = byte;
      at = skipSpace(json, at);
      if (CLOSING.has(json[at] as number)) {
        need(1);
        out[length++] = json[at++] as number;
      } else {
        level++;
        newLine();
      }
      continue;
    }
    if (CLOSING.has(byte)) {
      level--;
      newLine();
    }
    need(2);
    out[length++] = byte;
    if (byte === COMMA) newLine();
    else if (byte === COLON) out[length++] = SPACE;
  }
  const last = handOver(out, length);
  return full.length === 0 ? last : [...full, last];
}

function stringEnd(json: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return Math.min(at + 1, json.length);
}

function skipSpace(json: Uint8Array, start: number): number {
  let at = start;
  while (at < json.length && (json[at] as number) <= SPACE) at++;
  return at;
}
