import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { exchangeOf } from '../../base/exchange.ts';
import { Code, StatusError } from '../../base/status-error.ts';
import type { RateLimitKey } from './choices.ts';
import { addressKey, nameKey, tokenKey } from './client-key.ts';
import type { Count } from './counter.ts';
import { setRateLimitHeaders } from './rate-limit-headers.ts';

export interface RateLimitOptions {
  readonly by: readonly RateLimitKey[];
  /** Requests a minute to routes of the API. */
  readonly limit: number;
  /** Requests a minute to health, metrics, the document, its page, and the pages and files of Temporal's web UI. */
  readonly otherLimit: number;
  /** Undefined if there is no count and the request may pass. Throws a StatusError if it may not. */
  readonly count: (key: string) => Promise<Count | undefined>;
  /** The address of a caller, undefined on a Unix socket. */
  readonly clientAddress: (req: IncomingMessage) => string | undefined;
}

/**
 * Counts each request once per key, whatever becomes of it. Each function throws a StatusError RESOURCE_EXHAUSTED (429)
 * with Retry-After if a count is over its limit.
 */
export interface RateLimit {
  /** Before all routes: counts by address and by token, and what is never an operation by its caller's address. */
  readonly first: RequestHandler;
  /** After the operations, which count their callers once they are known. */
  readonly rest: RequestHandler;
  /** Counts requests that failed before they were counted: a refused host, a broken escape, a wrong method. */
  readonly errors: ErrorRequestHandler;
  /** @param subject undefined for an unauthenticated caller */
  readonly ofCaller: (req: IncomingMessage, res: ServerResponse, subject: string | undefined) => Promise<void>;
  readonly ofNamespace: (res: ServerResponse, namespace: string) => Promise<void>;
  /** Counts by address what never becomes a request: bytes that are not HTTP, headers that are too large or too slow. */
  readonly unparsed: (socket: Socket) => Promise<void>;
}

/** What has been counted of a request. Properties, since a WeakMap slows garbage collection. */
const FIRST = Symbol('counted first');
const CALLER = Symbol('caller counted');
type Counted = ServerResponse & { [FIRST]?: true; [CALLER]?: true };

const OTHER_PATH =
  /^\/(?:$|(?:workflows\/)?(?:docs(?:$|\/)|openapi\.(?:json|yaml)$)|ui(?:$|\/(?!api\/))|favicon\.ico$|health(?:$|\/)|healthz$|livez$|readyz$|metrics$)/;

export function createRateLimit(options: RateLimitOptions): RateLimit {
  const { limit, otherLimit, count, clientAddress } = options;
  const by = new Set(options.by);

  /** Health is never refused because it cannot be counted: the platform would restart a proxy that works. */
  const counts = async (key: string, isOther: boolean) => {
    try {
      return await count(key);
    } catch (error) {
      if (isOther) return undefined;
      throw error;
    }
  };
  const check = async (
    res: ServerResponse | undefined,
    kind: RateLimitKey,
    key: string,
    isOther = false,
  ): Promise<void> => {
    const most = isOther ? otherLimit : limit;
    const counted = await counts(`${isOther ? 'other' : 'api'}:${kind}:${key}`, isOther);
    if (counted === undefined) return;
    if (res !== undefined) setRateLimitHeaders(res, kind, most, counted);
    if (counted.used > most) throw exceeded(kind, most, counted);
  };
  const address = (req: IncomingMessage) => addressKey(clientAddress(req));
  const token = ({ headers }: IncomingMessage, other: string) =>
    headers.authorization === undefined ? other : tokenKey(headers.authorization);

  const countFirst = async (req: IncomingMessage, res: Counted): Promise<void> => {
    if (res[FIRST] === true) return;
    res[FIRST] = true;
    const from = address(req);
    const isOther = isOtherPath(res);
    if (by.has('ip')) await check(res, 'ip', from, isOther);
    if (by.has('token')) await check(res, 'token', token(req, from), isOther);
  };
  const countCaller = async (res: Counted, key: string): Promise<void> => {
    if (!by.has('caller') || res[CALLER] === true) return;
    res[CALLER] = true;
    await check(res, 'caller', key, isOtherPath(res));
  };

  return {
    first: async (req, res, next) => {
      await countFirst(req, res);
      if (req.method === 'OPTIONS' || isOtherPath(res)) await countCaller(res, address(req));
      next();
    },
    rest: async (req, res, next) => {
      await countCaller(res, address(req));
      next();
    },
    errors: async (error, req, res, next) => {
      if (!res.headersSent) {
        await countFirst(req, res);
        await countCaller(res, address(req));
      }
      next(error);
    },
    ofCaller: (req, res, subject) =>
      countCaller(res, subject === undefined ? address(req) : `subject:${nameKey(subject)}`),
    ofNamespace: async (res, namespace) => {
      if (by.has('namespace') && namespace !== '') await check(res, 'namespace', nameKey(namespace));
    },
    unparsed: async ({ remoteAddress }) => {
      for (const kind of by) if (kind !== 'namespace') await check(undefined, kind, addressKey(remoteAddress));
    },
  };
}

function isOtherPath(res: ServerResponse): boolean {
  return OTHER_PATH.test(exchangeOf(res).path);
}

const NAMES = { caller: 'caller', token: 'token', ip: 'address', namespace: 'namespace' } as const;

function exceeded(kind: RateLimitKey, limit: number, { resetMs }: Count): StatusError {
  return new StatusError(Code.RESOURCE_EXHAUSTED, `more than ${limit} requests a minute of this ${NAMES[kind]}`, {
    headers: { 'Retry-After': String(Math.max(1, Math.ceil(resetMs / 1_000))) },
  });
}
