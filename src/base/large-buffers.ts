/**
 * Large buffers, used again. The memory of a buffer that is made for one message costs more than writing the message:
 * its pages are mapped and cleared by the kernel, and V8 collects garbage for their sake. What is taken here may be
 * given back by whoever holds it last, and need not be: it is then garbage as any other buffer.
 */

/** Smaller ones are not worth it, in bytes. */
const SMALLEST = 1 << 15;
const LARGEST = 1 << 24;
/** Of buffers that wait for their next use, in bytes. */
const MOST_SPARE = 1 << 26;
/** How often half of those that nobody has taken meanwhile are let go. */
const DECAY_MS = 5_000;

/** Memory that is out: what is not, or no longer, is never taken back. */
const lent = new WeakSet<ArrayBufferLike>();

/** By the exponent of their size. */
interface Shelf {
  readonly spare: ArrayBufferLike[];
  /** The fewest that were there since the last decay. */
  idle: number;
}

const shelves: readonly Shelf[] = Array.from({ length: Math.log2(LARGEST) + 1 }, () => ({ spare: [], idle: 0 }));
let spareBytes = 0;
let decay: NodeJS.Timeout | undefined;

/** A buffer of that length, with anything in it. It begins its ArrayBuffer if it is a large one. */
export function takeBuffer(length: number): Buffer {
  if (!isKept(length)) return Buffer.allocUnsafe(length);
  const size = roomyLength(length);
  const shelf = shelfOf(size);
  let memory = shelf.spare.pop();
  if (memory === undefined) {
    memory = Buffer.allocUnsafeSlow(size).buffer;
  } else {
    spareBytes -= memory.byteLength;
    shelf.idle = Math.min(shelf.idle, shelf.spare.length);
  }
  lent.add(memory);
  return Buffer.from(memory, 0, length);
}

/** How much `takeBuffer` could give for the same price, in bytes. */
export function roomyLength(length: number): number {
  return isKept(length) ? 2 ** (32 - Math.clz32(length - 1)) : length;
}

/**
 * Takes back the memory of a buffer, which nobody may look at any more. A buffer that is not from here, or was given
 * back already, is left alone.
 */
export function giveBack({ buffer }: Buffer): void {
  if (!lent.delete(buffer) || spareBytes + buffer.byteLength > MOST_SPARE) return;
  shelfOf(buffer.byteLength).spare.push(buffer);
  spareBytes += buffer.byteLength;
  if (decay === undefined) {
    decay = setInterval(letGo, DECAY_MS);
    decay.unref();
  }
}

function isKept(length: number): boolean {
  return length >= SMALLEST && length <= LARGEST;
}

/** @param size a power of two */
function shelfOf(size: number): Shelf {
  return shelves[31 - Math.clz32(size)] as Shelf;
}

function letGo(): void {
  for (const shelf of shelves) {
    const { spare } = shelf;
    for (const memory of spare.splice(0, Math.ceil(shelf.idle / 2))) spareBytes -= memory.byteLength;
    shelf.idle = spare.length;
  }
  if (spareBytes > 0) return;
  clearInterval(decay);
  decay = undefined;
}
