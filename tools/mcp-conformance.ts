/**
 * `make check-mcp`: runs the official conformance suite of the Model Context Protocol against `/mcp`. Its scenarios for
 * resources, prompts, sampling and the like, and those that call tools of its own, test what we do not offer.
 */
import { fileURLToPath } from 'node:url';
import { endProgram, startProgram } from '../test/support/program.ts';
import { run } from './run.ts';

/** The suite needs Node 22. */
const PACKAGES = ['node@24.21.0', '@modelcontextprotocol/conformance@0.1.16'];
const OFFERED = ['server-initialize', 'ping', 'tools-list', 'dns-rebinding-protection'];

const packages = PACKAGES.flatMap((name) => ['--package', name]);
const root = fileURLToPath(new URL('..', import.meta.url));
const catalogue = fileURLToPath(new URL('../examples/catalogue/catalogue.yaml', import.meta.url));
// No tool is called, so that no server is needed.
const program = await startProgram(['--address', '127.0.0.1:1', '--catalogue', catalogue, '--mcp', 'write']);
try {
  for (const scenario of OFFERED) {
    const suite = ['conformance', 'server', '--url', `${program.url}/mcp`, '--scenario', scenario];
    const { stdout } = await run(['npx', '--yes', ...packages, ...suite], { cwd: root });
    const counts = /^Passed: .*$/m.exec(stdout)?.[0];
    if (counts === undefined) throw new Error(`${scenario} ended without counts:\n${stdout}`);
    console.log(`${scenario}: ${counts}`);
  }
} finally {
  await endProgram(program);
}
