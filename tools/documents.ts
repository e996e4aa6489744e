import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchRoots, readConfig } from '../codegen/config.ts';

/** One OpenAPI document, in YAML. */
export interface DocumentFile {
  readonly version: '3.1' | '3.0';
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
}

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** The document as packaged and served, in both OpenAPI versions, with the comments of the .proto files. */
export async function ownDocuments(): Promise<readonly [DocumentFile, DocumentFile]> {
  return [await read('3.1', join(DIST, 'openapi.yaml')), await read('3.0', join(DIST, 'openapi-3.0.yaml'))];
}

/** The document that comes with the .proto files. */
export async function upstreamDocument(): Promise<DocumentFile> {
  const config = fileURLToPath(new URL('../codegen.yaml', import.meta.url));
  await fetchRoots(config);
  const file = readConfig(config)
    .roots.map(({ path }) => join(path, 'openapi/openapiv3.yaml'))
    .find(existsSync);
  if (file === undefined) throw new Error('no proto root has openapi/openapiv3.yaml');
  return read('3.0', file);
}

async function read(version: DocumentFile['version'], path: string): Promise<DocumentFile> {
  return { version, path, text: await readFile(path, 'utf8') };
}
