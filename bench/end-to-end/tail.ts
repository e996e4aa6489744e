/**
 * `make bench-tail`: for how long large and hostile requests hold the event loop of the built proxy, and what a small
 * call beside them waits, as a multiple of what it waits alone: with the large requests to the same process, and with
 * them to another process ("elsewhere"), which tells waiting for the loop from waiting for a core. Each request is sent
 * TAIL_ROUNDS (7) times, one after the other; `first` rows start a process of their own. Times are medians over the
 * rounds, since other programs on the machine also delay a loop. At the end, the memory that slow callers cost: each of
 * SLOW_CALLERS reads an indented history of 10,000 events, a little at a time.
 */

import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from '../measure.ts';
import type { LoopDelay } from './figures.ts';
import { LARGE, type LargeRequest } from './large-requests.ts';
import { percentile, runLoad } from './load.ts';
import { startStubServer } from './stub-server.ts';
import { type RunningTarget, SERVE, startTarget } from './target.ts';
import { WORKLOADS } from './workloads.ts';

const { TAIL_ROUNDS = '7', TAIL_ONLY } = process.env;
const ROUNDS = Number(TAIL_ROUNDS);
/** Calls of `count` per second beside the large requests. */
const RATE = 200;
const BESIDE_SECONDS = 4;

const SLOW_CALLERS = 32;
/** Between two reads of some 64 KiB. */
const SLOW_MS = 40;

const TARGET = { name: 'proxy', args: [...SERVE, '--log-level', 'error'] };
const COUNT = WORKLOADS.find(({ name }) => name === 'count');

interface Answered {
  readonly status: number;
  readonly milliseconds: number;
}

function send(port: number, { method = 'POST', path, headers = {}, body }: LargeRequest): Promise<Answered> {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (res) => {
      res.resume();
      res.once('end', () => resolve({ status: res.statusCode ?? 0, milliseconds: performance.now() - begin }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function measured(running: RunningTarget, large: LargeRequest): Promise<Answered & LoopDelay> {
  await running.watchLoop();
  const answered = await send(running.port, large);
  // The loop has to come round once more for its delay to be counted.
  await sleep(20);
  return { ...answered, ...(await running.loopDelay()) };
}

/** 99th percentile of `count` in milliseconds, while large requests to `largePort` follow one another. */
async function beside(port: number, large?: LargeRequest, largePort = port): Promise<number> {
  if (COUNT === undefined) throw new Error('no workload named count');
  let isOver = false;
  const others = (async () => {
    while (!isOver && large !== undefined) await send(largePort, large);
  })();
  const { latencies } = await runLoad({ ...COUNT, port, connections: 8, seconds: BESIDE_SECONDS, rate: RATE });
  isOver = true;
  await others;
  return percentile(latencies, 0.99);
}

async function benchOne(large: LargeRequest, upstream: number): Promise<void> {
  const results: (Answered & LoopDelay)[] = [];
  let [p99, elsewhere] = [Number.NaN, Number.NaN];
  let rss = 0;
  if (large.first) {
    for (let round = 0; round < ROUNDS; round++) {
      const running = await startTarget(TARGET, upstream);
      await sleep(1_000);
      results.push(await measured(running, large));
      rss = (await running.figures()).peakRss;
      await running.stop();
    }
  } else {
    const [running, other] = [await startTarget(TARGET, upstream), await startTarget(TARGET, upstream)];
    for (let round = 0; round < 3; round++) for (const { port } of [running, other]) await send(port, large);
    for (let round = 0; round < ROUNDS; round++) results.push(await measured(running, large));
    const alone = await beside(running.port);
    p99 = (await beside(running.port, large)) / alone;
    elsewhere = (await beside(running.port, large, other.port)) / alone;
    rss = (await running.figures()).peakRss;
    await Promise.all([running.stop(), other.stop()]);
  }
  const of = (key: 'max' | 'p999' | 'milliseconds') => median(results.map((result) => result[key])).toFixed(1);
  const status = String(results[0]?.status);
  const times = [of('milliseconds'), of('max'), of('p999'), p99.toFixed(1), elsewhere.toFixed(1)];
  print(large.name, [status, ...times, (rss / 2 ** 20).toFixed(0)]);
}

/** Reads an answer a little at a time. */
function readSlowly(port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    socket.on('data', () => {
      socket.pause();
      setTimeout(() => socket.resume(), SLOW_MS);
    });
    socket.on('error', reject).on('close', () => resolve(socket.bytesRead));
  });
}

async function benchSlowCallers(upstream: number): Promise<void> {
  const pretty = LARGE.find(({ name }) => name === 'history, pretty') as LargeRequest;
  const running = await startTarget(TARGET, upstream);
  for (let warm = 0; warm < 3; warm++) await send(running.port, pretty);
  const before = (await running.figures()).peakRss;
  const read = await Promise.all(Array.from({ length: SLOW_CALLERS }, () => readSlowly(running.port, pretty.path)));
  const after = (await running.figures()).peakRss;
  await running.stop();
  const [each, more] = [read[0] as number, after - before].map((bytes) => (bytes / 2 ** 20).toFixed(1));
  console.log(`\n${SLOW_CALLERS} slow callers of ${each} MB each: ${more} MB more`);
}

function print(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(11)).join(''));
}

const { port, server } = await startStubServer();
print('', ['status', 'answer ms', 'max ms', 'p99.9 ms', 'count x', 'elsewhere', 'RSS MB']);
const wanted = TAIL_ONLY?.split(',');
for (const large of LARGE) {
  if (wanted === undefined || wanted.some((part) => large.name.includes(part))) await benchOne(large, port);
}
if (wanted === undefined || wanted.includes('slow')) await benchSlowCallers(port);
server.close();
process.exit();
