import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startExampleWorker } from '../../src/dev-server/example-worker.ts';
import { freePorts } from '../../src/dev-server/ports.ts';
import { INNER_PORTS } from '../../src/dev-server/server-config.ts';
import { type DevServer, startDevServer } from '../../src/dev-server/start-dev-server.ts';
import { connectIndependently, type GrpcClient } from '../support/grpc-client.ts';
import { asSystemd, bindSocket, type HandedSocket } from '../support/handed-socket.ts';
import { endProgram, type Program, startProgram } from '../support/program.ts';
import { randomOf } from '../support/random.ts';
import { chosenServer } from '../support/server-version.ts';
import { isFlat, watchMemory } from './memory.ts';
import { describeRun } from './report.ts';
import { createSession } from './session.ts';
import { createTally, type Tally } from './tally.ts';
import { liveWorkflow, NAMESPACE, type Started } from './workflow-life.ts';

/**
 * Mixed traffic on a real server with a worker for SOAK_SECONDS (600), by SOAK_CLIENTS (8) callers at once. The server is
 * killed and started again twice, at a third and at two thirds of the time. In between the proxy is replaced: a second
 * one takes over the socket, then the first one ends, and no caller notices.
 */

const SECONDS = Number(process.env.SOAK_SECONDS ?? 600);
const CLIENTS = Number(process.env.SOAK_CLIENTS ?? 8);
/** Below this, memory is still that of a program that has just begun. */
const JUDGED_SECONDS = 300;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const log = (line: string) => console.log(line);
const folder = mkdtempSync(join(tmpdir(), 'temporal-http-soak-'));
const closers: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];

try {
  process.exitCode = (await soak()) ? 0 : 1;
} finally {
  for (const close of closers.reverse()) await close();
}

async function soak(): Promise<boolean> {
  const built = spawnSync('make', ['build'], { cwd: ROOT, stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the program cannot be built');
  const [port, ...innerPorts] = await freePorts(INNER_PORTS + 1);
  if (port === undefined) throw new Error('no free port');
  const binary = await chosenServer({ log });
  const database = join(folder, 'temporal.sqlite');
  const start = () => startDevServer({ binary, port, innerPorts, database, namespace: NAMESPACE, log });
  let server = await start();
  closers.push(() => server.close());
  const worker = await startExampleWorker(server.address, NAMESPACE, `${ROOT}dist/example-worker.js`);
  closers.push(worker.close);
  const socket = bindSocket();
  closers.push(socket.close);
  let proxy = await startProxy(socket, server.address);
  closers.push(() => endProgram(proxy));
  const grpc = connectIndependently(server.address);
  closers.push(grpc.close);
  const { serverVersion } = await grpc.call('GetSystemInfo');

  const tally = createTally();
  const memory = watchMemory(() => proxy.pid);
  const end = Date.now() + SECONDS * 1000;
  const started: Started[] = [];
  const session = createSession(`http://127.0.0.1:${socket.port}`, tally);
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    const random = randomOf(client);
    for (let life = 1; Date.now() < end; life++) {
      await liveWorkflow(session, random, `soak-${client}-${life}`, started);
    }
  });
  await sleep((SECONDS * 1000) / 3);
  server = await restart(server, tally, start);
  await sleep((SECONDS * 1000) / 6);
  const before = proxy;
  proxy = await startProxy(socket, server.address);
  before.child.kill('SIGTERM');
  const code = await before.ended;
  if (code !== 0) tally.wrong('replaced proxy', `it has ended with ${code}`);
  await sleep((SECONDS * 1000) / 6);
  server = await restart(server, tally, start);
  await Promise.all(clients);
  memory.stop();

  const lost = await findLost(grpc, started);
  const samples = memory.samples;
  console.log(describeRun({ serverVersion, clients: CLIENTS, seconds: SECONDS, tally, started, lost, samples }));
  const flat = SECONDS < JUDGED_SECONDS || isFlat(samples);
  return tally.wrongs.length === 0 && lost.length === 0 && started.length > 0 && flat;
}

async function startProxy({ fd }: HandedSocket, address: string): Promise<Program> {
  return startProgram(['--address', address, '--log-level', 'error'], { command: asSystemd('http'), socket: fd });
}

async function restart(server: DevServer, tally: Tally, start: () => Promise<DevServer>): Promise<DevServer> {
  const outage = { how: 'killed', from: Date.now(), to: Number.POSITIVE_INFINITY };
  tally.outages.push(outage);
  if (server.pid !== undefined) process.kill(server.pid, 'SIGKILL');
  await server.close();
  const next = await start();
  outage.to = Date.now();
  return next;
}

/** The accepted starts of which the server knows nothing. */
async function findLost(grpc: GrpcClient, started: readonly Started[]): Promise<readonly Started[]> {
  const lost: Started[] = [];
  for (const execution of started) {
    const request = { namespace: NAMESPACE, execution };
    await grpc.call('DescribeWorkflowExecution', request).catch((error: { code?: number }) => {
      if (error.code !== 5) throw error;
      lost.push(execution);
    });
  }
  return lost;
}
