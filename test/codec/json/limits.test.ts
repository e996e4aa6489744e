import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { errorOf, temporal } from '../../support/codec.ts';

/** Contract section 2, Limits: what one request may cost. */

const PAYLOADS = 'temporal.api.common.v1.Payloads';
const MOST = 200_000;

const list = (item: string, count: number): string => Array(count).fill(item).join();

describe('a text has at most 200,000 values outside of payloads', () => {
  test.each<[string, string, (count: number) => string]>([
    ['strings in a list', 'temporal.api.common.v1.RetryPolicy', (n) => `{"nonRetryableErrorTypes":[${list('""', n)}]}`],
    ['unknown fields', 'temporal.api.common.v1.Link.BatchJob', (n) => `{${list('"x":1', n)}}`],
    [
      'entries of a map',
      'temporal.api.workflowservice.v1.RegisterNamespaceRequest',
      (n) => `{"data":{${Array.from({ length: n }, (_, i) => `"${i}":""`).join()}}}`,
    ],
    ['paths of a field mask', 'google.protobuf.FieldMask', (n) => JSON.stringify(list('a', n))],
  ])('%s', (_, type, json) => {
    const least = errorOf(() => temporal.toWire(type, json(MOST + 1)));
    expect(least).toMatchObject({
      code: 8,
      httpStatus: 413,
      message: 'the request has more than 200000 values',
    });
    try {
      temporal.toWire(type, json(MOST));
    } catch (error) {
      expect(error).toMatchObject({ code: 3, unlisted: MOST - 100 });
    }
  });

  test('in a payload there may be any number', () => {
    const json = `[[${list('1', 1_000_000)}]]`;
    expect(temporal.again(PAYLOADS, json)).toBe(json);
  });
});

describe('a message is at most 4 MiB longer than its text', () => {
  test('text that grows beyond that is refused', () => {
    // 29 bytes for each digit, and 62 for a payload of a type.
    expect(temporal.toWire(PAYLOADS, `[${list('1', 140_000)}]`)).toHaveLength(140_000 * 29);
    const json = `[${list('{"_protoMessageType":"a"}', 180_000)}]`;
    expect(errorOf(() => temporal.toWire(PAYLOADS, json))).toMatchObject({ code: 8, httpStatus: 413 });
  });

  test('large data does not grow', () => {
    const json = `["${'a'.repeat(30_000_000)}"]`;
    expect(temporal.toWire(PAYLOADS, json).length).toBeGreaterThan(30_000_000);
  });
});

test('no body of 10 MB ends a process with a heap of 128 MB', { timeout: 120_000 }, () => {
  const source = fileURLToPath(new URL('../../support/small-heap.ts', import.meta.url));
  const script = fileURLToPath(new URL('../../../node_modules/.cache/small-heap.mjs', import.meta.url));
  buildSync({
    entryPoints: [source],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const output = execFileSync(process.execPath, ['--max-old-space-size=128', script]).toString();
  expect(output.trim().split('\n')).toEqual([
    'unknown fields: 413',
    'long unknown fields: 400 0',
    'payloads: 413',
    'keys of a map: 413',
    'members of a payload: read 2',
    'members of a payload with a type: read 2',
    'metadata of a payload: 413',
    'escapes: read 2',
    'a text of escapes: read 2',
    'a text beyond Latin: read 2',
    'a number of many digits: 400 0',
    'as many values as are allowed: read 2',
    'long values: read 2',
  ]);
});
