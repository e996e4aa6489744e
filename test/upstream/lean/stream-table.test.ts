import { expect, test } from 'vitest';
import type { Stream } from '../../../src/upstream/lean/stream.ts';
import { StreamTable } from '../../../src/upstream/lean/stream-table.ts';
import { seededRandom } from '../../support/seed.ts';

/** All of a stream that the table looks at. */
const streamOf = (id: number) => ({ id, nextInBucket: undefined }) as Stream;

test('holds what a Map would', () => {
  const random = seededRandom(7);
  const table = new StreamTable();
  const expected = new Map<number, Stream>();
  for (let id = 1; id < 40_000; id += 2) {
    const stream = streamOf(id);
    table.add(stream);
    expected.set(id, stream);
    const ids = [...expected.keys()];
    // Some streams stay for long, so that others share their buckets, and the table has to grow.
    while (expected.size > 300 || (expected.size > 0 && random.oneIn(3))) {
      const ended = random.pick(ids.slice(-Math.max(2, random.below(ids.length))));
      const found = expected.get(ended);
      expect(table.delete(found ?? streamOf(ended))).toBe(found !== undefined);
      expected.delete(ended);
    }
    const asked = 1 + 2 * random.below(id);
    expect(table.get(asked)).toBe(expected.get(asked));
    expect(table.size).toBe(expected.size);
  }
  expect(table.all()).toEqual([...expected.values()]);
  expect(expected.size).toBeGreaterThan(100);
  table.clear();
  expect(table.size).toBe(0);
  expect(table.all()).toEqual([]);
});

test('what has left holds on to nothing', () => {
  const table = new StreamTable();
  const [first, second] = [streamOf(1), streamOf(129)];
  table.add(first);
  table.add(second);
  expect(second.nextInBucket).toBe(first);
  table.delete(second);
  expect(second.nextInBucket).toBeUndefined();
});
