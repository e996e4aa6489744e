import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Http2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { freePorts } from '../../../src/dev-server/ports.ts';
import { startDevServer } from '../../../src/dev-server/start-dev-server.ts';
import { type CallerReport, childrenOf, runCallers } from '../../support/callers.ts';
import { type FakeAnswer, type FakeCall, type FakeUpstream, startFakeUpstream } from '../../support/fake-upstream.ts';
import { type FaultRelay, startFaultRelay } from '../../support/fault-relay.ts';
import { NAMESPACE } from '../../support/live-setup.ts';
import { endProgram, type Program, type ProgramOptions, startProgram } from '../../support/program.ts';
import { decode, encode } from '../../support/protos.ts';
import { send } from '../../support/raw-http.ts';
import { startRedis, whyNoRedis } from '../../support/redis.ts';
import { COUNT, SERVING, startUpstream } from '../../support/running-proxy.ts';
import { chosenServer } from '../../support/server-version.ts';
import { skipBecause } from '../../support/skip.ts';
import { WORST_BODIES } from '../../support/worst-bodies.ts';

/**
 * How the proxy handles faults between it and what it depends on, while requests keep arriving. Each test adds a line
 * to the table that is printed at the end. A lost request is one without any response, and a wrong one has a response
 * to something else: there must be none. FAULTS_WORKERS is the number of processes, by default one.
 */
const WORKERS = Number(process.env.FAULTS_WORKERS ?? 0);
const FLAGS = ['--breaker-open', '1s', '--log-level', 'error', '--workers', String(WORKERS)];
/** Callers in the hundreds, on a busy machine, are more than one process can serve in time. */
const NO_SHEDDING = ['--overload-lag', 'off'];
/** For faults that only keepalive finds. A server on a busy machine may be silent for as long. */
const KEEPALIVE = ['--upstream-keepalive', '500ms'];
/** A short deadline, for calls that may get no answer. */
const HASTY = { 'Request-Timeout': '2' };
const BACK = { timeout: 60_000, interval: 50 };
/** More than this is a leak; less is noise of a heap that was never full. That of Node 24 takes twice as much. */
const GROWTH_MB = Number(process.versions.node.split('.')[0]) < 24 ? 120 : 250;

const SERVICE = '/temporal.api.workflowservice.v1.WorkflowService';
const [COUNT_RPC, HISTORY_RPC] = [`${SERVICE}/CountWorkflowExecutions`, `${SERVICE}/GetWorkflowExecutionHistory`];
const WORKFLOW = '/api/v1/namespaces/my-namespace/workflows/w';

const table: string[] = [];
afterAll(() => {
  const head = ['fault', 'sent', 'answered', 'by status', 'lost', 'wrong', 'slowest ms', 'MB before', 'after'];
  console.log(['', `| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...table].join('\n'));
});

function note(fault: string, report: CallerReport, growthMb = GROWTH_MB): void {
  const { sent, answered, byStatus, lost, wrong, slowest, memory } = report;
  const statuses = Object.entries(byStatus).map(([status, count]) => `${status}: ${count}`);
  table.push(`| ${[fault, sent, answered, statuses.join(', '), lost, wrong, slowest, ...memory].join(' | ')} |`);
  expect(report).toMatchObject({ lost: 0, wrong: 0, answered: sent });
  expect(memory[1] - memory[0]).toBeLessThan(growthMb * Math.max(1, WORKERS));
}

let upstream: FakeUpstream;
let relay: FaultRelay;
let shared: Program;
beforeAll(async () => {
  upstream = await startUpstream();
  relay = await startFaultRelay(upstream.port);
  shared = await startProgram(['--address', relay.address, ...FLAGS, ...KEEPALIVE]);
});
afterAll(async () => {
  await endProgram(shared);
  await relay.close();
  upstream.kill();
});
beforeEach(async () => {
  upstream.answer(echo);
  await relay.set('none');
  await worksAgain(shared);
});

/** Answers a count with the number that is its query. */
function echo(call: FakeCall): FakeAnswer {
  if (!call.getPath().endsWith('/CountWorkflowExecutions')) return { message: SERVING };
  const { query } = decode('temporal.api.workflowservice.v1.CountWorkflowExecutionsRequest', call.request);
  const count = Number(query ?? 0);
  return { message: encode('temporal.api.workflowservice.v1.CountWorkflowExecutionsResponse', { count }) };
}

async function start(flags: readonly string[], options: ProgramOptions = {}): Promise<Program> {
  const program = await startProgram([...flags, ...FLAGS], options);
  onTestFinished(() => endProgram(program));
  return program;
}

async function worksAgain({ url }: Program, path = COUNT): Promise<void> {
  await vi.waitFor(async () => expect((await send(url + path, { headers: HASTY })).status).toBe(200), BACK);
}

/** Requests of `callers` while `during` runs, and until the program works again. */
async function underLoad(
  program: Program,
  during: () => Promise<unknown>,
  callers = 10,
  path = COUNT,
  headers = {},
  isEcho = path === COUNT,
) {
  const until = sleep(200)
    .then(during)
    .then(() => worksAgain(program, path));
  return runCallers({ url: program.url + path, callers, until, pid: program.pid, headers, isEcho });
}

test.each<[string, Record<string, string>, readonly string[], () => Promise<void>]>([
  [
    'connection refused',
    {},
    ['503'],
    () =>
      relay
        .set('refused')
        .then(() => sleep(700))
        .then(() => relay.set('none')),
  ],
  [
    'black-holed',
    HASTY,
    ['503', '504'],
    () =>
      relay
        .set('black-hole')
        .then(() => sleep(1_500))
        .then(() => relay.set('none')),
  ],
  [
    'slow',
    HASTY,
    ['503', '504'],
    () =>
      relay
        .set('slow')
        .then(() => sleep(1_000))
        .then(() => relay.set('none')),
  ],
  [
    'connections reset, again and again',
    {},
    ['503'],
    async () => {
      for (let i = 0; i < 10; i++) await relay.set('reset').then(() => sleep(100));
      await relay.set('none');
    },
  ],
])('a connection to the server that is %s', async (fault, headers, statuses, during) => {
  const report = await underLoad(shared, during, 10, COUNT, headers);
  note(fault, report);
  expect(report.byStatus[200]).toBeGreaterThan(0);
  for (const each of Object.keys(report.byStatus)) expect(['200', ...statuses]).toContain(each);
});

test('a half-open connection is detected by keepalive and replaced', async () => {
  // The deadline of these calls is a minute away: keepalive ends them, with UNAVAILABLE.
  const report = await underLoad(shared, async () => relay.halfOpen());
  note('half-open connection', report);
  // Calls that wait are answered with 503, or, where the new connection is there in time, after a retry.
  expect(Object.keys(report.byStatus).filter((status) => status !== '503')).toEqual(['200']);
});

test('an unavailable server opens the breaker, which answers immediately and closes by itself', async () => {
  const report = await underLoad(shared, async () => {
    upstream.answer(() => ({ code: 14 }));
    await vi.waitFor(async () => {
      const answer = await send(shared.url + COUNT);
      expect(answer.text).toContain('has not been available lately');
      expect(answer.headers['retry-after']).toBe('1');
    }, BACK);
    const before = upstream.calls.length;
    await sleep(300);
    // Refused without asking the server, except for a trial call.
    expect(upstream.calls.length - before).toBeLessThan(10);
    upstream.answer(echo);
  });
  note('breaker opens and closes', report);
  expect(Number(report.byStatus[503])).toBeGreaterThan(0);
});

test('GOAWAY in the middle of calls loses none of them', async () => {
  const { server, port } = await startGoingAway(15);
  onTestFinished(() => void server.close());
  const program = await start(['--address', `127.0.0.1:${port}`]);
  await worksAgain(program);
  const report = await underLoad(program, () => sleep(1_500), 10, COUNT, {}, false);
  note('GOAWAY in the middle of calls', report);
  expect(report.byStatus).toEqual({ 200: report.sent });
});

test('a name that resolves to another machine is followed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dns-'));
  const place = join(folder, 'address');
  // A test cannot change the system's resolver: this one reads from a file where the name leads.
  const preload = join(folder, 'dns.mjs');
  writeFileSync(preload, DNS_PRELOAD.replace('FILE', JSON.stringify(place)));
  const first = await startFaultRelay(upstream.port);
  const moved = (address: string) => writeFileSync(place, address.split(':')[0] ?? '');
  moved('127.0.0.1');
  const port = first.address.split(':')[1];
  const program = await start(['--address', `temporal.test:${port}`], { preload: pathToFileURL(preload).href });
  await worksAgain(program);
  const other = await startFaultRelay(upstream.port, '127.0.0.2', Number(port));
  onTestFinished(() => other.close());
  const report = await underLoad(program, async () => {
    moved('127.0.0.2');
    await first.close();
    await sleep(300);
  });
  note('DNS changes', report);
});

test('a killed server is used again once it is back', async () => {
  const [port = 0] = await freePorts(1);
  const log = () => undefined;
  const binary = await chosenServer({ log });
  const run = () => startDevServer({ binary, port, namespace: NAMESPACE, log });
  const server = await run();
  onTestFinished(() => server.close());
  const program = await start(['--address', server.address]);
  const path = '/api/v1/system-info';
  await worksAgain(program, path);
  const report = await underLoad(
    program,
    async () => {
      process.kill(server.pid ?? 0, 'SIGKILL');
      await server.close();
      const successor = await run();
      onTestFinished(() => successor.close());
    },
    4,
    path,
  );
  note('server killed and restarted', report);
  expect(Object.keys(report.byStatus)).toContain('200');
});

test('requests are answered while the disk is full', async () => {
  const program = await start(['--address', upstream.address, '--log-level', 'info'], { logFile: '/dev/full' });
  const report = await underLoad(program, () => sleep(2_000));
  note('disk full for logs', report);
  expect(report.byStatus).toEqual({ 200: report.sent });
});

test('a clock that jumps does not break running or later calls', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clock-'));
  const preload = join(folder, 'clock.mjs');
  writeFileSync(preload, CLOCK_PRELOAD);
  const program = await start(['--address', upstream.address], { preload: pathToFileURL(preload).href });
  await worksAgain(program);
  const report = await underLoad(program, async () => {
    for (let i = 0; i < 4; i++) {
      for (const pid of [program.pid, ...childrenOf(program.pid)]) process.kill(pid, 'SIGWINCH');
      await sleep(200);
    }
  });
  note('clock jumps by an hour, on and back', report);
  expect(Number(report.byStatus[200])).toBeGreaterThan(0);
});

test('2,000 concurrent callers all get a response', async () => {
  upstream.answer(async (call) => {
    await sleep(100);
    return echo(call);
  });
  const program = await start(['--address', upstream.address, ...NO_SHEDDING]);
  await worksAgain(program);
  const report = await runCallers({
    url: program.url + COUNT,
    callers: 2_000,
    until: sleep(1_000),
    pid: program.pid,
    isEcho: true,
  });
  note('2,000 concurrent callers', report);
  expect(report.byStatus).toEqual({ 200: report.sent });
});

test('requests are answered while Redis is down', skipBecause(whyNoRedis()), async () => {
  const redis = await startRedis();
  const program = await start([
    '--address',
    upstream.address,
    '--rate-limit',
    '1000000',
    '--rate-limit-redis',
    redis.url,
  ]);
  await worksAgain(program);
  const report = await underLoad(program, async () => {
    await redis.kill();
    await sleep(1_000);
  });
  note('Redis gone', report);
  expect(report.byStatus).toEqual({ 200: report.sent });
});

test('an overload is answered with 503, and most callers are served', async () => {
  const program = await start(['--address', upstream.address, '--overload-lag', '50ms']);
  await worksAgain(program);
  const until = sleep(2_000);
  const report = await runCallers({ url: program.url + COUNT, callers: 600, until, pid: program.pid, isEcho: true });
  note('600 callers without a pause, --overload-lag 50ms', report);
  expect(Object.keys(report.byStatus).filter((status) => status !== '503')).toEqual(['200']);
  expect((await send(`${program.url}/health/live`)).status).toBe(200);
});

/** Those with the most text, message, violations and values. */
const WORST_OF_ALL = new Set(['unknown fields', 'payloads', 'a text beyond Latin', 'as many values as are allowed']);

test('bodies of 10 MB, each the worst of its kind, do not end a process with a heap of 128 MB', async () => {
  const program = await start(['--address', upstream.address], { env: { NODE_OPTIONS: '--max-old-space-size=128' } });
  await worksAgain(program);
  const bodies = WORST_BODIES.filter(([name]) => WORST_OF_ALL.has(name)).map(([, body]) => body());
  const report = await underLoad(program, async () => {
    const statuses = bodies.map((body) => send(`${program.url}${WORKFLOW}`, { method: 'POST', body }));
    for (const { status } of await Promise.all(statuses)) expect([201, 400, 408, 413, 503]).toContain(status);
  });
  // Beside the heap, which may be full of garbage, the bodies and what is made of them.
  note(`${bodies.length} bodies of 10 MB at once, heap of 128 MB`, report, 250);
  expect(program.child.exitCode).toBeNull();
});

test('300 long polls leave room for other calls, to a server with 100 streams a connection', async () => {
  const limited = await startFakeUpstream([COUNT_RPC, HISTORY_RPC], 0, {
    options: { 'grpc.max_concurrent_streams': 100 },
  });
  onTestFinished(limited.kill);
  limited.answer((call) => (call.getPath() === HISTORY_RPC ? undefined : echo(call)));
  const program = await start(['--address', limited.address, ...NO_SHEDDING]);
  await worksAgain(program);
  const polls = new AbortController();
  onTestFinished(() => polls.abort());
  const { signal } = polls;
  for (let i = 0; i < 300; i++) {
    send(`${program.url}${WORKFLOW}${i}/history?waitNewEvent=true`, { signal }).catch(() => undefined);
  }
  await vi.waitFor(() => expect(limited.calls.length).toBeGreaterThan(300), BACK);
  const report = await underLoad(program, () => sleep(1_000));
  note('300 long polls, 100 streams a connection', report);
  expect(report.byStatus).toEqual({ 200: report.sent });
});

test('one of two endpoints is killed, and no read is lost', async () => {
  const other = await startUpstream();
  onTestFinished(other.kill);
  other.answer(echo);
  const program = await start(['--address', `${upstream.address},${other.address}`]);
  await worksAgain(program);
  const report = await underLoad(program, async () => {
    await sleep(500);
    other.kill();
    await sleep(1_000);
  });
  note('one of two endpoints killed', report);
  expect(report.byStatus).toEqual({ 200: report.sent });
});

/** A gRPC server that says GOAWAY after so many calls of a connection, and answers those that run. */
async function startGoingAway(calls: number): Promise<{ server: Http2Server; port: number }> {
  const server = createServer();
  const counts = new WeakMap<object, number>();
  server.on('session', (session) => session.on('error', () => undefined));
  server.on('stream', (stream) => {
    const { session } = stream;
    const count = session === undefined ? 0 : (counts.get(session) ?? 0) + 1;
    if (session !== undefined) counts.set(session, count);
    stream.on('error', () => undefined);
    stream.resume();
    setTimeout(() => {
      if (stream.destroyed) return;
      stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
      stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
      stream.end(Buffer.alloc(5));
    }, 30);
    if (count === calls) session?.goaway(0, stream.id);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

const DNS_PRELOAD = `
import dns from 'node:dns';
import { readFileSync } from 'node:fs';
const found = () => ({ address: readFileSync(FILE, 'utf8'), family: 4 });
const promised = dns.promises.lookup;
dns.promises.lookup = async (name, options) => {
  if (name !== 'temporal.test') return promised(name, options);
  return options?.all ? [found()] : found();
};
const { lookup } = dns;
dns.lookup = (name, options, callback) => {
  if (name !== 'temporal.test') return lookup(name, options, callback);
  const { address, family } = found();
  const answer = callback ?? options;
  if (options?.all) process.nextTick(answer, null, [found()]);
  else process.nextTick(answer, null, address, family);
};
`;

const CLOCK_PRELOAD = `
const real = Date.now;
let jumps = 0;
Date.now = () => real() + (jumps % 2 === 0 ? 0 : 3_600_000);
process.on('SIGWINCH', () => jumps++);
`;
