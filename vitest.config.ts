import { defineConfig } from 'vitest/config';

const LIVE = ['test/**/live/**/*.test.ts'];

/**
 * `unit` needs nothing but this checkout. `live` shares one real Temporal server, one built proxy and one example
 * worker, which test/support/live-setup.ts starts before the first file.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: LIVE,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'live',
          include: LIVE,
          globalSetup: ['test/support/live-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
