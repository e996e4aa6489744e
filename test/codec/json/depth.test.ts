import { describe, expect, test } from 'vitest';
import { jsonToWire } from '../../../src/codec/json/codec.ts';
import { errorOf, temporal } from '../../support/codec.ts';
import { field, join, varint } from '../../support/wire.ts';

const FAILURE = 'temporal.api.failure.v1.Failure';
const START = 'temporal.api.workflowservice.v1.StartWorkflowExecutionRequest';
const PAYLOADS = 'temporal.api.common.v1.Payloads';

const arrays = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const causes = (depth: number): string => `${'{"cause":'.repeat(depth)}{}${'}'.repeat(depth)}`;

/** `depth` messages inside each other, as field `number`, each with `more` behind the inner one. */
function nested(number: number, depth: number, more: Uint8Array = Buffer.alloc(0)): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  for (let i = 0; i < depth; i++) {
    const head = join(varint((number << 3) | 2), varint(length));
    parts.push(head, Buffer.from(more));
    length += head.length + more.length;
  }
  const heads = parts.filter((_, i) => i % 2 === 0).reverse();
  const tails = parts.filter((_, i) => i % 2 === 1);
  return Buffer.concat([...heads, ...tails]);
}

describe('payload text may be 10,000 deep, the request around it included (contract section 2)', () => {
  test('10,000 levels come back as they are', () => {
    const json = `{"input":[${arrays(9_998)}]}`;
    const payload = temporal.toWire(START, json);
    expect(payload.includes(arrays(9_998))).toBe(true);
  });

  test.each([9_999, 10_001, 100_000, 3_000_000])('%d inside a request are too many', (depth) => {
    const problems = temporal.problems(START, `{"input":[${arrays(depth)}]}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.description).toContain('nested more than 10000 levels deep');
  });

  test('an unknown field is held to the same', () => {
    expect(temporal.problems(START, `{"nope":${arrays(9_999)}}`)[0]?.description).toContain('no such field');
    expect(temporal.problems(START, `{"nope":${arrays(10_000)}}`)[0]?.description).toContain(
      'nested more than 10000 levels deep',
    );
  });

  test('what was stored deeper over gRPC comes out in long form, and what comes out goes in again', () => {
    for (const depth of [10, 8_999, 9_000, 9_001, 20_000]) {
      const stored = field(
        1,
        join(field(1, join(field(1, 'encoding'), field(2, 'json/plain'))), field(2, arrays(depth))),
      );
      const json = temporal.toJson(PAYLOADS, stored);
      expect(json.startsWith('[[')).toBe(depth <= 9_000);
      expect(temporal.toWire(PAYLOADS, json)).toEqual(stored);
    }
  });
});

describe('messages inside each other never take the process down', () => {
  test('messages may be 100 deep, as in other readers of protobuf (contract section 2)', () => {
    expect(temporal.again(FAILURE, causes(99))).toBe(causes(99));
  });

  test.each([100, 1_000, 10_001, 1_000_000])('%d causes in JSON are too many', (depth) => {
    const problems = temporal.problems(FAILURE, causes(depth));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.description).toBe('line 1, column 901: nested more than 100 levels deep');
    expect(problems[0]?.field.length).toBeLessThan(1_000);
  });

  test('the limit of messages is an option', () => {
    const read = (maxMessageDepth: number) =>
      jsonToWire(temporal.type(FAILURE), Buffer.from(causes(1_000)), { ...temporal.options, maxMessageDepth }).wire;
    expect(temporal.toJson(FAILURE, read(1_001))).toBe(causes(1_000));
    expect(errorOf(() => read(1_000)).message).toContain('nested more than 1000 levels deep');
  });

  test.each([5_000, 9_999, 10_001, 100_000])('%d causes on the wire: the message or INTERNAL', (depth) => {
    const wire = nested(4, depth);
    let json: string;
    try {
      json = temporal.toJson(FAILURE, wire);
    } catch (error) {
      // How deep the stack reaches depends on what V8 has compiled by then.
      expect(error).toMatchObject({ name: 'StatusError', message: expect.stringMatching(/nested/) });
      return;
    }
    expect(depth).toBeLessThan(10_001);
    expect(json).toBe(causes(depth));
  });

  test('nor do groups of an unknown field', () => {
    const groups = (depth: number): Buffer =>
      join(Buffer.alloc(depth * 2, Buffer.from([0xa3, 0x06])), Buffer.alloc(depth * 2, Buffer.from([0xa4, 0x06])));
    expect(temporal.toJson(FAILURE, groups(9_000))).toBe('{}');
    expect(errorOf(() => temporal.toJson(FAILURE, groups(1_000_000))).message).toContain(
      'nested more than 10000 levels deep',
    );
  });

  test('nor a Struct, and a codec works on as before afterwards', () => {
    const json = '{"@type":"a/google.protobuf.Any","value":'.repeat(20_000);
    expect(errorOf(() => temporal.toWire('google.protobuf.Any', json)).code).toBe(3);
    expect(temporal.again(FAILURE, '{"message":"m"}')).toBe('{"message":"m"}');
  });
});

// Reading each level twice would double the time with each of them, and never end.
describe('messages inside each other, each out of order, cost no more than a few readings', () => {
  test.each([20, 200, 1_000])('%d levels', (depth) => {
    const wire = nested(4, depth, field(1, 'm'));
    const json = temporal.toJson(FAILURE, wire);
    expect(json).toBe(`${'{"message":"m","cause":'.repeat(depth)}{}${'}'.repeat(depth)}`);
  });

  test('inside an Any as well', () => {
    const url = 'a/google.protobuf.Any';
    let wire: Buffer = Buffer.alloc(0);
    for (let i = 0; i < 25; i++) {
      wire = join(
        field(1, 'a/google.rpc.Status'),
        field(2, join(field(3, join(field(1, url), field(2, wire))), field(1, 5))),
      );
    }
    expect(JSON.parse(temporal.toJson('google.protobuf.Any', wire))).toMatchObject({ code: 5 });
  });
});
