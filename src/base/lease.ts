/**
 * Leases of memory for large messages. Allocating memory for a single message costs more than writing the message: the
 * kernel maps and clears its pages, and V8 collects garbage because of them. Here the memory returns to a pool and is
 * lent again.
 */

/**
 * A buffer whose memory may be on lease. Where a function takes or returns one, ownership passes with it: the new owner
 * releases it once, hands it on, or drops it, in which case it is ordinary garbage. Nobody else keeps a view of it; to
 * keep bytes, copy them.
 */
export type Leased = Buffer;

/** In bytes; smaller buffers are not worth a lease. */
const SMALLEST = 1 << 15;
const LARGEST = 1 << 24;
/** Maximum size of the pool, in bytes. */
const MOST_SPARE = 1 << 26;
/** How often the pool drops half of the memory that was not borrowed in the meantime. */
const DECAY_MS = 5_000;

/**
 * The memory that each buffer holds on lease. The key is the buffer and not its memory, so that a late release by a
 * former owner cannot end the lease of the next one.
 */
const leases = new WeakMap<Leased, ArrayBufferLike>();

/** Memory of one size that is available for leases. */
interface Shelf {
  readonly spare: ArrayBufferLike[];
  /** The minimum available since the last decay. */
  idle: number;
}

/** By the exponent of the size. */
const shelves: readonly Shelf[] = Array.from({ length: Math.log2(LARGEST) + 1 }, () => ({ spare: [], idle: 0 }));
let spareBytes = 0;
let decay: NodeJS.Timeout | undefined;

/** A buffer of `length` bytes with arbitrary contents. A large one starts at the beginning of its memory. */
export function lease(length: number): Leased {
  if (!isPooled(length))
    return checking ? leaseOf(Buffer.allocUnsafeSlow(length).buffer, length) : Buffer.allocUnsafe(length);
  return leaseOf(takeSpare(length) ?? Buffer.allocUnsafeSlow(roomyLength(length)).buffer, length);
}

/** The length that a lease could have in the same memory, in bytes. */
export function roomyLength(length: number): number {
  return isPooled(length) ? 2 ** (32 - Math.clz32(length - 1)) : length;
}

/**
 * Ends a lease. A buffer without one, or whose lease is over, is left alone.
 * @throws Error while leases are checked, if the lease is over.
 */
export function release(buffer: Leased): void {
  const memory = leases.get(buffer);
  if (checking) checkRelease(buffer, memory);
  if (memory === undefined) return;
  leases.delete(buffer);
  addSpare(memory);
}

/** The first `length` bytes of a buffer, which take over its lease. */
export function handOver(buffer: Leased, length: number): Leased {
  const view = buffer.subarray(0, length);
  const memory = leases.get(buffer);
  if (memory !== undefined) {
    leases.delete(buffer);
    leases.set(view, memory);
  }
  return view;
}

/** A buffer on its way to another thread: its whole memory, and where in it the buffer is. */
export interface Parcel {
  readonly memory: ArrayBuffer;
  readonly start: number;
  readonly length: number;
}

/**
 * Ends a lease without getting the memory back, since it goes to another thread: post the parcel with its memory in the
 * transfer list. A buffer without a lease may share its memory with others, and is copied.
 */
export function pack(buffer: Leased): Parcel {
  const memory = leases.get(buffer);
  if (memory === undefined) {
    const copy = Uint8Array.from(buffer).buffer;
    return { memory: copy, start: 0, length: buffer.length };
  }
  leases.delete(buffer);
  if (checking) ended.add(buffer);
  return { memory: memory as ArrayBuffer, start: buffer.byteOffset, length: buffer.length };
}

/** The buffer of a parcel from another thread, whose memory is on lease from now on. */
export function unpack({ memory, start, length }: Parcel): Leased {
  const buffer = Buffer.from(memory, start, length);
  leases.set(buffer, memory);
  return buffer;
}

/**
 * Memory for a lease of `length` bytes, taken from the pool for another thread, which puts it into its own (`addSpare`):
 * threads that only ever gave memory away would allocate anew for each message. Undefined if there is none.
 */
export function takeSpare(length: number): ArrayBuffer | undefined {
  if (!isPooled(length)) return undefined;
  const shelf = shelfOf(roomyLength(length));
  const memory = shelf.spare.pop();
  if (memory === undefined) return undefined;
  spareBytes -= memory.byteLength;
  shelf.idle = Math.min(shelf.idle, shelf.spare.length);
  return memory as ArrayBuffer;
}

/** Adds memory to the pool, unless it is full. */
export function addSpare(memory: ArrayBufferLike): void {
  if (!isPooled(memory.byteLength) || spareBytes + memory.byteLength > MOST_SPARE) return;
  shelfOf(memory.byteLength).spare.push(memory);
  spareBytes += memory.byteLength;
  if (decay === undefined) {
    decay = setInterval(dropIdle, DECAY_MS);
    decay.unref();
  }
}

function leaseOf(memory: ArrayBufferLike, length: number): Leased {
  const buffer = Buffer.from(memory, 0, length);
  leases.set(buffer, memory);
  return buffer;
}

function isPooled(length: number): boolean {
  return length >= SMALLEST && length <= LARGEST;
}

/** @param size a power of two */
function shelfOf(size: number): Shelf {
  return shelves[31 - Math.clz32(size)] as Shelf;
}

function dropIdle(): void {
  for (const shelf of shelves) {
    const { spare } = shelf;
    for (const memory of spare.splice(0, Math.ceil(shelf.idle / 2))) spareBytes -= memory.byteLength;
    shelf.idle = spare.length;
  }
  if (spareBytes > 0) return;
  clearInterval(decay);
  decay = undefined;
}

const POISON = 0xdb;
const ended = new WeakSet<Leased>();
let checking = process.env.TEMPORAL_HTTP_CHECK_LEASES === '1';

/**
 * From now on, buffers of all sizes are on lease, released memory is overwritten at once, and a second release throws: a
 * part of the program that reads what it has released gets nonsense, and a test fails. For tests;
 * TEMPORAL_HTTP_CHECK_LEASES=1 turns it on from the start.
 */
export function checkLeases(): void {
  checking = true;
}

function checkRelease(buffer: Leased, memory: ArrayBufferLike | undefined): void {
  if (ended.has(buffer)) throw new Error('a lease was released twice');
  if (memory === undefined) return;
  ended.add(buffer);
  Buffer.from(memory).fill(POISON);
}
