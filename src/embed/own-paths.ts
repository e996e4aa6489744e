import type { Binding } from '../codec/operation-table.ts';
import { splitQuery } from '../operation/query/split-query.ts';
import { createRouter } from '../operation/routing/router.ts';
import type { CatalogueHandlers } from '../program/catalogue-handlers.ts';

const DOCUMENTS = new Set(['/openapi.json', '/openapi.yaml']);
const PAGE = /^\/docs(\/|$)/;
const API = '/api/v1/';
/** Of a target in absolute form (RFC 9112 section 3.2.2). */
const ORIGIN = /^https?:\/\/[^/?#]*/i;
/** Of the catalogue, which is loaded only where there is one. */
const PREFIX = '/workflows';

/**
 * Tells the proxy's paths from the application's, whose responses must not get our headers.
 * @param prefix of documents and page; empty for the API itself
 */
export function ownPaths(bindings: readonly Binding[], hasPage: boolean, prefix = ''): (url: string) => boolean {
  const router = createRouter(bindings.map(({ method, segments }) => ({ method, segments, target: true })));
  return (url) => {
    const { path } = splitQuery(url.replace(ORIGIN, ''));
    const rest = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    if (DOCUMENTS.has(rest) || (hasPage && PAGE.test(rest))) return true;
    try {
      return router.allowed(path) !== undefined;
    } catch {
      // A broken escape: we reject it if it is below a prefix that is all ours.
      return path.startsWith(prefix === '' ? API : `${prefix}/`);
    }
  };
}

/** The same for the catalogue, whose paths change with it. */
export function cataloguePaths(
  { bindings }: Pick<CatalogueHandlers, 'bindings'>,
  hasPage: boolean,
): (url: string) => boolean {
  let of: ReturnType<typeof bindings> | undefined;
  let isOwn = (_: string) => false;
  return (url) => {
    const now = bindings();
    if (of !== now) {
      of = now;
      isOwn = ownPaths(now, hasPage, PREFIX);
    }
    return isOwn(url);
  };
}
