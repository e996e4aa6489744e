import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { PackagedFile } from './package-document.ts';
import type { Document } from './print/openapi/document.ts';
import { toOpenApi30 } from './print/openapi/to-openapi-30.ts';
import { printYaml } from './print/openapi.ts';

/** The committed document in every form in which it is served, for a build without upstream's .proto files. */
export function committedDocument(file: string): readonly PackagedFile[] {
  const text = readFileSync(file, 'utf8');
  const document = parse(text) as Document;
  const older = toOpenApi30(document);
  return [
    { name: 'openapi.json', text: JSON.stringify(document) },
    { name: 'openapi.yaml', text },
    { name: 'openapi-3.0.json', text: JSON.stringify(older) },
    { name: 'openapi-3.0.yaml', text: printYaml(older) },
  ];
}
