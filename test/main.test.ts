import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { operations } from '../generated/operations.ts';
import manifest from '../package.json' with { type: 'json' };
import { PATIENCE } from './support/clock.ts';
import { startFakeUpstream } from './support/fake-upstream.ts';
import { freePort } from './support/free-port.ts';
import { send } from './support/raw-http.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

interface Run {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Exit code, or the signal that ended it. */
  readonly exit: Promise<number | string | null>;
  readonly printed: (text: string) => Promise<void>;
}

function run(...args: string[]): Run {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME };
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], { env });
  closers.push(() => child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const exit = new Promise<number | string | null>((resolve) =>
    child.on('exit', (code, signal) => resolve(code ?? signal)),
  );
  const printed = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const check = () => out.includes(text) && resolve();
      child.stdout.on('data', check);
      void exit.then(() => reject(new Error(`ended: ${err}`)));
    });
  return { child, out: () => out, err: () => err, exit, printed };
}

describe('the command', () => {
  test.each([
    [['--version'], 0, `${manifest.version}\n`],
    [['-v'], 0, `${manifest.version}\n`],
    [['--help'], 0, 'Usage: temporal-http'],
    [['-h'], 0, 'Exit codes: 0 success'],
    [['help', 'serve'], 0, 'These are 10 of'],
    [['serve', '--help', '--all'], 0, 'Payload codec:'],
    [['config', 'check', '--strict', 'false'], 0, 'The configuration is valid.\n'],
    [['config', 'print', '--strict'], 0, 'strict = true'],
    [['serve', '--help'], 0, '--listen <host:port>'],
    [['dev', '--help'], 0, 'start a Temporal server'],
    [['verify', '--help'], 0, '--http <url>'],
  ])('%j ends with %i', async (args, code, text) => {
    const { exit, out, err } = run(...args);
    expect(await exit).toBe(code);
    expect(out()).toContain(text);
    expect(err()).toBe('');
  });

  test.each([
    [['serve', '--nonsense'], "temporal-http: unknown option '--nonsense'"],
    [['server'], "temporal-http: unknown command 'server'"],
    [['serve', 'extra'], 'temporal-http: too many arguments'],
    [['serve', '--listen'], "temporal-http: option '--listen <host:port>' argument missing"],
    [['serve', '--listen', 'nowhere'], 'temporal-http: --listen: expected HOST:PORT, got "nowhere"'],
    [['serve', '--listen', '--strict'], 'temporal-http: --listen: expected a value, got the option --strict'],
    [
      ['serve', '--strict', 'a:1'],
      'temporal-http: --strict: expected true, false or nothing, which means true, got "a:1"',
    ],
    [['serve', '--upstream-tls', 'a:1'], 'temporal-http: --upstream-tls: expected true, false or nothing'],
    [['serve', '--all'], 'temporal-http: --all needs --help'],
    [['completion', 'tcsh'], 'temporal-http: completion: expected bash, zsh, fish, got "tcsh"'],
    [['serve', '--config', '/no/such.toml'], 'temporal-http: --config: cannot read /no/such.toml'],
  ])('%j ends with 2 and one line', async (args, message) => {
    const { exit, err, out } = run(...args);
    expect(await exit).toBe(2);
    expect(err()).toContain(message);
    expect(err().trim().split('\n')).toHaveLength(1);
    expect(out()).toBe('');
  });

  test('a port in use ends it with 1 and one line', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    closers.push(() => other.close());
    const { port } = other.address() as { port: number };
    const { exit, err } = run('serve', '--listen', `127.0.0.1:${port}`, '--log-level', 'silent');
    expect(await exit).toBe(1);
    expect(err()).toBe(
      `temporal-http: cannot listen on 127.0.0.1:${port}: the address is already in use (see --listen)\n`,
    );
  });
});

describe('serve', () => {
  test('starts without a server, warns of that, and answers with 503', async () => {
    const port = await freePort();
    const { child, exit, err, printed } = run(
      'serve',
      '--listen',
      `127.0.0.1:${port}`,
      '--address',
      `127.0.0.1:${await freePort()}`,
    );
    await printed(`listening on http://127.0.0.1:${port}\n`);
    expect((await send(`http://127.0.0.1:${port}/api/v1/namespaces`)).status).toBe(503);
    await vi.waitFor(() => expect(err()).toContain('cannot reach the Temporal server yet'), PATIENCE);
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
  });

  test('listens on both loopback addresses for localhost', async () => {
    const port = await freePort();
    const { child, exit, out, printed } = run('serve', '--listen', `localhost:${port}`, '--log-level', 'silent');
    await printed('listening on');
    for (const url of out().match(/http:\S+/g) ?? []) expect((await send(`${url}/`)).status).toBe(200);
    expect(out()).toContain(`http://127.0.0.1:${port}`);
    child.kill('SIGINT');
    expect(await exit).toBe(0);
  });

  test('lets a running call end when told to stop, and takes no new one', async () => {
    const upstream = await startFakeUpstream(operations.map(({ rpcPath }) => rpcPath));
    closers.push(upstream.kill);
    let finish: () => void = () => undefined;
    const arrived = new Promise<void>((arrive) => {
      upstream.answer(() => {
        arrive();
        return new Promise((resolve) => {
          finish = () => resolve({});
        });
      });
    });
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/api/v1/namespaces`;
    const { child, exit, printed } = run(
      'serve',
      '--listen',
      `127.0.0.1:${port}`,
      '--address',
      upstream.address,
      '--log-level',
      'silent',
    );
    await printed('listening on');
    const running = send(url);
    await arrived;
    child.kill('SIGTERM');
    // For a moment, it still takes requests that are on their way.
    const other = `http://127.0.0.1:${port}/no/such/path`;
    await vi.waitFor(() => expect(send(other)).rejects.toThrow('ECONNREFUSED'), PATIENCE);
    finish();
    expect((await running).status).toBe(200);
    expect(await exit).toBe(0);
  });

  test('ends at the second signal, whatever still runs', async () => {
    const upstream = await startFakeUpstream(operations.map(({ rpcPath }) => rpcPath));
    closers.push(upstream.kill);
    const arrived = new Promise<void>((resolve) => upstream.answer(() => void resolve()));
    const port = await freePort();
    const { child, exit, err, printed } = run(
      'serve',
      '--listen',
      `127.0.0.1:${port}`,
      '--address',
      upstream.address,
      '--shutdown-timeout',
      '1h',
    );
    await printed('listening on');
    const running = send(`http://127.0.0.1:${port}/api/v1/namespaces`).catch(() => undefined);
    await arrived;
    child.kill('SIGINT');
    // Two signals that wait for a process are one.
    await vi.waitFor(() => expect(err()).toContain('"ending"'), PATIENCE);
    child.kill('SIGINT');
    expect(await exit).toBe(1);
    await running;
  });
});
