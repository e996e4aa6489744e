/**
 * `make bench-profile`: the proxy's CPU time per request, by source location. BENCH_SECONDS (5), BENCH_WORKLOADS
 * (start-small,start-100k,history-1k).
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runLoad } from './load.ts';
import { startStubServer } from './stub-server.ts';
import { SERVE, startTarget } from './target.ts';
import { WORKLOADS, type Workload } from './workloads.ts';

const { BENCH_SECONDS = '5', BENCH_WORKLOADS = 'start-small,start-100k,history-1k' } = process.env;
const SECONDS = Number(BENCH_SECONDS);
const WARM_UP_SECONDS = 3;
/** Percentage below which shares are added up. */
const LEAST_SHARE = 1;

type Node = Profiler.ProfileNode;

const maps = new Map<string, SourceMap | undefined>();

function mapOf(file: string): SourceMap | undefined {
  if (!maps.has(file)) {
    const map = `${file}.map`;
    maps.set(file, existsSync(map) ? new SourceMap(JSON.parse(readFileSync(map, 'utf8'))) : undefined);
  }
  return maps.get(file);
}

/** The place that a function belongs to; undefined for native functions, which count for their caller. */
function placeOf({ functionName, url, lineNumber, columnNumber }: Node['callFrame']): string | undefined {
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (functionName === '(program)') return 'native code of Node (sockets, HTTP parser)';
  if (/^write(?:v|Buffer|Latin1String|Utf8String)$/.test(functionName) && url === '') return 'writing to sockets';
  if (url.startsWith('node:')) return "Node's JavaScript (http, streams, events)";
  if (!url.startsWith('file:')) return undefined;
  const entry = mapOf(fileURLToPath(url))?.findEntry(lineNumber, columnNumber);
  const source = entry !== undefined && 'originalSource' in entry ? entry.originalSource : '';
  const dependency = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
  if (dependency !== undefined) return dependency === 'router' ? 'express' : dependency;
  return /(?:^|\/)((?:src|generated)\/(?:upstream\/lean|[^/]+))/.exec(source)?.[1]?.replace(/\.ts$/, '');
}

/** Microseconds by place, excluding idle time. */
function sumUp({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number> {
  const places = new Map<number, string | undefined>();
  const visit = (node: Node, inherited: string | undefined) => {
    const isIdle = node.callFrame.functionName === '(idle)';
    const place = isIdle ? undefined : (placeOf(node.callFrame) ?? inherited ?? 'the rest');
    places.set(node.id, place);
    for (const child of node.children ?? []) visit(byId.get(child) as Node, place);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  visit(nodes[0] as Node, undefined);
  const sums = new Map<string, number>();
  for (const [i, id] of samples.entries()) {
    const place = places.get(id);
    if (place !== undefined) sums.set(place, (sums.get(place) ?? 0) + (timeDeltas[i] ?? 0));
  }
  return sums;
}

async function profile({ name, request, connections }: Workload, upstream: number): Promise<void> {
  const args = [...SERVE, '--log-level', 'error'];
  const target = await startTarget({ name, args }, upstream);
  const load = () => runLoad({ port: target.port, request, connections, seconds: SECONDS });
  await runLoad({ port: target.port, request, connections, seconds: WARM_UP_SECONDS });
  const before = await target.figures();
  const { count } = await load();
  const each = ((await target.figures()).cpu - before.cpu) / count;
  const sums = sumUp(
    await target.profile(async () => {
      await load();
    }),
  );
  await target.stop();
  const total = [...sums.values()].reduce((sum, time) => sum + time, 0);
  console.log(`\n${name}: ${each.toFixed(0)} us of CPU time a request`);
  const rows = [...sums].map(([place, time]): [string, number] => [place, (100 * time) / total]);
  const large = rows.filter(([, share]) => share >= LEAST_SHARE).sort((one, other) => other[1] - one[1]);
  const rest = 100 - large.reduce((sum, [, share]) => sum + share, 0);
  for (const [place, share] of [...large, ['each below one percent', rest] as const]) {
    console.log(
      `  ${place.padEnd(46)}${share.toFixed(1).padStart(6)} %${((share * each) / 100).toFixed(1).padStart(9)} us`,
    );
  }
}

const { port, server } = await startStubServer();
for (const workload of WORKLOADS) if (BENCH_WORKLOADS.split(',').includes(workload.name)) await profile(workload, port);
server.close();
process.exit();
