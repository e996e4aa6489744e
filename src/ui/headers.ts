import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { serverUrl } from '../http/docs/instance.ts';
import type { UiResource } from './paths.ts';

type Lines = Readonly<Record<string, string>>;
type Answered = Readonly<Record<string, string | readonly string[]>>;

/** What a browser may tell the UI's server. Credentials for Temporal and headers of the connection are not among it. */
const ASKED = ['accept', 'accept-language', 'if-modified-since', 'if-none-match'];
/** What the UI's server may tell a browser. Everything else is about its own connection, or is for the proxy to decide. */
const ANSWERED = [
  'cache-control',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'etag',
  'expires',
  'last-modified',
];

/** Names with a hash of their content. */
const IMMUTABLE = /^\/_app\/immutable\//;
const FRAMES = "frame-ancestors 'self'";
const PAGE_POLICY = `${FRAMES}; base-uri 'self'; object-src 'none'`;

/** Headers of a request to the UI's server. Cookies are for signing in only: nothing else there needs to know a person. */
export function askedHeaders(req: IncomingMessage, { kind }: UiResource, clientAddress: string | undefined): Lines {
  const { headers } = req;
  const own: Record<string, string> = {};
  for (const name of ASKED) {
    const value = headers[name];
    if (typeof value === 'string') own[name] = value;
  }
  // The page is changed on its way; other encodings than gzip are not worth a decoder.
  own['accept-encoding'] =
    kind !== 'page' && /\bgzip\b/.test(String(headers['accept-encoding'] ?? '')) ? 'gzip' : 'identity';
  // The server compares the addresses to which it sends people back with its own host, which for them is the proxy's.
  if (headers.host !== undefined) own.host = headers.host;
  own['x-forwarded-proto'] = serverUrl(req, '').startsWith('https:') ? 'https' : 'http';
  if (headers.host !== undefined) own['x-forwarded-host'] = headers.host;
  if (clientAddress !== undefined) own['x-forwarded-for'] = clientAddress;
  if (kind === 'sign-in' && headers.cookie !== undefined) own.cookie = headers.cookie;
  return own;
}

/**
 * Headers of an answer of the UI's server, as a browser gets them.
 * @param location where a redirect leads, as a browser knows it
 */
export function answeredHeaders(headers: IncomingHttpHeaders, { kind, path }: UiResource, location?: string): Answered {
  const own: Record<string, string | readonly string[]> = { vary: 'Accept-Encoding', ...policyOf(headers, kind) };
  for (const name of ANSWERED) {
    const value = headers[name];
    if (typeof value === 'string') own[name] = value;
  }
  if (kind === 'file' && own['cache-control'] === undefined) {
    own['cache-control'] = IMMUTABLE.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
  }
  if (kind !== 'sign-in') return own;
  own['cache-control'] = 'no-store';
  if (headers['set-cookie'] !== undefined) own['set-cookie'] = headers['set-cookie'];
  if (location !== undefined) own.location = location;
  return own;
}

/** Headers of the page itself, whose own policy for scripts is inside it. */
export function pageHeaderLines(): Lines {
  return { 'content-security-policy': PAGE_POLICY, 'x-frame-options': 'SAMEORIGIN', 'referrer-policy': 'same-origin' };
}

/** The UI shows rendered markdown in frames of its own; the server's policy for that is kept. */
function policyOf(headers: IncomingHttpHeaders, kind: UiResource['kind']): Lines {
  const given = headers['content-security-policy'];
  const policy = kind === 'markdown' && typeof given === 'string' ? given : FRAMES;
  return { 'content-security-policy': policy, 'x-frame-options': 'SAMEORIGIN' };
}
