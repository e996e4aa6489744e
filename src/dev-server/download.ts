import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { CliRelease } from './cli-releases.ts';
import { fetchJson, saveFile } from './fetch-file.ts';
import { folderSize } from './folder-size.ts';
import { runCommand } from './run-command.ts';
import type { Progress } from './server-binary.ts';
import { stillBusy } from './still-busy.ts';

/** Temporal's own service for its SDKs: says where the archive for a platform is. */
const SERVICE = 'https://temporal.download';

/**
 * Downloads the Temporal CLI into `folder` and returns its path. The program must have the known hash of the release.
 * @throws Error in a few seconds if there is no way to the internet, or no build for this platform, or another program.
 */
export async function downloadCli(
  { cli, programs = {} }: CliRelease,
  folder: string,
  progress: Progress,
  service = SERVICE,
): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  const wanted = programs[platform];
  if (wanted === undefined) throw new Error(`the hash of the Temporal CLI for ${platform} is not known`);
  const question = new URLSearchParams({
    arch: process.arch === 'x64' ? 'amd64' : process.arch,
    platform: process.platform === 'win32' ? 'windows' : process.platform,
    format: 'tar.gz',
  });
  const url = `${service}/cli/v${cli}?${question}`;
  const info = await fetchJson(url, progress);
  if (!isDownloadInfo(info)) throw new Error(`${url} answered without an archive for this platform`);
  progress.log(`Downloading the Temporal CLI from ${info.archiveUrl}`);
  const archive = join(folder, 'archive.tar.gz');
  await stillBusy(
    progress,
    () => folderSize(folder),
    () => saveFile(info.archiveUrl, archive, progress),
  );
  await runCommand('tar', ['-xzf', archive, '-C', folder, info.fileToExtract], progress, { cwd: folder });
  const program = join(folder, info.fileToExtract);
  const hash = createHash('sha256');
  await pipeline(createReadStream(program), hash);
  const got = hash.digest('hex');
  if (got !== wanted) throw new Error(`expected a program with the SHA-256 ${wanted}, got ${got}`);
  return program;
}

interface DownloadInfo {
  readonly archiveUrl: string;
  readonly fileToExtract: string;
}

function isDownloadInfo(value: unknown): value is DownloadInfo {
  if (typeof value !== 'object' || value === null) return false;
  if (!('archiveUrl' in value && 'fileToExtract' in value)) return false;
  const { archiveUrl, fileToExtract } = value;
  // The file name becomes a path of ours.
  return typeof archiveUrl === 'string' && typeof fileToExtract === 'string' && /^[\w.-]+$/.test(fileToExtract);
}
