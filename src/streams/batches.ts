/** In bytes: as much as a socket takes before it asks to wait. */
const BATCH = 16_384;

/** Joins small parts, which would each be a write of their own. */
export function* batches(parts: Iterable<Buffer>): Generator<Buffer> {
  let batch: Buffer[] = [];
  let length = 0;
  for (const part of parts) {
    batch.push(part);
    length += part.length;
    if (length < BATCH) continue;
    yield Buffer.concat(batch);
    batch = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(batch);
}
