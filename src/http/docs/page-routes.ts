import type { RequestHandler } from 'express';
import { exchangeOf } from '../../base/exchange.ts';
import { admitRead } from '../answer-method.ts';
import { pageHeaders } from '../browsers/page-headers.ts';
import { sendStatic } from '../response/static-answer.ts';
import { PAGE, PAGE_FILES, type PageSource } from './page.ts';

const PAGE_PATH = '/docs';
const FOLDER = '/docs/';
/** Files of the page change only with the program; an old one is visible for at most an hour. */
const CACHE_FILES = 'public, max-age=3600';
/** Browsers revalidate the page itself each time, and mostly get a 304. */
const CACHE_PAGE = 'no-cache';

/**
 * The documentation page at `/docs`, and its files below. It shows the document next to it.
 * @param prefix of these paths
 */
export function pageRoutes(page: PageSource, prefix = ''): RequestHandler {
  const setHeaders = pageHeaders();
  return async (req, res, next) => {
    const { path: whole, record } = exchangeOf(res);
    const path = whole.startsWith(prefix) ? whole.slice(prefix.length) : '';
    const name = path === PAGE_PATH ? PAGE : path.startsWith(FOLDER) ? path.slice(FOLDER.length) : '';
    const body = name === PAGE && path !== PAGE_PATH ? undefined : await page.read(name);
    if (body === undefined) {
      next();
      return;
    }
    record.route = whole;
    if (!admitRead(req, res)) return;
    const cacheControl = name === PAGE ? CACHE_PAGE : CACHE_FILES;
    setHeaders(req, res, () => undefined);
    const contentType = PAGE_FILES.get(name) ?? 'application/octet-stream';
    record.responseBytes = await sendStatic(req, res, { body, contentType, cacheControl });
  };
}
