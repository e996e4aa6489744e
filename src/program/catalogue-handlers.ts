import type { RequestHandler } from 'express';
import { exchangeOf } from '../base/exchange.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { documentOf } from '../catalogue/document/source.ts';
import { PREFIX } from '../catalogue/routes/entry-route.ts';
import { catalogueRoutes } from '../catalogue/routes/routes.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import { documentRoutes } from '../http/docs/document-routes.ts';
import type { Authorization } from '../http/docs/instance.ts';
import type { PageSource } from '../http/docs/page.ts';
import { pageRoutes } from '../http/docs/page-routes.ts';
import { type OperationRoutesDeps, operationRoutes } from '../http/operation-routes.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import type { ResultSettings } from '../results/result-settings.ts';
import type { StreamSettings } from '../streams/stream-settings.ts';

export interface CatalogueDeps {
  readonly operations: readonly Operation[];
  readonly deps: OperationRoutesDeps;
  readonly results: ResultSettings;
  readonly streams: StreamSettings;
  readonly authorization: Authorization;
  readonly page: PageSource | undefined;
}

interface Misfits {
  /** Called for a result that does not fit its schema. */
  readonly onMisfit: (entry: string) => void;
}

export interface CatalogueHandlers {
  /** The entries. */
  readonly routes: RequestHandler;
  /** The document and its page. */
  readonly documents: readonly RequestHandler[];
  readonly catalogue: () => Catalogue;
  /** The routes of the current catalogue, without its streams. */
  readonly current: () => readonly OperationRoute[];
  /** What the current catalogue answers, streams included. The same until the catalogue changes. */
  readonly bindings: () => readonly Binding[];
}

/**
 * The routes of a catalogue, created again for each version of it: a running request keeps the routes with which it began.
 */
export function catalogueHandlers(
  catalogue: () => Catalogue,
  { operations, deps, results, streams: watching, authorization, page, onMisfit }: CatalogueDeps & Misfits,
): CatalogueHandlers {
  const make = (of: Catalogue) => {
    const { routes, streams } = catalogueRoutes(of, operations, deps, { ...results, streams: watching, onMisfit });
    const bindings = [...new Set([...routes, ...streams].map(({ binding }) => binding))];
    return { of, routes, bindings, handle: operationRoutes([], deps, routes, streams) };
  };
  let made = make(catalogue());
  const current = () => {
    const now = catalogue();
    if (made.of !== now) made = make(now);
    return made;
  };
  const read = documentOf(catalogue);
  const document = { read: async (form: Parameters<typeof read>[0]) => read(form) };
  return {
    routes: (req, res, next) => {
      const exchange = exchangeOf(res);
      // Its values are plain JSON, whatever the form of payloads elsewhere.
      if (exchange.presentation.isLongByDefault) exchange.presentation = { ...exchange.presentation, shorthand: true };
      return current().handle(req, res, next);
    },
    documents: [
      documentRoutes(document, authorization, PREFIX),
      ...(page === undefined ? [] : [pageRoutes(page, PREFIX)]),
    ],
    catalogue,
    current: () => current().routes,
    bindings: () => current().bindings,
  };
}
