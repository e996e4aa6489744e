import { fileURLToPath } from 'node:url';
import { fetchRoots } from '../../codegen/config.ts';

/** Fetches the .proto files that oracles and independent clients read. */
export async function setup(): Promise<void> {
  await fetchRoots(fileURLToPath(new URL('../../codegen.yaml', import.meta.url)));
}
