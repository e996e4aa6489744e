/** Bodies of about 10 MB, each the worst of its kind for memory. */

const SIZE = 10_000_000;

/** `item` of 0, 1, 2 …, with commas between, in so many bytes. */
function list(item: (index: number) => string, before: string, behind: string, size = SIZE): Buffer {
  const buffer = Buffer.alloc(size);
  let at = buffer.write(before);
  for (let i = 0; ; i++) {
    const text = `${i === 0 ? '' : ','}${item(i)}`;
    if (at + text.length + behind.length > size) break;
    at += buffer.write(text, at);
  }
  at += buffer.write(behind, at);
  return buffer.subarray(0, at);
}

export const WORST_BODIES: readonly (readonly [name: string, body: () => Buffer])[] = [
  ['unknown fields', () => list((i) => `"f${i}":1`, '{', '}')],
  ['long unknown fields', () => list((i) => `"${String(i).padStart(60, 'x')}":1`, '{', '}')],
  ['payloads', () => list(() => '1', '{"input":[', ']}')],
  ['keys of a map', () => list((i) => `"${i}":1`, '{"memo":{"fields":{', '}}}')],
  ['members of a payload', () => list((i) => `"m${i}":1`, '{"input":[{', '}]}')],
  ['members of a payload with a type', () => list((i) => `"m${i}":1`, '{"input":[{', ',"_protoMessageType":"x"}]}')],
  ['metadata of a payload', () => list((i) => `"${i}":""`, '{"input":[{"metadata":{', ',"encoding":"eA=="}}]}')],
  ['escapes', () => list(() => '"\\u0041\\u00e9\\n"', '{"input":[[', ']]}')],
  ['a text of escapes', () => Buffer.from(`{"identity":"${'\\u00e9'.repeat(SIZE / 6 - 10)}"}`)],
  ['a text beyond Latin', () => Buffer.from(`{"identity":"${'a'.repeat(SIZE - 30)}\u{1f600}"}`)],
  ['a number of many digits', () => Buffer.from(`{"retryPolicy":{"maximumAttempts":${'9'.repeat(SIZE - 50)}}}`)],
  [
    'as many values as are allowed',
    () => list((i) => `{"workflowEvent":{"workflowId":"${i}"}}`, '{"links":[', ']}', 2_600_000),
  ],
  [
    'long values',
    () => list(() => `"${'x'.repeat(40)}\u00e9"`, '{"retryPolicy":{"nonRetryableErrorTypes":[', ']}}', 8_000_000),
  ],
];
