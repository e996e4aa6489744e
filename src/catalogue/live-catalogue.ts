import { watchFiles } from '../base/watch-files.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { Catalogue } from './catalogue.ts';
import { loadCatalogue } from './file/load.ts';

export interface CatalogueEvents {
  readonly reloaded: (file: string) => void;
  /** The new file has a mistake; the old catalogue stays in use. */
  readonly reloadFailed: (file: string, error: unknown) => void;
}

export interface LiveCatalogue {
  /** The same object until the file changes. */
  readonly current: () => Catalogue;
  readonly close: () => void;
}

export interface CatalogueOptions {
  readonly watchMs: number;
  /** StartWorkflowExecutionRequest */
  readonly startType: MessageType;
  readonly events: CatalogueEvents;
}

/**
 * The catalogue of a file, read again when it or one of its schemas changes.
 * @throws UsageError of one line with file, line and column
 */
export function openCatalogue(file: string, { watchMs, startType, events }: CatalogueOptions): LiveCatalogue {
  const seen = new Set<string>();
  let catalogue = loadCatalogue(file, startType, seen);
  const reload = () => {
    const now = new Set<string>();
    try {
      catalogue = loadCatalogue(file, startType, now);
      events.reloaded(file);
    } catch (error) {
      events.reloadFailed(file, error);
      // The old catalogue still depends on the old files, and a missing file may appear.
      for (const path of seen) now.add(path);
    }
    watch.close();
    watch = watchFiles([...now], watchMs, reload);
  };
  let watch = watchFiles([...seen], watchMs, reload);
  return { current: () => catalogue, close: () => watch.close() };
}
