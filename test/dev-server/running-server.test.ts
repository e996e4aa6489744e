import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { runDev } from '../../src/dev-server/dev.ts';
import { freePorts } from '../../src/dev-server/ports.ts';
import { findUi, UI_OFFSET, whoListens } from '../../src/dev-server/running-server.ts';
import { startUpstream } from '../support/running-proxy.ts';

const log = () => undefined;

async function httpServer(port: number, listener: RequestListener): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
}

/** A port whose UI port is free as well. */
async function portWithUi(): Promise<number> {
  for (;;) {
    const [ui = 0] = await freePorts(1);
    if (ui - UI_OFFSET > 1024) return ui - UI_OFFSET;
  }
}

test('nobody listens on a free port', async () => {
  const [port = 0] = await freePorts(1);
  expect(await whoListens(port, { log })).toBe('free');
});

test('a Temporal server on a port is known by its answer', async () => {
  const upstream = await startUpstream();
  onTestFinished(upstream.kill);
  expect(await whoListens(upstream.port, { log })).toBe('temporal');
  expect(upstream.calls).toHaveLength(1);
});

test('another program on a port is not taken for a Temporal server', async () => {
  const [port = 0] = await freePorts(1);
  await httpServer(port, (_req, res) => res.end('hello'));
  expect(await whoListens(port, { log })).toBe('taken');
});

test('a port whose listener hangs up is taken, too', async () => {
  const [port = 0] = await freePorts(1);
  const server = createTcpServer((socket) => socket.destroy()).listen(port, '127.0.0.1');
  onTestFinished(() => void server.close());
  expect(await whoListens(port, { log })).toBe('taken');
});

test('the web UI of a running server is found at its port plus 1,000', async () => {
  const port = await portWithUi();
  await httpServer(port + UI_OFFSET, (req, res) =>
    res.writeHead(req.url === '/api/v1/settings' ? 200 : 404).end('{"DefaultNamespace":"default"}'),
  );
  for (const host of ['127.0.0.1', 'localhost']) {
    expect(await findUi(`${host}:${port}`)).toBe(`http://127.0.0.1:${port + UI_OFFSET}`);
  }
  expect(await findUi(`temporal.example:${port}`)).toBeUndefined();
});

test.each([
  ['{"DefaultTheme":"dark"}', 'another program'],
  ['<!doctype html>', 'a web page'],
])('what answers %s there is %s, not the web UI', async (body) => {
  const port = await portWithUi();
  expect(await findUi(`127.0.0.1:${port}`)).toBeUndefined();
  await httpServer(port + UI_OFFSET, (_req, res) => res.end(body));
  expect(await findUi(`127.0.0.1:${port}`)).toBeUndefined();
});

test('temporal-http dev uses the server that answers already, and leaves it running', async () => {
  const upstream = await startUpstream();
  onTestFinished(upstream.kill);
  const [proxyPort = 0] = await freePorts(1);
  const lines: string[] = [];
  let ended: Promise<void> | undefined;
  let close: () => Promise<void> = () => Promise.resolve();
  const closeOnSignal = (given: () => Promise<void>) => {
    close = given;
  };
  const options = {
    runningAddress: undefined,
    port: upstream.port,
    proxyPort,
    log: (line: string) => {
      lines.push(line);
      // Before the example worker, which wants a real server.
      if (lines.length === 1) ended = close();
    },
    closeOnSignal,
  };
  await runDev(options, () => Promise.reject(new Error('the proxy is not to be started')));
  await ended;
  expect(lines).toEqual([
    `Using the Temporal server that already answers at 127.0.0.1:${upstream.port}, as it is.`,
    'Stopping.',
  ]);
  expect(await whoListens(upstream.port, { log })).toBe('temporal');
});
