/**
 * `make bench`: compares the built proxy with a hand-written service, both in front of a gRPC server that answers
 * immediately. BENCH_SECONDS (3) for a round, BENCH_ROUNDS (3), BENCH_WORKLOADS (all; names with commas between).
 * BENCH_OTHER adds a program that is installed, Envoy for example: the command that starts it in front of
 * 127.0.0.1:{upstream}, listening at 127.0.0.1:{port}. It gets payloads in long form.
 */

import { median } from '../measure.ts';
import { percentile, runLoad } from './load.ts';
import { startStubServer } from './stub-server.ts';
import { BUILT, SERVE, startTarget, type Target } from './target.ts';
import { WORKLOADS, type Workload } from './workloads.ts';

const { BENCH_SECONDS = '3', BENCH_ROUNDS = '3', BENCH_WORKLOADS, BENCH_OTHER } = process.env;
const SECONDS = Number(BENCH_SECONDS);
const ROUNDS = Number(BENCH_ROUNDS);
const WARM_UP_SECONDS = 2;

/** The others are compared with the first. */
const TARGETS: readonly Target[] = [
  { name: 'by hand', args: [`${BUILT}/reference.mjs`, '{port}', '127.0.0.1:{upstream}'] },
  { name: 'proxy', args: [...SERVE, '--log-level', 'error'] },
  { name: 'proxy, grpc-js', args: [...SERVE, '--log-level', 'error', '--transport', 'grpc-js'] },
  ...(BENCH_OTHER === undefined ? [] : [{ name: 'other', args: BENCH_OTHER }]),
];

/** The workload as a target takes it. */
function workloadFor(target: Target | undefined, workload: Workload): Workload {
  const { request, longRequest = request } = workload;
  return typeof target?.args === 'string' ? { ...workload, request: longRequest } : workload;
}

interface Measured {
  readonly cpu: number;
  readonly allocated: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const medianOf = (rounds: readonly Measured[], key: keyof Measured): number =>
  median(rounds.map((round) => round[key]));

/**
 * Latencies are measured at `rate` requests per second; by default, at half of the target's capacity. At full capacity
 * they would only reflect queueing.
 */
async function measureRound(
  running: Awaited<ReturnType<typeof startTarget>>,
  { request, connections }: Workload,
  rate: number | undefined,
): Promise<Measured> {
  const { port } = running;
  const before = await running.figures();
  const full = await runLoad({ port, request, connections, seconds: SECONDS });
  const after = await running.figures();
  const half = await runLoad({ port, request, connections, seconds: SECONDS, rate: rate ?? full.perSecond / 2 });
  return {
    cpu: (after.cpu - before.cpu) / full.count,
    allocated: (after.allocated - before.allocated) / full.count,
    perSecond: full.perSecond,
    p50: percentile(half.latencies, 0.5),
    p99: percentile(half.latencies, 0.99),
  };
}

async function bench(workload: Workload, upstream: number): Promise<void> {
  const targets = await Promise.all(TARGETS.map((target) => startTarget(target, upstream)));
  for (const [i, { port }] of targets.entries()) {
    await runLoad({ ...workloadFor(TARGETS[i], workload), port, seconds: WARM_UP_SECONDS });
  }
  const measured = targets.map((): Measured[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    const [first, ...others] = targets.entries();
    if (first === undefined) return;
    const reference = await measureRound(first[1], workload, undefined);
    measured[0]?.push(reference);
    for (const [i, running] of others) {
      measured[i]?.push(await measureRound(running, workloadFor(TARGETS[i], workload), reference.perSecond / 2));
    }
  }
  const reference = medianOf(measured[0] ?? [], 'cpu');
  for (const [i, rounds] of measured.entries()) {
    const cpu = medianOf(rounds, 'cpu');
    const { peakRss } = (await targets[i]?.figures()) ?? { peakRss: 0 };
    const cells = [
      cpu.toFixed(0),
      (cpu / reference).toFixed(2),
      (medianOf(rounds, 'allocated') / 1024).toFixed(0).replace('NaN', '-'),
      medianOf(rounds, 'perSecond').toFixed(0),
      medianOf(rounds, 'p50').toFixed(1),
      medianOf(rounds, 'p99').toFixed(1),
      (peakRss / 2 ** 20).toFixed(0),
    ];
    print(workload.name, TARGETS[i]?.name ?? '', cells);
  }
  for (const running of targets) await running.stop();
}

function print(workload: string, target: string, cells: readonly string[]): void {
  console.log(workload.padEnd(13) + target.padEnd(16) + cells.map((cell) => cell.padStart(10)).join(''));
}

async function benchStartUp(upstream: number): Promise<void> {
  console.log('\nFrom process start to first response, median of 5');
  for (const target of TARGETS) {
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const running = await startTarget(target, upstream);
      times.push(running.startUp);
      await running.stop();
    }
    console.log(`${target.name.padEnd(16)} ${median(times).toFixed(0)} ms`);
  }
}

const { port, server } = await startStubServer();
print('', '', ['CPU us', 'ratio', 'alloc KB', 'req/s', 'p50 ms', 'p99 ms', 'RSS MB']);
const wanted = BENCH_WORKLOADS?.split(',');
for (const workload of WORKLOADS) {
  if (wanted === undefined || wanted.includes(workload.name)) await bench(workload, port);
}
await benchStartUp(port);
server.close();
process.exit();
