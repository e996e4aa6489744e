import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/base/usage-error.ts';
import { loadConfig } from '../../../src/program/config/load.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function toml(text: string): string {
  const file = join(folder, 'proxy.toml');
  writeFileSync(file, text);
  return file;
}

const load = (flags: object, environment: Record<string, string> = {}, file?: string) =>
  // A separate home folder: the user's own Temporal configuration must not affect the test.
  loadConfig({ flags: flags as Record<string, unknown>, environment: { HOME: folder, ...environment }, file });

describe('the configuration', () => {
  test('has defaults', async () => {
    expect(await load({})).toMatchObject({
      address: { host: '127.0.0.1', port: 7233 },
      addressIsGiven: false,
      transport: 'lean',
      listen: { host: '127.0.0.1', port: 7243 },
      logLevel: 'info',
      unknownQuery: 'refuse',
      strict: false,
      successStatus: undefined,
      bodyLimit: 10 * 1024 * 1024,
      bodyStall: 30_000,
      timeout: 65_000,
      identity: `temporal-http@${hostname()}`,
      forwardHeaders: [],
    });
  });

  test('prefers flags to the environment, and the environment to the file', async () => {
    const file = toml('timeout = 1\nidentity = "file"\nlog-level = "warn"\n');
    const environment = { TEMPORAL_HTTP_TIMEOUT: '2s', TEMPORAL_HTTP_IDENTITY: 'env' };
    expect(await load({ timeout: '3s' }, environment, file)).toMatchObject({
      timeout: 3_000,
      identity: 'env',
      logLevel: 'warn',
    });
  });

  test.each<[string, object, Record<string, string>, object]>([
    ['TEMPORAL_ADDRESS', {}, { TEMPORAL_ADDRESS: 'temporal.local:80' }, { host: 'temporal.local', port: 80 }],
    [
      'TEMPORAL_HTTP_ADDRESS before it',
      {},
      { TEMPORAL_ADDRESS: 'a:1', TEMPORAL_HTTP_ADDRESS: 'b:2' },
      { host: 'b', port: 2 },
    ],
    ['--address before both', { address: 'c:3' }, { TEMPORAL_ADDRESS: 'a:1' }, { host: 'c', port: 3 }],
    ['a host alone', { address: 'c' }, {}, { host: 'c', port: 7233 }],
    ['IPv6', { address: '[::1]:9' }, {}, { host: '::1', port: 9 }],
  ])('finds Temporal by %s', async (_, flags, environment, address) => {
    expect(await load(flags, environment)).toMatchObject({ address, addressIsGiven: true });
  });

  test.each([
    ['127.0.0.1:8000', 8010],
    ['localhost:7233', 7243],
    ['[::1]:1', 11],
    ['127.0.0.1:65530', 7243],
    ['temporal.local:8000', 7243],
  ])('for a server at %s, listens on port %i', async (address, port) => {
    expect((await load({ address })).listen).toEqual({ host: '127.0.0.1', port });
  });

  test.each([
    ['bodyLimit', '5', 5],
    ['bodyLimit', '2kB', 2_048],
    ['bodyLimit', '1 MB', 1_048_576],
    ['timeout', '65', 65_000],
    ['timeout', '1.5s', 1_500],
    ['timeout', '250ms', 250],
    ['timeout', '2m', 120_000],
    ['successStatus', '200', 200],
    ['forwardHeaders', 'x-a, X-Tenant-*', ['x-a', 'X-Tenant-*']],
  ])('reads %s %s', async (name, text, wanted) => {
    expect(await load({ [name]: text })).toMatchObject({ [name]: wanted });
  });

  test('reads lists and numbers of a file', async () => {
    const file = toml('forward-headers = ["x-a", "x-b"]\nsuccess-status = 200\nbody-limit = 7\n');
    expect(await load({}, {}, file)).toMatchObject({
      forwardHeaders: ['x-a', 'x-b'],
      successStatus: 200,
      bodyLimit: 7,
    });
  });
});

describe('a mistake is reported in one line that names its place', () => {
  test.each<[string, object, Record<string, string>, string]>([
    ['a flag', { listen: '7243' }, {}, '--listen: expected HOST:PORT, got "7243"'],
    ['a port', { listen: 'x:70000' }, {}, '--listen: expected HOST:PORT, got "x:70000"'],
    [
      'a variable',
      {},
      { TEMPORAL_HTTP_LOG_LEVEL: 'loud' },
      'TEMPORAL_HTTP_LOG_LEVEL: expected trace, debug, info, warn, error, fatal or silent, got "loud"',
    ],
    ['TEMPORAL_ADDRESS', {}, { TEMPORAL_ADDRESS: 'a b' }, 'TEMPORAL_ADDRESS: expected HOST:PORT or HOST, got "a b"'],
    ['a size', { bodyLimit: 'much' }, {}, '--body-limit: expected a size'],
    ['a size of nothing', { bodyLimit: '0' }, {}, '--body-limit: expected a size'],
    ['a time', { timeout: '-1s' }, {}, '--timeout: expected a time'],
    ['a status', { successStatus: '204' }, {}, '--success-status: expected 200, got "204"'],
    ['a header', { forwardHeaders: 'a:b' }, {}, '--forward-headers: expected header names'],
    ['an empty identity', { identity: '' }, {}, '--identity: expected a non-empty value'],
  ])('%s', async (_, flags, environment, message) => {
    const error = await load(flags, environment).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).not.toContain('\n');
  });

  test.each([
    ['an unknown key', 'lisen = "x"', /proxy\.toml:1:1: unknown option "lisen"; did you mean listen\?$/],
    ['a wrong type', 'timeout = true', /^.*proxy\.toml:1:1: timeout: expected .*got true$/],
    ['no TOML', 'a = = b', /proxy\.toml:1:\d+: invalid TOML/],
  ])('in a file: %s', async (_, text, message) => {
    const error = (await load({}, {}, toml(text)).catch((thrown: unknown) => thrown)) as Error;
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('\n');
  });

  test('a missing file', async () => {
    await expect(load({}, {}, join(folder, 'none.toml'))).rejects.toThrow(/^--config: cannot read .*ENOENT/);
  });
});
