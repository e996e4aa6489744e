import type { BreakerState } from '../../upstream/resilience/gate.ts';
import type { WatchedUpstream } from '../../upstream/resilience/guard.ts';
import type { Upstream, UpstreamState } from '../../upstream/upstream.ts';
import { checkUpstream, type UpstreamHealth } from './check-upstream.ts';

export interface UpstreamReport {
  readonly name: string;
  readonly health: UpstreamHealth;
  readonly channel: UpstreamState;
  /** State of the connection's breaker. */
  readonly breaker: BreakerState;
}

export interface Health {
  readonly version: string;
  /** Seconds since the start. */
  readonly uptime: () => number;
  readonly isDraining: () => boolean;
  /** Makes the proxy not ready for good, whatever the servers report. */
  readonly drain: () => void;
  readonly upstreams: () => Promise<readonly UpstreamReport[]>;
}

/** Minimum time between two checks of a server, however often probes come. */
const CACHE_MS = 1_000;

/** @param watched returns the servers known at the moment */
export function createHealth(version: string, watched: () => Iterable<WatchedUpstream>): Health {
  const startedAt = performance.now();
  let draining = false;
  const checks = new WeakMap<Upstream, () => Promise<UpstreamHealth>>();
  const report = async ({ name, upstream, breakers }: WatchedUpstream): Promise<UpstreamReport> => {
    const check = checks.get(upstream) ?? cached(() => checkUpstream(upstream));
    checks.set(upstream, check);
    const health = await check();
    return { name, health, channel: upstream.state(), breaker: breakers()[0]?.state ?? 'closed' };
  };
  return {
    version,
    uptime: () => Math.round((performance.now() - startedAt) / 1_000),
    isDraining: () => draining,
    drain: () => {
      draining = true;
    },
    upstreams: () => Promise.all([...watched()].map(report)),
  };
}

/** Callers that arrive during a check wait for its result. */
function cached<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  let until = 0;
  return () => {
    if (found === undefined || performance.now() > until) {
      until = Number.POSITIVE_INFINITY;
      found = find().finally(() => {
        until = performance.now() + CACHE_MS;
      });
    }
    return found;
  };
}
