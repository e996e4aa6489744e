import type { Logger } from '../../base/logger.ts';
import type { Operation } from '../../codec/operation-table.ts';
import type { Upstream } from '../upstream.ts';
import { type BreakerState, withBreaker } from './breaker.ts';
import { withCache } from './cache.ts';
import { idempotentPaths } from './idempotent.ts';
import { withRetries } from './retry.ts';

export interface GuardSettings {
  readonly retries: number;
  readonly retryBudget: number;
  /** 0 for no breaker. */
  readonly breakerFailures: number;
  /** Milliseconds. */
  readonly breakerOpen: number;
  /** Milliseconds; 0 for no cache. */
  readonly cache: number;
  /** Operation ids. */
  readonly cacheOperations: readonly string[];
}

export interface GuardEvents {
  readonly onRetry?: (() => void) | undefined;
  readonly onCacheLookup?: ((isHit: boolean) => void) | undefined;
}

export interface GuardedChannel {
  readonly upstream: Upstream;
  readonly breaker: () => BreakerState;
}

/** A breaker around one channel, unless it is off. */
export function guardChannel(channel: Upstream, name: string, settings: GuardSettings, log: Logger): GuardedChannel {
  if (settings.breakerFailures === 0) return { upstream: channel, breaker: () => 'closed' };
  const upstream = withBreaker(channel, {
    failures: settings.breakerFailures,
    openMs: settings.breakerOpen,
    onChange: (state) => log.warn({ upstream: name, breaker: state }, 'the circuit breaker has changed'),
  });
  return { upstream, breaker: upstream.breaker };
}

/** Retries, and before them the cache, around all channels. What is off is not there. */
export function guardCalls(
  upstream: Upstream,
  operations: readonly Operation[],
  settings: GuardSettings,
  { onRetry, onCacheLookup }: GuardEvents,
): Upstream {
  let guarded = upstream;
  if (settings.retries > 0) {
    guarded = withRetries(guarded, {
      retries: settings.retries,
      budget: settings.retryBudget,
      idempotent: idempotentPaths(operations),
      ...(onRetry && { onRetry }),
    });
  }
  if (settings.cache > 0) {
    const paths = operations.filter(({ id }) => settings.cacheOperations.includes(id)).map(({ rpcPath }) => rpcPath);
    guarded = withCache(guarded, {
      ttlMs: settings.cache,
      paths: new Set(paths),
      ...(onCacheLookup && { onLookup: onCacheLookup }),
    });
  }
  return guarded;
}
