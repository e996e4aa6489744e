import { access, readFile } from 'node:fs/promises';
import { operations } from '../../generated/operations.ts';
import { messageTypes } from '../../generated/registry.ts';
import { callerSignal } from '../base/caller-signal.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { Operation } from '../codec/operation-table.ts';
import { type DocumentSource, documentFiles } from '../http/docs/document.ts';
import { pageFiles } from '../http/docs/page.ts';
import { limitUnread } from '../http/response/unread.ts';
import { createClosers, NO_GRACE } from '../program/life-cycle/closers.ts';
import { openParts } from '../program/parts/parts.ts';
import { assembleProxy } from '../program/proxy.ts';
import { documentedAuthorization } from '../program/settings/documented-authorization.ts';
import { settingsOf } from '../program/settings/settings.ts';
import type { ProxyLog, ProxyRequest, ProxyResponse, ProxyTls } from './application.ts';
import type { Calls } from './call-types.ts';
import { createCalls } from './calls.ts';
import type { DocumentPart } from './document-part.ts';
import { embeddedConfig, inNamesOfCode } from './embedded-config.ts';
import { embeddedLog } from './embedded-log.ts';
import { embeddedRouter } from './embedded-router.ts';
import type { Hooks } from './hook-types.ts';
import { withHooks } from './hooks.ts';
import { mergedDocument } from './merge-document.ts';
import { messageJson } from './message-json.ts';

/** An option that is undefined is not given: its default holds. */
export interface CreateProxyOptions {
  /** HOST:PORT of the Temporal server's gRPC endpoint; default: TEMPORAL_ADDRESS, otherwise 127.0.0.1:7233. */
  readonly address?: string | undefined;
  readonly tls?: ProxyTls | undefined;
  /**
   * `'open'`: everyone who reaches the proxy may do anything, since the application itself checks its callers, or wants
   * none. Without this and without `options.authentication`, the proxy only answers calls that read; all others get a
   * 403.
   */
  readonly access?: 'open' | undefined;
  /**
   * Options of the program by their names in code, with the same defaults: `{ bodyLimit: '1MB', timeout: '10s' }`
   * (docs/configuration.md). Those for listening, logging and ending are the application's own, and an error here.
   */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  /** The API generated from other .proto files by `temporal-http generate`; default: Temporal's. */
  readonly generated?: GeneratedApi | undefined;
  readonly hooks?: Hooks | undefined;
  /** Additions to the document beside the generated operations. */
  readonly document?: DocumentPart | undefined;
  /** False to leave `/docs` to the application; default: true. */
  readonly page?: boolean | undefined;
  /** Gets a line for each request, and every problem. Default: errors go to the console, and nothing else. */
  readonly log?: ProxyLog | undefined;
}

export interface GeneratedApi {
  /** Exported by `operations.ts`. */
  readonly operations: readonly Operation[];
  /** Exported by `registry.ts`. */
  readonly messageTypes: ReadonlyMap<string, MessageType>;
  /** The URL of the OpenAPI document, as YAML. */
  readonly document: { readonly href: string };
}

/** Middleware for an application, and the application's own access to Temporal. */
export interface EmbeddedProxy {
  /**
   * For `app.use` of Express and NestJS, and with the request and response of Node for every other framework. Paths that
   * are not the proxy's go to `next`; without it, they are answered with a 404.
   */
  (req: ProxyRequest, res: ProxyResponse, next?: (error?: unknown) => void): void;
  /** Typed calls over the same channel, for the application's own endpoints. */
  readonly call: Calls;
  readonly state: () => 'idle' | 'connecting' | 'ready' | 'failing' | 'closed';
  /** Closes the channel. Running requests fail. */
  readonly close: () => Promise<void>;
}

// The built file is in the folder of the built files; the source is two folders below the package.
const BUILT = new URL(import.meta.url.endsWith('.ts') ? '../../dist/' : './', import.meta.url);
const TEMPORAL_DOCUMENT = new URL('../spec/openapi.yaml', BUILT);
const TEMPORAL: GeneratedApi = { operations, messageTypes, document: TEMPORAL_DOCUMENT };
const PACKAGE = new URL('../package.json', BUILT);

/**
 * All operations as middleware: `app.use(proxy)`, before any body parser. Paths that match no operation pass through to
 * the application. It has the same parts, defaults and request checks as the program, and connects on the first call.
 * @throws UsageError for an option; Error for a hook of an unknown operation, a path that both documents have, or a file
 * that cannot be used
 */
export async function createProxy(options: CreateProxyOptions = {}): Promise<EmbeddedProxy> {
  const closers = createClosers();
  try {
    const config = await embeddedConfig(options);
    const log = embeddedLog(options.log);
    const { version } = JSON.parse(await readFile(PACKAGE, 'utf8')) as { readonly version: string };
    const api = options.generated ?? TEMPORAL;
    const { operations, messageTypes: types } = api;
    const files = await documentOf(api);
    const document = options.document === undefined ? files : await mergedDocument(files, options.document);
    const context = {
      ...{ version, operations, types, log },
      isLogForPeople: false,
      isWorker: false,
      isEmbedded: true,
      // A document of the application's own has rules of its own.
      files:
        api === TEMPORAL && options.document === undefined
          ? { built: BUILT, openapiYaml: TEMPORAL_DOCUMENT }
          : undefined,
      isOpen: options.access === 'open',
    };
    const { settings, parts } = await inNamesOfCode(async () => {
      const settings = settingsOf(config, new Set(operations.map(({ id }) => id)));
      return { settings, parts: await openParts(config, settings, context, closers) };
    });
    limitUnread({ stallMs: config.answerStall, total: config.answersInFlight });
    const json = messageJson(types);
    const hooked = withHooks(parts.upstream, operations, options.hooks ?? {}, json);
    const closing = callerSignal();
    closers.add(() => closing.abort());
    const hasPage = options.page !== false;
    const { operation, limits } = parts;
    const assembled = assembleProxy({
      operations,
      operation: {
        ...operation,
        calling: { ...operation.calling, upstream: hooked.upstream },
        types,
        maxDepth: config.depthLimit,
        maxMessageDepth: config.messageDepthLimit,
      },
      results: { maxWaitMs: config.maxResultWait },
      catalogue: parts.catalogue,
      agent: parts.agent,
      streams: { maxStreamMs: config.maxStream },
      closing,
      document,
      authorization: documentedAuthorization(config),
      strict: config.strict,
      page: hasPage ? pageFiles(new URL('docs/', BUILT)) : undefined,
      first: limits.first,
      otherRoutes: parts.codecRoutes,
      rateLimit: limits.rateLimit,
    });
    const observers = [...parts.observers, hooked.observer];
    return Object.assign(embeddedRouter({ operations, types, config, parts, assembled, observers, hasPage, log }), {
      call: createCalls(parts.upstream, operations, json, settings.operation.receiving),
      state: () => parts.upstream.state(),
      close: () => closers.closeAll(NO_GRACE, (err) => log.error({ err }, 'could not close a part of the proxy')),
    });
  } catch (error) {
    await closers.closeAll(NO_GRACE);
    throw error;
  }
}

/**
 * Other .proto files have only the YAML document: files beside it are not taken for other forms of it.
 * @throws Error if the document cannot be read: without it, no request can be validated
 */
async function documentOf(api: GeneratedApi): Promise<DocumentSource> {
  if (api === TEMPORAL) return documentFiles(BUILT, TEMPORAL_DOCUMENT);
  const document = new URL(api.document.href);
  await access(document);
  return documentFiles(new URL(`${document.href}.forms/`), document);
}
