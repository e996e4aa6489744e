import { startRequest } from '../start-request.ts';

export interface Workload {
  readonly name: string;
  readonly connections: number;
  /** The whole HTTP/1.1 request. */
  readonly request: Buffer;
  /** The same with payloads in long form, for servers that know no shorthand; undefined without payloads. */
  readonly longRequest?: Buffer;
}

const BASE = '/api/v1/namespaces/default';
const INPUT_BYTES = 100_000;
const { input } = JSON.parse(startRequest(INPUT_BYTES)) as { readonly input: readonly unknown[] };

function start(value: unknown): string {
  return JSON.stringify({ workflowType: { name: 'MyWorkflow' }, taskQueue: { name: 'orders' }, input: value });
}

/** Payloads as protobuf prints them. */
function inLongForm(values: readonly unknown[]): object {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const metadata = { encoding: base64('json/plain') };
  return { payloads: values.map((value) => ({ metadata, data: base64(JSON.stringify(value)) })) };
}

function get(path: string): Buffer {
  return Buffer.from(`GET ${BASE}${path} HTTP/1.1\r\nHost: localhost\r\nUser-Agent: bench\r\nAccept: */*\r\n\r\n`);
}

function post(path: string, body: string): Buffer {
  const head = `POST ${BASE}${path} HTTP/1.1\r\nHost: localhost\r\nUser-Agent: bench\r\nAccept: */*\r\n`;
  const length = Buffer.byteLength(body);
  return Buffer.from(`${head}Content-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`);
}

function starts(values: readonly unknown[]): Pick<Workload, 'request' | 'longRequest'> {
  const path = '/workflows/order-1';
  return { request: post(path, start(values)), longRequest: post(path, start(inLongForm(values))) };
}

export const WORKLOADS: readonly Workload[] = [
  { name: 'start-small', connections: 32, ...starts(['Hello, World!']) },
  { name: 'describe', connections: 32, request: get('/workflows/order-1') },
  { name: 'count', connections: 32, request: get('/workflow-count') },
  { name: 'start-100k', connections: 32, ...starts(input) },
  { name: 'history-1k', connections: 32, request: get('/workflows/order-1/history?maximumPageSize=1000') },
  { name: 'history-10k', connections: 4, request: get('/workflows/order-1/history?maximumPageSize=10000') },
];
