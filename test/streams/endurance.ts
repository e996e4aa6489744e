import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect as connectHttp2 } from 'node:http2';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { EventSource } from 'eventsource';
import { operations } from '../../generated/operations.ts';
import { createAuthority } from '../support/certificates.ts';
import { type FakeAnswer, type FakeCall, type FakeUpstream, startFakeUpstream } from '../support/fake-upstream.ts';
import { freePort } from '../support/free-port.ts';
import { endProgram, type Program, startProgram } from '../support/program.ts';
import { decode, encode } from '../support/protos.ts';

/**
 * Streams at length (contract section 7): what is too long, or too much, for the tests of every day. Each part prints what
 * it has seen, and the process ends with 1 if any of them saw something else than it should. `make check-streams`.
 */

const SERVICE = 'temporal.api.workflowservice.v1.';
const EVENTS = 2_000;
const RESTARTS = 5;
const STREAMS = 1_000;
const WORKFLOWS = 100_000;
const PAGE = 1_000;
const PATH = '/api/v1/namespaces/n/workflows';

/** The length of the history of every workflow, and how large its events are. */
let length = 1;
let eventBytes = 100;
let isClosed = false;
let waiting: (() => void)[] = [];
let listedPages = 0;

function grow(by: number, close = false): void {
  length += by;
  isClosed = close;
  for (const tell of waiting.splice(0)) tell();
}

async function history(call: FakeCall): Promise<FakeAnswer> {
  const { nextPageToken, maximumPageSize, historyEventFilterType } = decode(
    `${SERVICE}GetWorkflowExecutionHistoryRequest`,
    call.request,
  ) as { readonly nextPageToken?: Buffer; readonly maximumPageSize?: number; readonly historyEventFilterType?: string };
  const from = Number(nextPageToken?.toString() || '0');
  const isClose = historyEventFilterType?.includes('CLOSE') ?? false;
  while (isClose ? !isClosed : from >= length && !isClosed) await new Promise<void>((resolve) => waiting.push(resolve));
  const first = isClose ? length - 1 : from;
  const count = Math.min(maximumPageSize || 256, length - first);
  const next = first + count;
  const identity = 'x'.repeat(eventBytes);
  const events = Array.from({ length: count }, (_, at) => ({
    eventId: first + at + 1,
    ...(isClosed && first + at + 1 === length
      ? { eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED', workflowExecutionCompletedEventAttributes: {} }
      : {
          eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED',
          workflowExecutionSignaledEventAttributes: { signalName: 's', identity },
        }),
  }));
  return {
    message: encode(`${SERVICE}GetWorkflowExecutionHistoryResponse`, {
      history: { events },
      nextPageToken: isClosed && next >= length ? Buffer.alloc(0) : Buffer.from(String(next)),
    }),
  };
}

function answer(call: FakeCall): FakeAnswer | Promise<FakeAnswer> {
  switch (call.getPath().split('/')[2]) {
    case 'GetWorkflowExecutionHistory':
      return history(call);
    case 'DescribeWorkflowExecution': {
      const status = `WORKFLOW_EXECUTION_STATUS_${isClosed ? 'COMPLETED' : 'RUNNING'}`;
      const workflowExecutionInfo = { execution: { runId: 'run' }, status, firstRunId: 'run' };
      return { message: encode(`${SERVICE}DescribeWorkflowExecutionResponse`, { workflowExecutionInfo }) };
    }
    default:
      return listed(call);
  }
}

function listed(call: FakeCall): FakeAnswer {
  const asked = decode(`${SERVICE}ListWorkflowExecutionsRequest`, call.request) as { readonly nextPageToken?: Buffer };
  const from = Number(asked.nextPageToken?.toString() || '0');
  listedPages++;
  return {
    message: encode(`${SERVICE}ListWorkflowExecutionsResponse`, {
      executions: Array.from({ length: PAGE }, (_, at) => ({
        execution: { workflowId: `workflow-${from + at}`, runId: '0'.repeat(36) },
        type: { name: 'T' },
        taskQueue: 'q'.repeat(300),
      })),
      nextPageToken: from + PAGE < WORKFLOWS ? Buffer.from(String(from + PAGE)) : Buffer.alloc(0),
    }),
  };
}

/** Resident memory in MB. */
function memoryOf(pid: number): number {
  return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
}

let failures = 0;
function report(name: string, isRight: boolean, figures: string): void {
  if (!isRight) failures++;
  console.log(`${isRight ? 'ok  ' : 'FAIL'} ${name}: ${figures}`);
}

const program = (upstream: FakeUpstream, ...flags: readonly string[]): Promise<Program> =>
  startProgram(['--address', upstream.address, '--log-level', 'error', ...flags]);

/** An EventSource that reads a growing history while the proxy is restarted, by SIGTERM and by SIGKILL in turn. */
async function reconnect(upstream: FakeUpstream): Promise<void> {
  length = 1;
  isClosed = false;
  const port = await freePort();
  const flags = ['--listen', `127.0.0.1:${port}`, '--shutdown-timeout', '5s'];
  let proxy = await program(upstream, ...flags);
  const ids: string[] = [];
  const source = new EventSource(`http://127.0.0.1:${port}${PATH}/w/history`);
  source.addEventListener('WorkflowExecutionSignaled', ({ lastEventId }) => ids.push(lastEventId));
  source.addEventListener('WorkflowExecutionCompleted', ({ lastEventId }) => ids.push(lastEventId));
  const ended = new Promise<void>((resolve) => {
    source.addEventListener('end', () => {
      source.close();
      resolve();
    });
  });
  const growing = (async () => {
    while (length < EVENTS - 10) {
      grow(10);
      await sleep(40);
    }
  })();
  for (let restart = 0; restart < RESTARTS; restart++) {
    await sleep(800);
    proxy.child.kill(restart % 2 === 0 ? 'SIGTERM' : 'SIGKILL');
    await proxy.ended;
    proxy = await program(upstream, ...flags);
  }
  await growing;
  grow(EVENTS - length, true);
  await ended;
  const isWhole = ids.length === EVENTS && ids.every((id, at) => id === `run/${at + 1}`);
  report(`reconnect over ${RESTARTS} restarts`, isWhole, `${ids.length} of ${EVENTS} events, each once, in order`);
  await endProgram(proxy);
}

/** As many streams at once, through two workers. */
async function many(upstream: FakeUpstream): Promise<void> {
  length = 1;
  isClosed = false;
  const proxy = await program(upstream, '--workers', '2');
  const url = new URL(proxy.url);
  const texts: string[] = [];
  const sockets = Array.from({ length: STREAMS }, (_, at) => {
    texts[at] = '';
    const socket = connect(Number(url.port), '127.0.0.1');
    socket.write(`GET ${PATH}/w-${at}/history HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n`);
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      texts[at] += String(part);
    });
    return socket;
  });
  const all = async (mark: string) => {
    for (const end = Date.now() + 120_000; !texts.every((text) => text.includes(mark)) && Date.now() < end; )
      await sleep(50);
    return texts.filter((text) => text.includes(mark)).length;
  };
  const opened = await all('id: run/1\n');
  while (waiting.length < STREAMS) await sleep(50);
  grow(1);
  const told = await all('id: run/2\n');
  while (waiting.length < STREAMS) await sleep(50);
  grow(1, true);
  const ended = await all('event: end\n');
  report(`${STREAMS} streams with --workers 2`, ended === STREAMS, `${opened} opened, ${told} told, ${ended} ended`);
  for (const socket of sockets) socket.destroy();
  await endProgram(proxy);
}

/** Callers that ask and read nothing. */
async function silent(upstream: FakeUpstream): Promise<void> {
  length = 20_000;
  eventBytes = 10_000;
  isClosed = true;
  const readers = 20;
  const proxy = await program(upstream, '--answer-stall', '60s');
  const before = memoryOf(proxy.pid);
  const sockets = Array.from({ length: readers }, () => {
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
    socket.on('error', () => undefined).pause();
    socket.write(`GET ${PATH}/w/history HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n`);
    return socket;
  });
  let isStill = false;
  for (const end = Date.now() + 60_000; !isStill && Date.now() < end; ) {
    const calls = upstream.calls.length;
    await sleep(3_000);
    isStill = upstream.calls.length === calls;
  }
  const after = memoryOf(proxy.pid);
  const each = ((after - before) / readers).toFixed(1);
  report(
    'readers that never read',
    isStill && after - before < readers * 20,
    `${each} MB each, of 200 MB; no more polls: ${isStill}`,
  );
  for (const socket of sockets) socket.destroy();
  await endProgram(proxy);
  eventBytes = 100;
}

/** A long list, whole and cut short. */
async function list(upstream: FakeUpstream): Promise<void> {
  const proxy = await program(upstream);
  const curl = spawn('curl', ['-sN', '-H', 'Accept: application/x-ndjson', `${proxy.url}${PATH}`]);
  const memory: number[] = [];
  let lines = 0;
  for await (const line of createInterface({ input: curl.stdout })) {
    if (line.startsWith('{"execution"')) lines++;
    if (lines % 10_000 === 0) memory.push(memoryOf(proxy.pid));
  }
  const [first = 0] = memory;
  const most = Math.max(...memory);
  report(
    `${WORKFLOWS} workflows as lines`,
    lines === WORKFLOWS && most < first + 60,
    `${lines} lines, ${first} MB at 10,000, ${most} MB at most`,
  );
  listedPages = 0;
  const shell = `curl -sN -H 'Accept: application/x-ndjson' '${proxy.url}${PATH}' | head -1`;
  await new Promise((resolve) => spawn('sh', ['-c', shell], { stdio: 'ignore' }).on('close', resolve));
  await sleep(500);
  const pages = listedPages;
  await sleep(1_000);
  report('curl … | head -1', pages === listedPages && pages < 20, `${pages} pages of ${WORKFLOWS / PAGE}`);
  await endProgram(proxy);
}

async function http2(upstream: FakeUpstream): Promise<void> {
  length = 3;
  isClosed = false;
  const { certFile, keyFile } = createAuthority().issue('proxy', { subject: '/CN=localhost' });
  const port = await freePort();
  const proxy = await program(
    upstream,
    '--listen-tls',
    `127.0.0.1:${port}`,
    '--tls-cert',
    certFile,
    '--tls-key',
    keyFile,
  );
  const session = connectHttp2(`https://127.0.0.1:${port}`, { rejectUnauthorized: false });
  const stream = session.request({ ':path': `${PATH}/w/history`, accept: 'text/event-stream' });
  let text = '';
  stream.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    if (text.includes('id: run/3\n') && !isClosed) grow(1, true);
  });
  await new Promise((resolve) => stream.on('close', resolve));
  session.close();
  const ids = [...text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id);
  report('HTTP/2', ids.join() === 'run/1,run/2,run/3,run/4,end', ids.join(' '));
  await endProgram(proxy);
}

const upstream = await startFakeUpstream(operations.map(({ rpcPath }) => rpcPath));
upstream.answer(answer);
const parts = { reconnect, many, silent, list, http2 };
const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) {
  waiting = [];
  if (wanted.length === 0 || wanted.includes(name)) await part(upstream);
}
upstream.kill();
process.exit(failures === 0 ? 0 : 1);
