import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { exchangeOf } from '../base/exchange.ts';
import { Code, notFound, StatusError } from '../base/status-error.ts';
import { admitRead } from '../http/answer-method.ts';
import { passThrough } from '../http/response/pass-through.ts';
import { sendStatic } from '../http/response/static-answer.ts';
import { answeredHeaders, askedHeaders, pageHeaderLines } from './headers.ts';
import { ownLocation } from './location.ts';
import { mountPage } from './mount-page.ts';
import { UI_PREFIX, type UiResource, uiResource } from './paths.ts';
import type { UiAnswer, UiServer } from './ui-server.ts';

export interface UiPagesOptions {
  readonly server: UiServer;
  /** The address of a caller, undefined on a Unix socket. */
  readonly clientAddress: (req: IncomingMessage) => string | undefined;
}

const LARGEST_PAGE = 1024 * 1024;

/**
 * The pages, files and sign-in of Temporal's web UI, from its own server. They need no token, as the documentation
 * page needs none: what they show comes from the API.
 */
export function uiPages({ server, clientAddress }: UiPagesOptions): RequestHandler {
  let last: { readonly html: string; readonly body: Buffer } | undefined;

  /** The same text is the same object, from which its tag and its compressed forms are derived once. */
  const pageOf = (html: string): Buffer => {
    if (last?.html === html) return last.body;
    const mounted = mountPage(html, server.basePath, UI_PREFIX);
    if (mounted === undefined) throw notThePage(server.basePath);
    last = { html, body: Buffer.from(mounted) };
    return last.body;
  };

  const sendPage = async (req: IncomingMessage, res: ServerResponse, resource: UiResource) => {
    const { signal } = exchangeOf(res);
    const headers = askedHeaders(req, resource, clientAddress(req));
    // The tag of a browser belongs to the page as it was mounted here.
    const { 'if-none-match': _, 'if-modified-since': __, ...unconditional } = headers;
    const answer = await server.ask({ method: 'GET', path: resource.path, headers: unconditional, signal });
    if (answer.status !== 200) {
      answer.discard();
      throw unexpected(`answers with status ${answer.status} instead of its page`);
    }
    const body = pageOf(await readHtml(answer));
    for (const [name, value] of Object.entries(pageHeaderLines())) res.setHeader(name, value);
    return sendStatic(req, res, { body, contentType: 'text/html; charset=utf-8', cacheControl: 'no-cache' });
  };

  return async (req, res, next) => {
    const { path, record, signal } = exchangeOf(res);
    const resource = uiResource(path);
    if (resource === undefined) {
      next();
      return;
    }
    record.route = resource.route;
    if (!admitRead(req, res)) return;
    refuseWebSocket(req);
    if (resource.kind === 'page') {
      record.responseBytes = await sendPage(req, res, resource);
      return;
    }
    const answer = await server.ask({
      method: req.method === 'HEAD' ? 'HEAD' : 'GET',
      path: resource.path + (resource.hasQuery ? queryOf(req) : ''),
      headers: askedHeaders(req, resource, clientAddress(req)),
      signal,
    });
    const { location } = answer.headers;
    const to = location === undefined ? undefined : ownLocation(location, server.basePath);
    const headers = answeredHeaders(answer.headers, resource, to);
    // It has no such file or sign-in, and answers with its page instead, whose paths are not those here.
    if (resource.kind !== 'markdown' && answer.status === 200 && isHtml(answer)) {
      answer.discard();
      throw notFound("Temporal's UI server has nothing here");
    }
    record.responseBytes = await passThrough(req, res, { ...answer, headers });
  };
}

function queryOf({ url = '' }: IncomingMessage): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
}

/** The UI needs none, and a tunnel would escape every limit. Other protocols may be ignored (RFC 9110 section 7.8). */
function refuseWebSocket({ headers }: IncomingMessage): void {
  if (!/\bwebsocket\b/i.test(headers.upgrade ?? '')) return;
  throw new StatusError(Code.UNIMPLEMENTED, 'there are no WebSockets here', { headers: { Connection: 'close' } });
}

function isHtml({ headers }: UiAnswer): boolean {
  return /^text\/html\b/i.test(headers['content-type'] ?? '');
}

async function readHtml({ headers, body }: UiAnswer): Promise<string> {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw unexpected(`answers in the encoding ${encoding}, which was not asked for`);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LARGEST_PAGE) throw unexpected(`answers with a page of more than ${LARGEST_PAGE} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function notThePage(basePath: string): StatusError {
  const path = basePath === '' ? 'no path' : `the path ${basePath}`;
  return unexpected(`does not answer with its page for ${path}: --ui-server needs the path of TEMPORAL_UI_PUBLIC_PATH`);
}

function unexpected(what: string): StatusError {
  return new StatusError(Code.UNAVAILABLE, `Temporal's UI server ${what} (see --ui-server)`, { httpStatus: 502 });
}
