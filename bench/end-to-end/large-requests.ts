import type { OutgoingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import { startRequest } from '../start-request.ts';

/** A request that is as large, as deep or as full as the proxy's limits allow. */
export interface LargeRequest {
  readonly name: string;
  /** Default: POST. */
  readonly method?: string;
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: Buffer;
  /** True if only the first of its kind in a process is of interest. */
  readonly first?: boolean;
}

const BASE = '/api/v1/namespaces/default';
const START = `${BASE}/workflows/order-1`;
const LIMIT = 10_000_000;
const MOST_VALUES = 200_000;
const DEPTH = 9_900;
const BOTH = `${START}/update-with-start/MyUpdate`;
const HISTORY = `${BASE}/workflows/order-1/history?maximumPageSize=10000`;

function start(member: string): Buffer {
  return Buffer.from(`{"workflowType":{"name":"W"},"taskQueue":{"name":"q"},${member}}`);
}

function both(member: string): Buffer {
  return Buffer.from(`{"startWorkflow":{"workflowType":{"name":"W"},"taskQueue":{"name":"q"},${member}}}`);
}

function list(count: number, item: string): string {
  return `[${Array.from({ length: count }, () => item).join()}]`;
}

function keys(count: number, entry: (i: number) => string): string {
  return `{${Array.from({ length: count }, (_, i) => entry(i)).join()}}`;
}

/** Fills 10 MB with copies of an item. */
function full(item: string): string {
  return list(Math.floor((LIMIT - 200) / (item.length + 1)), item);
}

const nested = `${'['.repeat(DEPTH)}${'1,'.repeat(400)}1${']'.repeat(DEPTH)}`;

export const LARGE: readonly LargeRequest[] = [
  { name: 'start, 10 MB in one payload', path: START, body: Buffer.from(startRequest(LIMIT - 1_000)) },
  { name: 'start, 10 MB of one string', path: START, body: start(`"input":["${'x'.repeat(LIMIT - 200)}"]`) },
  { name: 'start, 140,000 payloads', path: START, body: start(`"input":${list(140_000, '1')}`) },
  {
    name: 'start, 90,000 fields of a memo',
    path: START,
    body: start(`"memo":{"fields":${keys(90_000, (i) => `"k${i}":"v${i}"`)}}`),
  },
  { name: 'start, a million payloads', path: START, body: start(`"input":${list(1_000_000, '1')}`) },
  { name: 'start, 9,900 levels', path: START, body: start(`"input":[${nested}]`) },
  { name: 'start, unknown fields', path: START, body: start(`"x":${full('{"a":1}')}`) },
  { name: 'start, wrong values', path: START, body: start(`"input":[],"links":${full('7')}`) },
  {
    name: 'multi-operation, empty starts',
    path: `${BASE}/workflows/execute-multi-operation`,
    body: Buffer.from(`{"operations":${full('{"startWorkflow":{}}')}}`),
  },
  { name: 'update-with-start, 140,000 payloads', path: BOTH, body: both(`"input":${list(140_000, '1')}`) },
  { name: 'update-with-start, wrong values', path: BOTH, body: both(`"links":${full('7')}`) },
  {
    name: 'reset, wrong values',
    path: `${START}/reset`,
    body: Buffer.from(`{"resetPoint":{"type":"LAST_WORKFLOW_TASK"},"postResetOperations":${full('7')}}`),
  },
  {
    name: 'batch, 200,000 executions',
    path: `${BASE}/batch-operations/b`,
    body: Buffer.from(
      `{"reason":"r","executions":${list(MOST_VALUES - 10, '{"workflowId":"w"}')},"terminationOperation":{}}`,
    ),
  },
  {
    name: 'start, gzip of 10 MB',
    path: START,
    headers: { 'Content-Encoding': 'gzip' },
    body: gzipSync(Buffer.from(startRequest(LIMIT - 1_000))),
  },
  { name: 'history, 10,000 events', method: 'GET', path: HISTORY },
  { name: 'history, gzip', method: 'GET', path: HISTORY, headers: { 'Accept-Encoding': 'gzip' } },
  { name: 'history, brotli', method: 'GET', path: HISTORY, headers: { 'Accept-Encoding': 'br' } },
  { name: 'history, pretty', method: 'GET', path: `${HISTORY}&pretty` },
  { name: 'first request', method: 'GET', path: `${BASE}/workflows/w`, first: true },
  { name: 'first start', path: START, body: Buffer.from(startRequest(100)), first: true },
  { name: 'first request with a mistake', path: START, body: Buffer.from('{}'), first: true },
  { name: 'first history, 10,000 events', method: 'GET', path: HISTORY, first: true },
  { name: 'first /openapi.json', method: 'GET', path: '/openapi.json', first: true },
  {
    name: 'first /openapi.json, gzip',
    method: 'GET',
    path: '/openapi.json',
    headers: { 'Accept-Encoding': 'gzip' },
    first: true,
  },
  { name: 'first /openapi.yaml, 3.0', method: 'GET', path: '/openapi.yaml?version=3.0', first: true },
  { name: 'first /docs', method: 'GET', path: '/docs', first: true },
];
