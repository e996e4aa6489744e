import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const LIVE = ['test/**/live/**/*.test.ts'];
const PARITY = ['test/parity/parity.test.ts'];
const CLIENTS = ['test/clients/**/*.test.ts', 'test/deploy/image.test.ts'];

const PROTOS = 'test/support/protos-setup.ts';

/** Limits in milliseconds. They end what hangs, on a busy machine too; no test depends on its time. */
const LIMITS = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } };

/**
 * `unit` needs only this checkout. `live` shares one real Temporal server, one built proxy and one example worker,
 * which test/support/live-setup.ts starts before the first file. `parity` has its own server, of the version that
 * TEMPORAL_SERVER names. `clients` runs third-party programs against its own server and proxy, after everything else,
 * since its compilers fill the machine.
 */
export default defineConfig({
  test: {
    // Most files wait for other processes, or for time to pass.
    maxWorkers: Math.max(3, availableParallelism()),
    projects: [
      {
        test: {
          name: 'unit',
          globalSetup: [PROTOS],
          include: ['test/**/*.test.ts'],
          exclude: [...LIVE, ...PARITY, ...CLIENTS],
          ...LIMITS,
        },
      },
      {
        test: {
          name: 'live',
          include: LIVE,
          globalSetup: [PROTOS, 'test/support/live-setup.ts'],
          ...LIMITS,
        },
      },
      {
        test: {
          name: 'parity',
          globalSetup: [PROTOS],
          include: PARITY,
          ...LIMITS,
          maxConcurrency: 8,
        },
      },
      {
        test: {
          name: 'clients',
          include: CLIENTS,
          ...LIMITS,
          globalSetup: [PROTOS, 'test/support/live-setup.ts', 'test/support/workshops-setup.ts'],
          // Each may be a compiler that takes two processors and a gigabyte or two.
          maxConcurrency: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
