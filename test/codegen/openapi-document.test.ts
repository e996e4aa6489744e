import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Document, OperationObject, Parameter, Response, Schema } from '../../codegen/print/openapi/document.ts';
import { JOB_IDS } from '../../codegen/print/openapi/jobs.ts';
import { publishedDocument } from '../support/published-document.ts';

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
    const types = operations.map(({ operation: { operationId, requestBody } }) => [
      operationId,
      ...Object.keys(requestBody?.content ?? {}),
    ]);
    const others = types.filter(([, type = 'application/json']) => type !== 'application/json');
    expect(others).toEqual([]);
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

  test('no schema has the name of a type that typescript-fetch or ogen declares for an operation', () => {
    const declared = new Set(
      operations.flatMap(({ operation: { operationId: id } }) =>
        ['Request', 'Operation'].map((suffix) => `${id}${suffix}`.toLowerCase()),
      ),
    );
    expect(schemas.map(([name]) => name).filter((name) => declared.has(name.toLowerCase()))).toEqual([]);
  });

  test('schemas have names that people can type', () => {
    expect(
      schemas
        .map(([name]) => name)
        .filter((name) => /Requiring|Without|\d$/.test(name) && !['Base64', 'Int64', 'Uint64'].includes(name)),
    ).toEqual([]);
  });

  test('tokens are opaque strings, and no parameter is base64', () => {
    const isBytes = ({ $ref, format }: Schema) => format === 'byte' || $ref === '#/components/schemas/Base64';
    const parameters = operations.flatMap(({ operation }) =>
      parametersOf(operation).map(({ name, schema }) => [`${operation.operationId}(${name})`, schema] as const),
    );
    expect(parameters.filter(([, schema]) => isBytes(schema)).map(([place]) => place)).toEqual([]);
    const tokens = [...everySchema(), ...parameters].filter(([place]) => /token\)?$/i.test(place));
    expect(tokens.filter(([, { type, format }]) => type !== 'string' || format !== undefined)).toEqual([]);
    expect(tokens.map(([place]) => place)).toEqual(
      expect.arrayContaining([
        'listWorkflowExecutions(nextPageToken)',
        'describeActivityExecution(longPollToken)',
        'ListWorkflowExecutionsResponse.nextPageToken',
        'RespondActivityTaskCompletedBody.taskToken',
      ]),
    );
  });

  test('no map is `{}`, which some generators read as objects only', () => {
    const empty = everySchema().filter(([, { additionalProperties: each }]) => JSON.stringify(each) === '{}');
    expect(empty.map(([place]) => place)).toEqual([]);
    expect(document.components.schemas.ErrorDetail?.additionalProperties).toBe(true);
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
    const written = new Set([...Object.keys(overlay.operations), ...named, ...JOB_IDS]);
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

  test('every parameter has a description, and so do the fields of what describes a workflow', () => {
    const silent = operations.flatMap(({ operation }) =>
      parametersOf(operation)
        .filter(({ description = '' }) => description.trim() === '')
        .map(({ name }) => `${operation.operationId}(${name})`),
    );
    expect(silent).toEqual([]);
    const { WorkflowExecutionInfo, WorkflowExecution, HistoryEvent } = document.components.schemas;
    for (const name of ['status', 'startTime', 'closeTime', 'historyLength']) {
      expect(WorkflowExecutionInfo?.properties?.[name]?.description, name).toMatch(/\w+/);
    }
    expect(WorkflowExecution?.properties?.runId?.description).toMatch(/\w+/);
    expect(HistoryEvent?.properties?.eventType?.description).toMatch(/\w+/);
  });

  test('path parameters are never said to be optional', () => {
    const texts = operations.flatMap(({ operation }) =>
      parametersOf(operation)
        .filter((each) => each.in === 'path')
        .map(({ description = '' }) => description),
    );
    expect(texts.filter((text) => /empty|optional/i.test(text))).toEqual([]);
  });

  test('deprecated are the older forms, and every path that is another one of the same call', () => {
    const deprecated = operations.filter(({ operation }) => operation.deprecated).map(({ path }) => path);
    expect(deprecated.filter((path) => path.includes('/activities-deprecated/'))).toHaveLength(4);
    const twins = operations.filter(({ operation }) => operation.summary.endsWith('(other path)'));
    expect(twins).toHaveLength(5);
    expect(twins.filter(({ operation }) => operation.deprecated !== true)).toEqual([]);
  });

  test('every tag points to documentation, and the way to authenticate is described', () => {
    expect(document.tags.filter(({ externalDocs }) => !externalDocs?.url.startsWith('https://'))).toEqual([]);
    expect(document.components.securitySchemes.bearer?.description).toContain('Authorization: Bearer');
  });

  test('the introduction tells of pages, of repeating a call, and of errors', () => {
    const { description } = document.info;
    for (const title of ['Pages', 'Repeating a call', 'Errors']) expect(description).toContain(`**${title}.**`);
    expect(description).toContain('nextPageToken');
    expect(description).toContain('Idempotency-Key');
    expect(document.components.responses.ServerError?.description).toContain('502');
  });
});

describe('examples and links of the published document', () => {
  test('400, 404 and 409 show titled errors', () => {
    for (const name of ['BadRequest', 'NotFound', 'Conflict']) {
      const examples = Object.values(
        document.components.responses[name]?.content?.['application/json']?.examples ?? {},
      );
      expect(examples.length, name).toBeGreaterThan(1);
      for (const { summary, value } of examples) {
        expect(summary).toMatch(/\w+/);
        expect(publishedDocument().problems({ $ref: '#/components/schemas/Status' }, value)).toEqual([]);
      }
    }
  });

  test('types that details of errors name have schemas, which fit the examples', () => {
    const byType = new Map(schemas.map(([name, schema]) => [schema['x-proto-type'], name]));
    const listed = refs(document.components.schemas.ErrorDetail?.['x-detail-types']);
    expect(listed).toContain('WorkflowExecutionAlreadyStartedFailure');
    const details = Object.values(document.components.responses).flatMap(({ content }) =>
      Object.values(content?.['application/json']?.examples ?? {}).flatMap(
        ({ value }) => (value as { details: { '@type': string }[] }).details,
      ),
    );
    expect(details.length).toBeGreaterThan(3);
    for (const { '@type': type, ...detail } of details) {
      const name = byType.get(type.slice(type.indexOf('/') + 1)) ?? '';
      expect(listed, type).toContain(name);
      const schema = document.components.schemas[name];
      expect(Object.keys(detail).filter((key) => schema?.properties?.[key] === undefined)).toEqual([]);
      expect(publishedDocument().problems({ $ref: `#/components/schemas/${name}` }, detail)).toEqual([]);
    }
  });

  test('a start shows several titled bodies, which fit its schema', () => {
    const start = operations.find(({ operation }) => operation.operationId === 'startWorkflowExecution')?.operation;
    const { schema = {}, examples = {} } = start?.requestBody?.content['application/json'] ?? {};
    expect(Object.keys(examples).length).toBeGreaterThan(4);
    for (const [name, { summary, value }] of Object.entries(examples)) {
      expect(summary, name).toMatch(/\w+/);
      expect(publishedDocument().problems(schema, value), name).toEqual([]);
    }
  });

  test('a start links to what can be done next, with parameters that are there', () => {
    const start = operations.find(({ operation }) => operation.operationId === 'startWorkflowExecution')?.operation;
    for (const status of ['200', '201']) {
      const response = start?.responses[status];
      const links = response !== undefined && 'links' in response ? Object.values(response.links ?? {}) : [];
      expect(links.map(({ operationId }) => operationId)).toEqual([
        'describeWorkflowExecution',
        'getWorkflowExecutionHistory',
        'signalWorkflowExecution',
      ]);
      for (const { operationId, parameters } of links) {
        const target = operations.find(({ operation }) => operation.operationId === operationId)?.operation;
        const names = target === undefined ? [] : parametersOf(target).map(({ name }) => name);
        expect(Object.keys(parameters).filter((name) => !names.includes(name))).toEqual([]);
      }
    }
  });

  test('ten operations have code samples in four languages', () => {
    const sampled = operations.filter(({ operation }) => operation['x-codeSamples'] !== undefined);
    expect(sampled).toHaveLength(10);
    for (const { operation } of sampled) {
      expect(operation['x-codeSamples']?.map(({ label }) => label)).toEqual(['curl', 'TypeScript', 'Python', 'Go']);
    }
  });
});
