import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Progress } from './server-binary.ts';

const CONNECT_MS = 4_000;
const STALL_MS = 30_000;

/**
 * A JSON document.
 * @throws Error in a few seconds if there is no way to the host, or for any status but 2xx.
 */
export async function fetchJson(url: string, progress: Progress, accept = 'application/json'): Promise<unknown> {
  const answer = await get(url, AbortSignal.timeout(CONNECT_MS), progress, accept);
  return answer.json();
}

/**
 * Saves what is at `url` as the file `path`.
 * @throws Error for any status but 2xx, and if nothing comes for 30 seconds.
 */
export async function saveFile(url: string, path: string, progress: Progress): Promise<void> {
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

async function get(url: string, limit: AbortSignal, progress: Progress, accept = '*/*'): Promise<Response> {
  const signal = progress.signal ? AbortSignal.any([limit, progress.signal]) : limit;
  const answer = await fetch(url, { signal, headers: { accept } });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer;
}
