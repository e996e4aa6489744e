/**
 * The records of a protobuf message, read independently of the reader in the proxy's codecs, so that the two share no
 * mistakes.
 */

/** The bits of a varint or fixed number, or bytes. */
export type WireValue = bigint | Uint8Array;

/**
 * All values of each field in order.
 * @throws Error if the bytes are not a message
 */
export function readRecords(bytes: Uint8Array): ReadonlyMap<number, readonly WireValue[]> {
  const records = new Map<number, WireValue[]>();
  const cursor = { bytes, at: 0 };
  while (cursor.at < bytes.length) {
    const tag = readVarint(cursor);
    const number = Number(tag >> 3n);
    const value = readValue(cursor, Number(tag & 7n));
    const values = records.get(number);
    if (values === undefined) records.set(number, [value]);
    else values.push(value);
  }
  return records;
}

/** The numbers of a packed field. */
export function readPacked(bytes: Uint8Array, wireType: number): readonly WireValue[] {
  const cursor = { bytes, at: 0 };
  const values: WireValue[] = [];
  while (cursor.at < bytes.length) values.push(readValue(cursor, wireType));
  return values;
}

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

function readValue(cursor: Cursor, wireType: number): WireValue {
  switch (wireType) {
    case 0:
      return readVarint(cursor);
    case 1:
      return fixed(take(cursor, 8));
    case 2:
      return take(cursor, Number(readVarint(cursor)));
    case 5:
      return fixed(take(cursor, 4));
    default:
      throw new Error(`not a protobuf message: wire type ${wireType}`);
  }
}

function readVarint(cursor: Cursor): bigint {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const [byte = 0] = take(cursor, 1);
    value |= BigInt(byte & 127) << shift;
    if (byte < 128) return BigInt.asUintN(64, value);
  }
  throw new Error('not a protobuf message: unterminated varint');
}

function take(cursor: Cursor, length: number): Uint8Array {
  const end = cursor.at + length;
  if (end > cursor.bytes.length) throw new Error('not a protobuf message: truncated');
  const taken = cursor.bytes.subarray(cursor.at, end);
  cursor.at = end;
  return taken;
}

/** Little-endian. */
function fixed(bytes: Uint8Array): bigint {
  return bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
}
