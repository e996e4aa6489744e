import type { IncomingMessage } from 'node:http';
import { Code, StatusError } from '../../base/status-error.ts';
import { requestHost } from './allowed-hosts.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what a web page of another site makes its reader's browser send. Since a body counts as JSON whatever its type
 * says (contract section 2), a browser would send it without asking first. It tells by `Sec-Fetch-Site` or `Origin` where
 * the request comes from; programs send neither.
 * @param isAllowed for origins that may call from elsewhere (CORS)
 * @throws StatusError PERMISSION_DENIED (403)
 */
export function refuseCrossSite(req: IncomingMessage, isAllowed: (origin: string) => boolean): void {
  const { origin } = req.headers;
  const site = req.headers['sec-fetch-site'];
  if ((origin === undefined && site === undefined) || SAFE.has(req.method ?? '')) return;
  if (site === 'same-origin' || site === 'none') return;
  if (origin !== undefined && (isAllowed(origin) || (site === undefined && isOwn(req, origin)))) return;
  const message = `this request comes from a web page of another origin, ${JSON.stringify(origin ?? site)}`;
  throw new StatusError(Code.PERMISSION_DENIED, `${message} (see --cors-origins)`);
}

/** Old browsers send no `Sec-Fetch-Site`. A page cannot set X-Forwarded-Host without asking first. */
function isOwn(req: IncomingMessage, origin: string): boolean {
  const host = origin.replace(/^https?:\/\//, '');
  return host === requestHost(req) || host === req.headers['x-forwarded-host'];
}
