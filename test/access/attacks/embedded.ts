import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express, { type RequestHandler } from 'express';
import { type CreateProxyOptions, createProxy } from '../../../src/index.ts';
import { type Attack, type Chapter, OPEN, once, START, target } from './attack.ts';
import { exchangeBytes, outcome } from './exchange.ts';

/** The handlers that the application mounts before the proxy. */
type Before = readonly RequestHandler[];

interface Site extends Pick<CreateProxyOptions, 'access' | 'options'> {
  readonly before?: Before;
  /** Below which the proxy is mounted; default: the root. */
  readonly prefix?: string;
  /** Express's own setting; default: off. */
  readonly trustProxy?: boolean;
}

/** Represents any cookie session: a caller with the cookie may do everything. */
const session: RequestHandler = (req, res, next) => {
  if (req.headers.cookie === 'sid=anna') next();
  else res.status(401).end();
};

const nothing = (): void => undefined;
const NO_LOG = { info: nothing, warn: nothing, error: nothing };

/** Requests to such an application, one after another, each on a new connection. */
function embedded(name: string, got: string, site: Site, requests: readonly string[]): Attack {
  const run = async () => {
    const { proxy: behind } = target();
    const { access, options, before = [], prefix = '/', trustProxy = false } = site;
    const proxy = await createProxy({ address: behind.upstream.address, access, options, log: NO_LOG });
    const app = express();
    app.set('trust proxy', trustProxy);
    for (const handler of before) app.use(handler);
    app.use(prefix, proxy);
    const server = createServer(app as RequestListener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      return await outcome(behind, async () => {
        const answers: string[] = [];
        for (const text of requests) answers.push(await exchangeBytes(url, [text]));
        return answers.join(' ');
      });
    } finally {
      server.close();
      await proxy.close();
    }
  };
  return [name, got, run];
}

const head = (line: string, ...headers: readonly string[]) => {
  const hosts = headers.some((each) => each.startsWith('Host:')) ? [] : ['Host: localhost'];
  return [`${line} HTTP/1.1`, ...hosts, 'Connection: close', ...headers, '', ''].join('\r\n');
};
const form = (...headers: readonly string[]) =>
  head(`POST ${OPEN}`, 'Cookie: sid=anna', `Content-Length: ${START.length}`, ...headers) + START;
/** The application checks its callers itself. */
const withSession: Site = { access: 'open', before: [session] };
const open: Site = { access: 'open' };
const start = (path: string, ...headers: readonly string[]) =>
  head(`POST ${path}`, `Content-Length: ${START.length}`, ...headers) + START;
const key = { authentication: 'api-key', apiKeys: { a: { hash: `sha256:${'0'.repeat(64)}` } } };
/** A call to a tool for agents. */
const tool = (name: string, args: object) => {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } });
  const types = ['Content-Type: application/json', 'Accept: application/json, text/event-stream'];
  return head('POST /mcp', ...types, `Content-Length: ${body.length}`) + body;
};
const codec = () => {
  const file = join(mkdtempSync(join(tmpdir(), 'key-')), 'key');
  writeFileSync(file, Buffer.alloc(32).toString('base64'));
  return { codecKeys: `k=${file}`, codecServer: true };
};
const behindProxy: Site = { ...withSession, trustProxy: true };
/** A guard of the application that knows one spelling of the paths. */
const guard: RequestHandler = (req, res, next) => {
  if (req.path.startsWith('/api/')) res.status(401).end();
  else next();
};

export const EMBEDDED: Chapter = {
  title: 'Through an application that embeds the proxy',
  kind: 'An Express application may lack the protection that the standalone program has: here, one with cookie sessions, and one that sets no options.',
  attacks: [
    once(
      embedded('a form submitted from another site, with the cookie', '403', withSession, [
        form('Sec-Fetch-Site: cross-site', 'Origin: https://evil.test'),
      ]),
      '201',
    ),
    once(embedded('the same from an old browser', '403', withSession, [form('Origin: https://evil.test')]), '201'),
    once(embedded('the same from a frame with an opaque origin', '403', withSession, [form('Origin: null')]), '201'),
    once(
      embedded('a page on a sibling domain', '403', withSession, [
        form('Sec-Fetch-Site: same-site', 'Origin: https://b.localhost'),
      ]),
      '201',
    ),
    once(embedded('a foreign host, with no options set', '403', {}, [head(`GET ${OPEN}`, 'Host: evil.test')]), '200'),
    once(embedded('an absolute target for a foreign host', '403', {}, [head(`GET http://evil.test${OPEN}`)]), '200'),
    once(
      embedded('a host that is not allowed', '403', { options: { allowedHosts: 'api.test' } }, [head(`GET ${OPEN}`)]),
      '200',
    ),
    embedded('the cookie, which must not reach Temporal', '200, sent', withSession, [
      head(`GET ${OPEN}`, 'Cookie: sid=anna'),
    ]),
    embedded('a body already consumed by a parser (JSON)', '500', { ...open, before: [express.json()] }, [
      form('Content-Type: application/json'),
    ]),
    embedded('a body already consumed by a parser (form)', '500', { ...open, before: [express.urlencoded()] }, [
      form('Content-Type: application/x-www-form-urlencoded'),
    ]),
    once(
      embedded('101 header lines', '431', {}, [
        head(`GET ${OPEN}`, ...Array.from({ length: 101 }, (_, at) => `X-${at}: 1`)),
      ]),
      '200',
    ),
    once(
      embedded(
        'rejected hosts, with a limit of two requests per minute',
        '403 403 429',
        { options: { rateLimit: 2 } },
        Array<string>(3).fill(head(`GET ${OPEN}`, 'Host: evil.test')),
      ),
      '403 403 403',
    ),
    embedded('no token, although one is required', '401', { options: key }, [head(`GET ${OPEN}`)]),
    once(embedded('a start, where nobody has said who may call', '403', {}, [start(OPEN)]), '201, sent'),
    once(
      embedded('the same by every other way to write', '403 403 403 403', {}, [
        start(`${OPEN}/execute?wait=1s`),
        start('/namespaces/open/workflows/w'),
        start(`${OPEN}/signal-with-start/s`),
        head(`DELETE ${OPEN}`),
      ]),
      '202 201 200 202, sent, sent, sent, sent',
    ),
    once(
      embedded('the same in other spellings', '403 403 404 404', {}, [
        start('/%61pi/v1/namespaces/open/workflows/w'),
        start(`http://localhost${OPEN}`),
        start(`/${OPEN}`),
        start(`${OPEN}/`),
      ]),
      '201 201 404 404, sent, sent',
    ),
    once(
      embedded('the same below a prefix', '403 403 403', { prefix: '/temporal' }, [
        start(`/temporal${OPEN}`),
        start(`/TEMPORAL${OPEN}`),
        start(`http://localhost/temporal${OPEN}`),
      ]),
      '201 201 201, sent, sent, sent',
    ),
    embedded('a read there, which is allowed', '200, sent', {}, [head(`GET ${OPEN}`)]),
    once(
      embedded('a tool for agents that writes', '200', { options: { mcp: 'write' } }, [
        tool('temporal_signal_workflow', { namespace: 'open', workflow_id: 'w', signal: 's' }),
      ]),
      '200, sent',
    ),
    embedded('a token in place of the answer to who may call', '403', {}, [start(OPEN, 'Authorization: Bearer x')]),
    embedded('a form from another site, below a prefix', '403', { ...withSession, prefix: '/temporal' }, [
      head(
        `POST /temporal${OPEN}`,
        ...['Cookie: sid=anna', `Content-Length: ${START.length}`, 'Content-Type: application/x-www-form-urlencoded'],
        ...['Sec-Fetch-Site: cross-site', 'Origin: https://evil.test'],
      ) + START,
    ]),
    embedded('a cross-site request with a forged X-Forwarded-Host, trusted by Express', '403', behindProxy, [
      form('Sec-Fetch-Site: cross-site', 'Origin: https://evil.test', 'X-Forwarded-Host: evil.test'),
    ]),
    embedded('a foreign host behind X-Forwarded-Host: localhost, trusted by Express', '403', behindProxy, [
      head(`GET ${OPEN}`, 'Cookie: sid=anna', 'Host: evil.test', 'X-Forwarded-Host: localhost'),
    ]),
    embedded(
      'another address in X-Forwarded-For for each request, trusted by Express but not by the proxy',
      '200 200 429, sent, sent',
      { ...open, trustProxy: true, options: { rateLimit: 2, rateLimitBy: 'ip' } },
      [1, 2, 3].map((last) => head(`GET ${OPEN}`, `X-Forwarded-For: 203.0.113.${last}`)),
    ),
    embedded(
      "past the application's guard of a path, to a proxy that requires tokens",
      '401 401 401',
      {
        before: [guard],
        options: key,
      },
      [
        head('GET /%61pi/v1/namespaces/open/workflows/w'),
        head('GET /namespaces/open/workflows/w'),
        head(`GET ${OPEN}`),
      ],
    ),
    once(
      embedded('a codec server without a token, where one is required', '401', { options: { ...key, ...codec() } }, [
        start('/codec/open/decode'),
      ]),
      '404',
    ),
  ],
};
