/**
 * Text as words of eight bytes, little endian. They are doubles, since eight bytes can be stored at once as one; UTF-8
 * never forms a NaN, whose bits might change in transit.
 */
export interface TextWords {
  readonly words: Float64Array;
  /** In bytes. */
  readonly length: number;
}

export function textWords(text: string): TextWords {
  const length = Buffer.byteLength(text);
  const bytes = Buffer.alloc(Math.ceil(length / 8) * 8, ' ');
  bytes.write(text);
  const words = new Float64Array(bytes.length / 8);
  for (let i = 0; i < words.length; i++) words[i] = bytes.readDoubleLE(i * 8);
  return { words, length };
}

/** A key for JsonWriter.key: `"workflowId":`. */
export function jsonKey(name: string): TextWords {
  return textWords(`${JSON.stringify(name)}:`);
}
