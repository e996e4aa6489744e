import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { checkUrlLength } from '../../access/limits/check-url.ts';
import { createRateLimit, type RateLimit } from '../../access/limits/rate-limit.ts';
import { ownCounts, sharedCounts } from '../../access/limits/request-counts.ts';
import { type HostPort, isLoopback } from '../../base/host-port.ts';
import type { Logger } from '../../base/logger.ts';
import { allowHosts, allowLocalHosts, type CheckHost } from '../../http/browsers/allowed-hosts.ts';
import { createCors } from '../../http/browsers/cors.ts';
import { refuseCrossSite } from '../../http/browsers/cross-site.ts';
import type { Config } from '../config/load.ts';
import type { Closers } from '../life-cycle/closers.ts';

/** The checks in front of the routes. */
export interface Limits {
  /** The first check of a request; throws a StatusError. */
  readonly check: (req: IncomingMessage) => void;
  /** The same for the admin port. */
  readonly adminCheck: (req: IncomingMessage) => void;
  /** Middleware that runs before all routes. */
  readonly first: readonly RequestHandler[];
  /** Undefined if requests are not counted. */
  readonly rateLimit: RateLimit | undefined;
}

const OTHER_FACTOR = 10;

/**
 * Creates the checks in front of the routes.
 * @param isEmbedded true if an application listens, so that the options do not say where
 * @param isWorker true for one of several processes that share the port, and their counts
 */
export async function openLimits(
  config: Config,
  { isEmbedded, isWorker }: { readonly isEmbedded: boolean; readonly isWorker: boolean },
  log: Logger,
  closers: Closers,
): Promise<Limits> {
  const { urlLimit, rateLimit: limit } = config;
  const standard = isEmbedded ? hostsByConnection() : defaultHosts(config);
  const checkHost = config.allowedHosts === undefined ? standard : allowHosts(config.allowedHosts);
  const cors = config.corsOrigins.length === 0 ? undefined : createCors(config.corsOrigins);
  const isAllowed = cors?.isAllowed ?? (() => false);
  const check = (req: IncomingMessage): void => {
    checkUrlLength(req, urlLimit);
    checkHost?.(req);
    refuseCrossSite(req, isAllowed);
  };
  const rateLimit = limit === undefined ? undefined : await openRateLimit(config, limit, isWorker, log, closers);
  // Preflights are counted too, and a page can read the headers of a 429.
  const first = [
    ...(cors === undefined ? [] : [cors.headers]),
    ...(rateLimit === undefined ? [] : [rateLimit.first]),
    ...(cors === undefined ? [] : [cors.preflight]),
  ];
  return { check, adminCheck: adminHosts(config) ?? (() => undefined), first, rateLimit };
}

async function openRateLimit(
  config: Config,
  limit: number,
  isWorker: boolean,
  log: Logger,
  closers: Closers,
): Promise<RateLimit> {
  const { rateLimitRedis: redis, rateLimitWithoutRedis, trustedProxies, rateLimitBy: by } = config;
  const inPrimary = async () => (await import('../workers/shared-counts.ts')).countInPrimary();
  const counts =
    redis === undefined
      ? ownCounts(isWorker ? await inPrimary() : undefined)
      : await sharedCounts(redis, rateLimitWithoutRedis, log);
  closers.add(counts.close);
  // Behind trusted proxies, the address that they report.
  const clientAddress = trustedProxies?.clientAddress ?? (({ socket }: IncomingMessage) => socket.remoteAddress);
  const otherLimit = config.rateLimitOther ?? limit * OTHER_FACTOR;
  return createRateLimit({ by, limit, otherLimit, count: counts.count, clientAddress });
}

/**
 * A listener that only this machine can reach has only local names; the names of any other listener are unknown. Each
 * listener is checked separately, and web pages cannot reach a Unix socket.
 */
function defaultHosts({ listen, listenTls }: Config): CheckHost | undefined {
  const checkLocal = allowLocalHosts();
  const isLocal = (address: HostPort | undefined) => address !== undefined && isLoopback(address.host);
  if (!isLocal(listen) && !isLocal(listenTls)) return undefined;
  return (req) => {
    if (req.socket.remoteAddress === undefined) return;
    if (isLocal('encrypted' in req.socket ? listenTls : listen)) checkLocal?.(req);
  };
}

/** The same rule where only the connection shows which address it has come to. */
function hostsByConnection(): CheckHost {
  const checkLocal = allowLocalHosts();
  return (req) => {
    const { localAddress } = req.socket;
    if (localAddress !== undefined && isLoopback(localAddress.replace(/^::ffff:(?=\d+\.)/i, ''))) checkLocal?.(req);
  };
}

/** The admin port accepts any address; a name has to be local or allowed. */
function adminHosts({ adminListen, allowedHosts }: Config): CheckHost | undefined {
  if (adminListen === undefined || (allowedHosts === undefined && !isLoopback(adminListen.host))) return undefined;
  return allowLocalHosts(allowedHosts);
}
