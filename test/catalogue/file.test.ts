import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { loadCatalogue } from '../../src/catalogue/file/load.ts';
import { catalogueOperations } from '../../src/catalogue/routes/operations.ts';

// Contract section 12: a mistake in a catalogue is one line with file, line and column.

const START = catalogueOperations(operations).start.request;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'temporal-http-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const ENTRY = '    type: T\n    namespace: n\n    taskQueue: q\n';
const one = (more: string, name = 'a') => `workflows:\n  ${name}:\n${ENTRY}${more}`;

function load(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return loadCatalogue(join(folder, 'c.yaml'), START);
}

function messageOf(files: Readonly<Record<string, string>>): string {
  try {
    load(files);
  } catch (error) {
    return (error as Error).message.replaceAll(`${folder}/`, '');
  }
  throw new Error('it was loaded');
}

describe('a mistake in the file', () => {
  test.each([
    ['broken YAML', 'workflows: {', 'c.yaml:1:13: '],
    ['no workflows', 'info: {}', 'c.yaml:1:1: workflows is required'],
    ['an unknown key', one('    retries: 3\n'), 'c.yaml:6:5: unknown key "retries"'],
    ['an unknown key at the top', `workflow: {}\n${one('')}`, 'c.yaml:1:1: unknown key "workflow"'],
    ['a key that is missing', 'workflows:\n  a:\n    type: T\n', 'c.yaml:3:5: namespace is required'],
    ['a value of another kind', one('    id: 7\n'), 'c.yaml:6:9: id: expected a string'],
    ['the same path twice', `${one('')}  a:\n${ENTRY}`, 'c.yaml:6:3: Map keys must be unique'],
    ['a name that is no path', one('', 'A b'), 'c.yaml:2:3: expected a name such as process-order, got "A b"'],
    [
      'the name of the page',
      one('', 'docs'),
      'c.yaml:2:3: expected a name other than docs, which is the page, got "docs"',
    ],
    ['an id of something else', one("    id: 'o-{body:/x}'\n"), 'c.yaml:6:9: id: expected {input:/…}, got {body:/x}'],
    ['an id with a bad pointer', one("    id: 'o-{input:x}'\n"), 'c.yaml:6:9: id: expected a JSON pointer, got x'],
    ['an unknown field of a start', one('    start:\n      retry: 3\n'), 'c.yaml:7:7: retry: no such field'],
    [
      'a start that names the queue',
      one('    start: { taskQueue: {} }\n'),
      'c.yaml:6:14: taskQueue cannot be set in start',
    ],
    [
      'two functions of one name',
      `${one('')}  get-a:\n${ENTRY}`,
      'c.yaml:6:3: clients would have a function getA in a too: give one of them another name',
    ],
    [
      'two functions whose names differ in case only',
      `${one('', 'a-b')}  ab:\n${ENTRY}`,
      'c.yaml:6:3: clients would have a function ab in a-b too: give one of them another name',
    ],
    [
      'a schema that is not one',
      one('    input: { type: texts }\n'),
      'c.yaml:6:20: not a JSON Schema: type must be equal to one of the allowed values',
    ],
    [
      'an unknown keyword',
      one('    input:\n      properties:\n        x: { typo: string }\n'),
      'c.yaml:8:14: not a JSON Schema: unknown keyword: "typo"',
    ],
    [
      'an unknown format',
      one('    input: { format: iban }\n'),
      'c.yaml:6:22: not a JSON Schema: unknown format "iban"',
    ],
    ['a pattern that cannot be compiled', one("    input: { pattern: '(' }\n"), 'c.yaml:6:12: not a JSON Schema: '],
    ['a schema that is a text', one('    input: string\n'), 'c.yaml:6:12: expected a schema: an object or a boolean'],
    [
      'a $ref to nothing',
      one("    input: { $ref: '#/schemas/x' }\n"),
      'c.yaml:6:20: there is no "#/schemas/x" in this file',
    ],
    ['a $ref to no file', one('    input: { $ref: ./none.json }\n'), 'c.yaml:6:20: none.json: no such file'],
    [
      'a $ref over the network',
      one('    input: { $ref: https://x.y/z }\n'),
      'c.yaml:6:20: expected a file, such as ./order.json, got https://x.y/z',
    ],
    [
      'a $ref to itself',
      `schemas: { x: { $ref: '#/schemas/x' } }\n${one("    input: { $ref: '#/schemas/x' }\n")}`,
      'c.yaml:1:15: expected a schema, got a $ref that refers to itself',
    ],
    [
      'another dialect',
      one("    input: { $schema: 'http://json-schema.org/draft-07/schema#' }\n"),
      'c.yaml:6:23: expected https://json-schema.org/draft/2020-12/schema',
    ],
    ['$dynamicRef', one("    input: { $dynamicRef: '#x' }\n"), 'c.yaml:6:14: $dynamicRef is not supported: use $ref'],
  ])('%s', (_, text, wanted) => {
    expect(messageOf({ 'c.yaml': text })).toContain(wanted);
  });

  test('in a file that it refers to is named there', () => {
    const files = {
      'c.yaml': one('    input: { $ref: ./order.json }\n'),
      'order.json': '{\n  "properties": {\n    "x": { "type": "strin" }\n  }\n}',
    };
    expect(messageOf(files)).toContain('order.json:3:20: not a JSON Schema: type must be equal to');
    expect(messageOf({ ...files, 'order.json': '{\n  "a": ,\n}' })).toMatch(/^order\.json:2:\d+: /);
  });
});

describe('schemas', () => {
  test('of several files, by pointer and by anchor, become components with names of their own', () => {
    const { schemas, entries } = load({
      'c.yaml': one("    input: { $ref: './order.json' }\n    result: { $ref: 'order.json#line' }\n"),
      'order.json': JSON.stringify({
        $id: 'https://example.com/order',
        properties: { lines: { items: { $ref: '#/$defs/line' } }, next: { $ref: '#' } },
        $defs: { line: { $anchor: 'line', properties: { sku: { $ref: 'sku.yaml' } } } },
      }),
      'sku.yaml': 'type: string\nx-hint: shown\n',
    });
    expect(schemas).toEqual({
      Order: { properties: { lines: { items: at('Line') }, next: at('Order') } },
      Line: { properties: { sku: at('Sku') } },
      Sku: { type: 'string', 'x-hint': 'shown' },
    });
    expect([entries[0]?.input?.name, entries[0]?.result?.name]).toEqual(['Order', 'Line']);
    expect(entries[0]?.input?.check({ next: { lines: [{ sku: 1 }] } })).toEqual([
      { field: 'next.lines[0].sku', description: 'expected a string, got 1' },
    ]);
  });

  test('that hold $ref as data keep it', () => {
    const { schemas } = load({ 'c.yaml': one('    input: { const: { $ref: x }, examples: [{ $ref: y }] }\n') });
    expect(schemas).toEqual({ AInput: { const: { $ref: 'x' }, examples: [{ $ref: 'y' }] } });
  });

  test('cannot take the names of what every catalogue has', () => {
    const { schemas } = load({
      'c.yaml': `schemas: { ApiError: {} }\n${one("    input: { $ref: '#/schemas/ApiError' }\n")}`,
    });
    expect(Object.keys(schemas)).toEqual(['ApiError2']);
  });

  test('cannot take the names that generators make of operations, nor names that differ in case only', () => {
    const schemas = 'schemas: { AResponse: {}, getAParams: {}, line: {}, LINE: {} }\n';
    const refs = ['AResponse', 'getAParams', 'line', 'LINE'].map((name) => `{ $ref: '#/schemas/${name}' }`);
    const loaded = load({ 'c.yaml': `${schemas}${one(`    input: { anyOf: [${refs.join(', ')}] }\n`)}` });
    expect(Object.keys(loaded.schemas).sort()).toEqual(['AInput', 'AResponse2', 'GetAParams2', 'LINE2', 'Line']);
  });
});

const at = (name: string) => ({ $ref: `#/components/schemas/${name}` });
