import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildTestee } from '../../conformance/build-testee.ts';
import { type Outcome, runConformance } from '../../conformance/runner.ts';

describe("protobuf's conformance suite", () => {
  let outcome: Outcome;

  beforeAll(async () => {
    const failures = fileURLToPath(new URL('../../conformance/failures.txt', import.meta.url));
    outcome = await runConformance(await buildTestee(), failures);
  }, 300_000);

  test('finds no failure that is not listed, Required or Recommended', () => {
    expect(outcome.failed).toEqual([]);
  });

  test('needs every line of the list of failures', () => {
    expect(outcome.stale).toEqual([]);
    expect(outcome.expected).toBe(5);
  });

  test('passes more than 5,500 tests', () => {
    expect(outcome.passed).toBeGreaterThan(5500);
  });

  test('skips the text format, which no proxy of JSON has, and nothing else', () => {
    expect(outcome.skipped.length).toBeGreaterThan(0);
    expect(outcome.skipped.filter((name) => !name.includes('TextFormat'))).toEqual([]);
  });
});
