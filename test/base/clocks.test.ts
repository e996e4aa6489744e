import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Parts of the proxy that need the time of day, which jumps when a machine's clock is set. */
const TIME_OF_DAY: Readonly<Record<string, string>> = {
  'src/access/limits/rate-limit-headers.ts': 'X-RateLimit-Reset is a time of day',
  'src/base/retry-delay.ts': 'Retry-After may be a date',
  'src/telemetry/log/log.ts': 'log lines carry the time of day',
  'src/upstream/grpc-js.ts': 'grpc-js takes deadlines as times of day',
};
/** Tools, which are not part of a running proxy. */
const TOOLS = /^src\/(?:dev-server|verify)\//;

test('deadlines, ages and waits go by the monotonic clock', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => `src/${file}`);
  const sources = files.filter((file) => file.endsWith('.ts') && !TOOLS.test(file));
  const found = sources.filter((file) => /\bDate\.now\b|new Date\(\)/.test(readFileSync(file, 'utf8')));
  expect(found.sort()).toEqual(Object.keys(TIME_OF_DAY));
});
