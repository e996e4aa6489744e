import cors from 'cors';
import type { RequestHandler } from 'express';
import { namePattern } from './host-pattern.ts';

/** How long a browser may remember the answer to a preflight. */
const MAX_AGE_SECONDS = 600;

export interface Cors {
  readonly isAllowed: (origin: string) => boolean;
  /** Sets the headers on every answer, errors included, and answers preflights of every path. */
  readonly handler: RequestHandler;
}

/**
 * Lets web pages of these origins call the proxy. Without credentials in the sense of Fetch, which are cookies: a token
 * in a header of the page's own is none. That is why a `*` exposes every header, all `Grpc-Metadata-*` among them.
 * @param origins `https://app.example.com`, `https://*.example.com`, `*`
 */
export function createCors(origins: readonly string[]): Cors {
  const tests = origins.map((origin) => (origin === '*' ? () => true : namePattern(origin)));
  const isAllowed = (origin: string) => tests.some((matches) => matches(origin));
  const options: cors.CorsOptions = {
    origin: origins.includes('*')
      ? '*'
      : (origin, decide) => decide(null, origin !== undefined && isAllowed(origin) ? origin : false),
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: ['*'],
    maxAge: MAX_AGE_SECONDS,
  };
  const preflight = cors(options);
  const headersOnly = cors({ ...options, preflightContinue: true });
  return {
    isAllowed,
    handler: (req, res, next) => {
      const isPreflight = req.headers['access-control-request-method'] !== undefined;
      (isPreflight ? preflight : headersOnly)(req, res, next);
    },
  };
}
