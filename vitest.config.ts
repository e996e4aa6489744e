import { defineConfig } from 'vitest/config';

const LIVE = ['test/**/live/**/*.test.ts'];
const PARITY = ['test/parity/parity.test.ts'];
const CLIENTS = ['test/clients/**/*.test.ts', 'test/deploy/image.test.ts'];

const PROTOS = 'test/support/protos-setup.ts';

/** In milliseconds. A limit ends what hangs, on a machine with other work too; no test is about its time. */
const LIMIT = 60_000;

/**
 * `unit` needs only this checkout. `live` shares one real Temporal server, one built proxy and one example worker,
 * which test/support/live-setup.ts starts before the first file. `parity` has its own server, of the version that
 * TEMPORAL_SERVER names. `clients` runs third-party programs against its own server and proxy, after everything else,
 * since its compilers fill the machine.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          globalSetup: [PROTOS],
          include: ['test/**/*.test.ts'],
          exclude: [...LIVE, ...PARITY, ...CLIENTS],
          testTimeout: LIMIT,
          hookTimeout: LIMIT,
        },
      },
      {
        test: {
          name: 'live',
          include: LIVE,
          globalSetup: [PROTOS, 'test/support/live-setup.ts'],
          testTimeout: 2 * LIMIT,
          hookTimeout: 2 * LIMIT,
        },
      },
      {
        test: {
          name: 'parity',
          globalSetup: [PROTOS],
          include: PARITY,
          testTimeout: 2 * LIMIT,
          hookTimeout: 2 * LIMIT,
          maxConcurrency: 8,
        },
      },
      {
        test: {
          name: 'clients',
          include: CLIENTS,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: [PROTOS, 'test/support/live-setup.ts'],
          // Each may be a compiler that takes two processors and a gigabyte or two.
          maxConcurrency: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
