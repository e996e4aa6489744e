/**
 * `make bench-overload`: the proxy under three times the load that it can serve, with and without shedding. Capacity is
 * what it serves to a few connections that wait for their responses; then requests arrive at three times that rate,
 * whether or not earlier ones are answered. Latencies are those of accepted requests, from when each was due.
 * BENCH_SECONDS (8) for a run, BENCH_WORKLOADS (history-1k), BENCH_FACTOR (3).
 */

import { percentile, runLoad } from './load.ts';
import { startStubServer } from './stub-server.ts';
import { SERVE, startTarget, type Target } from './target.ts';
import { WORKLOADS } from './workloads.ts';

const { BENCH_SECONDS = '8', BENCH_WORKLOADS = 'history-1k', BENCH_FACTOR = '3' } = process.env;
const SECONDS = Number(BENCH_SECONDS);
const WARM_UP_SECONDS = 3;
/** So many that requests do not wait for a connection while the proxy sheds. */
const CONNECTIONS = 600;

const TARGETS: readonly Target[] = [
  { name: 'never sheds', args: [...SERVE, '--log-level', 'silent', '--overload-lag', 'off'] },
  { name: 'sheds', args: [...SERVE, '--log-level', 'silent'] },
];

const { port: upstream, server } = await startStubServer();
for (const { name, request } of WORKLOADS.filter((each) => BENCH_WORKLOADS.split(',').includes(each.name))) {
  for (const target of TARGETS) {
    const { port, stop } = await startTarget(target, upstream);
    await runLoad({ port, request, connections: 8, seconds: WARM_UP_SECONDS });
    const { perSecond: capacity } = await runLoad({ port, request, connections: 8, seconds: SECONDS });
    const rate = capacity * Number(BENCH_FACTOR);
    const { latencies, perSecond, refused } = await runLoad({
      port,
      request,
      connections: CONNECTIONS,
      seconds: SECONDS,
      rate,
    });
    const [p50, p99] = [0.5, 0.99].map((share) => Math.round(percentile(latencies, share)));
    console.log(
      `${name} ${target.name}: capacity ${Math.round(capacity)}/s, sent ${Math.round(rate)}/s, accepted ` +
        `${Math.round(perSecond)}/s (${Math.round((100 * perSecond) / capacity)} %), refused ${refused}, ` +
        `p50 ${p50} ms, p99 ${p99} ms`,
    );
    await stop();
  }
}
server.close();
process.exit();
