import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import * as client from '../../../src/client/client.ts';
import { startChild } from '../../../src/dev-server/child.ts';
import { findBrowser, launchBrowser, whyNoBrowser } from '../../support/browser.ts';
import { freePort } from '../../support/free-port.ts';
import { eventually, unique } from '../../support/live.ts';
import { type ProxyProcess, startProxy } from '../../support/proxy-process.ts';
import { skipBecause } from '../../support/skip.ts';
import { installRuntimes, type Place, preparePlace } from '../runtimes/place.ts';
import { EXPECTED, scenario } from '../runtimes/scenario.ts';

const runtimes = await installRuntimes();
const deno = await runtimes.find('@deno', 'deno');
const bun = await runtimes.find('@oven', 'bun');
const workerd = await runtimes.find('@cloudflare', 'workerd');

function whyWithout(program: string | undefined, name: string): string | undefined {
  if (program !== undefined) return undefined;
  return runtimes.problem ?? `npm has no ${name} for this platform`;
}

let place: Place;
let proxy: ProxyProcess;
let deadUrl: string;
/** What the scenario takes. */
const args = (name: string) => [unique(`runtime-${name}`), proxy.url, deadUrl] as const;

beforeAll(async () => {
  place = await preparePlace(runtimes.modules);
  deadUrl = `http://127.0.0.1:${await freePort()}`;
  const listen = `127.0.0.1:${await freePort()}`;
  proxy = await startProxy(['--address', inject('temporalAddress'), '--listen', listen, '--cors-origins', '*']);
});
afterAll(async () => {
  await proxy.close();
  await place.close();
});

describe('the client starts, signals, updates, watches, awaits and lists workflows, and reports errors', () => {
  test('in Node, from its sources', async () => {
    expect(await scenario(client, ...args('sources'))).toEqual(EXPECTED);
  });

  test('in Node, loaded by import', async () => {
    expect(await place.run([process.execPath, 'print.mjs', ...args('node')])).toEqual(EXPECTED);
  });

  test('in Node, loaded by require', async () => {
    expect(await place.run([process.execPath, 'print.cjs', ...args('require')])).toEqual(EXPECTED);
  });

  test('in Deno, which may do nothing but use the network', skipBecause(whyWithout(deno, 'Deno')), async () => {
    const command = [deno ?? '', 'run', '--no-prompt', '--allow-net', 'print.mjs', ...args('deno')];
    expect(await place.run(command)).toEqual(EXPECTED);
  });

  test('in Bun, loaded by import', skipBecause(whyWithout(bun, 'Bun')), async () => {
    expect(await place.run([bun ?? '', 'print.mjs', ...args('bun')])).toEqual(EXPECTED);
  });

  test('in Bun, loaded by require', skipBecause(whyWithout(bun, 'Bun')), async () => {
    expect(await place.run([bun ?? '', 'print.cjs', ...args('bun')])).toEqual(EXPECTED);
  });

  test('in workerd, the runtime of Cloudflare Workers', skipBecause(whyWithout(workerd, 'workerd')), async () => {
    const socket = `127.0.0.1:${await freePort()}`;
    const lines: string[] = [];
    const command = ['serve', join(place.folder, 'workerd.capnp'), `--socket-addr=http=${socket}`];
    const child = await startChild(workerd ?? '', command, { onLine: (line) => lines.push(line) });
    try {
      const query = new URLSearchParams(Object.entries([...args('workerd')]));
      const answer = await eventually(() => fetch(`http://${socket}/?${query}`).catch(() => undefined));
      expect(await answer.json(), lines.join('\n')).toEqual(EXPECTED);
    } finally {
      await child.stop(5_000);
    }
  });

  test('in the edge runtime of Vercel and Next.js', skipBecause(runtimes.problem), async () => {
    expect(await place.run([process.execPath, 'edge-vm.mjs', ...args('edge')])).toEqual(EXPECTED);
  });

  test('in a page in Chromium', skipBecause(whyNoBrowser()), async () => {
    const server = createServer(async ({ url = '/' }, response) => {
      const isScript = /^\/(client|scenario)\.js$/.test(url);
      response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? await readFile(join(place.folder, url)) : '<!doctype html><title>A page</title>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await launchBrowser(findBrowser() ?? '');
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const seen = await page.evaluate(`
        Promise.all([import('/client.js'), import('/scenario.js')])
          .then(([client, { scenario }]) => scenario(client, ...${JSON.stringify(args('chromium'))}))
      `);
      expect(seen).toEqual(EXPECTED);
    } finally {
      await browser.close();
      server.close();
    }
  });
});

test('the versions of the runtimes are those that docs/client.md names', async () => {
  const [packages = '', page = ''] = await Promise.all(
    ['../runtimes/packages/package.json', '../../../docs/client.md'].map((path) =>
      readFile(new URL(path, import.meta.url), 'utf8'),
    ),
  );
  const { dependencies } = JSON.parse(packages) as { readonly dependencies: Readonly<Record<string, string>> };
  for (const version of Object.values(dependencies)) expect(page).toContain(`| ${version} |`);
});
