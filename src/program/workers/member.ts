import cluster, { type Worker } from 'node:cluster';
import type { Logger } from '../../telemetry/log/log.ts';
import type { EndReason } from '../life-cycle/end-reason.ts';
import { passOnHandoffs } from './handoffs.ts';
import { type Heartbeat, startHeartbeat } from './heartbeat.ts';
import { type FromWorker, isOurs, type ToWorker } from './messages.ts';

/** One worker, as its primary sees it. */
export interface Member {
  readonly pid: number | undefined;
  /**
   * Resolves with the URLs that it listens on.
   * @throws Error if it cannot listen, or exits first
   */
  readonly listening: Promise<readonly string[]>;
  readonly tell: (message: ToWorker) => void;
  readonly kill: () => void;
  /** Lets it finish its requests, and kills it if that takes longer than `endMs` milliseconds. */
  readonly end: (reason: EndReason, endMs: number) => Promise<void>;
  readonly exited: Promise<Exit>;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: string | null;
  readonly livedMs: number;
}

export interface MemberOptions {
  readonly log: Logger;
  /** How long it may be unresponsive before it is killed, in milliseconds. */
  readonly silenceMs: number;
  /** The metrics of all workers. */
  readonly mergeMetrics: () => Promise<string | undefined>;
}

/** Starts a worker, which is killed once it no longer responds. */
export function startMember({ log, silenceMs, mergeMetrics }: MemberOptions): Member {
  const bornAt = performance.now();
  const worker: Worker = cluster.fork();
  const { pid } = worker.process;
  passOnHandoffs(worker);
  // What is sent to a worker that has just died cannot arrive: its exit follows, and is dealt with.
  worker.on('error', (err) => log.warn({ worker: pid, err }, 'cannot reach a worker'));
  const tell = (message: ToWorker) => {
    if (worker.isConnected()) worker.send(message);
  };
  const kill = () => {
    worker.process.kill('SIGKILL');
  };
  const exited = new Promise<Exit>((resolve) => {
    worker.once('exit', (code, signal) => resolve({ code, signal, livedMs: performance.now() - bornAt }));
  });
  let heartbeat: Heartbeat | undefined;
  const beat = () =>
    startHeartbeat({
      silenceMs,
      ask: () => tell({ kind: 'ping' }),
      onSilence: () => {
        log.error({ worker: pid, silenceMs }, 'a worker no longer responds and will be killed');
        kill();
      },
    });
  const listening = new Promise<readonly string[]>((resolve, reject) => {
    worker.on('message', (message: unknown) => {
      // Any message proves that it is alive.
      heartbeat?.answered();
      if (!isOurs(message)) return;
      const said = message as FromWorker;
      if (said.kind === 'listening') {
        heartbeat = beat();
        resolve(said.urls);
      } else if (said.kind === 'failed') {
        reject(new Error(said.message));
      } else if (said.kind === 'metrics-wanted') {
        void mergeMetrics().then((text) => tell({ kind: 'metrics', id: said.id, text }));
      }
    });
    void exited.then(() => {
      heartbeat?.stop();
      reject(new Error('a worker exited before it listened'));
    });
  });
  listening.catch(() => undefined);
  return {
    pid,
    listening,
    tell,
    kill,
    exited,
    end: async (reason, endMs) => {
      tell({ kind: 'end', reason });
      const late = setTimeout(kill, endMs);
      await exited;
      clearTimeout(late);
    },
  };
}
