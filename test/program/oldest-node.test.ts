import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const LAUNCH = fileURLToPath(new URL('../../launch.mjs', import.meta.url));

/** What the program prints and answers when Node says that it has this version. */
function launched(
  version: string,
): Promise<{ readonly code: unknown; readonly stdout: string; readonly stderr: string }> {
  const preload = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(preload)}`, LAUNCH, '--version'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }));
  });
}

test.each(['20.11.1', '18.20.8', '16.0.0'])('Node %s gets one line that says which one is needed', async (version) => {
  expect(await launched(version)).toEqual({
    code: 1,
    stdout: '',
    stderr: `temporal-http: expected Node 20.12 or newer, got ${version}\n`,
  });
});

test('a newer Node goes on to load the program', async () => {
  const { stderr } = await launched('20.12.0');
  expect(stderr).not.toContain('expected Node');
});
