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

/**
 * The page needs nothing from elsewhere and may reach nothing else. Style attributes are the one exception: the
 * library that draws the page sets them.
 */
export const PAGE_HEADERS: readonly (readonly [name: string, value: string])[] = [
  [
    'Content-Security-Policy',
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

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
