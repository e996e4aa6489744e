import type { Logger } from '../../base/logger.ts';
import type { Operation } from '../../codec/operation-table.ts';
import type { Upstream } from '../upstream.ts';
import { type BreakerReport, withBreaker } from './breaker.ts';
import { withCache } from './cache.ts';
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
  readonly breakers: () => readonly BreakerReport[];
}

/** One Temporal server, as operators of the proxy see it. */
export interface WatchedUpstream {
  /** Not its address, which is no business of a caller. */
  readonly name: string;
  /** The channel itself: a check is neither retried nor refused. */
  readonly upstream: Upstream;
  readonly breakers: () => readonly BreakerReport[];
}

export interface Guards {
  /** Retries on one channel, and a breaker around them: a call fails once, however often it was tried. */
  readonly channel: (channel: Upstream, name: string) => GuardedChannel;
  /** The cache, in front of all channels. */
  readonly calls: (upstream: Upstream) => Upstream;
}

/** What is turned off costs nothing. */
export function createGuards(
  operations: readonly Operation[],
  settings: GuardSettings,
  log: Logger,
  { onRetry, onCacheLookup }: GuardEvents = {},
): Guards {
  const { retries, retryBudget: budget, breakerFailures: failures, breakerOpen: openMs } = settings;
  const repeatable = new Set(operations.flatMap((each) => (each.repeatable ? [each.rpcPath] : [])));
  return {
    channel: (channel, name) => {
      const retried = retries === 0 ? channel : withRetries(channel, { retries, budget, repeatable, onRetry });
      if (failures === 0) return { upstream: retried, breakers: () => [] };
      const upstream = withBreaker(retried, {
        failures,
        openMs,
        onChange: ({ scope, namespace, state }) =>
          log.warn({ upstream: name, breaker: state, scope, namespace }, 'the circuit breaker has changed'),
      });
      return { upstream, breakers: upstream.breakers };
    },
    calls: (upstream) => {
      if (settings.cache === 0) return upstream;
      const cached = operations.filter(({ id }) => settings.cacheOperations.includes(id));
      const paths = new Set(cached.map(({ rpcPath }) => rpcPath));
      return withCache(upstream, { ttlMs: settings.cache, paths, ...(onCacheLookup && { onLookup: onCacheLookup }) });
    },
  };
}
