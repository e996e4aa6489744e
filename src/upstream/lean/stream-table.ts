import type { Stream } from './stream.ts';

const INITIAL_BUCKETS = 64;

/**
 * The running streams of a connection by id. V8's Map discards its table whenever its entries have turned over, and the
 * old table's contents live until the next full garbage collection: at ten thousand calls a second, tens of megabytes.
 * Here the streams of one bucket are linked to each other, so that nothing is discarded.
 */
export class StreamTable {
  private buckets: (Stream | undefined)[] = new Array(INITIAL_BUCKETS).fill(undefined);
  size = 0;

  get(id: number): Stream | undefined {
    let stream = this.buckets[this.bucketOf(id)];
    while (stream !== undefined && stream.id !== id) stream = stream.nextInBucket;
    return stream;
  }

  /** @param stream must not be in the table */
  add(stream: Stream): void {
    if (this.size === this.buckets.length) this.grow();
    this.size++;
    this.link(stream);
  }

  /** False if the stream was not in the table. */
  delete(stream: Stream): boolean {
    const bucket = this.bucketOf(stream.id);
    let before: Stream | undefined;
    let found = this.buckets[bucket];
    while (found !== undefined && found !== stream) {
      before = found;
      found = found.nextInBucket;
    }
    if (found === undefined) return false;
    if (before === undefined) this.buckets[bucket] = stream.nextInBucket;
    else before.nextInBucket = stream.nextInBucket;
    stream.nextInBucket = undefined;
    this.size--;
    return true;
  }

  clear(): void {
    for (const stream of this.all()) this.delete(stream);
  }

  /** All running streams, the oldest first. */
  all(): Stream[] {
    const streams: Stream[] = [];
    for (const first of this.buckets) {
      for (let stream = first; stream !== undefined; stream = stream.nextInBucket) streams.push(stream);
    }
    return streams.sort((one, other) => one.id - other.id);
  }

  private grow(): void {
    const streams = this.all();
    this.buckets = new Array(this.buckets.length * 2).fill(undefined);
    for (const stream of streams) this.link(stream);
  }

  private link(stream: Stream): void {
    const bucket = this.bucketOf(stream.id);
    stream.nextInBucket = this.buckets[bucket];
    this.buckets[bucket] = stream;
  }

  /** A client's ids are odd (RFC 9113 section 5.1.1); the number of buckets is a power of two. */
  private bucketOf(id: number): number {
    return (id >>> 1) & (this.buckets.length - 1);
  }
}
