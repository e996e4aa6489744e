import type { Metadata, Upstream, UpstreamAnswer, UpstreamCall } from '../upstream.ts';

export interface CacheOptions {
  readonly ttlMs: number;
  /** gRPC paths of the calls with answers to keep. */
  readonly paths: ReadonlySet<string>;
  readonly onLookup?: (isHit: boolean) => void;
}

interface Entry {
  readonly answer: UpstreamAnswer;
  readonly until: number;
}

const MAX_ENTRIES = 1_000;
/** What differs between requests that may share an answer: where they come from, and their traces. */
const NOT_PART_OF_KEY = new Set(['x-forwarded-for', 'x-forwarded-host', 'traceparent', 'tracestate', 'baggage']);

/**
 * Keeps answers for some seconds. Two calls share one only if the message and all metadata are the same: credentials
 * above all, so that nobody sees what another may see.
 */
export function withCache(upstream: Upstream, { ttlMs, paths, onLookup }: CacheOptions): Upstream {
  const entries = new Map<string, Entry>();
  const call = async (request: UpstreamCall): Promise<UpstreamAnswer> => {
    if (!paths.has(request.path)) return upstream.call(request);
    const key = keyOf(request);
    const found = entries.get(key);
    const isHit = found !== undefined && found.until > performance.now();
    onLookup?.(isHit);
    if (isHit) return found.answer;
    const answer = await upstream.call(request);
    // The order of a Map is that of insertion: what is first is oldest.
    entries.delete(key);
    entries.set(key, { answer: { ...answer, message: Buffer.from(answer.message) }, until: performance.now() + ttlMs });
    const [oldest] = entries.keys();
    if (entries.size > MAX_ENTRIES && oldest !== undefined) entries.delete(oldest);
    return answer;
  };
  return { ...upstream, call };
}

function keyOf({ path, message, metadata }: UpstreamCall): string {
  return JSON.stringify([path, message.toString('base64'), ...relevant(metadata)]);
}

function relevant(metadata: Metadata): string[] {
  return metadata
    .filter(([name]) => !NOT_PART_OF_KEY.has(name))
    .map(([name, value]) => `${name}:${typeof value === 'string' ? value : value.toString('base64')}`)
    .sort();
}
