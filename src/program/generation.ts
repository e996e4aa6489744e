import { operations } from '../../generated/operations.ts';
import { messageTypes } from '../../generated/registry.ts';
import { type CallerSignal, type CallSignal, callerSignal } from '../base/caller-signal.ts';
import type { Acceptors } from '../http/acceptor.ts';
import { documentFiles } from '../http/docs/document.ts';
import { pageFiles } from '../http/docs/page.ts';
import { rootRoute } from '../http/docs/root-route.ts';
import { createHttpServer } from '../http/http-server.ts';
import type { Listening } from '../http/listen.ts';
import { limitUnread } from '../http/response/unread.ts';
import type { Logger } from '../telemetry/log/log.ts';
import { requestLogger } from '../telemetry/log/request-log.ts';
import type { Metrics } from '../telemetry/metrics/metrics.ts';
import type { Config } from './config/load.ts';
import { type Closers, createClosers, type Grace, NO_GRACE } from './life-cycle/closers.ts';
import type { EndReason } from './life-cycle/end-reason.ts';
import type { InheritedSockets } from './life-cycle/inherited-sockets.ts';
import { explained, openListeners, placeOf } from './listeners.ts';
import { openParts, type Parts, type ServeFiles } from './parts/parts.ts';
import { type AssembledProxy, assembleProxy } from './proxy.ts';
import { reportReachability } from './report-reachability.ts';
import { documentedAuthorization } from './settings/documented-authorization.ts';
import { type ListenSettings, listenSettings } from './settings/listen-settings.ts';
import { settingsOf } from './settings/settings.ts';

/** What outlives a reload of the configuration. */
export interface ProcessParts {
  readonly version: string;
  readonly files: ServeFiles;
  /** True for one of several processes that share the port. */
  readonly isWorker: boolean;
  readonly log: Logger;
  /** True if a person reads the log at a terminal, and may see the paths of requests. */
  readonly isLogForPeople: boolean;
  readonly metrics: Metrics | undefined;
  readonly acceptors: Acceptors;
  /** Those for health and metrics. */
  readonly adminAcceptors: Acceptors;
  readonly inherited: InheritedSockets;
}

/** A complete proxy with one configuration. */
export interface Generation {
  readonly urls: readonly string[];
  /** Takes over the connections of sockets that were already open. */
  readonly takeOver: () => void;
  readonly close: (reason: EndReason) => Promise<void>;
}

export const operationIds: ReadonlySet<string> = new Set(operations.map(({ id }) => id));

/**
 * Opens a proxy: settings, parts, listeners. Returns once it listens; on failure, everything that was opened is closed
 * again.
 * @throws UsageError; Error that names the address and the option if it cannot listen, or a file
 */
export async function openGeneration(given: Config, process: ProcessParts): Promise<Generation> {
  const { version, files, isWorker, log, isLogForPeople, metrics, inherited } = process;
  const closers = createClosers();
  try {
    const config = withInherited(given, inherited);
    const settings = settingsOf(config, operationIds);
    const listen = listenSettings(config, inherited);
    limitUnread({ stallMs: config.answerStall, total: config.answersInFlight });
    const context = {
      ...{ version, operations, types: messageTypes, log, isLogForPeople },
      ...{ metrics, isWorker, isEmbedded: false, files },
    };
    const parts = await openParts(config, settings, context, closers);
    const closing = callerSignal();
    const proxy = assemble(config, listen, parts, files, closing);
    const admin = await openAdmin(listen, parts, process, closers);
    const server = httpServer(config, parts, proxy, process);
    const listeners = await openListeners(listen, server, config.fileWatch, log, closers);
    endWaits(closing, closers);
    // The process that started the workers reports them once for all.
    if (!isWorker) for (const warning of config.warnings) log.warn(warning);
    void reportReachability(parts.upstream, settings.upstream.main, log);
    return {
      urls: listeners.flatMap(({ urls }) => urls),
      takeOver: () => {
        for (const { takeOver } of [...admin, ...listeners]) takeOver();
      },
      close: async (reason) => {
        // A successor on the same port is ready.
        if (reason !== 'replaced') parts.health.drain();
        const report = (error: unknown) => log.error({ err: error }, 'could not close a part of the proxy');
        await closers.closeAll(graceOf(config, reason), report);
      },
    };
  } catch (error) {
    await closers.closeAll(NO_GRACE);
    throw error;
  }
}

/** Which addresses an inherited socket can be reached at is unknown. */
const ANYWHERE = { host: '::', port: 0 };

function withInherited(config: Config, { http, https, admin }: InheritedSockets): Config {
  return {
    ...config,
    ...(http !== undefined && { listen: ANYWHERE }),
    ...(https !== undefined && config.listenTls !== undefined && { listenTls: ANYWHERE }),
    ...(admin !== undefined && { adminListen: ANYWHERE }),
  };
}

function graceOf({ shutdownTimeout, drainDelay }: Config, reason: EndReason): Grace {
  const isNoticed = reason === 'signal' || reason === 'error';
  return { graceMs: shutdownTimeout, lingerMs: isNoticed ? drainDelay : 0 };
}

function assemble(
  config: Config,
  { admin }: ListenSettings,
  parts: Parts,
  files: ServeFiles,
  closing: CallSignal,
): AssembledProxy {
  return assembleProxy({
    operations,
    operation: {
      ...parts.operation,
      types: messageTypes,
      maxDepth: config.depthLimit,
      maxMessageDepth: config.messageDepthLimit,
    },
    results: { maxWaitMs: config.maxResultWait },
    streams: { maxStreamMs: config.maxStream },
    closing,
    catalogue: parts.catalogue,
    agent: parts.agent,
    ui: parts.ui,
    document: documentFiles(files.built, files.openapiYaml),
    authorization: documentedAuthorization(config),
    strict: config.strict,
    page: pageFiles(new URL('docs/', files.built)),
    first: parts.limits.first,
    adminRoutes: admin === undefined ? parts.adminRoutes : [],
    otherRoutes: [...parts.codecRoutes, rootRoute()],
    rateLimit: parts.limits.rateLimit,
  });
}

function httpServer(
  config: Config,
  parts: Parts,
  { ahead, handlers }: AssembledProxy,
  { log, acceptors }: ProcessParts,
) {
  return createHttpServer({
    types: messageTypes,
    log,
    acceptors,
    observers: parts.observers,
    check: parts.limits.check,
    headerLimit: config.headerLimit,
    payloadForm: config.payloadForm,
    headerTimeoutMs: config.headerTimeout,
    headerLines: config.headerLines,
    requestTimeoutMs: config.headerTimeout + config.bodyTimeout,
    maxConnections: config.maxConnections === 0 ? undefined : config.maxConnections,
    ahead,
    handlers,
    onError: parts.limits.rateLimit?.errors,
    countUnparsed: parts.limits.rateLimit?.unparsed,
  });
}

/** Opened before the main port and so closed after it: it reports that the proxy is not ready until the very end. */
async function openAdmin(
  { admin }: ListenSettings,
  { adminRoutes, limits }: Parts,
  { log, adminAcceptors: acceptors }: ProcessParts,
  closers: Closers,
): Promise<readonly Listening[]> {
  if (admin === undefined) return [];
  const observers = [requestLogger(log)];
  const options = { types: messageTypes, observers, log, acceptors, check: limits.adminCheck, handlers: adminRoutes };
  const listening = await explained(createHttpServer(options).listen(admin), placeOf(admin), '--admin-listen');
  closers.add(({ graceMs }) => listening.close(graceMs));
  log.info({ urls: listening.urls }, 'listening for health checks and metrics');
  return [listening];
}

/** Before the listeners close, but after they stop accepting: callers that reconnect reach another replica. */
function endWaits(closing: CallerSignal, closers: Closers): void {
  closers.add(({ lingerMs }) => {
    setTimeout(() => closing.abort(), lingerMs);
  });
}
