import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { FakeUpstream } from '../../support/fake-upstream.ts';
import { freePort } from '../../support/free-port.ts';
import { endProgram, type Program, type ProgramOptions, startProgram } from '../../support/program.ts';
import { type RawAnswer, send } from '../../support/raw-http.ts';
import { COUNT, HEALTH_CHECK, SERVING, startUpstream } from '../../support/running-proxy.ts';

/** What a busy machine may take. */
const WAIT = { timeout: 8_000, interval: 50 };

let upstream: FakeUpstream;
beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(() => upstream.kill());
beforeEach(() => upstream.answer(() => ({})));

async function start(flags: readonly string[] = [], options: ProgramOptions = {}): Promise<Program> {
  const program = await startProgram(['--address', upstream.address, ...flags], options);
  onTestFinished(() => endProgram(program));
  return program;
}

/** Answers after a time. */
const slowly = (ms: number) =>
  upstream.answer(async () => {
    await sleep(ms);
    return {};
  });

describe('SIGTERM', () => {
  test('lets running requests end, and then ends with code 0', async () => {
    const { url, child, ended, log } = await start();
    slowly(800);
    const running = send(url + COUNT);
    await sleep(200);
    child.kill('SIGTERM');
    expect((await running).status).toBe(200);
    expect(await ended).toBe(0);
    // The last lines are not lost.
    expect(log.filter(({ msg }) => msg === 'request')).toHaveLength(1);
  });

  test('cuts requests off that take longer than they may', async () => {
    const { url, child, ended } = await start(['--shutdown-timeout', '300ms']);
    slowly(10_000);
    const running = send(url + COUNT);
    await sleep(200);
    child.kill('SIGTERM');
    await expect(running).rejects.toThrow();
    expect(await ended).toBe(0);
  });

  test('twice ends at once', async () => {
    const { url, child, ended } = await start();
    slowly(10_000);
    const running = send(url + COUNT);
    await sleep(200);
    child.kill('SIGTERM');
    await sleep(100);
    const before = Date.now();
    child.kill('SIGTERM');
    await expect(running).rejects.toThrow();
    expect(await ended).toBe(1);
    expect(Date.now() - before).toBeLessThan(500);
  });

  test('under load loses no request of callers that leave when it is not ready', async () => {
    const { url, child, ended } = await start(['--drain-delay', '3s']);
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
    await sleep(700);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await Promise.all(callers);
    agent.destroy();
    expect(failures).toEqual([]);
    expect(answered).toBeGreaterThan(20);
  });
});

test('an error that nobody catches is logged, ends running requests in order, and is exit code 1', async () => {
  const thrower = 'data:text/javascript,process.on("SIGUSR1",()=>{setTimeout(()=>{throw new Error("unforeseen")})})';
  const { url, child, ended, log } = await start([], { preload: thrower });
  slowly(600);
  const running = send(url + COUNT);
  await sleep(200);
  child.kill('SIGUSR1');
  expect((await running).status).toBe(200);
  expect(await ended).toBe(1);
  expect(log).toContainEqual(
    expect.objectContaining({ level: 60, err: expect.objectContaining({ message: 'unforeseen' }) }),
  );
});

test('SIGUSR2 turns debug lines on and off', async () => {
  const { url, child, log } = await start();
  const probes = () => log.filter(({ route }) => route === '/health/live').length;
  await send(`${url}/health/live`);
  child.kill('SIGUSR2');
  await vi.waitFor(() => expect(log).toContainEqual(expect.objectContaining({ newLevel: 'debug' })), WAIT);
  await send(`${url}/health/live`);
  await vi.waitFor(() => expect(probes()).toBe(1), WAIT);
  child.kill('SIGUSR2');
  await vi.waitFor(() => expect(log).toContainEqual(expect.objectContaining({ newLevel: 'info' })), WAIT);
});

describe('workers', () => {
  const workersOf = (log: Program['log']) => log.filter(({ msg }) => msg === 'listening').length;

  test('share one port, and their metrics are merged whichever is asked', async () => {
    const { url, log } = await start(['--workers', '2']);
    await vi.waitFor(() => expect(workersOf(log)).toBe(2), WAIT);
    const answers: RawAnswer[] = [];
    for (let i = 0; i < 20; i++) answers.push(await send(url + COUNT));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    for (let i = 0; i < 3; i++) {
      const { text } = await send(`${url}/metrics`);
      expect(text).toContain('rpc_client_call_duration_seconds_count{method="CountWorkflowExecutions",code="OK"} 20');
      expect(text).toMatch(/^rpc_client_channel_state\{upstream="temporal",state="ready"\} 2$/m);
    }
  });

  test('that die are replaced, and all end in order', async () => {
    const { url, log, child, ended } = await start(['--workers', '2']);
    await vi.waitFor(() => expect(workersOf(log)).toBe(2), WAIT);
    const metrics = (await send(`${url}/metrics`)).text;
    expect(metrics).toContain('process_resident_memory_bytes');
    const [pid] = childrenOf(child.pid ?? 0);
    process.kill(pid ?? 0, 'SIGKILL');
    await vi.waitFor(() => expect(workersOf(log)).toBe(3), WAIT);
    expect(log).toContainEqual(expect.objectContaining({ worker: pid, signal: 'SIGKILL' }));
    slowly(600);
    const running = Promise.all([send(url + COUNT), send(url + COUNT)]);
    await sleep(200);
    child.kill('SIGTERM');
    expect((await running).map(({ status }) => status)).toEqual([200, 200]);
    expect(await ended).toBe(0);
    expect(childrenOf(child.pid ?? 0)).toEqual([]);
  });

  test('that cannot listen say so once', async () => {
    const port = await freePort();
    const holder = await start(['--admin-listen', `127.0.0.1:${port}`]);
    expect(holder.url).toBeDefined();
    await expect(start(['--workers', '2', '--admin-listen', `127.0.0.1:${port}`])).rejects.toThrow(
      `cannot listen on 127.0.0.1:${port}: another program does already`,
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
