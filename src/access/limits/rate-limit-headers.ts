import type { ServerResponse } from 'node:http';
import { type Count, WINDOW_MS } from './counter.ts';

/**
 * Tells a caller what is left. `RateLimit-Policy` and `RateLimit` follow the IETF draft (draft-ietf-httpapi-ratelimit-
 * headers, structured fields), with one item for each count. `X-RateLimit-*` is the older convention and shows the count
 * with the least left; `Reset` is in seconds since the epoch.
 */
export function setRateLimitHeaders(res: ServerResponse, name: string, limit: number, { used, resetMs }: Count): void {
  const remaining = Math.max(0, limit - used);
  const seconds = Math.max(0, Math.ceil(resetMs / 1_000));
  addItem(res, 'RateLimit-Policy', `"${name}";q=${limit};w=${WINDOW_MS / 1_000}`);
  addItem(res, 'RateLimit', `"${name}";r=${remaining};t=${seconds}`);
  const least = res.getHeader('X-RateLimit-Remaining');
  if (least !== undefined && Number(least) <= remaining) return;
  res.setHeader('X-RateLimit-Limit', limit);
  res.setHeader('X-RateLimit-Remaining', remaining);
  res.setHeader('X-RateLimit-Reset', Math.ceil((Date.now() + resetMs) / 1_000));
}

function addItem(res: ServerResponse, header: string, item: string): void {
  const before = res.getHeader(header);
  res.setHeader(header, before === undefined ? item : `${before}, ${item}`);
}
