import { createServer, type Http2Server, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { protobufjsType } from '../../test/support/oracle.ts';
import { history } from '../history.ts';

/** A gRPC server that immediately answers with pre-encoded messages. Its own cost does not count for any target. */

const SERVICE = '/temporal.api.workflowservice.v1.WorkflowService/';
const PACKAGE = 'temporal.api.workflowservice.v1.';

/** Limit for responses waiting to be sent; Node resets calls beyond its default of 10. */
const MOST_MEGABYTES = 1_000;

const RUN_ID = '7124ede7-fef5-4e15-8411-baa23d6beefd';

const EXECUTION = {
  execution_config: {
    task_queue: { name: 'orders', kind: 'TASK_QUEUE_KIND_NORMAL' },
    workflow_run_timeout: { seconds: 3600 },
    default_workflow_task_timeout: { seconds: 10 },
  },
  workflow_execution_info: {
    execution: { workflow_id: 'order-1', run_id: RUN_ID },
    type: { name: 'FulfilOrders' },
    start_time: { seconds: 1_769_862_600, nanos: 123_456_789 },
    status: 'WORKFLOW_EXECUTION_STATUS_RUNNING',
    history_length: 10,
    memo: { fields: { note: { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('"urgent"') } } },
    task_queue: 'orders',
    state_transition_count: 12,
    history_size_bytes: 2_345,
  },
};

function framed(type: string, value: object): Buffer {
  const message = protobufjsType(PACKAGE + type);
  const wire = message.encode(message.fromObject(value)).finish();
  const head = Buffer.alloc(5);
  head.writeUInt32BE(wire.length, 1);
  return Buffer.concat([head, wire]);
}

const answers = new Map([
  ['StartWorkflowExecution', () => framed('StartWorkflowExecutionResponse', { run_id: RUN_ID, started: true })],
  ['DescribeWorkflowExecution', () => framed('DescribeWorkflowExecutionResponse', EXECUTION)],
  ['CountWorkflowExecutions', () => framed('CountWorkflowExecutionsResponse', { count: 42 })],
]);

const known = new Map<string, Buffer>();

function answerTo(rpc: string, request: Buffer): Buffer | undefined {
  const isHistory = rpc === 'GetWorkflowExecutionHistory';
  const events = isHistory ? pageSize(request) : 0;
  const key = `${rpc} ${events}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const made = isHistory ? framed('GetWorkflowExecutionHistoryResponse', history(events)) : answers.get(rpc)?.();
  if (made !== undefined) known.set(key, made);
  return made;
}

function pageSize(request: Buffer): number {
  const type = protobufjsType(`${PACKAGE}GetWorkflowExecutionHistoryRequest`);
  return Number(type.toObject(type.decode(request.subarray(5))).maximum_page_size ?? 10);
}

function answer(stream: ServerHttp2Stream, rpc: string, request: Buffer): void {
  const body = answerTo(rpc, request);
  const isKnown = body !== undefined;
  stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': isKnown ? '0' : '12' }));
  stream.end(body);
}

/** @returns the port, on loopback */
export async function startStubServer(): Promise<{ readonly port: number; readonly server: Http2Server }> {
  const settings = { initialWindowSize: 2 ** 20, maxConcurrentStreams: 1_000 };
  const server = createServer({ settings, maxSessionMemory: MOST_MEGABYTES });
  server.on('session', (session) => session.setLocalWindowSize(2 ** 24));
  server.on('stream', (stream, headers) => {
    const rpc = String(headers[':path']).slice(SERVICE.length);
    const parts: Buffer[] = [];
    stream.on('error', () => undefined);
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => answer(stream, rpc, Buffer.concat(parts)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { port: (server.address() as AddressInfo).port, server };
}
