import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kebabName, OPTIONS } from '../../../src/program/config/options.ts';
import { optionsTable } from '../../support/options-page.ts';

const PAGE = new URL('../../../docs/configuration.md', import.meta.url);
const MARK = '<!-- options -->\n';

test('docs/configuration.md has every option of the program', async () => {
  const [head] = readFileSync(PAGE, 'utf8').split(MARK);
  await expect(`${head}${MARK}\n${optionsTable(OPTIONS, kebabName)}`).toMatchFileSnapshot(
    '../../../docs/configuration.md',
  );
});
