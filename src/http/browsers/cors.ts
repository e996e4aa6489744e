import type { IncomingMessage } from 'node:http';
import cors from 'cors';
import type { RequestHandler } from 'express';
import { namePattern } from './host-pattern.ts';

/** How long a browser may remember the answer to a preflight. */
const MAX_AGE_SECONDS = 600;

export interface Cors {
  readonly isAllowed: (origin: string) => boolean;
  /** Sets the headers on every answer except those to preflights, errors included. */
  readonly headers: RequestHandler;
  /** Answers preflights for every path. */
  readonly preflight: RequestHandler;
}

/**
 * Lets web pages of these origins call the proxy, without credentials in the sense of Fetch: those are cookies, and a
 * token that a page puts in a header is not one. Only then does `*` expose every header, such as all `Grpc-Metadata-*`.
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
    headers: (req, res, next) => (isPreflight(req) ? next() : headersOnly(req, res, next)),
    preflight: (req, res, next) => (isPreflight(req) ? preflight(req, res, next) : next()),
  };
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}
