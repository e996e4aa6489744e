import { describe, expect, test } from 'vitest';
import { messageTypes } from '../../../generated/registry.ts';
import { StatusError } from '../../../src/base/status-error.ts';
import { temporal, temporalLong } from '../../support/codec.ts';
import { field, join } from '../../support/wire.ts';

/** Contract section 3. What test/codec has on each type holds here for messages that need more room than most. */

const HEADER = 'temporal.api.common.v1.Header';
const PAYLOAD = 'temporal.api.common.v1.Payload';
const EXECUTION = 'temporal.api.common.v1.WorkflowExecution';

describe('the printer', () => {
  test('has room for the tables of all types', () => {
    const whole = new Map([...messageTypes.keys()].map((name) => [name, printed(name)]));
    expect(whole.size).toBeGreaterThan(500);
    for (const [name, text] of whole) expect(printed(name), name).toBe(text);
  });

  test('sorts a hundred thousand entries of a map, and the last of each key wins', () => {
    const count = 100_000;
    const entry = (i: number, value: string): Buffer =>
      field(1, join(field(1, String((i * 7919) % count)), field(2, field(2, value))));
    const entries = Array.from({ length: count }, (_, i) => entry(i, 'old'));
    const wire = Buffer.concat([...entries, ...entries.map((_, i) => entry(i, 'new'))]);
    const text = temporalLong.toJson(HEADER, wire);
    const { fields } = JSON.parse(text) as { readonly fields: Readonly<Record<string, { readonly data: string }>> };
    const keys = Array.from({ length: count }, (_, i) => String(i)).sort();
    expect(Object.keys(fields)).toHaveLength(count);
    expect(new Set(Object.values(fields).map(({ data }) => data))).toEqual(new Set([base64('new')]));
    let at = 0;
    for (const key of keys) {
      const found = text.indexOf(`"${key}":`, at);
      expect(found, key).toBeGreaterThan(at);
      at = found;
    }
  });

  test.each([
    ['that is six times as long as its message', '\u0001'.repeat(1 << 20), `"${'\\u0001'.repeat(1 << 20)}"`],
    ['of many megabytes', 'x'.repeat(12 << 20), `"${'x'.repeat(12 << 20)}"`],
  ])('writes a text %s', (_, id, json) => {
    expect(temporal.toJson(EXECUTION, field(1, id)) === `{"workflowId":${json}}`).toBe(true);
    expect(temporal.toJson(EXECUTION, field(1, 'next'))).toBe('{"workflowId":"next"}');
  });

  test('prints large bytes, and what comes next', () => {
    const data = Buffer.alloc(12 << 20, 'payload');
    const { data: text } = JSON.parse(temporalLong.toJson(PAYLOAD, field(2, data)));
    expect(Buffer.from(text, 'base64').equals(data)).toBe(true);
    expect(temporal.toJson(EXECUTION, field(2, 'next'))).toBe('{"runId":"next"}');
  });

  test('does not see what it has printed before', () => {
    const nothing = field(1, join(field(1, 'encoding'), field(2, 'binary/null')));
    for (const before of [':', '{', '[', ',']) {
      temporal.toJson(EXECUTION, field(1, before.repeat(16 << 20)));
      expect(temporal.toJson(PAYLOAD, nothing), before).toBe('null');
    }
  });

  test('prints thousands of messages inside each other, however often', () => {
    let chain: Buffer = Buffer.alloc(0);
    for (let level = 0; level < 4_000; level++) chain = field(4, chain);
    const text = `${'{"cause":'.repeat(4_000)}{}${'}'.repeat(4_000)}`;
    for (let i = 0; i < 500; i++) expect(temporal.toJson('temporal.api.failure.v1.Failure', chain) === text).toBe(true);
  });

  test('goes on after a message that it refuses', () => {
    expect(() => temporal.toJson(EXECUTION, Buffer.from([0x0a, 0x7f]))).toThrow('at byte 2');
    expect(temporal.toJson(EXECUTION, field(1, 'next'))).toBe('{"workflowId":"next"}');
  });
});

function printed(name: string): string {
  try {
    return temporal.toJson(name, Buffer.alloc(0));
  } catch (error) {
    // A google.protobuf.Value without a value has no JSON form.
    if (error instanceof StatusError) return error.message;
    throw error;
  }
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
