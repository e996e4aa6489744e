import { expect, inject, onTestFinished, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import type { Binding, Operation, Segment } from '../../src/codec/operation-table.ts';
import { checkAnswer } from '../support/check-answer.ts';
import { connectLive, type Live, unique } from '../support/live.ts';
import { httpClient } from '../support/live-http.ts';
import { startProxy } from '../support/proxy.ts';

interface Said {
  /** google.rpc.Code */
  readonly code: number;
  /** Empty on success. */
  readonly message: string;
}

interface Row {
  readonly binding: string;
  readonly status: number;
  readonly http: Said;
  /** The server's response to the same call over gRPC, without the proxy. */
  readonly grpc: Said;
}

const TIMEOUT_MS = 5_000;

const rpcOf = ({ rpcPath }: Operation) => rpcPath.split('/').at(-1) ?? '';

const SCHEDULE = { schedule: { spec: {}, action: { startWorkflow: {} } } };

/** What the proxy itself does not let be missing, whatever the document says (contract section 8). */
const BODIES: Readonly<Record<string, object>> = {
  CreateSchedule: SCHEDULE,
  UpdateSchedule: SCHEDULE,
  ResetWorkflowExecution: { workflowTaskFinishEventId: '4' },
};

/** An existing namespace, and otherwise unused names, so that no other test is affected. */
function textOf(jsonPath: string, namespace: string, name: string): string {
  return jsonPath === 'namespace' ? namespace : name;
}

function jsonPathOf(segment: Segment): string {
  return segment.kind === 'variable' ? segment.jsonPath : '';
}

function pathOf({ segments }: Binding, namespace: string, name: string): string {
  const texts = segments.map((segment) =>
    segment.kind === 'literal' ? segment.text : textOf(jsonPathOf(segment), namespace, name),
  );
  return `/${texts.join('/')}`;
}

/**
 * The request message built from the path alone, with the fields that the proxy fills: `{execution: {workflowId:
 * ...}}`.
 */
function messageOf({ segments }: Binding, namespace: string, name: string): object {
  // Fields that a message does not have are dropped during encoding.
  const filled = { identity: 'me', requestId: name };
  const message: Record<string, unknown> & { request?: object } = { ...filled };
  for (const segment of segments) {
    if (segment.kind !== 'variable') continue;
    const names = segment.jsonPath.split('.');
    const leaf = names.pop() ?? '';
    let parent = message;
    for (const name of names) {
      parent[name] ??= {};
      parent = parent[name] as Record<string, unknown>;
    }
    parent[leaf] = textOf(segment.jsonPath, namespace, name);
  }
  if (message.request !== undefined) message.request = { meta: { ...filled, updateId: name }, ...message.request };
  return message;
}

async function overHttp(
  http: Live['http'],
  operation: Operation,
  binding: Binding,
  namespace: string,
  name: string,
): Promise<Said & { readonly status: number }> {
  const { method } = binding;
  const given = BODIES[rpcOf(operation)] ?? {};
  const { status, body } = await http(method, pathOf(binding, namespace, name), {
    headers: { 'Grpc-Timeout': `${TIMEOUT_MS}m` },
    ...(binding.body !== undefined && { body: given }),
  });
  return status < 300 ? { status, code: 0, message: '' } : { status, code: body.code, message: body.message };
}

async function overGrpc(operation: Operation, binding: Binding, namespace: string, name: string): Promise<Said> {
  try {
    const message = { ...BODIES[rpcOf(operation)], ...messageOf(binding, namespace, name) };
    await connectLive().grpc.call(rpcOf(operation), message, { timeoutMs: TIMEOUT_MS });
    return { code: 0, message: '' };
  } catch (error) {
    const { code, details } = error as { readonly code: number; readonly details: string };
    return { code, message: details };
  }
}

/** Replaces names and ids, which differ between the two calls. */
function withoutNames({ code, message }: Said): string {
  return `${code} ${message.replaceAll(/none-such-\w+|[0-9a-f-]{36}/g, '*')}`;
}

function print(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ binding, status, http }) => `${binding} ${status} ${http.code} ${http.message.slice(0, 60)}`,
  );
  return ['rpc, method, path, HTTP status, gRPC code, message', ...lines].join('\n');
}

/** Whatever came after it would get another answer as soon as the server's caches know that the namespace has ended. */
const ENDING = new Set(['DeprecateNamespace', 'DeleteNamespace']);

// Contract section 1: every annotated binding, with both prefixes, and those of the rules file.
test('every binding of every operation is answered by the Temporal server itself', { timeout: 300_000 }, async () => {
  const namespace = unique('bindings');
  await connectLive().grpc.call('RegisterNamespace', {
    namespace,
    workflowExecutionRetentionPeriod: { seconds: 86_400 },
  });
  // Without the rules of the document, with which the proxy rejects what the server would reject too.
  const proxy = await startProxy({ address: inject('temporalAddress') });
  onTestFinished(proxy.close);
  const http = httpClient(proxy.url, { check: checkAnswer });
  const rows: Row[] = [];
  for (const operation of operations) {
    for (const binding of operation.bindings) {
      const within = ENDING.has(rpcOf(operation)) ? unique('none-such') : namespace;
      const { status, ...said } = await overHttp(http, operation, binding, within, unique('none-such'));
      const grpc = await overGrpc(operation, binding, within, unique('none-such'));
      const line = [rpcOf(operation).padEnd(42), binding.method.padEnd(6), binding.template.padEnd(108)].join(' ');
      rows.push({ binding: line, status, http: said, grpc });
    }
  }
  console.log(print(rows));
  // A response that neither the router nor a check of the proxy could produce: the server's own, word for word.
  const strangers = rows.filter(({ http, grpc }) => withoutNames(http) !== withoutNames(grpc));
  expect(strangers).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(214);
});
