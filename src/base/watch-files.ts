import { type Stats, unwatchFile, watchFile } from 'node:fs';

export interface Watch {
  readonly close: () => void;
}

/** Related files, such as a certificate and its key, are written one after the other. */
const SETTLE_MS = 100;

/**
 * Calls `changed` whenever one of the files has changed, also if a symbolic link now points to another file, as
 * Kubernetes does with secrets. It polls, since notifications do not work across links and network folders.
 */
export function watchFiles(paths: readonly string[], intervalMs: number, changed: () => void): Watch {
  let timer: NodeJS.Timeout | undefined;
  const listener = (now: Stats, before: Stats) => {
    if (now.mtimeMs === before.mtimeMs && now.ino === before.ino && now.size === before.size) return;
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE_MS).unref();
  };
  for (const path of paths) watchFile(path, { interval: intervalMs, persistent: false }, listener);
  return {
    close: () => {
      clearTimeout(timer);
      for (const path of paths) unwatchFile(path, listener);
    },
  };
}
