import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type RequestHandler } from 'express';
import { type CreateProxyOptions, createProxy } from '../../../src/index.ts';
import { type Attack, type Chapter, OPEN, once, START, target } from './attack.ts';
import { exchangeBytes, outcome } from './exchange.ts';

/** The handlers that the application mounts before the proxy. */
type Before = readonly RequestHandler[];

interface Site {
  readonly options?: CreateProxyOptions['options'];
  readonly before?: Before;
}

/** Represents any cookie session: a caller with the cookie may do everything. */
const session: RequestHandler = (req, res, next) => {
  if (req.headers.cookie === 'sid=anna') next();
  else res.status(401).end();
};

/** Requests to such an application, one after another, each on a new connection. */
function embedded(name: string, got: string, site: Site, requests: readonly string[]): Attack {
  const run = async () => {
    const { proxy: behind } = target();
    const proxy = await createProxy({
      address: behind.upstream.address,
      ...(site.options && { options: site.options }),
    });
    const app = express();
    for (const handler of site.before ?? []) app.use(handler);
    app.use(proxy);
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
const withSession: Site = { before: [session] };

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
    embedded('a body already consumed by a parser (JSON)', '500', { before: [express.json()] }, [
      form('Content-Type: application/json'),
    ]),
    embedded('a body already consumed by a parser (form)', '500', { before: [express.urlencoded()] }, [
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
    embedded(
      'no token, although one is required',
      '401',
      { options: { authentication: 'api-key', apiKeys: { a: { hash: `sha256:${'0'.repeat(64)}` } } } },
      [head(`GET ${OPEN}`)],
    ),
  ],
};
