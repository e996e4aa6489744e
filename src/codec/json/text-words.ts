/**
 * Text as words of eight bytes, little endian. They are doubles, since eight bytes can be stored at once as one; UTF-8
 * never forms a NaN, whose bits might change in transit.
 */
export interface TextWords {
  readonly words: readonly number[];
  /** In bytes. */
  readonly length: number;
}

/** Most texts are short; a buffer for each of the thousands of keys would take more time than all the rest. */
const room = Buffer.alloc(1_024);

export function textWords(text: string): TextWords {
  const length = Buffer.byteLength(text);
  const end = Math.ceil(length / 8) * 8;
  const bytes = end <= room.length ? room : Buffer.alloc(end);
  bytes.write(text);
  bytes.fill(' ', length, end);
  const words: number[] = [];
  for (let at = 0; at < end; at += 8) words.push(bytes.readDoubleLE(at));
  return { words, length };
}

/** A key for JsonWriter.key: `"workflowId":`. */
export function jsonKey(name: string): TextWords {
  return textWords(`${JSON.stringify(name)}:`);
}
