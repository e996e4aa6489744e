import { createHash } from 'node:crypto';
import { release } from '../../base/lease.ts';
import { Code, cancelled, StatusError } from '../../base/status-error.ts';
import { deadlineExceeded } from '../failures.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall } from '../upstream.ts';

export interface CacheOptions {
  readonly ttlMs: number;
  /** gRPC paths of the calls whose answers are kept. */
  readonly paths: ReadonlySet<string>;
  readonly onLookup?: (isHit: boolean) => void;
}

interface Entry {
  readonly answer: UpstreamAnswer;
  readonly bytes: number;
  readonly until: number;
}

/** For all answers together, in bytes. */
const MOST_BYTES = 16 * 1024 * 1024;
/** What an entry costs beside its message, about. */
const ENTRY_BYTES = 1_024;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Differs between requests that may share an answer: where they come from, and their traces. */
const NOT_PART_OF_KEY = new Set(['x-forwarded-for', 'x-forwarded-host', 'traceparent', 'tracestate', 'baggage']);

/**
 * Keeps answers for some seconds. Two calls share one only if the message and all metadata are the same, credentials
 * above all, so that nobody sees what only another may see. Calls that come while the answer is fetched wait for it.
 */
export function withCache(upstream: Upstream, { ttlMs, paths, onLookup }: CacheOptions): Upstream {
  // A Map keeps the order of insertion, which is that of expiry.
  const entries = new Map<string, Entry>();
  const fetching = new Map<string, Promise<UpstreamAnswer>>();
  let bytes = 0;
  let sweep: NodeJS.Timeout | undefined;

  const drop = (key: string, entry: Entry) => {
    entries.delete(key);
    bytes -= entry.bytes;
  };
  const dropExpired = () => {
    sweep = undefined;
    const now = performance.now();
    for (const [key, entry] of entries) {
      if (entry.until > now) {
        sweep = setTimeout(dropExpired, entry.until - now);
        sweep.unref();
        return;
      }
      drop(key, entry);
    }
  };
  const keep = (key: string, answer: UpstreamAnswer) => {
    const size = answer.message.length + ENTRY_BYTES;
    if (size > MOST_BYTES / 4) return;
    const known = entries.get(key);
    if (known !== undefined) drop(key, known);
    entries.set(key, { answer, bytes: size, until: performance.now() + ttlMs });
    bytes += size;
    for (const [oldest, entry] of entries) {
      if (bytes <= MOST_BYTES) break;
      drop(oldest, entry);
    }
    if (sweep === undefined) {
      sweep = setTimeout(dropExpired, ttlMs);
      sweep.unref();
    }
  };

  const fetch = async (key: string, request: UpstreamCall): Promise<UpstreamAnswer> => {
    const { message, ...rest } = await upstream.call(request);
    const answer = { ...rest, message: Buffer.from(message) };
    release(message);
    keep(key, answer);
    return answer;
  };

  const call = (request: UpstreamCall): Promise<UpstreamAnswer> => {
    if (!paths.has(request.path)) return upstream.call(request);
    const key = keyOf(request);
    const found = entries.get(key);
    const isHit = found !== undefined && found.until > performance.now();
    const running = fetching.get(key);
    onLookup?.(isHit || running !== undefined);
    if (isHit) return Promise.resolve(found.answer);
    if (running !== undefined) return follow(running, request, call);
    const fetched = fetch(key, request).finally(() => fetching.delete(key));
    fetching.set(key, fetched);
    return fetched;
  };
  return { ...upstream, call };
}

/** Waits for the answer to another call. If only that call was cancelled or out of time, `retry` makes this one. */
function follow(
  running: Promise<UpstreamAnswer>,
  request: UpstreamCall,
  retry: (request: UpstreamCall) => Promise<UpstreamAnswer>,
): Promise<UpstreamAnswer> {
  const { deadline, signal } = request;
  const started = performance.now();
  return new Promise((resolve, reject) => {
    let isOver = false;
    const end = (act: () => void) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
      act();
    };
    const leave = () => end(() => reject(cancelled()));
    const timer = setTimeout(
      () => end(() => reject(deadlineExceeded(started, deadline))),
      Math.min(LONGEST_TIMER_MS, Math.max(1, deadline - started)),
    );
    signal.addEventListener('abort', leave);
    if (signal.aborted) leave();
    running.then(
      (answer) => end(() => resolve(answer)),
      (error: unknown) => end(() => (isOfItsCaller(error) ? resolve(retry(request)) : reject(error))),
    );
  });
}

function isOfItsCaller(error: unknown): boolean {
  if (!(error instanceof StatusError)) return false;
  return error.code === Code.CANCELLED || error.code === Code.DEADLINE_EXCEEDED;
}

/** A digest, so that no credential is kept. */
function keyOf({ path, message, metadata }: UpstreamCall): string {
  const fields = metadata
    .filter(([name]) => !NOT_PART_OF_KEY.has(name))
    .map(([name, value]) => `${name}:${typeof value === 'string' ? value : value.toString('base64')}`)
    .sort();
  return createHash('sha256')
    .update(JSON.stringify([path, ...fields]))
    .update(message)
    .digest('base64');
}
