import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { Profiler } from 'node:inspector';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Figures, LoopDelay } from './figures.ts';

/** A program under measurement; `{port}` and `{upstream}` in its arguments are filled in. */
export interface Target {
  readonly name: string;
  /** What Node runs, or a command of the shell that starts another program. */
  readonly args: readonly string[] | string;
}

export interface RunningTarget {
  readonly port: number;
  /** Milliseconds from process start to first response. */
  readonly startUp: number;
  readonly figures: () => Promise<Figures>;
  /** Profiles the process while `work` runs. */
  readonly profile: (work: () => Promise<void>) => Promise<Profiler.Profile>;
  /** From now on the delay of its event loop is measured, until `loopDelay`. */
  readonly watchLoop: () => Promise<void>;
  readonly loopDelay: () => Promise<LoopDelay>;
  readonly stop: () => Promise<void>;
}

/** Output folder of `make bench` and similar targets. */
export const BUILT = 'node_modules/.cache/bench';
/** The arguments of the proxy built from this checkout. */
export const SERVE = ['dist/main.js', 'serve', '--listen', '127.0.0.1:{port}', '--address', '127.0.0.1:{upstream}'];

const PRELOAD = pathToFileURL(`${BUILT}/figures.mjs`).href;
/** A GET request that every target supports. */
const PROBE = '/api/v1/namespaces/default/workflow-count';
const START_LIMIT_MS = 20_000;

/** @param upstream port of the gRPC server */
export async function startTarget(target: Target, upstream: number): Promise<RunningTarget> {
  const port = await freePort();
  const fill = (arg: string) => arg.replace('{port}', String(port)).replace('{upstream}', String(upstream));
  const begin = performance.now();
  const { args } = target;
  const isOther = typeof args === 'string';
  const child = isOther
    ? spawn('sh', ['-c', `exec ${fill(args)}`], { stdio: ['ignore', 'ignore', 'inherit'] })
    : spawn(process.execPath, ['--import', PRELOAD, ...args.map(fill)], {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        env: { ...process.env, NODE_ENV: 'production' },
      });
  while (!(await answers(port, PROBE))) {
    if (child.exitCode !== null || performance.now() - begin > START_LIMIT_MS)
      throw new Error(`${target.name}: no answer`);
    await sleep(2);
  }
  const startUp = performance.now() - begin;
  return {
    port,
    startUp,
    figures: async () => (isOther ? figuresOf(child.pid as number) : ask<Figures>(child, 'figures')),
    profile: async (work) => {
      await ask(child, 'profile');
      await work();
      return ask<Profiler.Profile>(child, 'profiled');
    },
    watchLoop: async () => void (await ask(child, 'watch')),
    loopDelay: () => ask<LoopDelay>(child, 'watched'),
    stop: () => stop(child),
  };
}

const MICROSECONDS_PER_TICK = 10_000;

/** What Linux says of a process (proc(5)). */
function figuresOf(pid: number): Figures {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  // Behind the name, which may contain anything: fields from the third one on.
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  const peak = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
  return { cpu: (user + system) * MICROSECONDS_PER_TICK, allocated: Number.NaN, peakRss: Number(peak) * 1024 };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function answers(port: number, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port, path, agent: false }, (res) => {
      res.resume();
      resolve(res.statusCode === 200);
    });
    sent.on('error', () => resolve(false));
    sent.end();
  });
}

async function ask<T>(child: ChildProcess, question: string): Promise<T> {
  const answer = once(child, 'message');
  child.send(question);
  return ((await answer) as [T])[0];
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
