import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BuildError } from '../../codegen/build-error.ts';
import { readConfig } from '../../codegen/config.ts';

const LINES = ['proto_roots: [protos]', 'files: [a.proto]'];

/** What is wrong with these lines of a codegen.yaml, without its folder. */
function problems(...lines: readonly string[]): readonly string[] {
  const file = join(mkdtempSync(join(tmpdir(), 'codegen-')), 'codegen.yaml');
  writeFileSync(file, `${lines.join('\n')}\n`);
  try {
    readConfig(file);
  } catch (error) {
    if (error instanceof BuildError) return error.message.split('\n').map((each) => each.replace(/^.*\//, ''));
    throw error;
  }
  return [];
}

test.each([
  ['title', '7', '7', 'a text'],
  ['version', '[1]', 'a list', 'a text'],
  ['rules', '{ a: 1 }', 'a table', 'a text'],
  ['writes', 'false', 'false', 'a text'],
  ['overlay', '7', '7', 'a text'],
  ['examples', '7', '7', 'a text'],
  ['out', '7', '7', 'a text'],
  ['document', '7', '7', 'a text'],
  ['without_route', '7', '7', 'a text'],
  ['document_types', 'maybe', '"maybe"', 'true or false'],
  ['runtime', '7', '7', 'a text, or a table'],
  ['published_prefix', '7', '7', 'a text'],
  ['payload_types', 'p.Payload', '"p.Payload"', 'a table'],
  ['message_sets', 'keep', '"keep"', 'refuse or empty'],
  ['services', 'p.S', '"p.S"', 'a list'],
  ['title', '""', '""', 'a non-empty value'],
])('%s: %s', (key, value, got, wanted) => {
  expect(problems(...LINES, `${key}: ${value}`)).toEqual([`codegen.yaml:3:1: ${key}: expected ${wanted}, got ${got}`]);
});

test('what is missing, unknown or wrong inside of a list has its own place', () => {
  expect(problems('files: [7]', 'nope: 1', 'payload_types: { payload: p.P }')).toEqual([
    'codegen.yaml:1:1: proto_roots: expected a list, got none',
    'codegen.yaml:1:9: files.0: expected a text, got 7',
    'codegen.yaml:3:1: payload_types.payloads: expected a text, got none',
    'codegen.yaml:3:1: payload_types.search_attributes: expected a text, got none',
    'codegen.yaml:2:1: nope: there is no such setting',
  ]);
  expect(problems('proto_roots: [7, { crate: a, version: "1", sha256: x, path: p }]', 'files: []')).toEqual([
    'codegen.yaml:1:15: proto_roots.0: expected a text, or a table, got 7',
    'codegen.yaml:1:44: proto_roots.1.sha256: expected 64 hexadecimal digits, got "x"',
    'codegen.yaml:2:1: files: expected a non-empty value, got an empty list',
  ]);
});
