import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { operations } from '../../../generated/operations.ts';
import type { Binding, Operation } from '../../../src/codec/operation-table.ts';
import type { OpenApiDocument } from '../../../src/operation/validation/openapi.ts';
import { ruleDocument } from '../../../src/operation/validation/rule-document.ts';
import {
  createValidation,
  type RequestToValidate,
  type Validate,
} from '../../../src/operation/validation/validation.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A document with every kind of rule, in both versions of OpenAPI. */
const document = (openapi: string): OpenApiDocument => ({
  openapi,
  paths: {
    '/things/{thingId}': {
      parameters: [{ name: 'thingId', in: 'path', required: true, schema: { type: 'string', maxLength: 5 } }],
      post: {
        requestBody: { required: true, content: { 'application/json': { schema: ref('ThingBody') } } },
        responses: {},
      },
      get: {
        parameters: [
          { name: 'pageSize', in: 'query', required: true, schema: { type: 'integer' } },
          { name: 'tag', in: 'query', schema: { type: 'array', items: { type: 'string' }, maxItems: 2 } },
          { name: 'mode', in: 'query', schema: ref('Mode') },
        ],
        responses: {},
      },
    },
    '/free': { post: { requestBody: { content: { 'application/json': { schema: ref('Free') } } }, responses: {} } },
  },
  components: {
    schemas: {
      Mode: { type: 'string', enum: ['MODE_A'] },
      Free: { type: 'object', properties: { mode: ref('Mode'), again: ref('Free') } },
      Payloads: { type: 'array', items: {} },
      Node: { type: 'object', required: ['nodeName'], properties: { nodeName: { type: 'string' }, next: ref('Node') } },
      ThingBody: {
        type: 'object',
        required: ['thingId', 'taskQueue'],
        properties: {
          thingId: { type: 'string' },
          taskQueue: { type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: 2 } } },
          mode: ref('Mode'),
          input: ref('Payloads'),
          count: { type: 'string', format: 'int64' },
          node: ref('Node'),
          nodesByKey: { type: 'object', additionalProperties: ref('Node') },
          nodeList: { type: 'array', items: ref('Node') },
        },
      },
    },
  },
});

const variable = { kind: 'variable', parameter: 'thingId', field: [1], jsonPath: 'thingId' } as const;

function binding(method: Binding['method'], documentPath: string | undefined): Binding {
  const segments = documentPath === '/free' ? [] : [variable];
  return { method, template: documentPath ?? '', documentPath, segments, body: method === 'POST' ? '*' : undefined };
}

const BINDINGS = {
  post: binding('POST', '/things/{thingId}'),
  hidden: binding('POST', undefined),
  get: binding('GET', '/things/{thingId}'),
  free: binding('POST', '/free'),
};
const OPERATION = { id: 'thing', bindings: Object.values(BINDINGS) } as unknown as Operation;

function validator(name: keyof typeof BINDINGS, openapi = '3.1.0'): Validate {
  return createValidation(async () => ruleDocument(document(openapi))).of(OPERATION, BINDINGS[name]);
}

function post(body: unknown, payloads: readonly number[] = []): RequestToValidate {
  const text = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return { values: ['x'], query: [], body: { text, payloads, shorthand: true } };
}

const get = (...query: [string, string][]): RequestToValidate => ({ values: ['x'], query, body: undefined });
const fields = async (violations: ReturnType<Validate>) => (await violations).map(({ field }) => field).sort();
const GOOD = { taskQueue: { name: 'ab' } };

describe.each(['3.0.3', '3.1.0'])('rules of a body, OpenAPI %s', (openapi) => {
  test.each<[string, unknown, readonly string[]]>([
    ['what keeps them', GOOD, []],
    ['an absent field that the path gives', { ...GOOD, thingId: undefined }, []],
    ['an absent field', {}, ['taskQueue']],
    ['no body', '', ['taskQueue']],
    ['a null, which is an absent field', { taskQueue: null }, ['taskQueue']],
    ['an absent field inside', { taskQueue: {} }, ['taskQueue.name']],
    ['a text that is too short', { taskQueue: { name: 'a' } }, ['taskQueue.name']],
    ['proto spelling', { task_queue: { name: 'ab' }, node: { node_name: 'n' } }, []],
    ['an absent field of a list element', { ...GOOD, nodeList: [{ nodeName: 'n' }, {}] }, ['nodeList[1].nodeName']],
    ['an absent field of a map value', { ...GOOD, nodesByKey: { some_key: {} } }, ['nodesByKey.some_key.nodeName']],
    [
      'an absent field in a recursion',
      { ...GOOD, node: { nodeName: 'a', next: { next: {} } } },
      ['node.next.next.nodeName', 'node.next.nodeName'],
    ],
    ['all violations together', { node: {}, taskQueue: {} }, ['node.nodeName', 'taskQueue.name']],
    ['enums and 64-bit integers as numbers', { ...GOOD, mode: 3, count: 5 }, []],
    ['null anywhere', { ...GOOD, mode: null, input: null, node: null, count: null }, []],
    ['fields that are not known, which the codec refuses', { ...GOOD, other: 1 }, []],
    ['types that are wrong, which the codec refuses', { taskQueue: { name: 7 }, node: 'x', nodeList: {} }, []],
  ])('%s', async (_, body, wanted) => {
    expect(await fields(validator('post', openapi)(post(body)))).toEqual(wanted);
  });
});

describe('rules', () => {
  test('ignore payloads', async () => {
    const text = '{"taskQueue": {"name": "ab"}, "input": [9007199254740993, {"node": {}}], "node": null}';
    const at = text.indexOf('9007');
    const validate = validator('post');
    expect(await validate(post(text, [at, at + 16]))).toEqual([]);
  });

  test('ignore text that is not JSON', async () => {
    expect(await validator('post')(post('{"taskQueue":'))).toEqual([]);
  });

  test('apply to path variables', async () => {
    expect(await fields(validator('post')({ ...post(GOOD), values: ['too long'] }))).toEqual(['thingId']);
  });

  test('apply to an unpublished binding with the same variables', async () => {
    expect(await fields(validator('hidden')(post({})))).toEqual(['taskQueue']);
  });

  test('are empty if the document has none', async () => {
    expect(await validator('free')({ ...post({ anything: [1] }), values: [] })).toEqual([]);
  });

  test.each<[string, [string, string][], readonly string[]]>([
    ['a required parameter', [], ['pageSize']],
    ['one in proto spelling', [['page_size', '5']], []],
    [
      'values that the query room reads',
      [
        ['pageSize', '5'],
        ['mode', 'A'],
        ['tag', 'a:b'],
        ['tag', '/?#[]'],
      ],
      [],
    ],
    [
      'too many of a list',
      [
        ['pageSize', '5'],
        ['tag', 'a'],
        ['tag', 'b'],
        ['tag', 'c'],
      ],
      ['tag'],
    ],
    [
      'unknown parameters and maps, which the query room refuses',
      [
        ['pageSize', '5'],
        ['x', '1'],
        ['m[__proto__]', '1'],
        ['__proto__', 'x'],
      ],
      [],
    ],
  ])('of the query: %s', async (_, query, wanted) => {
    expect(await fields(validator('get')(get(...query)))).toEqual(wanted);
  });

  test('apply to many concurrent requests', async () => {
    const validate = validator('post');
    const all = await Promise.all(Array.from({ length: 50 }, (__, i) => fields(validate(post(i % 2 ? GOOD : {})))));
    expect(all).toEqual(Array.from({ length: 50 }, (__, i) => (i % 2 ? [] : ['taskQueue'])));
  });
});

describe('the published document', () => {
  afterEach(() => vi.restoreAllMocks());

  test('creates validators for all operations without console output', async () => {
    const spies = (['log', 'warn', 'error', 'info'] as const).map((method) => vi.spyOn(console, method));
    const published = parse(
      readFileSync(new URL('../../../spec/openapi.yaml', import.meta.url), 'utf8'),
    ) as OpenApiDocument;
    const validation = createValidation(async () => ruleDocument(published));
    for (const operation of operations) {
      for (const each of operation.bindings) {
        const values = each.segments.flatMap((segment) => (segment.kind === 'variable' ? ['x'] : []));
        const body = each.body === undefined ? undefined : { text: Buffer.from('{}'), payloads: [], shorthand: true };
        await validation.of(operation, each)({ values, query: [], body });
      }
    }
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });
});
