import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { operations } from '../generated/operations.ts';
import { catalogueDocument } from '../src/catalogue/document/document.ts';
import { loadCatalogue } from '../src/catalogue/file/load.ts';
import { catalogueOperations } from '../src/catalogue/routes/operations.ts';

/** The catalogue of the examples. */
export const EXAMPLE_CATALOGUE = fileURLToPath(new URL('../examples/catalogue/catalogue.yaml', import.meta.url));

/** The document of that catalogue, in YAML. */
export function exampleDocument(version: '3.1' | '3.0'): string {
  const catalogue = loadCatalogue(EXAMPLE_CATALOGUE, catalogueOperations(operations).start.request);
  const document = JSON.parse(JSON.stringify(catalogueDocument(catalogue, version)));
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 });
}
