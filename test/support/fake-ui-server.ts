import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export interface UiServerRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Settles when the answer has ended, in whatever way: true if it was sent to its end. */
  readonly ended: Promise<boolean>;
}

export interface FakeUiServer {
  readonly url: string;
  /** In order of arrival. */
  readonly requests: readonly UiServerRequest[];
  /** Answers from now on; undefined: as Temporal's does. */
  readonly answer: (handler: ((req: IncomingMessage, res: ServerResponse) => void) | undefined) => void;
  readonly close: () => void;
}

const SCRIPT = (base: string) => `
        { __sveltekit_1 = { base: "${base}" }; import("${base}/_app/immutable/entry/start.js"); }
`;

/** The page in the form of Temporal's, with the base path in its start script. */
export function fakePage(base: string, hash: string): string {
  return `<!doctype html><html><head><meta http-equiv="content-security-policy" content="script-src 'strict-dynamic' '${hash}'">
<link href="${base}/_app/immutable/entry/start.js" rel="modulepreload"></head>
<body><div><script>${SCRIPT(base)}</script></div></body></html>`;
}

export const FILE = 'export const start = 1;\n'.repeat(100);
const SETTINGS = JSON.stringify({ Version: '2.54.1', Auth: { Enabled: false } });
/** As a server of today sends with everything. */
const ALWAYS = {
  'Set-Cookie': '_csrf=1; Path=/',
  Server: 'ui',
  'Access-Control-Allow-Origin': '*',
  'X-Frame-Options': 'SAMEORIGIN',
};

/** A server with the paths of Temporal's UI server. */
export async function startFakeUiServer(page: string): Promise<FakeUiServer> {
  const requests: UiServerRequest[] = [];
  const usual = (req: IncomingMessage, res: ServerResponse) => {
    for (const [name, value] of Object.entries(ALWAYS)) res.setHeader(name, value);
    const path = (req.url ?? '').split('?')[0] ?? '';
    const json = (status: number, text: string) =>
      res.writeHead(status, { 'Content-Type': 'application/json' }).end(text);
    if (path === '/api/v1/settings') json(200, SETTINGS);
    else if (path.startsWith('/api/')) json(200, '{"secret":"of its own API"}');
    else if (path === '/auth/sso') {
      res.setHeader('Set-Cookie', ['state=s; HttpOnly; Path=/', 'nonce=n; HttpOnly; Path=/']);
      res.writeHead(302, { Location: 'https://idp.example.com/authorize?state=s' }).end();
    } else if (path === '/auth/sso/callback')
      res.writeHead(303, { Location: '/', 'Set-Cookie': 'user0=u; Path=/' }).end();
    else if (path === '/auth/refresh') json(401, '{"message":"missing refresh token"}');
    else if (path.startsWith('/_app/') && path.endsWith('.js')) {
      const isZipped = req.headers['accept-encoding'] === 'gzip';
      res.writeHead(200, { 'Content-Type': 'text/javascript', ...(isZipped && { 'Content-Encoding': 'gzip' }) });
      res.end(isZipped ? gzipSync(FILE) : FILE);
    } else if (path === '/render') {
      res.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': "default-src 'none'; sandbox" });
      res.end('<p>rendered</p>');
    } else if (path.startsWith('/_app/'))
      res.writeHead(404, { 'Content-Type': 'text/plain' }).end('404 page not found');
    else res.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
  };
  let handle = usual;
  const server = createServer((req, res) => {
    const ended = new Promise<boolean>((resolve) => res.once('close', () => resolve(res.writableFinished)));
    requests.push({ method: req.method ?? '', url: req.url ?? '', headers: req.headers, ended });
    handle(req, res);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answer: (handler = usual) => {
      handle = handler;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
