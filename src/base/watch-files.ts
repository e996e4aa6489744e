import { type Stats, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';

export interface Watch {
  readonly close: () => void;
}

/** Related files, such as a certificate and its key, are written one after the other. */
const SETTLE_MS = 100;

/**
 * Calls `changed` whenever one of the files is no longer what it was at the call, also if a symbolic link now points to
 * another file, as Kubernetes does with secrets. It polls, since notifications do not work across links and network
 * folders. `fs.watchFile` does the same, but compares with what it finds some time later, and misses a change before.
 */
export function watchFiles(paths: readonly string[], intervalMs: number, changed: () => void): Watch {
  const last = new Map(paths.map((path) => [path, markOf(lookNow(path))]));
  let settling: NodeJS.Timeout | undefined;
  let isLooking = false;
  let isClosed = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    for (const path of last.keys()) {
      const mark = markOf(await stat(path).catch(() => undefined));
      if (isClosed) return;
      if (mark === last.get(path)) continue;
      last.set(path, mark);
      clearTimeout(settling);
      settling = setTimeout(changed, SETTLE_MS).unref();
    }
    isLooking = false;
  };
  const looking = setInterval(() => void look(), intervalMs).unref();
  return {
    close: () => {
      isClosed = true;
      clearInterval(looking);
      clearTimeout(settling);
    },
  };
}

function lookNow(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Differs between two versions of a file. */
function markOf(stats: Stats | undefined): string {
  return stats === undefined ? '' : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
}
