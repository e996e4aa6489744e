import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operations } from '../../generated/operations.ts';
import { CLI_RELEASES } from '../../src/dev-server/cli-releases.ts';
import { startExampleWorker } from '../../src/dev-server/example-worker.ts';
import { findRelease } from '../../src/dev-server/find-server.ts';
import { freePorts } from '../../src/dev-server/ports.ts';
import { startDevServer } from '../../src/dev-server/start-dev-server.ts';
import { CASES } from '../parity/cases/all.ts';
import { type Lab, NAMESPACE } from '../parity/live/lab.ts';
import { connectRaw } from '../parity/live/raw-grpc.ts';
import { connectIndependently } from '../support/grpc-client.ts';
import { inTurn, type Moment, type Outcome, type Sent, sendFirst } from './measure.ts';
import { MEASURED, type Measured, type MeasuredRow, PAGE, printPage, readMeasured } from './page.ts';

/**
 * Sends every write twice on each supported server (or on those that the arguments name): at once, after the run has
 * closed, and after a restart of the server. It writes what came of it, and the page made of it.
 */

const AT_ONCE = 8;
const writes = operations.filter(({ bindings }) => bindings.some(({ method }) => method !== 'GET'));
const only = process.env.IDEMPOTENCY_ONLY?.split(',');
const measuredWrites = only === undefined ? writes : writes.filter(({ id }) => only.includes(id));

async function measureServer(version: string): Promise<Readonly<Record<string, MeasuredRow>>> {
  const release = CLI_RELEASES.find(({ server }) => server === version);
  if (release === undefined) throw new Error(`no server ${version}`);
  const binary = await findRelease(release, { log: console.log });
  const folder = await mkdtemp(join(tmpdir(), 'idempotency-'));
  const [port, ...innerPorts] = await freePorts(17);
  if (port === undefined) throw new Error('no free port');
  const start = () =>
    startDevServer({
      binary,
      port,
      innerPorts,
      database: join(folder, 'db.sqlite'),
      namespace: NAMESPACE,
      log: () => undefined,
    });
  let server = await start();
  const worker = await startExampleWorker(
    server.address,
    NAMESPACE,
    fileURLToPath(new URL('../../dist/example-worker.js', import.meta.url)),
  );
  const grpc = connectIndependently(server.address);
  const raw = connectRaw(server.address);
  const lab = { grpc, raw } as unknown as Lab;
  const rows = new Map<string, Record<string, Outcome>>();
  const note = (id: string, moment: Moment, outcome: Outcome) => {
    rows.set(id, { ...rows.get(id), [moment]: outcome });
  };
  const failed = (error: unknown): Outcome => `failed: ${(error as Error).message.split('\n')[0]}`;
  const measure = async (moment: Moment, between?: () => Promise<void>) => {
    const sent = new Map<string, Sent>();
    await eachAtOnce(measuredWrites, async (operation) => {
      const parity = CASES[operation.id];
      if (parity === undefined) throw new Error(`${operation.id} has no case`);
      await inTurn(operation, parity, async () => {
        try {
          const one = await sendFirst(lab, operation, parity, moment);
          if (typeof one === 'string') note(operation.id, moment, one);
          else if (between !== undefined) sent.set(operation.id, one);
          else if (moment === 'at once') note(operation.id, moment, await one.again());
          else if (one.close !== undefined) {
            await one.close();
            note(operation.id, moment, await one.again());
          }
        } catch (error) {
          note(operation.id, moment, failed(error));
        }
      });
    });
    await between?.();
    await eachAtOnce([...sent], async ([id, { again }]) => note(id, moment, await again().catch(failed)));
  };
  try {
    await measure('at once');
    await measure('closed');
    await measure('restarted', async () => {
      await server.close();
      server = await start();
    });
    return Object.fromEntries([...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  } finally {
    grpc.close();
    raw.close();
    await worker.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function eachAtOnce<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const turn = async (): Promise<void> => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) await act(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, turn));
}

const root = fileURLToPath(new URL('../..', import.meta.url));
if (spawnSync('make', ['build'], { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1);
const wanted = process.argv.slice(2);
const measured: Measured = { ...readMeasured() };
for (const version of wanted.length > 0 ? wanted : CLI_RELEASES.map(({ server }) => server)) {
  console.log(`server ${version}`);
  const rows = await measureServer(version);
  if (only !== undefined) console.log(rows);
  else measured[version] = rows;
}
if (only === undefined) {
  await writeFile(MEASURED, `${JSON.stringify(measured, undefined, 2)}\n`);
  await writeFile(PAGE, printPage(measured));
}
process.exit(0);
