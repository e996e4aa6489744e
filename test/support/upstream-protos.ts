import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { findRoot, type ProtoRoot } from '../../codegen/proto-roots.ts';

/** Of the checkout, in which tests and benchmarks run; the latter are bundled, so that their own place says nothing. */
export const CODEGEN_YAML = resolve('codegen.yaml');

const roots = (parse(readFileSync(CODEGEN_YAML, 'utf8')) as { readonly proto_roots: readonly ProtoRoot[] }).proto_roots;

/** The folders in which the build step looks for .proto files, in this order. */
export const PROTO_FOLDERS: readonly string[] = roots.map(
  (root) => findRoot(root, dirname(CODEGEN_YAML), { file: 'codegen.yaml', line: 1 }).path,
);

/** The folder with Temporal's own .proto files, unchanged. */
export const UPSTREAM_PROTOS = PROTO_FOLDERS.find((folder) =>
  existsSync(join(folder, 'temporal/api/workflowservice/v1/service.proto')),
) as string;
