import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frameworkTable } from './live/frameworks.ts';

const PAGE = new URL('../../docs/embedding.md', import.meta.url);

test('docs/embedding.md has the table of frameworks, each of which frameworks.test.ts runs', () => {
  expect(readFileSync(PAGE, 'utf8')).toContain(`\n${frameworkTable()}\n`);
});
