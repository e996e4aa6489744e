import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { CLI_RELEASES } from '../../src/dev-server/cli-releases.ts';
import { startExampleWorker } from '../../src/dev-server/example-worker.ts';
import { findRelease } from '../../src/dev-server/find-server.ts';
import { freePorts, isPortFree } from '../../src/dev-server/ports.ts';
import { startDevServer } from '../../src/dev-server/start-dev-server.ts';
import { startProxy } from './proxy-process.ts';
import { chosenServer } from './server-version.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** HOST:PORT of the Temporal server's gRPC. */
    temporalAddress: string;
    /** `http://HOST:PORT` of the HTTP API that is built into the server. */
    builtInUrl: string;
    /** `http://HOST:PORT` of the proxy. */
    proxyUrl: string;
    /** HOST:PORT of the newest supported Temporal server, on which the document's examples were recorded. */
    newestAddress: string;
    /** `http://HOST:PORT` of a proxy in front of it. */
    newestProxyUrl: string;
  }
}

export const NAMESPACE = 'my-namespace';

/** Closers of everything running, last started first. */
const closers: (() => Promise<void>)[] = [];

/** One server, one proxy and one worker for all live tests. */
export async function setup(project: TestProject): Promise<void> {
  const built = spawnSync('make', ['build'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: 'inherit',
  });
  if (built.status !== 0) throw new Error('the program cannot be built');
  const log = (line: string) => console.log(line);
  // It may have to be built, which takes long enough for a port to be taken.
  const binary = await chosenServer({ log });
  // The ports of the examples in the documentation, if they are free.
  const usual = (await Promise.all([7233, 7243].map(isPortFree))).every(Boolean);
  const [port, proxyPort, builtIn] = usual ? [7233, 7243, ...(await freePorts(1))] : await freePorts(3);
  if (port === undefined || proxyPort === undefined || builtIn === undefined) throw new Error('no free port');

  const server = await startDevServer({ binary, port, httpPort: builtIn, namespace: NAMESPACE, log });
  closers.unshift(server.close);
  const proxy = await startProxy(['--address', server.address, '--listen', `127.0.0.1:${proxyPort}`]);
  closers.unshift(proxy.close);
  const file = fileURLToPath(new URL('../../dist/example-worker.js', import.meta.url));
  const worker = await startExampleWorker(server.address, NAMESPACE, file);
  closers.unshift(worker.close);
  await startNewest(project, file, log);
  project.provide('temporalAddress', server.address);
  project.provide('builtInUrl', `http://127.0.0.1:${builtIn}`);
  project.provide('proxyUrl', proxy.url);
}

/** The server of the Temporal CLI, with a worker and a proxy of its own. */
async function startNewest(project: TestProject, worker: string, log: (line: string) => void): Promise<void> {
  const binary = await findRelease(CLI_RELEASES[0], { log });
  const server = await startDevServer({ binary, namespace: NAMESPACE, log });
  closers.unshift(server.close);
  const [port] = await freePorts(1);
  const proxy = await startProxy(['--address', server.address, '--listen', `127.0.0.1:${port}`]);
  closers.unshift(proxy.close);
  const { close } = await startExampleWorker(server.address, NAMESPACE, worker);
  closers.unshift(close);
  project.provide('newestAddress', server.address);
  project.provide('newestProxyUrl', proxy.url);
}

export async function teardown(): Promise<void> {
  for (const close of closers) await close();
}
