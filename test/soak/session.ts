import { setTimeout as sleep } from 'node:timers/promises';
import type { Tally } from './tally.ts';

// biome-ignore lint/suspicious/noExplicitAny: bodies of all kinds; each check says what it expects of one.
export type Body = any;

export interface Request {
  /** For the tally. */
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  /** Sent in this many parts, with pauses. */
  readonly parts?: number;
  readonly wanted: number;
  /** What is wrong with the answer; undefined if nothing is. */
  readonly check?: (body: Body) => string | undefined;
}

/** The requests of one run. */
export interface Session {
  /** The body of a right answer; undefined if there was none, which is noted. */
  readonly send: (request: Request) => Promise<Body | undefined>;
  /** Sends, and goes away before the answer. */
  readonly goAway: (path: string, afterMs: number) => Promise<void>;
}

const PAUSE_MS = 300;
/** Longer than any call here takes; a caller that hears nothing for so long has found something. */
const PATIENCE_MS = 60_000;

export function createSession(url: string, tally: Tally): Session {
  return {
    async send({ kind, method, path, body, parts = 1, wanted, check }) {
      const begun = Date.now();
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const content = parts === 1 ? text : inParts(text, parts);
      try {
        const answer = await fetch(`${url}${path}`, {
          method,
          headers: { 'request-timeout': '20' },
          signal: AbortSignal.timeout(PATIENCE_MS),
          ...(body !== undefined && { body: content, ...(parts > 1 && { duplex: 'half' }) }),
        } as RequestInit);
        const given = await answer.text();
        const { status } = answer;
        if (status === 503 || status === 504) {
          const { message } = JSON.parse(given) as { readonly message: string };
          tally.unavailable({ kind, status, message, begun, ended: Date.now() });
          return undefined;
        }
        const problem = status === wanted ? check?.(JSON.parse(given)) : `${status} instead of ${wanted}`;
        if (problem === undefined) {
          tally.right(kind);
          return JSON.parse(given);
        }
        tally.wrong(kind, `${problem}: ${method} ${path} ${given.slice(0, 300)}`);
      } catch (error) {
        tally.wrong(kind, `${method} ${path}: ${error instanceof Error ? (error.cause ?? error.message) : error}`);
      }
      return undefined;
    },
    async goAway(path, afterMs) {
      await fetch(`${url}${path}`, { signal: AbortSignal.timeout(afterMs) }).catch(() => undefined);
      tally.right('disconnect');
    },
  };
}

function inParts(text: string, parts: number): ReadableStream<Uint8Array> {
  const bytes = Buffer.from(text);
  const size = Math.ceil(bytes.length / parts);
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      if (at > 0) await sleep(PAUSE_MS);
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
      if (at >= bytes.length) controller.close();
    },
  });
}
