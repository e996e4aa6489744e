import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { target } from '../../tools/record/exchange.ts';
import type { Json } from '../../tools/record/json.ts';
import { removals } from '../../tools/record/removals.ts';
import { tidyExchange } from '../../tools/record/tidy.ts';

const UUID = '01a1fe9d-b01f-7a77-8294-d6601af82e70';
const OTHER = '4db4659b-b9ca-4769-a235-6930171a9aee';

function tidy(response: Json, aliases: ReadonlyMap<string, string> = new Map(), body: Json = {}): Json {
  return tidyExchange({ request: { body }, status: 200, response }, 'call', aliases).response;
}

describe('what is recorded', () => {
  test('has the names that it was asked to have', () => {
    const aliases = new Map([['my-id-7f3a', 'my-id']]);
    expect(tidy({ id: 'my-id-7f3a', query: "Id = 'my-id-7f3a'" }, aliases)).toEqual({
      id: 'my-id',
      query: "Id = 'my-id'",
    });
  });

  test('has ids that are the same at every time, one for each that there was', () => {
    const first = tidy({ a: UUID, b: OTHER, c: { [UUID]: 1 } });
    expect(first).toEqual(tidy({ a: OTHER, b: UUID, c: { [OTHER]: 1 } }));
    expect(first.a).not.toBe(first.b);
    expect(Object.keys(first.c as Json)).toEqual([first.a]);
  });

  test('happened at the same time, in the same order', () => {
    const now = Date.now();
    const at = (ms: number) => new Date(now + ms).toISOString().replace('Z', '123Z');
    expect(tidy({ closed: at(40), started: at(10), again: at(10), soon: at(600_000) })).toEqual({
      started: '2025-06-01T12:00:00Z',
      again: '2025-06-01T12:00:00Z',
      closed: '2025-06-01T12:00:00.250Z',
      soon: '2025-06-01T12:10:00.500Z',
    });
  });

  test('keeps times that were sent, and those that are far away', () => {
    const sent = new Date().toISOString();
    const times = { sent, never: '0001-01-01T00:00:00Z', later: '2035-01-01T00:00:00Z' };
    expect(tidy(times, new Map(), { sent })).toEqual(times);
  });

  test('tells nothing of the machine, and no number that was measured', () => {
    expect(
      tidy({
        identity: `4711@${hostname()}`,
        host: hostname(),
        address: '127.0.0.1:53412',
        taskToken: 'AAAA',
        historySizeBytes: '642',
        events: [{ taskId: '1048600' }, { taskId: '1048590' }],
      }),
    ).toEqual({
      identity: 'worker-1',
      host: 'host-1',
      address: '127.0.0.1:7233',
      taskToken: Buffer.from('a task token').toString('base64'),
      historySizeBytes: '650',
      events: [{ taskId: '1048577' }, { taskId: '1048576' }],
    });
  });
});

test('a request is left without each of its fields in turn, at every depth', () => {
  const request = { path: { id: '1' }, query: { size: '1' }, body: { a: { b: { c: 1 } }, list: [{ d: 1 }] } };
  const without = removals(request);
  expect(without.map(({ field }) => field)).toEqual(['size', 'a', 'a.b', 'a.b.c', 'list']);
  expect(without.map(({ request: { query, body } }) => [query, body])).toEqual([
    [{}, request.body],
    [request.query, { list: [{ d: 1 }] }],
    [request.query, { a: {}, list: [{ d: 1 }] }],
    [request.query, { a: { b: {} }, list: [{ d: 1 }] }],
    [request.query, { a: { b: { c: 1 } } }],
  ]);
});

test('a path is filled with its values, encoded', () => {
  expect(target('/a/{id}/b', { path: { id: 'x/y ä' }, query: { q: "a = 'b'" } })).toBe(
    '/a/x%2Fy%20%C3%A4/b?q=a+%3D+%27b%27',
  );
  expect(() => target('/a/{id}', {})).toThrow('/a/{id}: no id is given');
});
