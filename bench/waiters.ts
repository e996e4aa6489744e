import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { operations } from '../generated/operations.ts';
import { type FakeAnswer, type FakeCall, type FakeUpstream, startFakeUpstream } from '../test/support/fake-upstream.ts';
import { endProgram, type Program, startProgram } from '../test/support/program.ts';
import { decode, encode } from '../test/support/protos.ts';

/**
 * What it costs to wait for results (contract section 6): memory and idle CPU time of waiters on as many runs, what other
 * calls notice of them, and how fast they hear of an end, next to the same with plain calls. `make bench-waiters`.
 */

const SERVICE = 'temporal.api.workflowservice.v1.';
const WAITERS = 5_000;
const IDLE_SECONDS = 60;
const RELEASED = 1_000;
const SAMPLES = 400;
const WORKFLOWS = '/api/v1/namespaces/n/workflows';
/** Clock ticks of Linux in /proc. */
const TICKS_PER_SECOND = 100;

let isOpen = true;
let waiting: (() => void)[] = [];

const closing = encode(`${SERVICE}GetWorkflowExecutionHistoryResponse`, {
  history: { events: [{ eventId: 9, workflowExecutionCompletedEventAttributes: {} }] },
});
const described = (status: string) =>
  encode(`${SERVICE}DescribeWorkflowExecutionResponse`, {
    workflowExecutionInfo: { execution: { runId: 'run' }, status: `WORKFLOW_EXECUTION_STATUS_${status}` },
  });
const [RUNNING, COMPLETED] = [described('RUNNING'), described('COMPLETED')];

async function answer(call: FakeCall): Promise<FakeAnswer> {
  switch (call.getPath().split('/')[2]) {
    case 'DescribeWorkflowExecution':
      return { message: isOpen ? RUNNING : COMPLETED };
    case 'GetWorkflowExecutionHistory': {
      const { waitNewEvent } = decode(`${SERVICE}GetWorkflowExecutionHistoryRequest`, call.request) as {
        readonly waitNewEvent?: boolean;
      };
      if (waitNewEvent && isOpen) await new Promise<void>((resolve) => waiting.push(resolve));
      return { message: closing };
    }
    default:
      return {};
  }
}

/** A request whose whole answer has come. */
function get(url: string, agent: Agent | false = false): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject).end();
  });
}

function memoryOf({ pid }: Program): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

/** In milliseconds. */
function cpuOf({ pid }: Program): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_PER_SECOND;
}

/** Milliseconds of one call after the other, on one connection. */
async function sample(url: string): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  for (let at = 0; at < SAMPLES; at++) {
    const begun = performance.now();
    await get(url, agent);
    times.push(performance.now() - begun);
  }
  agent.destroy();
  return times.toSorted((a, b) => a - b);
}
const quantile = (times: readonly number[], share: number) => times[Math.floor(times.length * share)] as number;
const ratio = (a: number, b: number) => (a / b).toFixed(2);

async function opened(proxy: Program, count: number, path: (at: number) => string): Promise<Promise<number>[]> {
  const answers: Promise<number>[] = [];
  for (let at = 0; at < count; at++) {
    answers.push(get(proxy.url + path(at)));
    if (at % 100 === 99) await sleep(20);
  }
  while (waiting.length < count) await sleep(20);
  return answers;
}

function release(): void {
  isOpen = false;
  for (const tell of waiting.splice(0)) tell();
}

const program = (upstream: FakeUpstream) =>
  startProgram(['--address', upstream.address, '--log-level', 'error', '--max-connections', '0']);

async function waiters(upstream: FakeUpstream): Promise<void> {
  isOpen = true;
  const proxy = await program(upstream);
  const count = `${proxy.url}/api/v1/namespaces/n/workflow-count`;
  await sample(count);
  const alone = [await sample(count), await sample(count)].flat().toSorted((a, b) => a - b);
  const before = memoryOf(proxy);
  const answers = await opened(proxy, WAITERS, (at) => `${WORKFLOWS}/w-${at}/result?wait=4m`);
  await sleep(2_000);
  const each = (memoryOf(proxy) - before) / WAITERS;
  const begun = cpuOf(proxy);
  await sleep(IDLE_SECONDS * 1_000);
  const idle = (cpuOf(proxy) - begun) / IDLE_SECONDS;
  const beside = [await sample(count), await sample(count)].flat().toSorted((a, b) => a - b);
  const calls = upstream.calls.length;
  release();
  const statuses = new Set(await Promise.all(answers));
  console.log(`${WAITERS} waiters on as many runs, for ${IDLE_SECONDS} s (answers: ${[...statuses]}, calls: ${calls})`);
  console.log(`  memory                          ${each.toFixed(1)} KB each`);
  console.log(`  CPU time while nothing happens  ${idle.toFixed(1)} ms/s`);
  for (const share of [0.5, 0.99]) {
    const [with_, without] = [quantile(beside, share), quantile(alone, share)];
    console.log(
      `  p${share * 100} of count beside them     ${with_.toFixed(2)} ms, ${ratio(with_, without)} x that without them`,
    );
  }
  await endProgram(proxy);
}

async function releasing(upstream: FakeUpstream): Promise<void> {
  const proxy = await program(upstream);
  const paths = {
    result: (at: number) => `${WORKFLOWS}/w-${at}/result?wait=4m`,
    history: (at: number) => `${WORKFLOWS}/w-${at}/history?waitNewEvent=true&historyEventFilterType=CLOSE_EVENT`,
  };
  const times: Record<string, number[]> = { result: [], history: [] };
  for (let round = 0; round < 4; round++) {
    for (const [name, path] of Object.entries(paths)) {
      isOpen = true;
      waiting = [];
      const answers = await opened(proxy, RELEASED, path);
      const begun = performance.now();
      release();
      await Promise.all(answers);
      // The first round only warms up.
      if (round > 0) times[name]?.push(performance.now() - begun);
    }
  }
  const [result, history] = Object.values(times).map((each) =>
    quantile(
      each.toSorted((a, b) => a - b),
      0.5,
    ),
  ) as [number, number];
  console.log(`${RELEASED} waiters, until the last has heard of the end of its run`);
  console.log(
    `  result ${result.toFixed(0)} ms, plain long polls of histories ${history.toFixed(0)} ms: ${ratio(result, history)} x`,
  );

  isOpen = false;
  const [atOnce, plain] = [
    await sample(`${proxy.url}${WORKFLOWS}/w/result`),
    await sample(`${proxy.url}${WORKFLOWS}/w/history?historyEventFilterType=CLOSE_EVENT`),
  ];
  const [a, b] = [quantile(atOnce, 0.5), quantile(plain, 0.5)];
  console.log(`result at once: ${a.toFixed(2)} ms for two calls, ${ratio(a, b)} x a history with its one`);
  await endProgram(proxy);
}

const upstream = await startFakeUpstream(operations.map(({ rpcPath }) => rpcPath));
upstream.answer(answer);
await waiters(upstream);
waiting = [];
await releasing(upstream);
upstream.kill();
process.exit();
