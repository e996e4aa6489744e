import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
  const { resolve } = createRequire(import.meta.url);
  const protos = 'sdk-core/crates/protos/protos/api_upstream';
  return read('3.0', join(dirname(resolve('@temporalio/core-bridge/package.json')), protos, 'openapi/openapiv3.yaml'));
}

async function read(version: DocumentFile['version'], path: string): Promise<DocumentFile> {
  return { version, path, text: await readFile(path, 'utf8') };
}
