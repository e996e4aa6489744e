import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { createSourceFile } from '../../codegen/source-file.ts';

test('a printed file has its imports first, sorted, each name once, as types where only types are used', () => {
  const file = createSourceFile('a/b.ts');
  file.line(
    `export const x: ${file.import('a/c.ts', 'C', 'type')} = ${file.import('../src/run.ts', 'run', 'value')}();`,
  );
  file.import('../src/run.ts', 'Run', 'type');
  file.import('../src/run.ts', 'run', 'type');
  file.import('a/c.ts', 'C', 'type');
  file.import('d.ts', 'D', 'value', 'd_D');
  file.import('a/b.ts', 'Own', 'value');
  expect(file.toString()).toBe(
    [
      `import { type Run, run } from '../../src/run.ts';`,
      `import type { C } from './c.ts';`,
      `import { D as d_D } from '../d.ts';`,
      '',
      'export const x: C = run();',
      '',
    ].join('\n'),
  );
});

test('a printed import that is too long for a line takes one for each name', () => {
  const file = createSourceFile('a.ts');
  const names = ['first', 'second'].map((name) => file.import('b.ts', name.repeat(10), 'value'));
  expect(file.toString().split('\n')).toEqual([
    'import {',
    ...names.map((name) => `  ${name},`),
    `} from './b.ts';`,
    '',
    '',
  ]);
});

test('a printed import from outside does not depend on the folder that the build step runs in', () => {
  const folders = process.cwd().split(sep).slice(1);
  const from = [...folders.map(() => '..'), ...folders, 'x.ts'].join('/');
  const file = createSourceFile('a.ts');
  file.import(from, 'x', 'value');
  expect(file.toString()).toContain(`from '${from}';`);
});

test('a printed comment cannot end early', () => {
  const file = createSourceFile('a.ts');
  file.comment('one */ two');
  file.comment('one\n\ntwo');
  file.comment(undefined);
  expect(file.toString()).toBe('/** one *\\/ two */\n/**\n * one\n *\n * two\n */\n');
});

test('a printed block is indented', () => {
  const file = createSourceFile('a.ts');
  file.block('{', () => file.block('[', () => file.line('x'), '],'));
  expect(file.toString()).toBe('{\n  [\n    x\n  ],\n}\n');
});
