import { fileURLToPath } from 'node:url';
import { startChild } from '../../src/dev-server/child.ts';

export interface ProxyProcess {
  readonly url: string;
  readonly pid: number;
  /** All of its output. */
  readonly lines: readonly string[];
  readonly close: () => Promise<void>;
}

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const START_MS = 30_000;

/** Runs the built program as a user does: `temporal-http serve`. */
export async function startProxy(options: readonly string[]): Promise<ProxyProcess> {
  const lines: string[] = [];
  let ready: (url: string) => void = () => undefined;
  const listening = new Promise<string>((resolve) => {
    ready = resolve;
  });
  const child = await startChild(process.execPath, [MAIN, 'serve', ...options], {
    onLine(line) {
      lines.push(line);
      const [, url] = /listening on (http\S+)/.exec(line) ?? [];
      if (url !== undefined) ready(url);
    },
  });
  const ended = child.ended.then(() => Promise.reject(new Error(`the proxy has ended: ${lines.join('\n')}`)));
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the proxy does not listen')), START_MS).unref();
  });
  const url = await Promise.race([listening, ended, late]);
  ended.catch(() => undefined);
  late.catch(() => undefined);
  return { url, pid: child.pid, lines, close: () => child.stop(15_000) };
}
