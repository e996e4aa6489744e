/** Values of the base64 letters of both alphabets (RFC 4648 sections 4 and 5); -1 for every other byte. */
const VALUES = new Int8Array(256).fill(-1);
for (const [i, c] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  VALUES[c.charCodeAt(0)] = i;
}
VALUES['-'.charCodeAt(0)] = 62;
VALUES['_'.charCodeAt(0)] = 63;

/**
 * How many bytes the base64 letters from `start` to `end` stand for, -1 if they are not base64. Either alphabet is
 * accepted; padding may be left out, but not in part (proto3 JSON).
 */
export function base64Length(buf: Uint8Array, start: number, end: number): number {
  let stop = end;
  while (stop > start && end - stop < 2 && buf[stop - 1] === 61) stop--;
  const letters = stop - start;
  if (letters % 4 === 1 || (stop < end && (end - start) % 4 !== 0)) return -1;
  for (let i = start; i < stop; i++) {
    if ((VALUES[buf[i] as number] as number) < 0) return -1;
  }
  return Math.floor((letters * 3) / 4);
}

/** Decodes what `base64Length` has accepted. */
export function base64Write(buf: Uint8Array, start: number, length: number, out: Uint8Array, at: number): void {
  let from = start;
  let to = at;
  const end = at + length;
  while (to < end) {
    const bits =
      (value(buf, from) << 18) | (value(buf, from + 1) << 12) | (value(buf, from + 2) << 6) | value(buf, from + 3);
    from += 4;
    out[to++] = bits >> 16;
    if (to < end) out[to++] = bits >> 8;
    if (to < end) out[to++] = bits;
  }
}

/** The letters are followed by a quote or padding, which count as zero. */
function value(buf: Uint8Array, at: number): number {
  const v = VALUES[buf[at] as number];
  return v === undefined || v < 0 ? 0 : v;
}
