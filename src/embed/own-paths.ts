import type { Operation } from '../codec/operation-table.ts';
import { splitQuery } from '../operation/query/split-query.ts';
import { createRouter } from '../operation/routing/router.ts';

const DOCUMENTS = new Set(['/openapi.json', '/openapi.yaml']);
const PAGE = /^\/docs(\/|$)/;
const API = '/api/v1/';

/** Tells the proxy's paths from an application's, whose answers then carry nothing of ours. */
export function ownPaths(operations: readonly Operation[], hasPage: boolean): (url: string) => boolean {
  const router = createRouter(
    operations.flatMap(({ bindings }) => bindings.map(({ method, segments }) => ({ method, segments, target: true }))),
  );
  return (url) => {
    const { path } = splitQuery(url);
    if (DOCUMENTS.has(path) || (hasPage && PAGE.test(path))) return true;
    try {
      return router.allowed(path) !== undefined;
    } catch {
      // An escape that cannot be read: ours to refuse if it is in the part of the paths that is all ours.
      return path.startsWith(API);
    }
  };
}
