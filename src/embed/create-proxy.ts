import { access, readFile } from 'node:fs/promises';
import { type RequestHandler, Router } from 'express';
import { type Logger, pino } from 'pino';
import { operations } from '../../generated/operations.ts';
import { messageTypes } from '../../generated/registry.ts';
import { type CallSignal, callerSignal } from '../base/caller-signal.ts';
import { pemSource } from '../base/pem.ts';
import { UsageError } from '../base/usage-error.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { Operation } from '../codec/operation-table.ts';
import { beginExchange } from '../http/begin-exchange.ts';
import { type DocumentSource, documentFiles } from '../http/docs/document.ts';
import { pageFiles } from '../http/docs/page.ts';
import { errorHandler } from '../http/error-handler.ts';
import { limitUnread } from '../http/response/unread.ts';
import { splitQuery } from '../operation/query/split-query.ts';
import { type Config, loadConfig } from '../program/config/load.ts';
import { OPTIONS } from '../program/config/options.ts';
import { createClosers, NO_GRACE } from '../program/life-cycle/closers.ts';
import { openParts, type Parts } from '../program/parts/parts.ts';
import { assembleProxy } from '../program/proxy.ts';
import { settingsOf } from '../program/settings/settings.ts';
import type { UpstreamState, UpstreamTls } from '../upstream/upstream.ts';
import { type Calls, createCalls } from './calls.ts';
import { type HookedCalls, type Hooks, withHooks } from './hooks.ts';
import { type DocumentPart, mergedDocument } from './merge-document.ts';
import { messageJson } from './message-json.ts';
import { cataloguePaths, ownPaths } from './own-paths.ts';

export interface CreateProxyOptions {
  /** HOST:PORT of the Temporal server's gRPC endpoint; default: TEMPORAL_ADDRESS, otherwise 127.0.0.1:7233. */
  readonly address?: string;
  readonly tls?: UpstreamTls;
  /**
   * Options of the program by their names in code, with the same defaults: `{ bodyLimit: '1MB', timeout: '10s' }`
   * (docs/configuration.md). Options for listening and logging have no effect here.
   */
  readonly options?: Readonly<Record<string, unknown>>;
  /** The API generated from other .proto files by `temporal-http generate`; default: Temporal's. */
  readonly generated?: GeneratedApi;
  readonly hooks?: Hooks;
  /** Additions to the document beside the generated operations. */
  readonly document?: DocumentPart;
  /** False to leave `/docs` to the application; default: true. */
  readonly page?: boolean;
  /** Default: no logging. */
  readonly log?: Logger;
}

export interface GeneratedApi {
  /** Exported by `operations.ts`. */
  readonly operations: readonly Operation[];
  /** Exported by `registry.ts`. */
  readonly messageTypes: ReadonlyMap<string, MessageType>;
  /** The OpenAPI document, as YAML. */
  readonly document: URL;
}

/** A router for an Express application, and the application's own access to Temporal. */
export interface EmbeddedProxy extends RequestHandler {
  /** Typed calls over the same channel, for the application's own endpoints. */
  readonly call: Calls;
  readonly state: () => UpstreamState;
  /** Closes the channel. Running requests fail. */
  readonly close: () => Promise<void>;
}

// The built file is in the folder of the built files; the source is two folders below the package.
const BUILT = new URL(import.meta.url.endsWith('.ts') ? '../../dist/' : './', import.meta.url);
const TEMPORAL: GeneratedApi = { operations, messageTypes, document: new URL('../spec/openapi.yaml', BUILT) };
const PACKAGE = new URL('../package.json', BUILT);

/**
 * All operations as a router: `app.use(proxy)`, before any body parser. Paths that match no operation pass through to
 * the application. The router has the same parts, defaults and request checks as the program, and connects on the first
 * call.
 * @throws UsageError for an option; Error for a hook of an unknown operation, or a file that cannot be used
 */
export async function createProxy(options: CreateProxyOptions = {}): Promise<EmbeddedProxy> {
  const closers = createClosers();
  try {
    const config = await configOf(options);
    const log = options.log ?? pino({ level: 'silent' });
    const { version } = JSON.parse(await readFile(PACKAGE, 'utf8')) as { readonly version: string };
    const api = options.generated ?? TEMPORAL;
    const settings = settingsOf(config, new Set(api.operations.map(({ id }) => id)));
    const context = {
      ...{ version, operations: api.operations, types: api.messageTypes, log },
      isLogForPeople: false,
      isWorker: false,
      isEmbedded: true,
    };
    const parts = await openParts(config, settings, context, closers);
    limitUnread({ stallMs: config.answerStall, total: config.answersInFlight });
    const json = messageJson(api.messageTypes);
    const hooked = withHooks(parts.upstream, api.operations, options.hooks ?? {}, json);
    const files = await documentOf(api);
    const closing = callerSignal();
    closers.add(() => closing.abort());
    return Object.assign(routerOf(options, files, config, parts, hooked, log, closing), {
      call: createCalls(parts.upstream, api.operations, json, settings.operation.receiving),
      state: () => parts.upstream.state(),
      close: () => closers.closeAll(NO_GRACE, (err) => log.error({ err }, 'could not close a part of the proxy')),
    });
  } catch (error) {
    await closers.closeAll(NO_GRACE);
    throw error;
  }
}

/** @throws UsageError */
async function configOf({
  address = process.env.TEMPORAL_ADDRESS,
  tls,
  options = {},
}: CreateProxyOptions): Promise<Config> {
  const upstreamTls = tls && {
    upstreamTls: true,
    upstreamTlsCa: pemText('ca', tls.ca),
    upstreamTlsCert: pemText('cert', tls.cert),
    upstreamTlsKey: pemText('key', tls.key),
    upstreamTlsServerName: tls.serverName,
    upstreamTlsUnverified: tls.unverified,
  };
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(OPTIONS, name));
  if (unknown !== undefined) throw new UsageError(`options: unknown option ${JSON.stringify(unknown)}`);
  // Nothing serves metrics here unless the application asks for them.
  const flags = { metrics: 'off', address, ...upstreamTls, ...options };
  return loadConfig({ flags, environment: {}, file: undefined });
}

/** As an option, anything but PEM would be the path of a file, and an error would print it. */
function pemText(name: string, bytes: Buffer | undefined): string | undefined {
  const text = bytes?.toString();
  if (text !== undefined && 'path' in pemSource(text)) throw new UsageError(`tls.${name}: expected PEM`);
  return text;
}

function routerOf(
  options: CreateProxyOptions,
  files: DocumentSource,
  config: Config,
  parts: Parts,
  hooked: HookedCalls,
  log: Logger,
  closing: CallSignal,
): RequestHandler {
  const { operations, messageTypes } = options.generated ?? TEMPORAL;
  const hasPage = options.page !== false;
  const observers = [...parts.observers, hooked.observer];
  const { handlers, jobs, catalogue } = assembleProxy({
    operations,
    operation: {
      ...parts.operation,
      calling: { ...parts.operation.calling, upstream: hooked.upstream },
      types: messageTypes,
      maxDepth: config.depthLimit,
      maxMessageDepth: config.messageDepthLimit,
    },
    results: { maxWaitMs: config.maxResultWait },
    catalogue: parts.catalogue,
    agent: parts.agent,
    streams: { maxStreamMs: config.maxStream },
    closing,
    document: options.document === undefined ? files : mergedDocument(files, options.document),
    authorization: config.authorization ?? 'optional',
    strict: config.strict,
    page: hasPage ? pageFiles(new URL('docs/', BUILT)) : undefined,
    first: parts.limits.first,
    rateLimit: parts.limits.rateLimit,
  });
  // A job may replace a binding.
  const mirrored = operations.flatMap((each) => each.bindings);
  const bindings = [...mirrored, ...jobs.map(({ binding }) => binding).filter((each) => !mirrored.includes(each))];
  const isOperation = ownPaths(bindings, hasPage);
  const isEntry = catalogue === undefined ? () => false : cataloguePaths(catalogue, hasPage);
  const isAgent = (url: string) => parts.agent !== undefined && splitQuery(url).path === '/mcp';
  const isOurs = (url: string) => isOperation(url) || isEntry(url) || isAgent(url);
  const router = Router();
  router.use((req, res, next) => {
    if (!isOurs(req.url)) {
      next('router');
      return;
    }
    beginExchange(req, res, observers, { lines: config.headerLines, bytes: config.headerLimit });
    parts.limits.check(req);
    next();
  });
  for (const handler of handlers) router.use(handler);
  if (parts.limits.rateLimit !== undefined) router.use(parts.limits.rateLimit.errors);
  router.use(errorHandler(log, messageTypes, hasPage));
  return router;
}

/**
 * Other .proto files have only the YAML document: files beside it are not taken for other forms of it.
 * @throws Error if the document cannot be read: without it, no request can be validated
 */
async function documentOf(api: GeneratedApi): Promise<DocumentSource> {
  if (api === TEMPORAL) return documentFiles(BUILT, api.document);
  await access(api.document);
  return documentFiles(new URL(`${api.document.href}.forms/`), api.document);
}
