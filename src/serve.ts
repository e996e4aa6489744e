import { setTimeout as sleep } from 'node:timers/promises';
import { operations } from '../generated/operations.ts';
import { messageTypes } from '../generated/registry.ts';
import type { Config } from './config.ts';
import { documentFiles } from './docs/document.ts';
import { pageFiles } from './docs/page.ts';
import { formatHostPort } from './host-port.ts';
import { createLog } from './http/log.ts';
import { createProxy } from './server.ts';
import { connectGrpc } from './upstream/grpc-js.ts';
import type { Upstream } from './upstream/upstream.ts';

export interface Served {
  /** `http://127.0.0.1:7243`, one an address. */
  readonly urls: readonly string[];
  /** Finishes running requests, at most ten seconds. */
  readonly close: () => Promise<void>;
}

export interface ServeFiles {
  /** Folder of what the build makes. */
  readonly built: URL;
  /** The document as it is committed. */
  readonly openapiYaml: URL;
}

const GRACE_MS = 10_000;
const REACHABLE_MS = 2_000;
const STATE_CHECK_MS = 50;
/** The first requests after a start go before the validators, which then load by themselves where they are needed. */
const WARM_UP_AFTER_MS = 300;

/**
 * Starts the proxy; returns when it listens.
 * @throws Error of node:net (EADDRINUSE, EACCES, ...)
 */
export async function serve(config: Config, version: string, files: ServeFiles): Promise<Served> {
  const log = createLog(config.logLevel);
  const address = formatHostPort(config.address);
  const upstream = connectGrpc({ address, userAgent: `temporal-http/${version}` });
  const proxy = createProxy({
    operations,
    types: messageTypes,
    document: documentFiles(files.built, files.openapiYaml),
    page: pageFiles(new URL('docs/', files.built)),
    authorization: config.authorization,
    strict: config.strict,
    upstream,
    log,
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
  try {
    const listening = await proxy.listen(config.listen);
    log.info({ urls: listening.urls, address }, 'listening');
    void warnIfUnreachable(upstream, () => log.warn({ address }, 'the Temporal server cannot be reached yet'));
    sleep(WARM_UP_AFTER_MS, undefined, { ref: false })
      .then(proxy.warmUp)
      .catch((error: unknown) => log.error({ err: error }, 'the validators could not be made'));
    return {
      urls: listening.urls,
      close: async () => {
        await listening.close(GRACE_MS);
        upstream.close();
      },
    };
  } catch (error) {
    upstream.close();
    throw error;
  }
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
