import { describe, expect, test } from 'vitest';
import { inferSchema } from '../../src/catalogue/discover/infer.ts';
import { toSchema30 } from '../../src/catalogue/document/to-schema-30.ts';
import type { Bundle } from '../../src/catalogue/schema/bundle.ts';
import { compileSchemas } from '../../src/catalogue/schema/compile.ts';
import type { JsonSchema } from '../../src/catalogue/schema/json-schema.ts';

const check = (schema: JsonSchema, value: unknown) => {
  const bundle: Bundle = {
    add: () => 'S',
    schemas: { S: schema },
    originOf: () => {
      throw new Error('no mistake was expected');
    },
  };
  return compileSchemas(bundle)('S')(value).map(({ field, description }) => `${field}: ${description}`);
};

describe('a violation of a schema names the field and what was expected', () => {
  test.each<readonly [string, JsonSchema, unknown, readonly string[]]>([
    ['type', { properties: { a: { type: 'string' } } }, { a: 1 }, ['a: expected a string, got 1']],
    ['types', { type: ['integer', 'null'] }, 'x', [': expected an integer or null, got "x"']],
    ['required', { properties: { a: { required: ['b', 'c'] } } }, { a: {} }, ['a.b: is required', 'a.c: is required']],
    ['additionalProperties', { additionalProperties: false }, { 'x y': 1 }, ['["x y"]: no such field']],
    ['unevaluatedProperties', { type: 'object', unevaluatedProperties: false }, { x: 1 }, ['x: no such field']],
    ['enum', { enum: ['a', 1] }, 'b', [': expected one of "a", 1, got "b"']],
    ['const', { const: 'a' }, [], [': expected "a", got an array']],
    ['format', { type: 'string', format: 'date' }, '2024-13-01', [': expected the format date, got "2024-13-01"']],
    ['pattern', { type: 'string', pattern: '^a$' }, 'b', [': expected a string that matches ^a$, got "b"']],
    ['minItems', { type: 'array', minItems: 2 }, [1], [': expected at least 2 items, got 1']],
    ['maximum', { items: { maximum: 5 } }, [1, 6], ['[1]: expected a number <= 5, got 6']],
    ['minLength', { minLength: 2 }, 'x', [': expected at least 2 characters']],
    ['a minLength of one', { minLength: 1 }, '', [': expected at least 1 character']],
    ['a minItems of one', { minItems: 1 }, [], [': expected at least 1 item, got 0']],
    ['dependentRequired', { dependentRequired: { a: ['b'] } }, { a: 1 }, ['b: is required together with a']],
    [
      'uniqueItems',
      { uniqueItems: true },
      [1, 1],
      [': expected to not have duplicate items (items ## 0 and 1 are identical)'],
    ],
    ['a number that is too large', { type: 'number' }, Number.POSITIVE_INFINITY, [': expected a number, got Infinity']],
  ])('%s', (_, schema, value, wanted) => {
    expect(check(schema, value)).toEqual(wanted);
  });

  test('once, for a value with too many of them', () => {
    const many = Array.from({ length: 30_000 }, () => 'x');
    expect(check({ items: { type: 'integer' } }, many)).toEqual(['[0]: expected an integer, got "x"']);
  });

  test('and defaults are not applied', () => {
    const value = {};
    expect(check({ properties: { a: { default: 1 } } }, value)).toEqual([]);
    expect(value).toEqual({});
  });

  test('of values nested too deeply for their schema', () => {
    const found = check({ $ref: '#/components/schemas/S', items: { $ref: '#/components/schemas/S' } }, 1);
    expect(found).toEqual([': nested too deeply']);
  });
});

describe('a schema in OpenAPI 3.0', () => {
  test.each<readonly [JsonSchema, object]>([
    [true, {}],
    [false, { not: {} }],
    [{ type: ['string', 'null'] }, { type: 'string', nullable: true }],
    [{ type: ['string', 'integer'] }, { anyOf: [{ type: 'string' }, { type: 'integer' }] }],
    [
      { const: 1, examples: [1, 2] },
      { enum: [1], example: 1 },
    ],
    [{ exclusiveMinimum: 3 }, { minimum: 3, exclusiveMinimum: true }],
    [
      { type: 'array', prefixItems: [{}], items: false },
      { type: 'array', items: {} },
    ],
    [
      { $ref: '#/x', title: 'T' },
      { title: 'T', allOf: [{ $ref: '#/x' }] },
    ],
    [{ oneOf: [{ $ref: '#/x' }, { type: 'null' }] }, { oneOf: [{ $ref: '#/x' }, { enum: [null] }] }],
    [{ patternProperties: { '^x': {} }, additionalProperties: false }, {}],
    [{ if: {}, else: {}, unevaluatedProperties: false, 'x-a': 1 }, { 'x-a': 1 }],
    [{ not: { const: 1 } }, { not: { enum: [1] } }],
    [{ not: { prefixItems: [{}] } }, {}],
    [{ properties: { a: { contentEncoding: 'base64' } } }, { properties: { a: { format: 'byte' } } }],
  ])('%j', (schema, wanted) => {
    expect(toSchema30(schema)).toEqual(wanted);
  });
});

describe('a schema that is inferred', () => {
  test.each<readonly [string, readonly unknown[], object]>([
    ['a text', ['a'], { type: 'string' }],
    ['integers and numbers', [1, 1.5], { type: 'number' }],
    ['nothing and something', [null, 1], { type: ['integer', 'null'] }],
    [
      'records',
      [{ a: 1, b: 'x' }, { a: 2 }],
      { type: 'object', required: ['a'], properties: { a: { type: 'integer' }, b: { type: 'string' } } },
    ],
    ['lists', [['a'], [], [1]], { type: 'array', items: { type: ['integer', 'string'] } }],
    ['an empty list', [[]], { type: 'array' }],
  ])('from %s', (_, values, wanted) => {
    expect(inferSchema(values)).toEqual(wanted);
    for (const value of values) expect(check(inferSchema(values), value)).toEqual([]);
  });
});
