import type { RequestHandler } from 'express';
import { exchangeOf } from '../../base/exchange.ts';
import { admitRead } from '../answer-method.ts';
import { prefersHtml } from '../prefers-html.ts';
import { sendJson } from '../response/send.ts';

const LINKS = {
  docs: '/docs',
  openapi: '/openapi.json',
  'openapi-3.0': '/openapi.json?version=3.0',
  'openapi-yaml': '/openapi.yaml',
};
const INDEX = Buffer.from(JSON.stringify({ links: LINKS }));

/** `/` redirects a browser to the documentation page, and lists links for a program. */
export function rootRoute(): RequestHandler {
  return async (req, res, next) => {
    const { path, presentation, record } = exchangeOf(res);
    if (path !== '/') {
      next();
      return;
    }
    record.route = path;
    if (!admitRead(req, res)) return;
    res.setHeader('Vary', 'Accept');
    if (prefersHtml(req.headers.accept)) {
      // Relative, so that it also works below a prefix.
      res.writeHead(302, { Location: 'docs', 'Content-Length': 0 }).end();
      return;
    }
    record.responseBytes = await sendJson(req, res, { status: 200, headers: [], body: INDEX }, presentation);
  };
}
