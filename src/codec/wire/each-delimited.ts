import type { WireReader } from './reader.ts';

/**
 * Calls `use` with each length-delimited field from the cursor up to `end`, by number; other fields are skipped. Inside
 * `use` the cursor is at the value, which ends at `stop`, and may be moved; the field's tag begins at `start`.
 * @throws StatusError INTERNAL for malformed bytes, after the calls for the fields before them.
 */
export function eachDelimited(
  wire: WireReader,
  end: number,
  use: (number: number, stop: number, start: number) => void,
): void {
  while (wire.pos < end) {
    const start = wire.pos;
    const tag = wire.tag();
    if ((tag & 7) !== 2) {
      wire.skip(tag, end);
      continue;
    }
    const stop = wire.delimited(end);
    use(tag >>> 3, stop, start);
    wire.pos = stop;
  }
}
