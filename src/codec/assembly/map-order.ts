import { scratch, take, wire } from './memory';
import {
  KIND_BOOL,
  KIND_FIXED32,
  KIND_FIXED64,
  KIND_INT32,
  KIND_SFIXED32,
  KIND_SFIXED64,
  KIND_SINT32,
  KIND_SINT64,
  KIND_STRING,
  KIND_UINT32,
  KIND_UINT64,
} from './tables';
import { varint, zigzag32, zigzag64 } from './wire';

/** The entries of a map, and their order: strings by their bytes, numbers by value, false before true. */

/** The layout of an entry: where the bytes of its key begin and end, and where its value does. */
export const KEY: usize = 0;
export const KEY_END: usize = 4;
/** The contents of a message; of a scalar, what is behind its tag. 0 without one. */
export const VALUE: usize = 8;
export const VALUE_END: usize = 12;
export const SIZE: usize = 16;

/** So many entries are sorted by insertion. */
const FEW: i32 = 16;

/** Sorts entries, the later of two with the same key behind the other; returns where they are then. */
export function sort(list: usize, count: i32, keyKind: i32): usize {
  return count <= FEW ? sortFew(list, count, keyKind) : sortMany(list, count, keyKind);
}

function sortFew(list: usize, count: i32, keyKind: i32): usize {
  for (let i = 1; i < count; i++) {
    const entry = list + <usize>i * SIZE;
    let at = entry;
    const bytes = v128.load(entry);
    v128.store(scratch.pos, bytes);
    while (at > list && compare(at - SIZE, scratch.pos, keyKind) > 0) {
      v128.store(at, v128.load(at - SIZE));
      at -= SIZE;
    }
    v128.store(at, bytes);
  }
  return list;
}

/** Merges runs of 1, 2, 4 entries and so on. */
function sortMany(list: usize, count: i32, keyKind: i32): usize {
  let from = list;
  let to = take(<usize>count * SIZE);
  const size = <usize>count * SIZE;
  for (let run = SIZE; run < size; run *= 2) {
    for (let start: usize = 0; start < size; start += run * 2) {
      const middle = min<usize>(start + run, size);
      const stop = min<usize>(start + run * 2, size);
      let left = start;
      let right = middle;
      for (let at = start; at < stop; at += SIZE) {
        const takesLeft = left < middle && (right >= stop || compare(from + left, from + right, keyKind) <= 0);
        v128.store(to + at, v128.load(from + (takesLeft ? left : right)));
        if (takesLeft) left += SIZE;
        else right += SIZE;
      }
    }
    const other = from;
    from = to;
    to = other;
  }
  return from;
}

/** Below zero if the key of `a` comes first. */
export function compare(a: usize, b: usize, keyKind: i32): i32 {
  const aKey = <usize>load<u32>(a + KEY);
  const bKey = <usize>load<u32>(b + KEY);
  if (keyKind === KIND_STRING) {
    const aLength = <usize>load<u32>(a + KEY_END) - aKey;
    const bLength = <usize>load<u32>(b + KEY_END) - bKey;
    const order = memory.compare(aKey, bKey, min<usize>(aLength, bLength));
    if (order !== 0) return order;
    return aLength < bLength ? -1 : aLength > bLength ? 1 : 0;
  }
  const aNumber = numberAt(aKey, keyKind);
  const bNumber = numberAt(bKey, keyKind);
  if (aNumber === bNumber) return 0;
  if (isUnsigned(keyKind)) return <u64>aNumber < <u64>bNumber ? -1 : 1;
  return aNumber < bNumber ? -1 : 1;
}

export function isUnsigned(kind: i32): bool {
  return kind === KIND_UINT64 || kind === KIND_FIXED64;
}

/** The number or bool at a position; 0 for a key that is not there. */
export function numberAt(at: usize, kind: i32): i64 {
  if (at === 0) return 0;
  if (kind === KIND_FIXED32) return load<u32>(at);
  if (kind === KIND_SFIXED32) return load<i32>(at);
  if (kind === KIND_FIXED64 || kind === KIND_SFIXED64) return load<i64>(at);
  wire.pos = at;
  const value = varint();
  if (kind === KIND_INT32) return <i32>value;
  if (kind === KIND_UINT32) return <u32>value;
  if (kind === KIND_BOOL) return value !== 0 ? 1 : 0;
  if (kind === KIND_SINT32) return zigzag32(<u32>value);
  if (kind === KIND_SINT64) return zigzag64(value);
  return <i64>value;
}
