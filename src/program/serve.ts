import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { operations } from '../../generated/operations.ts';
import { messageTypes } from '../../generated/registry.ts';
import { formatHostPort } from '../base/host-port.ts';
import { documentFiles } from '../http/docs/document.ts';
import type { Authorization } from '../http/docs/instance.ts';
import { pageFiles } from '../http/docs/page.ts';
import { createHttpServer } from '../http/http-server.ts';
import type { Listening } from '../http/listen.ts';
import type { WatchedUpstream } from '../telemetry/health/health.ts';
import { changeLevelOnSignal } from '../telemetry/log/level-signal.ts';
import { createLog } from '../telemetry/log/log.ts';
import { requestLogger } from '../telemetry/log/request-log.ts';
import { guardCalls, guardChannel } from '../upstream/resilience/guard.ts';
import type { Upstream } from '../upstream/upstream.ts';
import type { Config } from './config/load.ts';
import { connectTemporal } from './connection.ts';
import { openListeners } from './listeners.ts';
import { observe } from './observe.ts';
import { createProxy } from './server.ts';
import { accessSettings } from './settings/access-settings.ts';
import { codecSettings } from './settings/codec-settings.ts';
import { limitSettings } from './settings/limit-settings.ts';

export interface Served {
  /** `http://127.0.0.1:7243`, one an address. */
  readonly urls: readonly string[];
  /** Is not ready any more, finishes running requests within the configured time, and writes what is left to write. */
  readonly close: () => Promise<void>;
  /** Logs what nobody caught. */
  readonly onUncaught: (error: unknown) => void;
}

export interface ServeFiles {
  /** Folder of what the build makes. */
  readonly built: URL;
  /** The document as it is committed. */
  readonly openapiYaml: URL;
}

const REACHABLE_MS = 2_000;
const STATE_CHECK_MS = 50;
/** The first requests after a start go before the validators, which then load by themselves where they are needed. */
const WARM_UP_AFTER_MS = 300;
/** The server of --upstream, in metrics and health; others are called by their address. */
const UPSTREAM_NAME = 'temporal';

const operationIds: ReadonlySet<string> = new Set(operations.map(({ id }) => id));

/**
 * Starts the proxy; returns when it listens.
 * @param isWorker one of several processes that share the port
 * @throws Error of node:net (EADDRINUSE, EACCES, ...)
 */
export async function serve(config: Config, version: string, files: ServeFiles, isWorker = false): Promise<Served> {
  const address = formatHostPort(config.address);
  const [{ logger: log, dropped, flush }, observation] = await Promise.all([
    createLog({ level: config.logLevel, format: config.logFormat }),
    observe({ ...config, version, isWorker }),
  ]);
  const {
    access,
    callerMetadata,
    close: closeAccess,
  } = accessSettings(config, operationIds, {
    reloaded: (file) => log.info({ file }, 'new policy'),
    reloadFailed: (file, err) => log.error({ file, err }, 'the new policy cannot be used'),
  });
  const limits = await limitSettings(config, { log, clientAddress: callerAddress(config) });
  const codec = codecSettings(config, { types: messageTypes, operations, access });
  const { metrics } = observation;
  const channels = new Set<WatchedUpstream>();
  const connection = await connectTemporal(config, `temporal-http/${version}`, log, (channel, target) => {
    const name = target === address ? UPSTREAM_NAME : target;
    const { upstream, breaker } = guardChannel(observation.onChannel(channel), name, config, log);
    const watched = { name, upstream: channel, breaker };
    channels.add(watched);
    return {
      ...upstream,
      close: () => {
        channels.delete(watched);
        upstream.close();
      },
    };
  });
  metrics?.watchLog(dropped);
  const { health, routes } = observation.watch(() => channels);
  const proxy = createProxy({
    operations,
    types: messageTypes,
    document: documentFiles(files.built, files.openapiYaml),
    page: pageFiles(new URL('docs/', files.built)),
    authorization: config.authorization ?? documentedAuthorization(config),
    strict: config.strict,
    upstream: guardCalls(connection, operations, config, {
      onRetry: metrics?.onRetry,
      onCacheLookup: metrics?.onCacheLookup,
    }),
    access,
    callerMetadata,
    trustedProxies: config.trustedProxies,
    log,
    logFields: config.logFields,
    observers: observation.observers,
    check: limits.check,
    headerLimit: config.headerLimit,
    maxDepth: config.depthLimit,
    headerTimeoutMs: config.headerTimeout,
    first: limits.first,
    rateLimit: limits.rateLimit,
    payloads: codec.payloads,
    codecRoutes: codec.routes,
    adminRoutes: config.adminListen === undefined ? routes : [],
    settings: {
      bodyLimit: config.bodyLimit,
      bodyStallMs: config.bodyStall,
      timeoutMs: config.timeout,
      unknownQuery: config.unknownQuery,
      successStatus: config.successStatus,
      identity: config.identity,
      forwardHeaders: config.forwardHeaders,
    },
  });
  const listenings: Listening[] = [];
  try {
    const listening = await openListeners(config, proxy.listen, log);
    listenings.push(listening);
    if (config.adminListen !== undefined) {
      const admin = createHttpServer({ types: messageTypes, observers: [requestLogger(log)], log, handlers: routes });
      listenings.push(await admin.listen(config.adminListen));
    }
    log.info({ urls: listenings.flatMap(({ urls }) => urls), address }, 'listening');
    changeLevelOnSignal(log);
    void warnIfUnreachable(connection, () => log.warn({ address }, 'the Temporal server cannot be reached yet'));
    sleep(WARM_UP_AFTER_MS, undefined, { ref: false })
      .then(proxy.warmUp)
      .catch((error: unknown) => log.error({ err: error }, 'the validators could not be made'));
    return {
      urls: listening.urls,
      onUncaught: (error) => log.fatal({ err: error }, 'uncaught error'),
      close: async () => {
        health.drain();
        log.info('ending');
        // The admin port ends last: it says that the proxy is not ready.
        for (const { close } of listenings) await close(config.shutdownTimeout, config.drainDelay);
        connection.close();
        closeAccess();
        limits.close();
        await observation.close().catch((error: unknown) => log.warn({ err: error }, 'traces were lost'));
        flush();
      },
    };
  } catch (error) {
    for (const { close } of listenings) await close(0);
    connection.close();
    closeAccess();
    limits.close();
    throw error;
  }
}

/** Behind proxies that are trusted, the address that they tell. */
function callerAddress({ trustedProxies }: Config): (req: IncomingMessage) => string | undefined {
  return trustedProxies?.clientAddress ?? (({ socket }) => socket.remoteAddress);
}

/** A token is told of as needed where no operation can do without. */
function documentedAuthorization({ authentication, openOperations }: Config): Authorization {
  return authentication.size > 0 && openOperations.length === 0 ? 'bearer' : 'optional';
}

/** The proxy starts without a server too, and says so: requests get 503 until there is one. */
async function warnIfUnreachable(upstream: Upstream, warn: () => void): Promise<void> {
  for (let waited = 0; waited < REACHABLE_MS; waited += STATE_CHECK_MS) {
    const state = upstream.state(true);
    if (state === 'ready' || state === 'closed') return;
    if (state === 'failing') break;
    await sleep(STATE_CHECK_MS, undefined, { ref: false });
  }
  warn();
}
