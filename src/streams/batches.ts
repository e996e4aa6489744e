/** In bytes: the amount that a socket buffers before it asks the writer to wait. */
const BATCH = 16_384;

/** Joins small parts, each of which would otherwise be a separate write. */
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
