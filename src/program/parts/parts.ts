import type { RequestHandler } from 'express';
import type { ExchangeObserver } from '../../base/exchange.ts';
import type { Logger } from '../../base/logger.ts';
import type { MessageType } from '../../codec/json/message-type.ts';
import type { Operation } from '../../codec/operation-table.ts';
import { callerMetadata } from '../../operation/metadata/caller-metadata.ts';
import type { Offload } from '../../operation/offload.ts';
import type { OperationDeps } from '../../operation/operation.ts';
import type { Shedding } from '../../operation/overload/shedding.ts';
import type { Health } from '../../telemetry/health/health.ts';
import { type RequestLog, requestLogger } from '../../telemetry/log/request-log.ts';
import type { Metrics } from '../../telemetry/metrics/metrics.ts';
import { createGuards } from '../../upstream/resilience/guard.ts';
import { shareCalls } from '../../upstream/share-calls.ts';
import type { Upstream } from '../../upstream/upstream.ts';
import type { Config } from '../config/load.ts';
import type { Closers } from '../life-cycle/closers.ts';
import { openOffload } from '../offload/offload.ts';
import type { Settings } from '../settings/settings.ts';
import { openAccess } from './access.ts';
import { type OpenedAgent, openAgent } from './agents.ts';
import { type OpenedCatalogue, openCataloguePart } from './catalogue.ts';
import { type Limits, openLimits } from './limits.ts';
import { openObservation } from './observation.ts';
import { openOverload } from './overload.ts';
import { openPayloads } from './payloads.ts';
import { type OpenedUi, openUi } from './ui.ts';
import { connectWatched } from './upstream.ts';

/** Inputs shared by all parts. */
export interface PartsContext {
  readonly version: string;
  readonly operations: readonly Operation[];
  /** The types that a google.protobuf.Any may hold, by full name. */
  readonly types: ReadonlyMap<string, MessageType>;
  readonly log: Logger & RequestLog;
  /** True if the log is for a person at a terminal, who may see the paths of requests. */
  readonly isLogForPeople: boolean;
  /** Of the process; default: new ones. */
  readonly metrics?: Metrics | undefined;
  /** True for one of several processes that share the port. */
  readonly isWorker: boolean;
  /** True for a part of an application, which listens itself. */
  readonly isEmbedded: boolean;
  /** Where the document is, which a second thread reads; undefined if there can be none: for other .proto files. */
  readonly files: ServeFiles | undefined;
  /** False if, as long as no option says who may call, anyone may only read; default: true. */
  readonly isOpen?: boolean;
}

/** The document of the proxy. */
export interface ServeFiles {
  /** Folder of the built files. */
  readonly built: URL;
  /** The committed document. */
  readonly openapiYaml: URL;
}

/** The live parts of a proxy, both standalone and embedded. */
export interface Parts {
  /** The connection to Temporal, with retries, cache and breakers. */
  readonly upstream: Upstream;
  readonly operation: Omit<OperationDeps, 'validation'> & { readonly shedding: Shedding | undefined };
  readonly limits: Limits;
  readonly observers: readonly ExchangeObserver[];
  readonly health: Health;
  /** Health and metrics. */
  readonly adminRoutes: readonly RequestHandler[];
  readonly codecRoutes: readonly RequestHandler[];
  readonly catalogue: OpenedCatalogue | undefined;
  readonly agent: OpenedAgent | undefined;
  readonly ui: OpenedUi | undefined;
}

/**
 * Opens the parts one by one; each part that needs closing registers with `closers`.
 * @throws UsageError, or Error if a file cannot be used
 */
export async function openParts(
  config: Config,
  settings: Settings,
  context: PartsContext,
  closers: Closers,
): Promise<Parts> {
  const { operations, types, log, version } = context;
  const ids = new Set(operations.map(({ id }) => id));
  const observation = await openObservation(
    { ...config, version, isWorker: context.isWorker },
    log,
    closers,
    context.metrics,
  );
  const policyEvents = {
    reloaded: (file: string) => log.info({ file }, 'new policy'),
    reloadFailed: (file: string, err: unknown) =>
      log.error({ file, err }, 'cannot use the new policy; keeping the old one'),
  };
  const access = openAccess(config, settings.access, ids, policyEvents, closers, context.isOpen ?? true);
  const catalogue = await openCataloguePart(config, operations, log, observation.metrics, closers);
  const limits = await openLimits(config, context, log, closers);
  const { shedding, memory, answers } = openOverload(config, observation.metrics, closers);
  const payloads = openPayloads(config, settings.payloads, { types, operations, access, memory });
  const guards = createGuards(operations, config, log, {
    onRetry: observation.metrics?.onRetry,
    onCacheLookup: observation.metrics?.onCacheLookup,
  });
  const userAgent = `temporal-http/${version}`;
  const connection = await connectWatched(config, settings.upstream, userAgent, log, observation, guards, answers);
  closers.add(() => connection.upstream.close());
  const upstream = shareCalls(guards.calls(connection.upstream));
  const { health, routes: adminRoutes } = observation.watch(connection.channels);
  const { receiving, calling, replying } = settings.operation;
  const offload = openThread(config, context, closers);
  return {
    upstream,
    operation: {
      shedding,
      receiving: { ...receiving, memory, offload },
      admission: { access, rateLimit: limits.rateLimit },
      calling: {
        ...calling,
        upstream,
        callerMetadata: callerMetadata(settings.access.callerMetadata),
        payloads: payloads.coded,
      },
      replying,
    },
    limits,
    observers: [
      requestLogger(log, context.isLogForPeople ? [...config.logFields, 'path'] : config.logFields),
      ...observation.observers,
    ],
    health,
    adminRoutes,
    codecRoutes: payloads.routes,
    catalogue,
    agent: await openAgent(config, version, log),
    ui: openUi(config, closers),
  };
}

function openThread(config: Config, { files, operations }: PartsContext, closers: Closers): Offload | undefined {
  if (files === undefined) return undefined;
  const settings = { built: files.built.href, openapiYaml: files.openapiYaml.href, strict: config.strict };
  const { offload, close } = openOffload(settings, operations);
  closers.add(close);
  return offload;
}
