import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { checkUrlLength } from '../../access/limits/check-url.ts';
import type { RateLimit } from '../../access/limits/rate-limit.ts';
import { isLoopback } from '../../base/host-port.ts';
import type { Logger } from '../../base/logger.ts';
import { allowHosts, allowLocalHosts } from '../../http/browsers/allowed-hosts.ts';
import { refuseCrossSite } from '../../http/browsers/cross-site.ts';
import type { Config } from '../config/load.ts';
import type { Closers } from '../life-cycle/closers.ts';

/** What stands before the routes. */
export interface Limits {
  /** The first check of a request; throws a StatusError. */
  readonly check: (req: IncomingMessage) => void;
  /** What a request goes through before all routes. */
  readonly first: readonly RequestHandler[];
  /** Undefined where requests are not counted. */
  readonly rateLimit: RateLimit | undefined;
}

const OTHER_FACTOR = 10;

/** Opens what stands before the routes. Libraries are only loaded where they are needed. */
export async function openLimits(config: Config, log: Logger, closers: Closers): Promise<Limits> {
  const { urlLimit, rateLimit: limit } = config;
  const checkHost = config.allowedHosts === undefined ? defaultHosts(config) : allowHosts(config.allowedHosts);
  const cors =
    config.corsOrigins.length === 0
      ? undefined
      : (await import('../../http/browsers/cors.ts')).createCors(config.corsOrigins);
  const isAllowed = cors?.isAllowed ?? (() => false);
  const check = (req: IncomingMessage): void => {
    checkUrlLength(req, urlLimit);
    checkHost?.(req);
    refuseCrossSite(req, isAllowed);
  };
  const rateLimit = limit === undefined ? undefined : await openRateLimit(config, limit, log, closers);
  const first = [...(cors === undefined ? [] : [cors.handler]), ...(rateLimit === undefined ? [] : [rateLimit.first])];
  return { check, first, rateLimit };
}

async function openRateLimit(config: Config, limit: number, log: Logger, closers: Closers): Promise<RateLimit> {
  const [{ createRateLimit }, { ownCounts, sharedCounts }] = await Promise.all([
    import('../../access/limits/rate-limit.ts'),
    import('../../access/limits/request-counts.ts'),
  ]);
  const { rateLimitRedis: redis, rateLimitWithoutRedis, trustedProxies, rateLimitBy: by } = config;
  const counts = redis === undefined ? ownCounts() : await sharedCounts(redis, rateLimitWithoutRedis, log);
  closers.add(counts.close);
  // Behind trusted proxies, the address that they name.
  const clientAddress = trustedProxies?.clientAddress ?? (({ socket }: IncomingMessage) => socket.remoteAddress);
  const otherLimit = config.rateLimitOther ?? limit * OTHER_FACTOR;
  return createRateLimit({ by, limit, otherLimit, count: counts.count, clientAddress });
}

/** A proxy that only this machine reaches has no other names; the names of one that others reach are not known here. */
function defaultHosts({ listen, listenTls }: Config) {
  const addresses = [listen, listenTls].filter((each) => each !== undefined);
  const isLocal = addresses.length > 0 && addresses.every(({ host }) => isLoopback(host));
  return isLocal ? allowLocalHosts() : undefined;
}
