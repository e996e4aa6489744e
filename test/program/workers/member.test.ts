import cluster from 'node:cluster';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { startMember } from '../../../src/program/workers/member.ts';
import type { Logger } from '../../../src/telemetry/log/log.ts';

const LISTENS = `process.send({ kind: 'listening', urls: ['http://127.0.0.1:1'] });
setInterval(() => undefined, 1_000);
`;

test('what is sent to a worker that has just died does not end the process that started it', async () => {
  const exec = join(mkdtempSync(join(tmpdir(), 'worker-')), 'worker.cjs');
  writeFileSync(exec, LISTENS);
  cluster.setupPrimary({ exec, execArgv: [], args: [] });
  const warn = vi.fn();
  const log = { warn } as Pick<Logger, 'warn'> as Logger;
  const member = startMember({ log, silenceMs: 60_000, mergeMetrics: async () => undefined });
  expect(await member.listening).toEqual(['http://127.0.0.1:1']);
  member.kill();
  // Nothing is read in this time, so that the end of the channel is not yet known here.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  member.tell({ kind: 'ping' });
  expect((await member.exited).signal).toBe('SIGKILL');
  expect(warn.mock.calls).toEqual([
    [{ worker: member.pid, err: expect.objectContaining({ code: 'EPIPE' }) }, 'cannot reach a worker'],
  ]);
});
