import type { Logger } from '../../base/logger.ts';
import type { Operation } from '../../codec/operation-table.ts';
import type { Metrics } from '../../telemetry/metrics/metrics.ts';
import type { CatalogueDeps, CatalogueHandlers } from '../catalogue-handlers.ts';
import type { Config } from '../config/load.ts';
import type { Closers } from '../life-cycle/closers.ts';

/** Makes the handlers of an open catalogue. */
export type OpenedCatalogue = (deps: CatalogueDeps) => CatalogueHandlers;

/**
 * Opens the catalogue; undefined without one. Its libraries are loaded only if needed.
 * @throws UsageError of one line with file, line and column
 */
export async function openCataloguePart(
  { catalogue: file, fileWatch }: Config,
  operations: readonly Operation[],
  log: Logger,
  metrics: Metrics | undefined,
  closers: Closers,
): Promise<OpenedCatalogue | undefined> {
  if (file === undefined) return undefined;
  const [{ openCatalogue }, { catalogueOperations }, { catalogueHandlers }] = await Promise.all([
    import('../../catalogue/live-catalogue.ts'),
    import('../../catalogue/routes/operations.ts'),
    import('../catalogue-handlers.ts'),
  ]);
  const counts = metrics?.countCatalogue();
  const live = openCatalogue(file, {
    watchMs: fileWatch,
    startType: catalogueOperations(operations).start.request,
    events: {
      reloaded: () => {
        counts?.onReload(true);
        log.info({ file }, 'new catalogue');
      },
      reloadFailed: (_, error) => {
        counts?.onReload(false);
        const reason = error instanceof Error ? error.message : String(error);
        log.error({ file, reason }, 'cannot use the new catalogue; keeping the old one');
      },
    },
  });
  closers.add(live.close);
  const onMisfit = (entry: string) => {
    counts?.onMisfit(entry);
    log.warn({ entry }, 'a workflow has answered what its schema in the catalogue does not allow');
  };
  return (deps) => catalogueHandlers(live.current, { ...deps, onMisfit });
}
