import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { terminalLine } from '../../../src/telemetry/log/terminal-line.ts';

const TIME = '2026-01-02T03:04:05.678Z';
const REQUEST = { level: 30, time: TIME, msg: 'request', requestId: 'my-id', method: 'GET', status: 200, ms: 12.3 };

test.each<[what: string, fields: object, line: string]>([
  [
    'a request, with the ids in its path',
    { ...REQUEST, path: '/api/v1/namespaces/a/workflows/b', route: '/x', rpc: 'Y', namespace: 'a', upstreamMs: 9 },
    '03:04:05.678 GET /api/v1/namespaces/a/workflows/b 200 12.3 ms my-id',
  ],
  [
    'a path that is unknown',
    { ...REQUEST, path: '/nowhere', status: 404 },
    '03:04:05.678 GET /nowhere 404 12.3 ms my-id',
  ],
  [
    'why a call failed',
    { ...REQUEST, path: '/p', status: 503, reason: 'refused', level: 40 },
    '03:04:05.678 GET /p 503 refused 12.3 ms my-id',
  ],
  [
    'fields that were asked for',
    { ...REQUEST, path: '/p', query: 'a=1', userAgent: 'curl', peer: '::1' },
    '03:04:05.678 GET /p?a=1 200 12.3 ms ::1 curl my-id',
  ],
  [
    'a warning and its reason',
    { level: 40, time: TIME, msg: 'cannot reach it', reason: 'nothing listens', address: 'a:1', urls: ['b', 'c'] },
    '03:04:05.678 WARN cannot reach it: nothing listens address=a:1 urls=b,c',
  ],
  [
    'an error and its stack',
    { level: 50, time: TIME, msg: 'a defect', err: { message: 'm', stack: 'Error: m\n    at f' } },
    '03:04:05.678 ERROR a defect\n  Error: m\n      at f',
  ],
  [
    "nothing of a caller's that controls the terminal",
    { ...REQUEST, path: '/\u001b[31m\u009b' },
    '03:04:05.678 GET /\\x1b[31m\\x9b 200 12.3 ms my-id',
  ],
])('shows %s', (_, fields, line) => {
  const json = JSON.stringify(fields);
  expect(terminalLine(json, false)).toBe(`${line}\n`);
  const colored = terminalLine(json, true);
  expect(stripVTControlCharacters(colored)).toBe(`${line}\n`);
  expect(colored).toContain('\u001b[2m03:04:05.678\u001b[22m');
});

test.each([
  [200, 32],
  [301, 36],
  [404, 33],
  [500, 31],
])('status %i has its color', (status, color) => {
  expect(terminalLine(JSON.stringify({ ...REQUEST, status, path: '/' }), true)).toContain(`\u001b[${color}m${status}`);
});
