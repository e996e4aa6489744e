import type { IncomingMessage } from 'node:http';
import { quoted } from '../../base/excerpt.ts';
import { Code, StatusError } from '../../base/status-error.ts';
import { requestHost } from './allowed-hosts.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses requests that a web page on another site causes a browser to send. A body counts as JSON whatever its
 * type (contract section 2), so a browser would send one without a preflight. Browsers name the origin of a request in
 * `Sec-Fetch-Site` or `Origin`; programs send neither.
 * @param isAllowed true for other origins that may call (CORS)
 * @throws StatusError PERMISSION_DENIED (403)
 */
export function refuseCrossSite(req: IncomingMessage, isAllowed: (origin: string) => boolean): void {
  const { origin } = req.headers;
  const site = req.headers['sec-fetch-site'];
  if ((origin === undefined && site === undefined) || SAFE.has(req.method ?? '')) return;
  if (site === 'same-origin' || site === 'none') return;
  if (origin !== undefined && (isAllowed(origin) || (site === undefined && isOwn(req, origin)))) return;
  const message = `this request comes from a web page of another origin, ${quoted(String(origin ?? site))}`;
  throw new StatusError(Code.PERMISSION_DENIED, `${message} (see --cors-origins)`);
}

/** For old browsers, which send no `Sec-Fetch-Site`. A page cannot set X-Forwarded-Host without a preflight. */
function isOwn(req: IncomingMessage, origin: string): boolean {
  const host = origin.replace(/^https?:\/\//, '');
  return host === requestHost(req) || host === req.headers['x-forwarded-host'];
}
