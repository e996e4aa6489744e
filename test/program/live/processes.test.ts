import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { runCallers } from '../../support/callers.ts';
import { PATIENCE } from '../../support/clock.ts';
import type { FakeUpstream } from '../../support/fake-upstream.ts';
import { freePort } from '../../support/free-port.ts';
import { asSystemd, bindSocket } from '../../support/handed-socket.ts';
import { endProgram, MAIN, type Program, startProgram } from '../../support/program.ts';
import { send, sendBytes } from '../../support/raw-http.ts';
import { COUNT, startUpstream } from '../../support/running-proxy.ts';

let upstream: FakeUpstream;
beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(() => upstream.kill());
beforeEach(() => upstream.answer(() => ({})));

async function start(...flags: readonly string[]): Promise<Program> {
  const program = await startProgram(['--address', upstream.address, '--drain-delay', 'off', ...flags]);
  onTestFinished(() => endProgram(program));
  return program;
}

const logged = (log: Program['log'], line: object, times = 1) =>
  vi.waitFor(() => {
    const found = log.filter((each) => Object.entries(line).every(([name, value]) => each[name] === value));
    expect(found.length).toBeGreaterThanOrEqual(times);
  }, PATIENCE);

/** Process ids, from the kernel. */
function childrenOf(pid: number): readonly number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return text === '' ? [] : text.split(' ').map(Number);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A program whose output goes where a test wants it. */
function spawnProgram(
  flags: readonly string[],
  stdio: ('ignore' | 'pipe' | number)[],
  command: readonly string[] = [process.execPath],
) {
  const [program = '', ...args] = [...command, MAIN, 'serve', '--address', upstream.address, ...flags];
  const child: ChildProcess = spawn(program, args, { stdio });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
  });
  return { child, ended };
}

const answers = (url: string) =>
  vi.waitFor(async () => expect((await send(url).catch(() => undefined))?.status).toBe(200), PATIENCE);

describe('a program whose output nobody reads', () => {
  test.each(['json', 'pretty'])('answers, and ends at SIGTERM, with %s lines in a full pipe', async (format) => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}${COUNT}`;
    const flags = ['--listen', `127.0.0.1:${port}`, '--drain-delay', 'off', '--log-format', format];
    const { child, ended } = spawnProgram(flags, ['ignore', 'ignore', 'pipe']);
    await answers(url);
    // More lines than a pipe holds, which are 64 KB.
    for (let i = 0; i < 20; i++) await Promise.all(Array.from({ length: 20 }, () => send(url)));
    expect((await send(url)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('does not mind that standard output is closed, nor that both are', async () => {
    for (const [out, err] of [
      ['pipe', 'ignore'],
      ['pipe', 'pipe'],
    ] as const) {
      const port = await freePort();
      const flags = ['--listen', `127.0.0.1:${port}`, '--drain-delay', 'off'];
      const { child, ended } = spawnProgram(flags, ['ignore', out, err]);
      child.stdout?.destroy();
      child.stderr?.destroy();
      await answers(`http://127.0.0.1:${port}${COUNT}`);
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    }
  });
});

describe('a worker', () => {
  /** Several workers that all listen, and their process ids. */
  async function startWorkers(...flags: readonly string[]) {
    const program = await start('--workers', '2', ...flags);
    await logged(program.log, { msg: 'listening' }, 2);
    return { ...program, workers: childrenOf(program.pid) };
  }

  test('that is killed leaves no caller without an answer, and no connection in the primary', async () => {
    const { url, workers, log, pid } = await startWorkers();
    const [worker = 0] = workers;
    const sockets = socketsOf(pid);
    // It takes nothing that is sent to it now.
    process.kill(worker, 'SIGSTOP');
    let answered = 0;
    const waiting = Array.from({ length: 8 }, async () => {
      expect((await send(url + COUNT)).status).toBe(200);
      answered++;
    });
    // One is with the worker, and waits.
    await vi.waitFor(() => expect([answered, socketsOf(pid)]).toEqual([7, sockets + 1]), PATIENCE);
    process.kill(worker, 'SIGKILL');
    await Promise.all(waiting);
    await logged(log, { worker, msg: 'a worker has died and will be replaced' });
    await logged(log, { msg: 'listening' }, 3);
    await vi.waitFor(() => expect(socketsOf(pid)).toBe(sockets), PATIENCE);
  });

  test('that no longer responds is replaced', async () => {
    const { url, workers, log } = await startWorkers('--worker-timeout', '6s');
    const [worker = 0] = workers;
    process.kill(worker, 'SIGSTOP');
    const waiting = Array.from({ length: 8 }, () => send(url + COUNT));
    for (const { status } of await Promise.all(waiting)) expect(status).toBe(200);
    await logged(log, { worker, msg: 'a worker no longer responds and will be killed' });
    await logged(log, { msg: 'listening' }, 3);
    expect(isRunning(worker)).toBe(false);
  });

  test('whose primary is killed finish their requests, and end', async () => {
    const { url, workers, child } = await startWorkers();
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const before = upstream.calls.length;
    upstream.answer(() => finished.then(() => ({})));
    const running = Array.from({ length: 6 }, () => send(url + COUNT));
    await vi.waitFor(() => expect(upstream.calls.length - before).toBe(6), PATIENCE);
    child.kill('SIGKILL');
    // The port is closed, and those who called before are still served.
    await vi.waitFor(() => expect(send(url + COUNT)).rejects.toThrow('ECONNREFUSED'), PATIENCE);
    finish();
    for (const { status } of await Promise.all(running)) expect(status).toBe(200);
    await vi.waitFor(() => expect(workers.filter(isRunning)).toEqual([]), PATIENCE);
  });
});

/** Open sockets of a process, from the kernel. */
function socketsOf(pid: number): number {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).filter((name) => readlink(join(folder, name)).startsWith('socket:')).length;
}

function readlink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    // Closed in the meantime.
    return '';
  }
}

describe('SIGUSR2', () => {
  function configFile(content: string) {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'proxy.toml');
    writeFileSync(file, content);
    return file;
  }
  const gauge = async (url: string) =>
    /^temporal_http_config_last_reload_successful (\d)$/m.exec((await send(`${url}/metrics`)).text)?.[1];

  test.each([
    ['of one process', '0'],
    ['of two workers', '2'],
  ])('reloads the configuration %s without losing a request, and keeps a bad one out', async (_, workers) => {
    const file = configFile('body-limit = "1MB"\n');
    const { url, child, log, pid } = await start('--workers', workers, '--config', file);
    const status = async () =>
      (await send(`${url}/api/v1/namespaces/n/workflows/w`, { method: 'POST', body: ' '.repeat(1_000) })).status;
    expect(await status()).toBe(400);
    expect(await gauge(url)).toBe('1');
    let slow: Promise<unknown> = Promise.resolve();
    const report = await runCallers({
      url: url + COUNT,
      callers: 8,
      pid,
      until: (async () => {
        for (const [content, line] of [
          ['body-limit = "much"\n', 'cannot use the new configuration; keeping the old one'],
          ['upstream-api-key-file = "/no/such/file"\n', 'cannot use the new configuration; keeping the old one'],
          ['body-limit = 100\n', 'new configuration'],
          ['body-limit = 200\n', 'new configuration'],
        ] as const) {
          writeFileSync(file, content);
          const before = log.filter(({ msg }) => msg === line).length;
          slow = send(url + COUNT);
          child.kill('SIGUSR2');
          await logged(log, { msg: line }, before + 1);
          if (line !== 'new configuration') expect(await gauge(url)).toBe('0');
        }
      })(),
    });
    await slow;
    expect(report).toMatchObject({ lost: 0, answered: report.sent, byStatus: { 200: report.sent } });
    expect(await status()).toBe(413);
    expect(await gauge(url)).toBe('1');
  });

  test('moves the port, and closes the old one', async () => {
    const [one, other] = [await freePort(), await freePort()];
    const file = configFile(`listen = "127.0.0.1:${one}"\n`);
    const { child, ended } = spawnProgram(['--config', file, '--drain-delay', 'off'], ['ignore', 'ignore', 'ignore']);
    const at = (port: number) => `http://127.0.0.1:${port}${COUNT}`;
    await answers(at(one));
    writeFileSync(file, `listen = "127.0.0.1:${other}"\n`);
    child.kill('SIGUSR2');
    await answers(at(other));
    await vi.waitFor(() => expect(send(at(one))).rejects.toThrow('ECONNREFUSED'), PATIENCE);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

describe('sockets of another program (sd_listen_fds)', () => {
  test.each([
    ['one process', []],
    ['workers', ['--workers', '2']],
  ])('are served by %s, whose successor finds the connections that came in between', async (_, flags) => {
    const { fd, port, close } = bindSocket();
    onTestFinished(close);
    const url = `http://127.0.0.1:${port}${COUNT}`;
    const run = () =>
      spawnProgram(['--drain-delay', 'off', ...flags], ['ignore', 'pipe', 'ignore', fd], asSystemd('http'));
    const first = run();
    await new Promise((resolve) => first.child.stdout?.once('data', resolve));
    expect((await send(url, { headers: { Host: 'any.example' } })).status).toBe(200);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    const between = send(url);
    const second = run();
    expect((await between).status).toBe(200);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });
});

test('for five seconds after SIGTERM, new connections are served while readiness says no', async () => {
  const program = await startProgram(['--address', upstream.address]);
  onTestFinished(() => endProgram(program));
  const { url, child, ended, log } = program;
  const begun = performance.now();
  child.kill('SIGTERM');
  await logged(log, { msg: 'ending' });
  expect((await send(`${url}/health/ready`)).status).toBe(503);
  const { status, headers } = await send(url + COUNT);
  expect([status, headers.connection]).toEqual([200, 'close']);
  // A connection that was opened in advance, and is used at last.
  const { hostname, port } = new URL(url);
  const early = connect(Number(port), hostname);
  await new Promise((resolve) => early.once('connect', resolve));
  early.destroy();
  expect(await sendBytes(url, `GET ${COUNT} HTTP/1.1\r\nHost: localhost\r\n\r\n`)).toContain('200 OK');
  expect(await ended).toBe(0);
  expect(performance.now() - begun).toBeGreaterThan(5_000);
});
