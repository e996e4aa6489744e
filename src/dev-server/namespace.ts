import { setTimeout as sleep } from 'node:timers/promises';
import { Code, StatusError } from '../base/status-error.ts';
import type { Upstream } from '../upstream/upstream.ts';
import type { Progress } from './server-binary.ts';

const SERVICE = '/temporal.api.workflowservice.v1.WorkflowService';
const CALL_MS = 5_000;
const POLL_MS = 100;
const RETENTION_SECONDS = 86_400;

/**
 * Waits until the server answers.
 * @throws Error with the last reason after `limitMs`.
 */
export async function waitForServer(upstream: Upstream, limitMs: number, progress: Progress): Promise<void> {
  await poll(limitMs, progress, () => call(upstream, 'GetSystemInfo', Buffer.alloc(0)));
}

/**
 * Registers a namespace unless it exists, and waits until all parts of the server know it, which takes some seconds.
 * @throws StatusError if the server refuses it.
 */
export async function ensureNamespace(upstream: Upstream, namespace: string, progress: Progress): Promise<void> {
  const name = field(1, Buffer.from(namespace));
  try {
    // Fields 1 (namespace) and 4 (retention, a Duration whose field 1 is the seconds).
    const retention = field(4, Buffer.concat([Buffer.from([0x08]), varint(RETENTION_SECONDS)]));
    await call(upstream, 'RegisterNamespace', Buffer.concat([name, retention]));
  } catch (error) {
    if (!(error instanceof StatusError && error.code === Code.ALREADY_EXISTS)) throw error;
  }
  // Each asks another part of the server, which learns of the namespace at its own time; field 2 of both holds a name.
  const named = Buffer.concat([name, field(2, field(1, Buffer.from('any')))]);
  await poll(30_000, progress, async () => {
    await call(upstream, 'CountWorkflowExecutions', name);
    await call(upstream, 'DescribeTaskQueue', named);
    await call(upstream, 'DescribeWorkflowExecution', named).catch((error: unknown) => {
      // That there is no such workflow is said by the part that knows the namespace.
      if (!(error instanceof StatusError && /workflow/i.test(error.message))) throw error;
    });
  });
}

async function poll(limitMs: number, { signal }: Progress, attempt: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + limitMs; ; ) {
    signal?.throwIfAborted();
    try {
      await attempt();
      return;
    } catch (error) {
      if (Date.now() >= end) throw error;
      await sleep(POLL_MS);
    }
  }
}

async function call(upstream: Upstream, method: string, message: Buffer): Promise<void> {
  const path = `${SERVICE}/${method}`;
  const deadline = performance.now() + CALL_MS;
  await upstream.call({ path, message, metadata: [], deadline, signal: AbortSignal.timeout(CALL_MS) });
}

/** A length-delimited field in protobuf's binary form: the few that are needed here want no generated code. */
function field(number: number, value: Buffer): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(value.length), value]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return Buffer.from([...bytes, rest]);
}
