/** Finds a field by its key among a message's fields without making a string of the key. */
export interface KeyTable {
  /** Full name of the message, for error messages. */
  readonly message: string;
  /** The keys of each field, separated by a space: `workflowId workflow_id`. */
  readonly spellings: readonly string[];
  /** Built at the first use: most messages of a large API are never read. */
  index: KeyIndex | undefined;
}

interface KeyIndex {
  /** Index into `names` by hash, with linear probing; -1 is empty. The length is a power of two. */
  readonly slots: Int16Array;
  readonly names: readonly Uint8Array[];
  /** Index of the field that the name at the same index spells. */
  readonly fields: readonly number[];
}

export function keyTable(message: string, spellings: readonly string[]): KeyTable {
  return { message, spellings, index: undefined };
}

function buildIndex(spellings: readonly string[]): KeyIndex {
  const names: Uint8Array[] = [];
  const fields: number[] = [];
  for (const [field, keys] of spellings.entries()) {
    for (const key of keys.split(' ')) {
      names.push(Buffer.from(key));
      fields.push(field);
    }
  }
  let size = 4;
  while (size < names.length * 2) size *= 2;
  const slots = new Int16Array(size).fill(-1);
  for (const [i, name] of names.entries()) {
    let slot = hashBytes(name, 0, name.length) & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = i;
  }
  return { slots, names, fields };
}

export const HASH_SEED = 0x811c9dc5 | 0;

/** One step of FNV-1a, the hash of a KeyTable. */
export function hashByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 16777619);
}

export function hashBytes(buf: Uint8Array, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashByte(hash, buf[i] as number);
  return hash;
}

/** Index of the field whose key the bytes from `start` to `end` are, or -1. `hash` is the FNV-1a of these bytes. */
export function findKey(table: KeyTable, hash: number, buf: Uint8Array, start: number, end: number): number {
  table.index ??= buildIndex(table.spellings);
  const { slots, names, fields } = table.index;
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const i = slots[slot] as number;
    if (i < 0) return -1;
    if (equalBytes(names[i] as Uint8Array, buf, start, end)) return fields[i] as number;
  }
}

function equalBytes(name: Uint8Array, buf: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) {
    if (name[i] !== buf[start + i]) return false;
  }
  return true;
}
