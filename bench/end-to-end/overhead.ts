/**
 * `make bench-overhead`: the cost of metrics and logs on a small call, as CPU time compared with the same proxy without
 * them. The rounds are short and alternate, and each is compared with its neighbours, so that a busy machine slows all
 * of them equally. BENCH_SECONDS (0.5) for a round, BENCH_ROUNDS (21), BENCH_WORKLOADS (start-small,count). Log lines
 * go to standard error, which should be a file.
 */

import { median } from '../measure.ts';
import { runLoad } from './load.ts';
import { startStubServer } from './stub-server.ts';
import { SERVE, startTarget, type Target } from './target.ts';
import { WORKLOADS } from './workloads.ts';

const { BENCH_SECONDS = '0.5', BENCH_ROUNDS = '21', BENCH_WORKLOADS = 'start-small,count' } = process.env;
const SECONDS = Number(BENCH_SECONDS);
const ROUNDS = Number(BENCH_ROUNDS);
const WARM_UP_SECONDS = 3;

/** The others are compared with the first. */
const TARGETS: readonly Target[] = [
  { name: 'neither', args: [...SERVE, '--metrics', 'off', '--log-level', 'error'] },
  { name: 'metrics', args: [...SERVE, '--metrics', 'on', '--log-level', 'error'] },
  { name: 'log', args: [...SERVE, '--metrics', 'off', '--log-level', 'info'] },
  { name: 'both', args: [...SERVE, '--metrics', 'on', '--log-level', 'info'] },
];

const { port: upstream, server } = await startStubServer();
for (const { name, request, connections } of WORKLOADS.filter((each) =>
  BENCH_WORKLOADS.split(',').includes(each.name),
)) {
  const targets = await Promise.all(TARGETS.map((target) => startTarget(target, upstream)));
  const load = (port: number, seconds: number) => runLoad({ port, request, connections, seconds });
  for (const { port } of targets) await load(port, WARM_UP_SECONDS);
  const cpu = targets.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, { port, figures }] of targets.entries()) {
      const before = await figures();
      const { count } = await load(port, SECONDS);
      cpu[i]?.push(((await figures()).cpu - before.cpu) / count);
    }
  }
  for (const [i, values] of cpu.entries()) {
    const us = median(values);
    const ratio = median(values.map((value, round) => value / (cpu[0]?.[round] ?? Number.NaN)));
    console.log(
      `${name.padEnd(12)} ${TARGETS[i]?.name.padEnd(8)} ${us.toFixed(1).padStart(8)} us ${ratio.toFixed(3).padStart(7)}`,
    );
  }
  for (const { stop } of targets) await stop();
}
server.close();
process.exit();
