import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { StatusError } from '../base/status-error.ts';
import type { Upstream } from '../upstream/upstream.ts';
import { type Exact, parseExact } from './exact-json.ts';
import type { HttpRequest } from './http-request.ts';

/** The outcome of a call over gRPC; `details` holds the bytes of a google.rpc.Status. */
export type GrpcOutcome =
  | { readonly kind: 'answer'; readonly wire: Buffer }
  | { readonly kind: 'error'; readonly code: number; readonly message: string; readonly details: Buffer | undefined };

export interface HttpOutcome {
  readonly status: number;
  /** Undefined if the body is not JSON. */
  readonly body: Exact | undefined;
  readonly text: string;
}

/** The two ways to a Temporal server: directly, and through the proxy under test. */
export interface Ways {
  readonly grpc: (rpcPath: string, message: Buffer, namespace: string | undefined) => Promise<GrpcOutcome>;
  /** @throws Error if nothing answers */
  readonly http: (request: HttpRequest) => Promise<HttpOutcome>;
}

export interface WaysOptions {
  /** Stays open. */
  readonly upstream: Upstream;
  /** `https://proxy.example/with-a-prefix` */
  readonly url: URL;
  /** Headers sent both ways. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly timeoutMs: number;
}

export function openWays({ upstream, url, headers, timeoutMs }: WaysOptions): Ways {
  const base = `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  const metadata = headers.map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    async grpc(path, message, namespace) {
      const deadline = performance.now() + timeoutMs;
      const { signal } = new AbortController();
      const own = namespace === undefined ? metadata : [...metadata, ['temporal-namespace', namespace] as const];
      const call = { path, message, metadata: own, deadline, signal, ...(namespace !== undefined && { namespace }) };
      try {
        return { kind: 'answer', wire: (await upstream.call(call)).message };
      } catch (error) {
        if (!(error instanceof StatusError)) throw error;
        const { code, message: words, details } = error;
        return { kind: 'error', code, message: words, details };
      }
    },
    async http({ method, path, body }) {
      const send = () =>
        fetch(`${base}${path}`, {
          method,
          redirect: 'manual',
          headers: [...headers.map(([name, value]): [string, string] => [name, value]), ['X-Request-ID', randomUUID()]],
          signal: AbortSignal.timeout(timeoutMs),
          ...(body !== undefined && { body }),
        });
      try {
        let answer = await send();
        for (let again = 0; again < PATIENCE && answer.status === 429; again++) {
          await answer.body?.cancel();
          await sleep(waitOf(answer));
          answer = await send();
        }
        const text = await answer.text();
        return { status: answer.status, body: parsed(text), text };
      } catch (error) {
        throw new Error(`${method} ${base}${path}: ${reason(error)}`, { cause: error });
      }
    },
  };
}

/** A rate limit of the proxy is not a difference. */
const PATIENCE = 3;
const MOST_SECONDS = 60;

function waitOf(answer: Response): number {
  const seconds = Number(answer.headers.get('retry-after') ?? '1');
  return Math.min(Number.isFinite(seconds) ? seconds : 1, MOST_SECONDS) * 1_000;
}

/** fetch only reports that it failed; the reason is in the cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || String(error.cause) : error.message;
}

function parsed(text: string): Exact | undefined {
  try {
    return parseExact(text);
  } catch {
    return undefined;
  }
}
