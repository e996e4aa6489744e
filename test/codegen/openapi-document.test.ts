import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Document, OperationObject, Parameter, Response, Schema } from '../../codegen/print/openapi/document.ts';

const read = (path: string) => parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const document: Document = read('../../spec/openapi.yaml');
const overlay: { operations: Record<string, { bindings?: Record<string, { operationId: string }> }> } =
  read('../../spec/overlay.yaml');

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation: operation as OperationObject })),
);
const schemas = Object.entries(document.components.schemas);

function parametersOf({ parameters }: OperationObject): readonly Parameter[] {
  return parameters.flatMap((each) =>
    '$ref' in each ? (document.components.parameters[each.$ref.split('/').at(-1) ?? ''] ?? []) : each,
  );
}

/** Every schema at any depth, with the place it stands at. */
function everySchema(): readonly (readonly [place: string, schema: Schema])[] {
  const walk = (place: string, schema: Schema): (readonly [string, Schema])[] => [
    [place, schema],
    ...Object.entries(schema.properties ?? {}).flatMap(([name, each]) => walk(`${place}.${name}`, each)),
    ...(schema.items === undefined ? [] : walk(`${place}[]`, schema.items)),
    ...(typeof schema.additionalProperties !== 'object' ? [] : walk(`${place}{}`, schema.additionalProperties)),
  ];
  return [
    ...schemas.flatMap(([name, schema]) => walk(name, schema)),
    ...operations.flatMap(({ operation }) =>
      parametersOf(operation).flatMap(({ name, schema }) => walk(`${operation.operationId}(${name})`, schema)),
    ),
  ];
}

const schemaOf = ({ content }: Response) => JSON.stringify(content?.['application/json']?.schema);

const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

describe('the published document breaks no client generator', () => {
  test('operation ids are unique and lowerCamelCase', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(repeated(ids.map((id) => id.toLowerCase()))).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][A-Za-z0-9]*$/.test(id))).toEqual([]);
  });

  test('path parameters have no dots, are all declared, and are not in the query as well', () => {
    for (const { path, operation } of operations) {
      const inUrl = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '');
      const all = parametersOf(operation);
      expect(
        inUrl.filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name)),
        path,
      ).toEqual([]);
      expect(
        all.filter((each) => each.in === 'path').map(({ name }) => name),
        path,
      ).toEqual(inUrl);
      expect(repeated(all.map(({ name }) => name)), path).toEqual([]);
    }
  });

  test('success statuses share one schema, and so do errors; there is no default', () => {
    for (const { operation } of operations) {
      const entries = Object.entries(operation.responses);
      const successes = entries.flatMap(([status, each]) =>
        /^2/.test(status) && 'content' in each ? [schemaOf(each)] : [],
      );
      expect(new Set(successes).size, operation.operationId).toBe(1);
      expect(entries.map(([status]) => status).filter((status) => !/^([1-4]\d\d|5XX)$/.test(status))).toEqual([]);
    }
    const inline = operations.flatMap(({ operation: { responses } }) =>
      Object.entries(responses).flatMap(([status, each]) => (/^[45]/.test(status) && 'content' in each ? [each] : [])),
    );
    const errors = [...Object.values(document.components.responses), ...inline].map(schemaOf);
    expect(new Set(errors)).toEqual(new Set(['{"$ref":"#/components/schemas/Status"}']));
  });

  test('request bodies are JSON only', () => {
    const types = operations.flatMap(({ operation }) => Object.keys(operation.requestBody?.content ?? {}));
    expect(new Set(types)).toEqual(new Set(['application/json']));
  });

  test('no two schemas differ in case only, and none has the name of a type', () => {
    const names = schemas.map(([name]) => name.toLowerCase());
    expect(repeated(names)).toEqual([]);
    expect(names.filter((name) => ['any', 'long', 'object', 'string', 'error', 'response'].includes(name))).toEqual([]);
  });

  test('no schema is named <OperationId>Response without another name for Go', () => {
    const taken = new Set(operations.map(({ operation: { operationId } }) => `${operationId}response`.toLowerCase()));
    const clashing = schemas.filter(
      ([name, schema]) => taken.has(name.toLowerCase()) && schema['x-go-name'] === undefined,
    );
    expect(clashing.map(([name]) => name)).toEqual([]);
  });

  test('types are single, or one beside null; no schema is true', () => {
    for (const [place, schema] of everySchema()) {
      expect(typeof schema, place).toBe('object');
      if (typeof schema.type === 'object') expect([schema.type.length, schema.type[1]], place).toEqual([2, 'null']);
    }
  });

  test('enum values are strings that differ in more than case', () => {
    for (const [place, { type, enum: values }] of everySchema()) {
      if (values === undefined) continue;
      expect(type, place).toBe('string');
      expect(repeated(values.map((value) => value.toLowerCase())), place).toEqual([]);
    }
  });

  test('schemas that occur in an answer are open', () => {
    const reached = new Set<string>();
    const pending = operations.flatMap(({ operation }) => refs(Object.values(operation.responses)));
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      if (reached.has(name)) continue;
      reached.add(name);
      pending.push(...refs(document.components.schemas[name]));
    }
    const closed = schemas.filter(([, schema]) => schema.additionalProperties === false).map(([name]) => name);
    expect(closed.filter((name) => reached.has(name))).toEqual([]);
    expect(closed).toContain('StartWorkflowExecutionBody');
  });

  test('payloads are any JSON value, and lists of them', () => {
    expect(document.components.schemas.Payload).not.toHaveProperty('type');
    expect(document.components.schemas.Payloads).toMatchObject({
      type: 'array',
      items: { $ref: '#/components/schemas/Payload' },
    });
  });
});

/** Names of the schemas that a value refers to. */
function refs(value: unknown): string[] {
  return [...(JSON.stringify(value) ?? '').matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name]) => name ?? '',
  );
}

describe('the published document is in our own words', () => {
  test('every operation has a summary and a tag that are written by hand', () => {
    const named = Object.values(overlay.operations).flatMap(({ bindings }) =>
      Object.values(bindings ?? {}).map(({ operationId }) => operationId),
    );
    const written = new Set([...Object.keys(overlay.operations), ...named]);
    expect(operations.map(({ operation }) => operation.operationId).filter((id) => !written.has(id))).toEqual([]);
  });

  test('summaries are one line, and all different', () => {
    const summaries = operations.map(({ operation }) => operation.summary);
    expect(repeated(summaries)).toEqual([]);
    expect(summaries.filter((summary) => summary.includes('\n') || summary.endsWith('.'))).toEqual([]);
  });

  test('every tag in use is declared, and every declared one is in use', () => {
    const used = new Set(operations.flatMap(({ operation }) => operation.tags));
    expect(new Set(document.tags.map(({ name }) => name))).toEqual(used);
  });
});
