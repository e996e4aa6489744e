import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

let lease: (length: number) => Buffer;
let release: (buffer: Buffer) => void;
let handOver: (buffer: Buffer, length: number) => Buffer;
let roomyLength: (length: number) => number;
let checkLeases: () => void;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubEnv('TEMPORAL_HTTP_CHECK_LEASES', '');
  ({ lease, release, handOver, roomyLength, checkLeases } = await import('../../src/base/lease.ts'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const isSame = (one: Buffer, other: Buffer) => one.buffer === other.buffer;

describe('memory on lease', () => {
  test('is lent again after its release, and not before', () => {
    const first = lease(50_000);
    const second = lease(50_000);
    expect(isSame(second, first)).toBe(false);
    release(first);
    expect(isSame(lease(60_000), first)).toBe(true);
    expect(isSame(lease(60_000), first)).toBe(false);
  });

  test('starts at its beginning and has the length that was asked for', () => {
    for (const length of [32_768, 32_769, 65_536, 65_537, 1 << 24]) {
      const buffer = lease(length);
      expect(buffer).toHaveLength(length);
      expect(buffer.byteOffset).toBe(0);
      expect(roomyLength(length)).toBe(buffer.buffer.byteLength);
      release(buffer);
    }
  });

  test('is not lent twice after two releases, or after the release of a view', () => {
    const buffer = lease(40_000);
    release(buffer);
    release(buffer);
    release(buffer.subarray(10));
    const [one, other] = [lease(40_000), lease(40_000)];
    expect(isSame(one, other)).toBe(false);
  });

  test('stays with its new owner when a former owner releases it late', () => {
    const former = lease(40_000);
    release(former);
    const current = lease(40_000);
    expect(isSame(current, former)).toBe(true);
    release(former);
    expect(isSame(lease(40_000), current)).toBe(false);
  });

  test('passes to a view that takes it over', () => {
    const whole = lease(40_000);
    const text = handOver(whole, 35_000);
    expect(text).toHaveLength(35_000);
    release(whole);
    expect(isSame(lease(40_000), text)).toBe(false);
    release(text);
    expect(isSame(lease(40_000), text)).toBe(true);
  });

  test('does not include buffers from elsewhere', () => {
    const foreign = Buffer.allocUnsafeSlow(1 << 17);
    release(foreign);
    release(handOver(foreign, 1 << 16));
    expect(isSame(lease(1 << 17), foreign)).toBe(false);
  });

  test('does not include small and huge buffers', () => {
    for (const length of [0, 1, 32_767, (1 << 24) + 1]) {
      const buffer = lease(length);
      expect(buffer).toHaveLength(length);
      expect(roomyLength(length)).toBe(length);
      release(buffer);
      if (length > 32_768) expect(isSame(lease(length), buffer)).toBe(false);
    }
  });

  test('is dropped when nobody has borrowed it for some time', () => {
    const buffer = lease((1 << 23) + 1);
    release(buffer);
    vi.advanceTimersByTime(60_000);
    expect(isSame(lease((1 << 23) + 1), buffer)).toBe(false);
  });

  test('is kept up to 64 MiB', () => {
    const many = Array.from({ length: 6 }, () => lease(1 << 24));
    for (const buffer of many) release(buffer);
    const known = new Set(many.map(({ buffer }) => buffer));
    const again = Array.from({ length: 6 }, () => lease(1 << 24)).filter(({ buffer }) => known.has(buffer));
    expect(again.length).toBeGreaterThan(0);
    expect(again.length).toBeLessThanOrEqual(4);
  });
});

describe('while leases are checked', () => {
  const SIZES = [10, 40_000, (1 << 24) + 1];

  test.each(SIZES)('released memory is overwritten (%i bytes)', (size) => {
    checkLeases();
    const buffer = lease(size).fill('x');
    const view = buffer.subarray(0, 5);
    release(buffer);
    expect([...view]).toEqual([0xdb, 0xdb, 0xdb, 0xdb, 0xdb]);
  });

  test.each(SIZES)('a second release throws (%i bytes)', (size) => {
    checkLeases();
    const buffer = lease(size);
    release(buffer);
    expect(() => release(buffer)).toThrow('a lease was released twice');
  });

  test('a buffer from elsewhere is left alone', () => {
    checkLeases();
    const foreign = Buffer.from('untouched');
    release(foreign);
    release(foreign);
    expect(foreign.toString()).toBe('untouched');
  });
});
