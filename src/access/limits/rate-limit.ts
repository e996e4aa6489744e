import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
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
  /** Requests a minute to health, metrics, the document and its page. */
  readonly otherLimit: number;
  /** Undefined where there is no count, and the request may pass. Throws a StatusError where it may not. */
  readonly count: (key: string) => Promise<Count | undefined>;
  /** The address of a caller, undefined on a Unix socket. */
  readonly clientAddress: (req: IncomingMessage) => string | undefined;
}

/** Each throws a StatusError RESOURCE_EXHAUSTED (429) with Retry-After where a count is over its limit. */
export interface RateLimit {
  /** Before all routes: counts by address and by token. */
  readonly first: RequestHandler;
  /** Behind the operations, whose callers are counted when they are known. */
  readonly rest: RequestHandler;
  /** @param subject undefined for somebody who is not known */
  readonly ofCaller: (req: IncomingMessage, res: ServerResponse, subject: string | undefined) => Promise<void>;
  readonly ofNamespace: (res: ServerResponse, namespace: string) => Promise<void>;
}

const OTHER_PATH = /^\/(?:$|docs(?:$|\/)|openapi\.(?:json|yaml)$|health(?:$|\/)|healthz$|livez$|readyz$|metrics$)/;

export function createRateLimit(options: RateLimitOptions): RateLimit {
  const { limit, otherLimit, count, clientAddress } = options;
  const by = new Set(options.by);

  const check = async (res: ServerResponse, kind: RateLimitKey, key: string, isOther = false): Promise<void> => {
    const most = isOther ? otherLimit : limit;
    const counted = await count(`${isOther ? 'other' : 'api'}:${kind}:${key}`);
    if (counted === undefined) return;
    setRateLimitHeaders(res, kind, most, counted);
    if (counted.used > most) throw exceeded(kind, most, counted);
  };
  const address = (req: IncomingMessage) => addressKey(clientAddress(req));
  const token = ({ headers }: IncomingMessage, other: string) =>
    headers.authorization === undefined ? other : tokenKey(headers.authorization);

  return {
    first: async (req, res, next) => {
      const isOther = OTHER_PATH.test(exchangeOf(res).path);
      const from = address(req);
      if (by.has('ip')) await check(res, 'ip', from, isOther);
      if (by.has('token')) await check(res, 'token', token(req, from), isOther);
      if (isOther && by.has('caller')) await check(res, 'caller', from, isOther);
      next();
    },
    rest: async (req, res, next) => {
      if (by.has('caller') && !OTHER_PATH.test(exchangeOf(res).path)) await check(res, 'caller', address(req));
      next();
    },
    ofCaller: async (req, res, subject) => {
      if (!by.has('caller')) return;
      await check(res, 'caller', subject === undefined ? address(req) : `subject:${nameKey(subject)}`);
    },
    ofNamespace: async (res, namespace) => {
      if (by.has('namespace') && namespace !== '') await check(res, 'namespace', nameKey(namespace));
    },
  };
}

const NAMES = { caller: 'caller', token: 'token', ip: 'address', namespace: 'namespace' } as const;

function exceeded(kind: RateLimitKey, limit: number, { resetMs }: Count): StatusError {
  return new StatusError(Code.RESOURCE_EXHAUSTED, `more than ${limit} requests a minute of this ${NAMES[kind]}`, {
    headers: { 'Retry-After': String(Math.max(1, Math.ceil(resetMs / 1_000))) },
  });
}
