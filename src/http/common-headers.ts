import type { ServerResponse } from 'node:http';
import { exchangeOf } from '../base/exchange.ts';

/**
 * Headers of every answer, errors included: the list of OWASP's REST Security Cheat Sheet. An answer is data: a browser
 * that is lured to one must not run, frame or reinterpret it. HSTS covers the whole host, so the operator sets it.
 */
export const SAFE_HEADERS = [
  ['Cache-Control', 'no-store'],
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
] as const;

const REQUEST_ID = 'X-Request-ID';
const SAFE_LINES: readonly string[] = SAFE_HEADERS.flat();

/** True for responses that add these headers themselves when they are written (`express-app.ts`). */
export const ADDS_THEM = Symbol('adds the headers of every answer');

/** Sets the headers of every answer, unless the response adds them itself; each can still be replaced. */
export function prepareCommonHeaders(res: ServerResponse): void {
  if (!(ADDS_THEM in res)) setCommonHeaders(res);
}

/** Sets those of the common headers that are not set yet. */
export function setCommonHeaders(res: ServerResponse): void {
  if (!res.hasHeader(REQUEST_ID)) res.setHeader(REQUEST_ID, exchangeOf(res).requestId);
  for (const [name, value] of SAFE_HEADERS) if (!res.hasHeader(name)) res.setHeader(name, value);
}

/**
 * The headers of every answer as a list that `writeHead` takes in one go, which costs a third of setting them one by
 * one; undefined if other headers are set already.
 */
export function commonHeaderLines(res: ServerResponse): string[] | undefined {
  if (!(ADDS_THEM in res) || res.getHeaderNames().length > 0) return undefined;
  return [REQUEST_ID, exchangeOf(res).requestId, ...SAFE_LINES];
}

/** True for a list that `commonHeaderLines` has begun. */
export function hasCommonHeaders(lines: unknown): boolean {
  return Array.isArray(lines) && lines[0] === REQUEST_ID;
}
