import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const run = promisify(execFile);
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const TSC = join(ROOT, 'node_modules/.bin/tsc');

export interface Packed {
  /** Of its own, for whatever is to be removed in the end. */
  readonly folder: string;
  /** Path of the tarball, as it would be published. */
  readonly tarball: string;
}

/** Packs the package. */
export async function pack(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'temporal-http-embedded-'));
  const files = join(folder, 'package');
  await run('npx', ['tsx', 'tools/package.ts', files], { cwd: ROOT });
  const { stdout } = await run('npm', ['pack', files, '--pack-destination', folder, '--silent'], { cwd: folder });
  return { folder, tarball: join(folder, stdout.trim()) };
}

/** What npm says if the registry does not answer, and not that a package is wrong. */
const NO_REGISTRY = /\b(ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|E5\d\d)\b/;

/**
 * Installs packages into a folder.
 * @returns why the registry could not be used; undefined if it could
 * @throws Error of npm for everything else
 */
export async function install(folder: string, packages: readonly string[]): Promise<string | undefined> {
  try {
    const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries', '1'];
    await run('npm', ['install', ...flags, ...packages], { cwd: folder });
    return undefined;
  } catch (error) {
    const text = String((error as { readonly stderr?: unknown }).stderr ?? error);
    const [reason] = NO_REGISTRY.exec(text) ?? [];
    if (reason === undefined) throw error;
    return `the npm registry does not answer (${reason})`;
  }
}
