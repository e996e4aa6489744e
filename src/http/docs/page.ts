import { memoizeAsync } from '../../base/memoize.ts';
import { readIfThere } from './document.ts';

/** The documentation page, whose files the build puts next to the program. */
export interface PageSource {
  /** The content of a file of the page, the same buffer each time; undefined if there is no such file. */
  readonly read: (name: string) => Promise<Buffer | undefined>;
}

export const PAGE = 'index.html';

/** Types of the page's files by name. No other file is read. */
export const PAGE_FILES: ReadonlyMap<string, string> = new Map([
  [PAGE, 'text/html; charset=utf-8'],
  ['page.css', 'text/css; charset=utf-8'],
  ['page.js', 'text/javascript; charset=utf-8'],
  ['icon.svg', 'image/svg+xml'],
]);

/** @param folder where the build puts the files of the page */
export function pageFiles(folder: URL): PageSource {
  const content = memoizeAsync((name) => readIfThere(new URL(name, folder)));
  return { read: async (name) => (PAGE_FILES.has(name) ? content(name) : undefined) };
}
