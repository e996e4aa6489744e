import { readdirSync, readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { send } from './raw-http.ts';

export interface CallerOptions {
  readonly url: string;
  readonly callers: number;
  /** Requests continue until this settles. */
  readonly until: Promise<unknown>;
  readonly pid: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** True if the server answers a count with the number that is its query, so that crossed answers show. */
  readonly isEcho?: boolean;
}

export interface CallerReport {
  readonly sent: number;
  readonly answered: number;
  readonly byStatus: Readonly<Record<number, number>>;
  /** Requests on an accepted connection that got no response. */
  readonly lost: number;
  /** Successes with another answer than their request asked for. */
  readonly wrong: number;
  /** Duration of the slowest response in milliseconds. */
  readonly slowest: number;
  /** Memory of the program and its workers, in MB. */
  readonly memory: readonly [before: number, after: number];
}

/** Sends requests, each caller sequentially on its own connection, and counts the outcomes. */
export async function runCallers(options: CallerOptions): Promise<CallerReport> {
  const { url, callers, until, pid, headers = {}, isEcho = false } = options;
  const before = memoryOf(pid);
  const byStatus: Record<number, number> = {};
  let sent = 0;
  let answered = 0;
  let lost = 0;
  let wrong = 0;
  let slowest = 0;
  let isOver = false;
  const over = until.finally(() => {
    isOver = true;
  });
  const caller = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (!isOver) {
      const begun = performance.now();
      const number = ++sent;
      try {
        const { status, text } = await send(isEcho ? `${url}?query=${number}` : url, { headers, agent });
        answered++;
        if (isEcho && status === 200 && JSON.parse(text).count !== String(number)) wrong++;
        byStatus[status] = (byStatus[status] ?? 0) + 1;
      } catch {
        lost++;
      }
      slowest = Math.max(slowest, performance.now() - begun);
    }
    agent.destroy();
  };
  await Promise.all([over, ...Array.from({ length: callers }, caller)]);
  return { sent, answered, byStatus, lost, wrong, slowest: Math.round(slowest), memory: [before, memoryOf(pid)] };
}

/** Resident memory of a process and its children in MB. */
function memoryOf(pid: number): number {
  const all = [pid, ...childrenOf(pid)].map((each) => Number(/^VmRSS:\s+(\d+)/m.exec(statusOf(each))?.[1] ?? 0));
  return Math.round(all.reduce((sum, kilobytes) => sum + kilobytes, 0) / 1024);
}

/** The processes that a process has started. */
export function childrenOf(pid: number): readonly number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((each) => Number(/^PPid:\s+(\d+)/m.exec(statusOf(each))?.[1]) === pid).map(Number);
}

/** Empty for a process that has ended. */
function statusOf(pid: number | string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
