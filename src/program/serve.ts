import { setTimeout as sleep } from 'node:timers/promises';
import { operations } from '../../generated/operations.ts';
import { messageTypes } from '../../generated/registry.ts';
import { formatHostPort, formatHostPorts } from '../base/host-port.ts';
import { documentFiles } from '../http/docs/document.ts';
import type { Authorization } from '../http/docs/instance.ts';
import { pageFiles } from '../http/docs/page.ts';
import { rootRoute } from '../http/docs/root-route.ts';
import { createHttpServer } from '../http/http-server.ts';
import { limitUnread } from '../http/response/unread.ts';
import { changeLevelOnSignal } from '../telemetry/log/level-signal.ts';
import { createLog, type Log, type Logger } from '../telemetry/log/log.ts';
import { requestLogger } from '../telemetry/log/request-log.ts';
import type { UpstreamTarget } from '../upstream/target.ts';
import type { Config } from './config/load.ts';
import { type Closers, createClosers, NO_GRACE } from './life-cycle/closers.ts';
import { explained, openListeners } from './listeners.ts';
import { openParts, type Parts } from './parts/parts.ts';
import { type AssembledProxy, assembleProxy } from './proxy.ts';
import { reportReachability } from './report-reachability.ts';
import { listenSettings } from './settings/listen-settings.ts';
import { settingsOf } from './settings/settings.ts';

export interface Served {
  /** One per address: `http://127.0.0.1:7243`. */
  readonly urls: readonly string[];
  /** Reports not ready, finishes running requests within the configured time, and flushes buffered output. */
  readonly close: () => Promise<void>;
  /** Logs an uncaught error. */
  readonly onUncaught: (error: unknown) => void;
}

export interface ServeFiles {
  /** Folder of the built files. */
  readonly built: URL;
  /** The committed document. */
  readonly openapiYaml: URL;
}

/**
 * Delay before the validator loads in the background; the first requests go first. A request that needs it loads it.
 */
const WARM_UP_AFTER_MS = 300;

export const operationIds: ReadonlySet<string> = new Set(operations.map(({ id }) => id));

/**
 * Starts the proxy: configuration, settings, parts, listeners. Returns once it listens; on failure, everything that was
 * opened is closed again.
 * @param isWorker one of several processes that share the port
 * @throws UsageError; Error that names the address and the option where it cannot listen, or a file
 */
export async function serve(config: Config, version: string, files: ServeFiles, isWorker = false): Promise<Served> {
  const closers = createClosers();
  try {
    const settings = settingsOf(config, operationIds);
    const listen = listenSettings(config);
    limitUnread({ stallMs: config.answerStall, total: config.answersInFlight });
    const log = await openLog(config, closers);
    // The process that started the workers reports them once for all.
    if (!isWorker) for (const warning of config.warnings) log.logger.warn(warning);
    const context = {
      ...{ version, operations, types: messageTypes, log: log.logger, droppedLines: log.dropped },
      ...{ isWorker, isEmbedded: false, isLogForPeople: log.isForPeople },
    };
    const parts = await openParts(config, settings, context, closers);
    const proxy = assemble(config, parts, files);
    await openAdmin(config, parts, log.logger, closers);
    const server = httpServer(config, parts, proxy, log.logger);
    const urls = await openListeners(listen, server, config.fileWatch, log.logger, closers);
    return running(config, settings.upstream.main, urls, parts, proxy, log.logger, closers);
  } catch (error) {
    await closers.closeAll(NO_GRACE);
    throw error;
  }
}

async function openLog(config: Config, closers: Closers): Promise<Log> {
  const log = await createLog({ level: config.logLevel, format: config.logFormat });
  closers.add(log.flush);
  return log;
}

function assemble(config: Config, parts: Parts, files: ServeFiles): AssembledProxy {
  return assembleProxy({
    operations,
    operation: {
      ...parts.operation,
      types: messageTypes,
      maxDepth: config.depthLimit,
      maxMessageDepth: config.messageDepthLimit,
    },
    results: { maxWaitMs: config.maxResultWait },
    document: documentFiles(files.built, files.openapiYaml),
    authorization: config.authorization ?? documentedAuthorization(config),
    strict: config.strict,
    page: pageFiles(new URL('docs/', files.built)),
    first: parts.limits.first,
    adminRoutes: config.adminListen === undefined ? parts.adminRoutes : [],
    otherRoutes: [...parts.codecRoutes, rootRoute()],
    rateLimit: parts.limits.rateLimit,
  });
}

/** The document requires a token if no operation works without one. */
function documentedAuthorization({ authentication, openOperations }: Config): Authorization {
  return authentication.size > 0 && openOperations.length === 0 ? 'bearer' : 'optional';
}

function httpServer(config: Config, parts: Parts, { handlers }: AssembledProxy, log: Logger) {
  return createHttpServer({
    types: messageTypes,
    log,
    observers: parts.observers,
    check: parts.limits.check,
    headerLimit: config.headerLimit,
    headerTimeoutMs: config.headerTimeout,
    headerLines: config.headerLines,
    requestTimeoutMs: config.headerTimeout + config.bodyTimeout,
    maxConnections: config.maxConnections === 0 ? undefined : config.maxConnections,
    handlers,
    onError: parts.limits.rateLimit?.errors,
    countUnparsed: parts.limits.rateLimit?.unparsed,
  });
}

/** Opened before the main port and so closed after it: it reports that the proxy is not ready until the very end. */
async function openAdmin({ adminListen }: Config, { adminRoutes, limits }: Parts, log: Logger, closers: Closers) {
  if (adminListen === undefined) return;
  const observers = [requestLogger(log)];
  const { listen } = createHttpServer({
    types: messageTypes,
    observers,
    log,
    check: limits.adminCheck,
    handlers: adminRoutes,
  });
  const { urls, close } = await explained(listen(adminListen), formatHostPort(adminListen), '--admin-listen');
  closers.add(({ graceMs }) => close(graceMs));
  log.info({ urls }, 'listening for health checks and metrics');
}

function running(
  config: Config,
  temporal: UpstreamTarget,
  urls: readonly string[],
  { upstream, health }: Parts,
  proxy: AssembledProxy,
  log: Logger,
  closers: Closers,
): Served {
  const address = formatHostPorts(config.address);
  log.info({ urls, address }, 'listening');
  changeLevelOnSignal(log);
  void reportReachability(upstream, temporal, log);
  sleep(WARM_UP_AFTER_MS, undefined, { ref: false })
    .then(proxy.warmUp)
    .catch((error: unknown) => log.error({ err: error }, 'could not load the validator'));
  return {
    urls,
    onUncaught: (error) => log.fatal({ err: error }, 'uncaught error'),
    close: async () => {
      health.drain();
      log.info('ending');
      const grace = { graceMs: config.shutdownTimeout, lingerMs: config.drainDelay };
      await closers.closeAll(grace, (error) => log.error({ err: error }, 'could not close a part of the proxy'));
    },
  };
}
