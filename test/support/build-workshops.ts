/**
 * Builds what the tests of the project `clients` run, one after another and with low priority: see workshops-setup.ts.
 * A test builds for itself whatever fails here, and reports why.
 */
import { setPriority } from 'node:os';
import { buildClient, CLIENTS, whyNot } from '../../tools/clients.ts';
import { installLinters, whyNoLinters } from '../../tools/linters.ts';
import { notInstalled } from '../../tools/run.ts';
import { installSchemathesis, whyNoSchemathesis } from '../../tools/schemathesis.ts';
import { PYTHON_PROGRAMS } from '../../tools/workshop.ts';
import { installPythonWorker } from './python-worker.ts';

/** Ten is a tenth of the usual share of a processor, if others want it. */
const NICE = 10;

setPriority(NICE);

const steps = [
  // The slowest first.
  ...[...CLIENTS].reverse().map((client) => ({ whyNot: () => whyNot(client), build: () => buildClient(client) })),
  { whyNot: whyNoLinters, build: installLinters },
  { whyNot: whyNoSchemathesis, build: installSchemathesis },
  { whyNot: () => notInstalled(PYTHON_PROGRAMS), build: installPythonWorker },
];
for (const { whyNot: reason, build } of steps) {
  if ((await reason()) === undefined) await build().catch(() => undefined);
}
