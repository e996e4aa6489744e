import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../codegen/config.ts';

export const CODEGEN_YAML = fileURLToPath(new URL('../../codegen.yaml', import.meta.url));

/** The folders in which the build step looks for .proto files, in this order. */
export const PROTO_FOLDERS: readonly string[] = readConfig(CODEGEN_YAML).roots.map(({ path }) => path);

/** The folder with Temporal's own .proto files, unchanged. */
export const UPSTREAM_PROTOS = PROTO_FOLDERS.find((folder) =>
  existsSync(join(folder, 'temporal/api/workflowservice/v1/service.proto')),
) as string;
