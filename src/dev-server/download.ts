import { join } from 'node:path';
import { fetchJson, saveFile } from './fetch-file.ts';
import { folderSize } from './folder-size.ts';
import { runCommand } from './run-command.ts';
import type { Progress } from './server-binary.ts';
import { stillBusy } from './still-busy.ts';

/** Temporal's own service for its SDKs: says where the archive for a platform is. */
const SERVICE = 'https://temporal.download';
/** The SDK version whose default CLI is asked for: the one in package.json. */
export const CLI_FOR_SDK = '1.24.0';

/**
 * Downloads the Temporal CLI into `folder` and returns its path.
 * @throws Error in a few seconds if there is no way to the internet, or no build for this platform.
 */
export async function downloadCli(folder: string, progress: Progress, service = SERVICE): Promise<string> {
  const question = new URLSearchParams({
    arch: process.arch === 'x64' ? 'amd64' : process.arch,
    platform: process.platform === 'win32' ? 'windows' : process.platform,
    format: 'tar.gz',
    'sdk-name': 'sdk-typescript',
    'sdk-version': CLI_FOR_SDK,
  });
  const url = `${service}/cli/default?${question}`;
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
  return join(folder, info.fileToExtract);
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
