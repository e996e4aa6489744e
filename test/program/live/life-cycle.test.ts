import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { PATIENCE } from '../../support/clock.ts';
import type { FakeUpstream } from '../../support/fake-upstream.ts';
import { freePort } from '../../support/free-port.ts';
import { endProgram, type Program, type ProgramOptions, startProgram } from '../../support/program.ts';
import { encode } from '../../support/protos.ts';
import { type RawAnswer, send } from '../../support/raw-http.ts';
import { COUNT, HEALTH_CHECK, SERVING, startUpstream } from '../../support/running-proxy.ts';

let upstream: FakeUpstream;
beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(() => upstream.kill());
beforeEach(() => upstream.answer(() => ({})));

async function start(flags: readonly string[] = [], options: ProgramOptions = {}): Promise<Program> {
  const program = await startProgram(['--address', upstream.address, '--drain-delay', 'off', ...flags], options);
  onTestFinished(() => endProgram(program));
  return program;
}

/** Leaves calls without an answer until `finish`. */
function holdCalls() {
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const before = upstream.calls.length;
  upstream.answer(async () => {
    await finished;
    return {};
  });
  const arrived = (count: number) =>
    vi.waitFor(() => expect(upstream.calls.length - before).toBeGreaterThanOrEqual(count), PATIENCE);
  return { arrived, finish };
}

/** Resolves when the log has such a line, `times` times. */
const logged = (log: Program['log'], line: object, times = 1) =>
  vi.waitFor(() => {
    const found = log.filter((each) => Object.entries(line).every(([name, value]) => each[name] === value));
    expect(found.length).toBeGreaterThanOrEqual(times);
  }, PATIENCE);
const ENDING = { msg: 'ending' };
const RUNNING_WORKFLOW = encode('temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse', {
  workflowExecutionInfo: { execution: { runId: 'run-1' }, status: 'WORKFLOW_EXECUTION_STATUS_RUNNING' },
});

test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT'] as const)(
  '%s lets running requests finish, and then exits with code 0',
  async (signal) => {
    const { url, child, ended, log } = await start();
    const { arrived, finish } = holdCalls();
    const running = send(url + COUNT);
    await arrived(1);
    child.kill(signal);
    await logged(log, ENDING);
    finish();
    expect((await running).status).toBe(200);
    expect(await ended).toBe(0);
    // The last lines are not lost.
    expect(log.filter(({ msg }) => msg === 'request')).toHaveLength(1);
  },
);

describe('SIGTERM', () => {
  test('answers requests that take longer than the shutdown timeout: waiters for a result as after their wait', async () => {
    const { url, child, ended, log } = await start(['--shutdown-timeout', '300ms']);
    const cancelledCalls: string[] = [];
    let held = 0;
    upstream.answer((call) => {
      if (call.getPath().endsWith('/DescribeWorkflowExecution')) return { message: RUNNING_WORKFLOW };
      if (call.getPath().endsWith('/GetWorkflowExecutionHistory') && held === 0) {
        // Shows that the caller may wait; the next one is the long poll.
        held++;
        return {};
      }
      held++;
      call.on('cancelled', () => cancelledCalls.push(call.getPath()));
      return undefined;
    });
    const waiter = send(`${url}/api/v1/namespaces/n/workflows/w/result?wait=60s`);
    await vi.waitFor(() => expect(held).toBe(2), PATIENCE);
    const call = send(url + COUNT);
    await vi.waitFor(() => expect(held).toBe(3), PATIENCE);
    child.kill('SIGTERM');
    const { status, headers, text } = await call;
    expect({ status, retryAfter: headers['retry-after'], ...JSON.parse(text) }).toMatchObject({
      status: 503,
      retryAfter: '1',
      code: 14,
      message: 'the proxy is shutting down',
    });
    const waited = await waiter;
    expect(waited.status).toBe(202);
    expect(JSON.parse(waited.text)).toMatchObject({ status: 'WORKFLOW_EXECUTION_STATUS_RUNNING' });
    expect(await ended).toBe(0);
    expect(cancelledCalls).toHaveLength(2);
    expect(
      log
        .filter(({ msg }) => msg === 'request')
        .map(({ status: logged }) => logged)
        .sort(),
    ).toEqual([202, 503]);
  });

  test('twice exits without waiting for running requests', async () => {
    const { url, child, ended, log } = await start(['--shutdown-timeout', '1h']);
    const { arrived } = holdCalls();
    const running = send(url + COUNT);
    running.catch(() => undefined);
    await arrived(1);
    child.kill('SIGTERM');
    // Two signals that wait for a process are one.
    await logged(log, ENDING);
    child.kill('SIGTERM');
    await expect(running).rejects.toThrow();
    expect(await ended).toBe(1);
  });

  test('under load loses no request of callers that leave when it is not ready', async () => {
    const { url, child, ended } = await start(['--drain-delay', '5s']);
    upstream.answer(async (call) => {
      if (call.getPath() === HEALTH_CHECK) return { message: SERVING };
      await sleep(5);
      return {};
    });
    const agent = new Agent({ keepAlive: true, maxSockets: 20 });
    const failures: unknown[] = [];
    let answered = 0;
    let isReady = true;
    // As a balancer looks, or Kubernetes.
    const watch = async () => {
      while (isReady) {
        isReady = (await send(`${url}/health/ready`).catch(() => undefined))?.status === 200;
        await sleep(50);
      }
    };
    const caller = async () => {
      while (isReady) {
        try {
          const { status } = await send(url + COUNT, { agent });
          if (status === 200) answered++;
          else failures.push(status);
        } catch (error) {
          failures.push(error);
        }
      }
    };
    const callers = [watch(), ...Array.from({ length: 20 }, caller)];
    await vi.waitFor(() => expect(answered).toBeGreaterThan(100), PATIENCE);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await Promise.all(callers);
    agent.destroy();
    expect(failures).toEqual([]);
  });
});

test('an uncaught error is logged, lets running requests finish, and exits with code 1', async () => {
  const thrower = 'data:text/javascript,process.on("SIGWINCH",()=>{setTimeout(()=>{throw new Error("unforeseen")})})';
  const { url, child, ended, log } = await start([], { preload: thrower });
  const { arrived, finish } = holdCalls();
  const running = send(url + COUNT);
  await arrived(1);
  child.kill('SIGWINCH');
  await logged(log, ENDING);
  finish();
  expect((await running).status).toBe(200);
  expect(await ended).toBe(1);
  expect(log).toContainEqual(
    expect.objectContaining({ level: 60, err: expect.objectContaining({ message: 'unforeseen' }) }),
  );
});

test('SIGUSR1 toggles debug lines', async () => {
  const { url, child, log } = await start();
  const probes = () => log.filter(({ route }) => route === '/health/live').length;
  await send(`${url}/health/live`);
  child.kill('SIGUSR1');
  await logged(log, { newLevel: 'debug' });
  await send(`${url}/health/live`);
  await vi.waitFor(() => expect(probes()).toBe(1), PATIENCE);
  child.kill('SIGUSR1');
  await logged(log, { newLevel: 'info' });
});

describe('workers', () => {
  const workersOf = (log: Program['log']) => log.filter(({ msg }) => msg === 'listening').length;

  test('share one port, and each serves the merged metrics', async () => {
    const { url, log } = await start(['--workers', '2']);
    await vi.waitFor(() => expect(workersOf(log)).toBe(2), PATIENCE);
    const answers: RawAnswer[] = [];
    for (let i = 0; i < 20; i++) answers.push(await send(url + COUNT));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    for (let i = 0; i < 3; i++) {
      const { text } = await send(`${url}/metrics`);
      expect(text).toContain('rpc_client_call_duration_seconds_count{method="CountWorkflowExecutions",code="OK"} 20');
      expect(text).toMatch(/^rpc_client_channel_state\{upstream="temporal",state="ready"\} 2$/m);
    }
  });

  test('that die are replaced, and all shut down gracefully', async () => {
    const { url, log, child, ended } = await start(['--workers', '2']);
    await vi.waitFor(() => expect(workersOf(log)).toBe(2), PATIENCE);
    const metrics = (await send(`${url}/metrics`)).text;
    expect(metrics).toContain('process_resident_memory_bytes');
    const [pid] = childrenOf(child.pid ?? 0);
    process.kill(pid ?? 0, 'SIGKILL');
    await vi.waitFor(() => expect(workersOf(log)).toBe(3), PATIENCE);
    expect(log).toContainEqual(expect.objectContaining({ worker: pid, signal: 'SIGKILL' }));
    const { arrived, finish } = holdCalls();
    const running = Promise.all([send(url + COUNT), send(url + COUNT)]);
    await arrived(2);
    child.kill('SIGTERM');
    await logged(log, ENDING, 2);
    finish();
    expect((await running).map(({ status }) => status)).toEqual([200, 200]);
    expect(await ended).toBe(0);
    expect(childrenOf(child.pid ?? 0)).toEqual([]);
  });

  test('that can no longer start report it, and start once the cause is fixed', async () => {
    const keyFile = join(mkdtempSync(join(tmpdir(), 'key-')), 'key');
    writeFileSync(keyFile, 'secret');
    const { log, child } = await start(['--workers', '2', '--upstream-api-key-file', keyFile]);
    await vi.waitFor(() => expect(workersOf(log)).toBe(2), PATIENCE);
    writeFileSync(keyFile, '');
    process.kill(childrenOf(child.pid ?? 0)[0] ?? 0, 'SIGKILL');
    await logged(log, { msg: 'a worker cannot start', reason: `${keyFile} holds no API key` });
    writeFileSync(keyFile, 'secret');
    await vi.waitFor(() => expect(workersOf(log)).toBe(3), PATIENCE);
  });

  test('that cannot listen report it once', async () => {
    const port = await freePort();
    const holder = await start(['--admin-listen', `127.0.0.1:${port}`]);
    expect(holder.url).toBeDefined();
    await expect(start(['--workers', '2', '--admin-listen', `127.0.0.1:${port}`])).rejects.toThrow(
      `cannot listen on 127.0.0.1:${port}: the address is already in use`,
    );
  });
});

/** Process ids, from the kernel. */
function childrenOf(pid: number): readonly number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return text.trim() === '' ? [] : text.trim().split(' ').map(Number);
  } catch {
    return [];
  }
}
