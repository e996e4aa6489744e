import type { Random } from './random.ts';
import { varint } from './wire.ts';

/** Mutations that turn valid input into borderline input. */

export function mutateBytes(random: Random, bytes: Buffer): Buffer {
  let changed = bytes;
  for (let i = 1 + random.below(3); i > 0; i--) changed = mutateOnce(random, changed);
  return changed;
}

function mutateOnce(random: Random, bytes: Buffer): Buffer {
  const at = random.below(bytes.length + 1);
  const to = Math.min(bytes.length, at + random.below(12));
  const before = bytes.subarray(0, at);
  const behind = bytes.subarray(to);
  switch (random.below(8)) {
    case 0: {
      const copy = Buffer.from(bytes);
      if (at < copy.length) copy[at] = (copy[at] as number) ^ (1 << random.below(8));
      return copy;
    }
    case 1:
      return before;
    case 2:
      return Buffer.concat([before, behind]);
    case 3:
      return Buffer.concat([before, bytes.subarray(at, to), bytes.subarray(at, to), behind]);
    case 4:
      return Buffer.concat([
        before,
        varint(random.pick([0n, 1n, 127n, 128n, 2n ** 31n, 2n ** 32n - 1n, 2n ** 63n, 2n ** 64n - 1n])),
        behind,
      ]);
    case 5:
      return Buffer.concat([before, randomWire(random, 2), bytes.subarray(at)]);
    case 6:
      return Buffer.concat([bytes, bytes]);
    default:
      return Buffer.concat([before, random.bytes(random.below(4)), behind]);
  }
}

/** Well-formed fields of low numbers, which known messages may or may not have. */
export function randomWire(random: Random, depth: number): Buffer {
  const parts: Buffer[] = [];
  for (let i = random.below(5); i > 0; i--) {
    const number = random.oneIn(10) ? random.below(2 ** 29 - 1) + 1 : 1 + random.below(30);
    const wireType = random.pick([0, 1, 2, 2, 2, 2, 3, 5]);
    const head = varint(((number << 3) | wireType) >>> 0);
    const contents = depth > 0 ? randomWire(random, depth - 1) : random.bytes(random.below(4));
    if (wireType === 0) parts.push(head, varint(random.below(300)));
    else if (wireType === 1) parts.push(head, random.bytes(8));
    else if (wireType === 5) parts.push(head, random.bytes(4));
    else if (wireType === 3) parts.push(head, contents, varint(((number << 3) | 4) >>> 0));
    else parts.push(head, varint(contents.length), contents);
  }
  return Buffer.concat(parts);
}

const TOKENS = [
  'null',
  'true',
  '0',
  '-0',
  '1e2',
  '1.0',
  '1e400',
  '9007199254740993',
  '-1',
  '""',
  '"a"',
  '"1"',
  '"NaN"',
  '[]',
  '{}',
  '[1]',
  '{"a":1}',
  '"\\ud800"',
  '"\\u0000"',
  '"é"',
  ',',
  ':',
  '"',
  '{',
  '}',
  '[',
  ']',
  '\\',
  ' ',
  '\n',
  '\u0000',
  '\ufeff',
  '{"@type":"type.googleapis.com/google.protobuf.Any","value":{}}',
  '"AA=="',
  '"1s"',
  '"2026-01-31T00:00:00Z"',
];

/** Changes a JSON text by tokens or, now and then, by bytes, which may break its UTF-8. */
export function mutateText(random: Random, text: string): Buffer {
  if (random.oneIn(6)) return mutateBytes(random, Buffer.from(text));
  let changed = text;
  for (let i = 1 + random.below(3); i > 0; i--) changed = mutateTokens(random, changed);
  return Buffer.from(changed);
}

function mutateTokens(random: Random, text: string): string {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\s+/gs) ?? [];
  const at = random.below(tokens.length + 1);
  const to = Math.min(tokens.length, at + 1 + random.below(4));
  const before = tokens.slice(0, at);
  const chosen = tokens.slice(at, to);
  switch (random.below(5)) {
    case 0:
      return [...before, random.pick(TOKENS), ...tokens.slice(at + 1)].join('');
    case 1:
      return [...before, random.pick(TOKENS), ...tokens.slice(at)].join('');
    case 2:
      return [...before, ...tokens.slice(to)].join('');
    case 3:
      return [...before, ...chosen, ...chosen, ...tokens.slice(to)].join('');
    default:
      return [...before, random.pick(tokens.length > 0 ? tokens : TOKENS), ...tokens.slice(at + 1)].join('');
  }
}

/** Any JSON, or almost JSON. */
export function randomText(random: Random, depth: number): string {
  if (depth === 0 || random.oneIn(3)) return random.pick(TOKENS);
  const parts = Array.from({ length: random.below(4) }, () => randomText(random, depth - 1));
  return random.oneIn(2)
    ? `[${parts.join(',')}]`
    : `{${parts.map((part) => `"k${random.below(9)}":${part}`).join(',')}}`;
}
