import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { checkUrlLength } from '../../access/limits/check-url.ts';
import type { RateLimit } from '../../access/limits/rate-limit.ts';
import { isLoopback } from '../../base/host-port.ts';
import { allowHosts, allowLocalHosts } from '../../http/browsers/allowed-hosts.ts';
import { refuseCrossSite } from '../../http/browsers/cross-site.ts';
import type { Logger } from '../../telemetry/log/log.ts';
import type { Config } from '../config/load.ts';

export interface LimitSettings {
  /** The first thing that is done with a request; throws a StatusError. */
  readonly check: (req: IncomingMessage) => void;
  /** What a request goes through before all routes. */
  readonly first: readonly RequestHandler[];
  /** Undefined where requests are not counted. */
  readonly rateLimit: RateLimit | undefined;
  readonly close: () => void;
}

export interface LimitContext {
  readonly log: Logger;
  /** The address of a caller, undefined on a Unix socket. */
  readonly clientAddress: (req: IncomingMessage) => string | undefined;
}

const OTHER_FACTOR = 10;

/** What stands before the routes, by the options. Libraries are only loaded where they are needed. */
export async function limitSettings(config: Config, { log, clientAddress }: LimitContext): Promise<LimitSettings> {
  const { urlLimit, rateLimit: limit, rateLimitRedis, rateLimitWithoutRedis } = config;
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
  const first = cors === undefined ? [] : [cors.handler];
  if (limit === undefined) return { check, first, rateLimit: undefined, close: () => undefined };

  const [{ createRateLimit }, { ownCounts, sharedCounts }] = await Promise.all([
    import('../../access/limits/rate-limit.ts'),
    import('../../access/limits/request-counts.ts'),
  ]);
  const counts =
    rateLimitRedis === undefined ? ownCounts() : await sharedCounts(rateLimitRedis, rateLimitWithoutRedis, log);
  const otherLimit = config.rateLimitOther ?? limit * OTHER_FACTOR;
  const { rateLimitBy: by } = config;
  const rateLimit = createRateLimit({ by, limit, otherLimit, count: counts.count, clientAddress });
  return { check, first: [...first, rateLimit.first], rateLimit, close: counts.close };
}

/** A proxy that only this machine reaches has no other names; what names one has that others reach is not known here. */
function defaultHosts({ listen, listenTls }: Config) {
  const addresses = [listen, listenTls].filter((each) => each !== undefined);
  const isLocal = addresses.length > 0 && addresses.every(({ host }) => isLoopback(host));
  return isLocal ? allowLocalHosts() : undefined;
}
