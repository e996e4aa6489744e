import { readIfThere } from './document.ts';

/** The page for people, made of files that the build puts beside the program. */
export interface PageSource {
  /** Content of a file of the page; undefined if it has none of that name. */
  readonly read: (name: string) => Promise<Buffer | undefined>;
}

export const PAGE = 'index.html';

/** Types of the page's files by name: nothing else is read. */
export const PAGE_FILES: ReadonlyMap<string, string> = new Map([
  [PAGE, 'text/html; charset=utf-8'],
  ['page.css', 'text/css; charset=utf-8'],
  ['page.js', 'text/javascript; charset=utf-8'],
  ['swagger-ui.css', 'text/css; charset=utf-8'],
  ['swagger-ui-bundle.js', 'text/javascript; charset=utf-8'],
  ['icon.svg', 'image/svg+xml'],
]);

/** @param folder where the build puts the files of the page */
export function pageFiles(folder: URL): PageSource {
  const contents = new Map<string, Promise<Buffer | undefined>>();
  return {
    read: (name) => {
      if (!PAGE_FILES.has(name)) return Promise.resolve(undefined);
      const known = contents.get(name) ?? readIfThere(new URL(name, folder));
      contents.set(name, known);
      return known;
    },
  };
}
