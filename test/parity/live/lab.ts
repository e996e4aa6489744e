import { setTimeout as sleep } from 'node:timers/promises';
import type { GrpcClient } from '../../support/grpc-client.ts';
import type { RawGrpc } from './raw-grpc.ts';
import type { RecordingRelay } from './recording-relay.ts';

/** What the cases work with: one server, and the ways to it. */
export interface Lab {
  /** Past the proxy, to make what a call needs. */
  readonly grpc: GrpcClient;
  /** Past the proxy, the other way of the comparison. */
  readonly raw: RawGrpc;
  /** Between the proxy and the server. */
  readonly relay: RecordingRelay;
  readonly proxyUrl: string;
  readonly serverVersion: string;
}

export const NAMESPACE = 'parity';
/** The example worker's. */
export const TASK_QUEUE = 'my-task-queue';
/** Nobody works on it. */
export const IDLE_QUEUE = 'parity-idle';
/** The identity that the proxy is told to fill in. */
export const IDENTITY = 'the-proxy';

/** Tries until `look` returns something else than undefined. */
export async function until<T>(look: () => Promise<T | undefined>, limitMs = 20_000): Promise<T> {
  for (const end = Date.now() + limitMs; ; ) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`not seen within ${limitMs} ms: ${look}`);
    await sleep(50);
  }
}

const lines = new Map<string, Promise<unknown>>();

/** Runs `work` when all earlier work in the same line has ended. */
export function inLine<T>(line: string, work: () => Promise<T>): Promise<T> {
  const result = (lines.get(line) ?? Promise.resolve()).then(work);
  lines.set(
    line,
    result.catch(() => undefined),
  );
  return result;
}
