import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { startChild } from './child.ts';
import type { Progress } from './server-binary.ts';

/** Temporal's own service for its SDKs: says where the archive for a platform is. */
const SERVICE = 'https://temporal.download';
/** The SDK version whose default CLI is asked for: the one in package.json. */
export const CLI_FOR_SDK = '1.24.0';

const CONNECT_MS = 4_000;
const STALL_MS = 30_000;

/**
 * Downloads the Temporal CLI into `folder` and returns its path.
 * @throws Error in a few seconds where there is no way to the internet, or no build for this platform.
 */
export async function downloadCli(folder: string, progress: Progress, service = SERVICE): Promise<string> {
  const question = new URLSearchParams({
    arch: process.arch === 'x64' ? 'amd64' : process.arch,
    platform: process.platform === 'win32' ? 'windows' : process.platform,
    format: 'tar.gz',
    'sdk-name': 'sdk-typescript',
    'sdk-version': CLI_FOR_SDK,
  });
  const info = await describe(`${service}/cli/default?${question}`, progress);
  progress.log(`Downloading the Temporal CLI from ${info.archiveUrl}`);
  const archive = join(folder, 'archive.tar.gz');
  await save(info.archiveUrl, archive, progress);
  const tar = await startChild('tar', ['-xzf', archive, '-C', folder, info.fileToExtract]);
  const { code } = await tar.ended;
  if (code !== 0) throw new Error(`the archive cannot be unpacked: ${tar.tail().join(' ')}`);
  return join(folder, info.fileToExtract);
}

interface DownloadInfo {
  readonly archiveUrl: string;
  readonly fileToExtract: string;
}

async function describe(url: string, progress: Progress): Promise<DownloadInfo> {
  const answer = await get(url, AbortSignal.timeout(CONNECT_MS), progress);
  const info: unknown = await answer.json();
  if (!isDownloadInfo(info)) throw new Error(`${url} answered without an archive for this platform`);
  return info;
}

function isDownloadInfo(value: unknown): value is DownloadInfo {
  if (typeof value !== 'object' || value === null) return false;
  if (!('archiveUrl' in value && 'fileToExtract' in value)) return false;
  const { archiveUrl, fileToExtract } = value;
  // The file name becomes a path of ours.
  return typeof archiveUrl === 'string' && typeof fileToExtract === 'string' && /^[\w.-]+$/.test(fileToExtract);
}

async function save(url: string, path: string, progress: Progress): Promise<void> {
  const stalled = new AbortController();
  const timer = setTimeout(() => stalled.abort(new Error('the download has stalled')), STALL_MS);
  try {
    const answer = await get(url, stalled.signal, progress);
    if (answer.body === null) throw new Error(`${url} answered without a body`);
    const watch = new Transform({
      transform(chunk, _encoding, done) {
        timer.refresh();
        done(null, chunk);
      },
    });
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), watch, createWriteStream(path));
  } finally {
    clearTimeout(timer);
  }
}

async function get(url: string, limit: AbortSignal, progress: Progress): Promise<Response> {
  const signal = progress.signal ? AbortSignal.any([limit, progress.signal]) : limit;
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer;
}
