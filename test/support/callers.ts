import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { send } from './raw-http.ts';

export interface CallerOptions {
  readonly url: string;
  readonly callers: number;
  /** Requests continue until this settles. */
  readonly until: Promise<unknown>;
  readonly pid: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface CallerReport {
  readonly sent: number;
  readonly answered: number;
  readonly byStatus: Readonly<Record<number, number>>;
  /** Requests on an accepted connection that got no response. */
  readonly lost: number;
  /** Duration of the slowest response in milliseconds. */
  readonly slowest: number;
  /** Memory of the program, in MB. */
  readonly memory: readonly [before: number, after: number];
}

/** Sends requests, each caller sequentially on its own connection, and counts the outcomes. */
export async function runCallers(options: CallerOptions): Promise<CallerReport> {
  const { url, callers, until, pid, headers = {} } = options;
  const before = memoryOf(pid);
  const byStatus: Record<number, number> = {};
  let sent = 0;
  let answered = 0;
  let lost = 0;
  let slowest = 0;
  let isOver = false;
  const over = until.finally(() => {
    isOver = true;
  });
  const caller = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (!isOver) {
      const begun = performance.now();
      sent++;
      try {
        const { status } = await send(url, { headers, agent });
        answered++;
        byStatus[status] = (byStatus[status] ?? 0) + 1;
      } catch {
        lost++;
      }
      slowest = Math.max(slowest, performance.now() - begun);
    }
    agent.destroy();
  };
  await Promise.all([over, ...Array.from({ length: callers }, caller)]);
  return { sent, answered, byStatus, lost, slowest: Math.round(slowest), memory: [before, memoryOf(pid)] };
}

/** Resident memory of a process in MB. */
function memoryOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
