import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

let takeBuffer: (length: number) => Buffer;
let giveBack: (buffer: Buffer) => void;
let roomyLength: (length: number) => number;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  ({ takeBuffer, giveBack, roomyLength } = await import('../../src/base/large-buffers.ts'));
});
afterEach(() => vi.useRealTimers());

const isSame = (one: Buffer, other: Buffer) => one.buffer === other.buffer;

describe('a large buffer', () => {
  test('is used again when it was given back, and not before', () => {
    const first = takeBuffer(50_000);
    const second = takeBuffer(50_000);
    expect(isSame(second, first)).toBe(false);
    giveBack(first);
    expect(isSame(takeBuffer(60_000), first)).toBe(true);
    expect(isSame(takeBuffer(60_000), first)).toBe(false);
  });

  test('has the length that was asked for, and begins its memory', () => {
    for (const length of [32_768, 32_769, 65_536, 65_537, 1 << 24]) {
      const buffer = takeBuffer(length);
      expect(buffer).toHaveLength(length);
      expect(buffer.byteOffset).toBe(0);
      expect(roomyLength(length)).toBe(buffer.buffer.byteLength);
      giveBack(buffer);
    }
  });

  test('is not lent twice when it is given back twice, or as several views', () => {
    const buffer = takeBuffer(40_000);
    giveBack(buffer);
    giveBack(buffer);
    giveBack(buffer.subarray(10));
    const [one, other] = [takeBuffer(40_000), takeBuffer(40_000)];
    expect(isSame(one, other)).toBe(false);
  });

  test('of somebody else is left alone', () => {
    const foreign = Buffer.allocUnsafeSlow(1 << 17);
    giveBack(foreign);
    expect(isSame(takeBuffer(1 << 17), foreign)).toBe(false);
  });

  test('is not kept when it is small, or huge', () => {
    for (const length of [0, 1, 32_767, (1 << 24) + 1]) {
      const buffer = takeBuffer(length);
      expect(buffer).toHaveLength(length);
      expect(roomyLength(length)).toBe(length);
      giveBack(buffer);
      if (length > 32_768) expect(isSame(takeBuffer(length), buffer)).toBe(false);
    }
  });

  test('is let go when nobody has taken it for some time', () => {
    const buffer = takeBuffer((1 << 23) + 1);
    giveBack(buffer);
    vi.advanceTimersByTime(60_000);
    expect(isSame(takeBuffer((1 << 23) + 1), buffer)).toBe(false);
  });

  test('is not kept beyond 64 MiB of them', () => {
    const many = Array.from({ length: 6 }, () => takeBuffer(1 << 24));
    for (const buffer of many) giveBack(buffer);
    const known = new Set(many.map(({ buffer }) => buffer));
    const again = Array.from({ length: 6 }, () => takeBuffer(1 << 24)).filter(({ buffer }) => known.has(buffer));
    expect(again.length).toBeGreaterThan(0);
    expect(again.length).toBeLessThanOrEqual(4);
  });
});
