import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, whyNoBrowser } from '../../support/browser.ts';
import { freePort } from '../../support/free-port.ts';
import { type ServedProxy, startServed } from '../../support/served.ts';
import { skipBecause } from '../../support/skip.ts';

const executablePath = findBrowser();

const COUNT = '/api/v1/namespaces/a/workflow-count';
const CANCEL = '/api/v1/namespaces/a/workflows/w/cancel';

/** An empty page, to call from. */
async function startSite(): Promise<Server> {
  const site = createServer((_req, res) => {
    res.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>site</title>');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  return site;
}

const originOf = (site: Server) => `http://127.0.0.1:${(site.address() as AddressInfo).port}`;

/** What a page's own fetch sees; a text if the browser keeps it from it. */
function fetchFrom(page: Page, url: string, init: object) {
  return page.evaluate(
    async ({ url, init }) => {
      try {
        const answer = await fetch(url, init);
        return { status: answer.status, tenant: answer.headers.get('grpc-metadata-x-tenant') };
      } catch (error) {
        return String(error);
      }
    },
    { url, init },
  );
}

describe('in a real browser', skipBecause(whyNoBrowser()), () => {
  let browser: Browser;
  let friend: Server;
  let stranger: Server;
  let proxy: ServedProxy;
  beforeAll(async () => {
    [friend, stranger] = await Promise.all([startSite(), startSite()]);
    proxy = await startServed({ corsOrigins: originOf(friend), listen: `127.0.0.1:${await freePort()}` });
    proxy.upstream.answer(() => ({ headers: { 'x-tenant': 'seen' } }));
    browser = await chromium.launch({
      ...(executablePath !== undefined && { executablePath }),
      args: ['--no-sandbox', '--host-resolver-rules=MAP rebound.example 127.0.0.1'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
    for (const site of [friend, stranger]) site?.close();
  });

  const open = async (url: string) => {
    const page = await browser.newPage();
    const answer = await page.goto(url);
    return { page, status: answer?.status() };
  };

  test('a page that is allowed calls with a token and reads the headers', async () => {
    const { page } = await open(originOf(friend));
    const headers = { authorization: 'Bearer token', 'grpc-metadata-x-a': 'b' };
    expect(await fetchFrom(page, `${proxy.url}${COUNT}`, { headers })).toEqual({ status: 200, tenant: 'seen' });
    const post = { method: 'POST', headers, body: '{}' };
    expect(await fetchFrom(page, `${proxy.url}${CANCEL}`, post)).toEqual({ status: 202, tenant: 'seen' });
    expect(proxy.upstream.calls.at(-1)?.metadata.get('x-a')).toEqual(['b']);
    expect((await page.context().cookies()).length).toBe(0);
  });

  test('another page reads nothing, and what it sends without asking goes nowhere', async () => {
    const { page } = await open(originOf(stranger));
    const calls = () => proxy.upstream.calls.filter(({ metadata }) => metadata.get('temporal-namespace')[0] === 'evil');
    const url = `${proxy.url}${CANCEL}`.replace('/a/', '/evil/');
    expect(await fetchFrom(page, `${proxy.url}${COUNT}`, {})).toContain('Failed to fetch');
    expect(await fetchFrom(page, url, { method: 'POST', body: '{}' })).toContain('Failed to fetch');
    expect(await fetchFrom(page, url, { method: 'POST', body: '{}', mode: 'no-cors' })).toMatchObject({ status: 0 });
    expect(calls()).toEqual([]);
  });

  test('a name that was made to lead here is refused', async () => {
    const { status } = await open(`${proxy.url.replace('127.0.0.1', 'rebound.example')}/docs`);
    expect(status).toBe(403);
    expect((await open(`${proxy.url}/docs`)).status).toBe(200);
  });
});
