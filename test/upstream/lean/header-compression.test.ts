import { afterEach, describe, expect, test } from 'vitest';
import { HeaderDecoder } from '../../../src/upstream/lean/header-decoder.ts';
import { HeaderEncoder } from '../../../src/upstream/lean/header-encoder.ts';
import { decodeHuffman } from '../../../src/upstream/lean/huffman.ts';
import { Outbox } from '../../../src/upstream/lean/outbox.ts';

const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const pairs = (decoded: ReturnType<HeaderDecoder['decode']>) => decoded?.map(({ name, value }) => [name, value]);

function decodeAll(decoder: HeaderDecoder, text: string) {
  const block = hex(text);
  return pairs(decoder.decode(block, 0, block.length));
}

const FIRST = [
  [':method', 'GET'],
  [':scheme', 'http'],
  [':path', '/'],
  [':authority', 'www.example.com'],
];
const THIRD = [
  [':method', 'GET'],
  [':scheme', 'https'],
  [':path', '/index.html'],
  [':authority', 'www.example.com'],
  ['custom-key', 'custom-value'],
];

describe('the examples of RFC 7541', () => {
  test.each<[string, readonly (readonly [block: string, fields: readonly string[][]])[]]>([
    [
      'C.2.1',
      [['400a 6375 7374 6f6d 2d6b 6579 0d63 7573 746f 6d2d 6865 6164 6572', [['custom-key', 'custom-header']]]],
    ],
    ['C.2.2', [['040c 2f73 616d 706c 652f 7061 7468', [[':path', '/sample/path']]]]],
    ['C.2.3', [['1008 7061 7373 776f 7264 0673 6563 7265 74', [['password', 'secret']]]]],
    ['C.2.4', [['82', [[':method', 'GET']]]]],
    [
      'C.3',
      [
        ['8286 8441 0f77 7777 2e65 7861 6d70 6c65 2e63 6f6d', FIRST],
        ['8286 84be 5808 6e6f 2d63 6163 6865', [...FIRST, ['cache-control', 'no-cache']]],
        ['8287 85bf 400a 6375 7374 6f6d 2d6b 6579 0c63 7573 746f 6d2d 7661 6c75 65', THIRD],
      ],
    ],
    [
      'C.4',
      [
        ['8286 8441 8cf1 e3c2 e5f2 3a6b a0ab 90f4 ff', FIRST],
        ['8286 84be 5886 a8eb 1064 9cbf', [...FIRST, ['cache-control', 'no-cache']]],
        ['8287 85bf 4088 25a8 49e9 5ba9 7d7f 8925 a849 e95b b8e8 b4bf', THIRD],
      ],
    ],
  ])('%s is decoded', (_, blocks) => {
    const decoder = new HeaderDecoder(10_000);
    for (const [block, fields] of blocks) expect(decodeAll(decoder, block)).toEqual(fields);
  });

  test('a table of 256 octets drops what is old, as in C.6', () => {
    const decoder = new HeaderDecoder(10_000);
    const date = ['date', 'Mon, 21 Oct 2013 20:13:21 GMT'];
    const location = ['location', 'https://www.example.com'];
    const block =
      `3fe1 01 4882 6402 5885 aec3 771a 4b61 96d0 7abe 9410 54d4 44a8 2005 9504 0b81 66e0 82a6 2d1b ff6e 919d
      29ad 1718 63c7 8f0b 97c8 e9ae 82ae 43d3`.replaceAll('\n', '');
    expect(decodeAll(decoder, block)).toEqual([[':status', '302'], ['cache-control', 'private'], date, location]);
    expect(decodeAll(decoder, '4883 640e ff c1 c0 bf')).toEqual([
      [':status', '307'],
      ['cache-control', 'private'],
      date,
      location,
    ]);
    const last =
      `88 c1 6196 d07a be94 1054 d444 a820 0595 040b 8166 e084 a62d 1bff c0 5a83 9bd9 ab 77ad 94e7 821d d7f2 e6c7
      b335 dfdf cd5b 3960 d5af 2708 7f36 72c1 ab27 0fb5 291f 9587 3160 65c0 03ed 4ee5 b106 3d50 07`.replaceAll(
        '\n',
        '',
      );
    expect(decodeAll(decoder, last)).toEqual([
      [':status', '200'],
      ['cache-control', 'private'],
      ['date', 'Mon, 21 Oct 2013 20:13:22 GMT'],
      location,
      ['content-encoding', 'gzip'],
      ['set-cookie', 'foo=ASDJKHQKBZXOQWEOPIUAXQWEOIU; max-age=3600; version=1'],
    ]);
    expect(() => decodeAll(decoder, 'c1')).toThrow('an index outside the table');
  });

  test('C.1.2: a number of three octets is one', () => {
    // A literal without a name of ours, whose value has 1337 octets and more.
    const value = 'v'.repeat(1_337 + 96);
    const block = Buffer.concat([hex('0001 61'), hex('7f 9a 0a'), Buffer.from(value)]);
    expect(pairs(new HeaderDecoder(10_000).decode(block, 0, block.length))).toEqual([['a', value]]);
  });
});

describe('Huffman', () => {
  // The codes of appendix B that no HTTP library lets through: the others are in the comparison below.
  test.each([
    [0x00, 13, 0x1ff8],
    [0x01, 23, 0x7fffd8],
    [0x0a, 30, 0x3ffffffc],
    [0x0d, 30, 0x3ffffffd],
    [0x16, 30, 0x3ffffffe],
    [0x1f, 28, 0xffffffb],
    [0x7f, 28, 0xffffffc],
  ])('octet %i has the code of %i bits %i', (octet, length, code) => {
    const bits = code.toString(2).padStart(length, '0');
    const bytes = Buffer.from(
      bits
        .padEnd(32, '1')
        .match(/.{8}/g)
        ?.map((part) => Number.parseInt(part, 2)) ?? [],
    );
    const end = Math.ceil(length / 8);
    expect(decodeHuffman(bytes, 0, end)).toBe(String.fromCharCode(octet));
  });
});

describe('the encoder', () => {
  const send = (fields: readonly (readonly [string, string])[], encoder: HeaderEncoder): Buffer => {
    const outbox = new Outbox(
      () => undefined,
      () => undefined,
    );
    outbox.close();
    encoder.begin(outbox);
    for (const [name, value] of fields) encoder.write(outbox, name, value);
    return Buffer.from(outbox.buf.subarray(0, outbox.pos));
  };

  test('indexes what comes twice in a row, and nothing else', () => {
    const encoder = new HeaderEncoder();
    const lengths = ['a', 'b', 'a', 'a', 'a', 'c', 'a'].map((value) => send([['x-name', value]], encoder).length);
    const literal = 1 + 7 + 2;
    expect(lengths).toEqual([literal, literal, literal, literal, 1, literal, 1]);
  });

  test('keeps its memory however many names there are', () => {
    const encoder = new HeaderEncoder();
    for (let i = 0; i < 5_000; i++)
      send(
        [
          [`x-${i}`, 'a'],
          ['x-hot', 'b'],
        ],
        encoder,
      );
    expect(send([['x-hot', 'b']], encoder).length).toBe(1);
    expect((Reflect.get(encoder, 'names') as Map<string, unknown>).size).toBeLessThanOrEqual(256);
  });

  test.each(['authorization', 'cookie', 'x-api-key'])('never indexes %s', (name) => {
    const encoder = new HeaderEncoder();
    const blocks = [1, 2, 3].map(() => send([[name, 'secret']], encoder));
    for (const block of blocks) {
      expect(block[0]).toSatisfy((first: number) => (first & 0xf0) === 0x10);
      expect(block.includes('secret')).toBe(true);
    }
  });
});

/** RFC 9113 section 8.2.1: the value was bad, the name is not. */
test('a good value under the indexed name of a bad one is valid', () => {
  const decoder = new HeaderDecoder(4_096);
  const validity = (text: string) => {
    const block = hex(text);
    return decoder.decode(block, 0, block.length)?.map(({ valid }) => valid);
  };
  expect(validity('40 03 782d61 03 61000a')).toEqual([false]);
  expect(validity('be 0f2f 01 62 7e 01 62')).toEqual([false, true, true]);
  expect(validity('40 03 782d41 01 61')).toEqual([false]);
  expect(validity('7e 01 62')).toEqual([false]);
});
