import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { curlExamples } from '../../src/dev-server/curl-examples.ts';
import { runDev } from '../../src/dev-server/dev.ts';
import { freePorts, isPortFree } from '../../src/dev-server/ports.ts';
import { dynamicConfig, INNER_PORTS, serverConfig } from '../../src/dev-server/server-config.ts';
import { startDevServer } from '../../src/dev-server/start-dev-server.ts';

const log = () => undefined;
const serve = () => Promise.reject(new Error('the proxy is not to be started'));

async function withTakenPort(run: (port: number) => Promise<void>): Promise<void> {
  const [port = 0] = await freePorts(1);
  const server = createServer().listen(port, '127.0.0.1');
  try {
    expect(await isPortFree(port)).toBe(false);
    await run(port);
  } finally {
    server.close();
  }
}

test('free ports differ, and are free', async () => {
  const ports = await freePorts(20);
  expect(new Set(ports).size).toBe(20);
  expect(await Promise.all(ports.map(isPortFree))).toEqual(ports.map(() => true));
});

test("a server's port that is in use is an error of one line", async () => {
  await withTakenPort(async (port) => {
    await expect(startDevServer({ port, log })).rejects.toThrow(`port ${port} is in use`);
  });
});

test("the proxy's port is looked at before anything is started", async () => {
  await withTakenPort(async (proxyPort) => {
    const options = { runningAddress: undefined, port: 1, proxyPort, log, closeOnSignal: () => undefined };
    await expect(runDev(options, serve)).rejects.toThrow(`port ${proxyPort} is in use`);
  });
});

test('a running server that does not answer is an error of one line', async () => {
  const [port, proxyPort] = (await freePorts(2)) as [number, number];
  const address = `127.0.0.1:${port}`;
  const options = { runningAddress: address, port, proxyPort, log, closeOnSignal: () => undefined };
  await expect(runDev(options, serve)).rejects.toThrow(`the Temporal server at ${address} cannot be used: `);
});

test('a signal in the middle of the start ends it without an error', async () => {
  const [port, proxyPort] = (await freePorts(2)) as [number, number];
  let close: () => Promise<void> = () => Promise.resolve();
  const closeOnSignal = (given: () => Promise<void>) => {
    close = given;
  };
  const running = runDev({ runningAddress: `127.0.0.1:${port}`, port, proxyPort, log, closeOnSignal }, serve);
  await close();
  await running;
});

test("the server's files name only loopback addresses, and every port once", () => {
  const inner = Array.from({ length: INNER_PORTS }, (_, index) => 20_000 + index);
  const files = { dynamicConfig: '/tmp/d.yaml', archive: '/tmp/a' };
  const config = serverConfig({ grpc: 10_000, http: 10_001, inner }, files);
  const parsed = JSON.parse(config);
  expect(parsed.services.frontend.rpc).toMatchObject({ grpcPort: 10_000, httpPort: 10_001, bindOnLocalHost: true });
  for (const port of inner) expect(config.split(String(port))).toHaveLength(2);
  expect(
    JSON.parse(serverConfig({ grpc: 10_000, http: undefined, inner }, files)).services.frontend.rpc,
  ).not.toHaveProperty('httpPort');
  expect(JSON.parse(dynamicConfig({ grpc: 1, http: 2, inner }))).toMatchObject({
    'activity.enableStandalone': [{ value: true }],
  });
});

test('the lines to try are for the proxy that runs', () => {
  const lines = curlExamples('http://127.0.0.1:9', 'ns');
  expect(lines.filter((line) => line.startsWith('curl'))).toHaveLength(7);
  expect(lines.join('\n')).toContain('http://127.0.0.1:9/api/v1/namespaces/ns/workflows/my-workflow-id/query/MyQuery');
});
