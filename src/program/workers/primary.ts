import type { Logger } from '../../telemetry/log/log.ts';
import type { EndReason } from '../life-cycle/end-reason.ts';
import { type Member, startMember } from './member.ts';

export interface PrimaryOptions {
  readonly count: number;
  readonly log: Logger;
  /** How long a worker may take to exit before it is killed, in milliseconds. */
  readonly endMs: number;
  /** How long a worker may be unresponsive before it is killed, in milliseconds. */
  readonly silenceMs: number;
}

export interface Workers {
  readonly urls: readonly string[];
  /**
   * Starts new workers, which read the configuration and the program again, and lets the old ones finish once all new
   * ones listen.
   * @throws Error if a new worker cannot listen; the old ones stay
   */
  readonly replaceAll: (count: number) => Promise<void>;
  /** Tells all workers that a new configuration could not be used. */
  readonly reloadFailed: () => void;
  readonly close: (reason: EndReason) => Promise<void>;
  readonly kill: () => void;
}

const FIRST_PAUSE_MS = 100;
const MAX_PAUSE_MS = 30_000;
/** A worker that has lived this long did not die because its start failed. */
const STABLE_MS = 60_000;

/**
 * Runs this program in several processes that share its port. A worker that dies is replaced, after a pause that grows
 * while workers keep dying young. Resolves once a worker listens.
 * @throws Error if no worker can listen.
 */
export async function startWorkers({ count, log, endMs, silenceMs }: PrimaryOptions): Promise<Workers> {
  const mergeMetrics = () => mergedMetrics(log);
  /** All running workers, including those that are finishing. */
  const running = new Set<Member>();
  /** The workers that serve, and are replaced when they die. */
  let serving = new Set<Member>();
  let pauseMs = FIRST_PAUSE_MS;
  let closing = false;

  const start = () => {
    const member = startMember({ log, silenceMs, mergeMetrics });
    running.add(member);
    void member.exited.then(() => running.delete(member));
    return member;
  };
  const startAll = (wanted: number) => Array.from({ length: wanted }, start);
  const replaceWhenDead = (member: Member) => {
    void member.exited.then(({ code, signal, livedMs }) => {
      if (closing || !serving.delete(member)) return;
      if (livedMs > STABLE_MS) pauseMs = FIRST_PAUSE_MS;
      log.error({ worker: member.pid, code, signal, pauseMs }, 'a worker has died and will be replaced');
      const place = serving;
      setTimeout(() => {
        // Unless all workers have been replaced meanwhile.
        if (!closing && place === serving) serve(start());
      }, pauseMs);
      pauseMs = Math.min(MAX_PAUSE_MS, pauseMs * 2);
    });
  };
  const serve = (member: Member) => {
    serving.add(member);
    replaceWhenDead(member);
    member.listening.catch(({ message }: Error) => {
      if (closing || !running.has(member)) return;
      log.error({ worker: member.pid, reason: message }, 'a worker cannot start');
      member.kill();
    });
  };
  const kill = () => {
    closing = true;
    for (const member of running) member.kill();
  };

  const first = startAll(count);
  const urls = await Promise.race(first.map(({ listening }) => listening)).catch((error: unknown) => {
    kill();
    throw error;
  });
  for (const member of first) serve(member);
  return {
    urls,
    kill,
    replaceAll: async (wanted) => {
      const successors = startAll(wanted);
      try {
        await Promise.all(successors.map(({ listening }) => listening));
      } catch (error) {
        for (const member of successors) member.kill();
        throw error;
      }
      if (closing) return;
      const old = serving;
      serving = new Set();
      pauseMs = FIRST_PAUSE_MS;
      for (const member of successors) serve(member);
      for (const member of old) void member.end('replaced', endMs);
    },
    reloadFailed: () => {
      for (const member of serving) member.tell({ kind: 'reload-failed' });
    },
    close: async (reason) => {
      closing = true;
      await Promise.all([...running].map((member) => member.end(reason, endMs)));
    },
  };
}

async function mergedMetrics(log: Logger): Promise<string | undefined> {
  try {
    const { AggregatorRegistry } = (await import('prom-client')).default;
    merger ??= new AggregatorRegistry();
    return await (merger as InstanceType<typeof AggregatorRegistry>).clusterMetrics();
  } catch (error) {
    log.warn({ err: error }, 'could not merge the metrics of the workers');
    return undefined;
  }
}

/** Created by the first scrape, since it listens to all workers. */
let merger: unknown;
