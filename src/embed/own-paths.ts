import type { Binding } from '../codec/operation-table.ts';
import { splitQuery } from '../operation/query/split-query.ts';
import { createRouter } from '../operation/routing/router.ts';

const DOCUMENTS = new Set(['/openapi.json', '/openapi.yaml']);
const PAGE = /^\/docs(\/|$)/;
const API = '/api/v1/';
/** Of a target in absolute form (RFC 9112 section 3.2.2). */
const ORIGIN = /^https?:\/\/[^/?#]*/i;

/** Tells the proxy's paths from the application's, whose responses must not get our headers. */
export function ownPaths(bindings: readonly Binding[], hasPage: boolean): (url: string) => boolean {
  const router = createRouter(bindings.map(({ method, segments }) => ({ method, segments, target: true })));
  return (url) => {
    const { path } = splitQuery(url.replace(ORIGIN, ''));
    if (DOCUMENTS.has(path) || (hasPage && PAGE.test(path))) return true;
    try {
      return router.allowed(path) !== undefined;
    } catch {
      // A broken escape: we reject it if it is below a prefix that is all ours.
      return path.startsWith(API);
    }
  };
}
