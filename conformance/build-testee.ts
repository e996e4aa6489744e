import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const TESTEE = 'node_modules/.cache/conformance/testee.mjs';

/** Prints the codecs of the suite's own messages and bundles the testee; the command that starts it. */
export async function buildTestee(): Promise<readonly string[]> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const codegen = ['--import', 'tsx', 'codegen/main.ts', '--config', 'conformance/codegen.yaml'];
  execFileSync(process.execPath, codegen, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  await build({
    absWorkingDir: root,
    entryPoints: ['conformance/testee.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: TESTEE,
    logLevel: 'warning',
  });
  return [process.execPath, `${root}${TESTEE}`];
}
