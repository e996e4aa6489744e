/** A field of type int64 that is not negative: tag and value. */
export function writeVarint64(field: number, decimal: string): Buffer {
  const bytes: number[] = [];
  const add = (value: bigint) => {
    let rest = value;
    for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
    bytes.push(Number(rest));
  };
  add(BigInt(field) << 3n);
  add(BigInt(decimal));
  return Buffer.from(bytes);
}
