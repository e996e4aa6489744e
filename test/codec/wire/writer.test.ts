import { describe, expect, test } from 'vitest';
import { WireReader } from '../../../src/codec/wire/reader.ts';
import { WireWriter } from '../../../src/codec/wire/writer.ts';
import { varint } from '../../support/wire.ts';

const NUMBERS = [
  0n,
  1n,
  127n,
  128n,
  16_383n,
  16_384n,
  2n ** 28n - 1n,
  2n ** 31n,
  2n ** 32n - 1n,
  2n ** 32n,
  2n ** 35n,
  2n ** 63n - 1n,
  2n ** 63n,
  2n ** 64n - 1n,
];

describe('a varint of 64 bits', () => {
  test.each(NUMBERS)('%d is written and read', (number) => {
    const out = new WireWriter();
    out.varint64(Number(number & 0xffffffffn), Number(number >> 32n));
    expect(out.finish()).toEqual(varint(number));
    const wire = new WireReader(varint(number));
    wire.varint64();
    expect((BigInt(wire.hi >>> 0) << 32n) | BigInt(wire.lo >>> 0)).toBe(number);
    expect(wire.pos).toBe(varint(number).length);
    const short = new WireReader(varint(number));
    expect(BigInt(short.uint32())).toBe(number & 0xffffffffn);
    expect(short.pos).toBe(varint(number).length);
  });
});

describe('a nested message gets a length as long as it needs', () => {
  test.each([0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152])('%d bytes', (length) => {
    const out = new WireWriter(16);
    out.tag(10);
    const outer = out.open();
    out.tag(18);
    const inner = out.open();
    out.raw(Buffer.alloc(length, 7), 0, length);
    out.close(inner);
    out.close(outer);
    out.tag(24);
    const contents = Buffer.concat([Buffer.from([18]), varint(length), Buffer.alloc(length, 7)]);
    const wanted = Buffer.concat([Buffer.from([10]), varint(contents.length), contents, Buffer.from([24])]);
    expect(out.finish().equals(wanted)).toBe(true);
  });
});

describe('a writer that grows', () => {
  test('keeps all that was written, whatever is written', () => {
    const out = new WireWriter(1);
    const wanted: Buffer[] = [];
    for (let i = 0; i < 2_000; i++) {
      const text = 'é'.repeat(i % 60);
      out.tag(10);
      out.text(text);
      out.tag(17);
      out.double(i / 3);
      wanted.push(Buffer.from([10]), varint(Buffer.byteLength(text)), Buffer.from(text), Buffer.from([17]));
      const number = Buffer.alloc(8);
      number.writeDoubleLE(i / 3);
      wanted.push(number);
    }
    expect(out.finish().equals(Buffer.concat(wanted))).toBe(true);
  });
});

describe('zigzag and fixed numbers are read as signed', () => {
  test.each([
    [0, 0],
    [1, -1],
    [2, 1],
    [4294967294, 2147483647],
    [4294967295, -2147483648],
  ])('%d', (encoded, number) => {
    expect(new WireReader(varint(encoded)).sint32()).toBe(number);
  });

  test('32 and 64 bits', () => {
    expect(new WireReader(Buffer.from('ffffffff', 'hex')).sfixed32()).toBe(-1);
    expect(new WireReader(Buffer.from('ffffffff', 'hex')).fixed32()).toBe(4294967295);
    const wire = new WireReader(Buffer.from('0100000000000080', 'hex'));
    wire.fixed64();
    expect([wire.lo, wire.hi]).toEqual([1, -2147483648]);
  });
});
