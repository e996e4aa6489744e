import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { createProxy } from '../../src/index.ts';
import { loadConfig } from '../../src/program/config/load.ts';
import { serve } from '../../src/program/serve.ts';
import { freePort } from '../support/free-port.ts';

const ROOT = new URL('../../', import.meta.url);
const FILES = { built: new URL('no-such-folder/', ROOT), openapiYaml: new URL('spec/openapi.yaml', ROOT) };

/** Everything open now: file watchers, and channels to Temporal. */
const open = vi.hoisted(() => ({ watches: 0, channels: 0, openedWatches: 0 }));
vi.mock('../../src/base/watch-files.ts', () => ({
  watchFiles: () => {
    open.watches++;
    open.openedWatches++;
    return { close: () => open.watches-- };
  },
}));
vi.mock('../../src/upstream/connect.ts', () => ({
  connectUpstream: async () => {
    open.channels++;
    return { call: () => Promise.reject(new Error('no call')), state: () => 'idle', close: () => open.channels-- };
  },
}));

async function start(flags: Readonly<Record<string, unknown>>) {
  const given = { logLevel: 'silent', drainDelay: 'off', address: '127.0.0.1:1', ...flags };
  return serve(await loadConfig({ flags: given, environment: {}, file: undefined }), '1.2.3', FILES);
}

/** Another program's server on a port. */
async function occupied(): Promise<{ readonly port: number; readonly close: () => Promise<unknown> }> {
  const port = await freePort();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { port, close: () => new Promise((resolve) => server.close(resolve)) };
}

describe('a start that fails', () => {
  const policy = join(mkdtempSync(join(tmpdir(), 'policy-')), 'policy.toml');
  writeFileSync(policy, '[[rule]]\nnamespaces = ["n"]\nallow = ["read"]\n');
  const key = { a: { hash: `sha256:${'0'.repeat(64)}` } };
  const watched = { authentication: 'api-key', apiKeys: key, policyFile: policy };

  test.each([
    [
      'because its port is in use',
      'the address is already in use (see --listen)',
      (port: number) => ({ ...watched, listen: `127.0.0.1:${port}` }),
    ],
    [
      'because the port for health is in use',
      'the address is already in use (see --admin-listen)',
      (port: number) => ({ ...watched, listen: '127.0.0.1:0', adminListen: `127.0.0.1:${port}` }),
    ],
    [
      'because a certificate of Temporal cannot be read',
      'no-such-file',
      () => ({ ...watched, listen: '127.0.0.1:0', upstreamTlsCa: '/no-such-file' }),
    ],
    [
      'because its own certificate cannot be read',
      'no-such-file',
      () => ({ ...watched, listenTls: '127.0.0.1:0', tlsCert: '/no-such-file', tlsKey: '/no-such-file' }),
    ],
  ])('%s closes everything that it had opened', async (_, message, flags) => {
    const other = await occupied();
    const admin = await freePort();
    await expect(start({ adminListen: `127.0.0.1:${admin}`, ...flags(other.port) })).rejects.toThrow(message);
    expect(open).toMatchObject({ watches: 0, channels: 0 });
    expect(open.openedWatches).toBeGreaterThan(0);
    await other.close();
    // Its admin port is free again.
    const served = await start({ listen: `127.0.0.1:${admin}` });
    await served.close();
  });
});

describe('an embedded proxy', () => {
  test('closes everything if it cannot be created', async () => {
    await expect(createProxy({ options: { upstreamTlsCa: '/no-such-file' } })).rejects.toThrow('no-such-file');
    await expect(createProxy({ hooks: { noSuch: {} } as object })).rejects.toThrow('noSuch');
    await expect(createProxy({ tls: { key: Buffer.from('secret') } })).rejects.toThrow('tls.key: expected PEM');
    expect(open).toMatchObject({ watches: 0, channels: 0 });
  });

  test.each([
    [{ bodyLimit: 'much' }, 'options.bodyLimit: expected a size'],
    [{ timeoutMs: 5 }, 'options: unknown option "timeoutMs"'],
    [{ authentication: 'jwt' }, 'options.authentication jwt needs options.jwksUrl'],
  ])('rejects options that the program rejects: %j', async (options, message) => {
    await expect(createProxy({ options })).rejects.toThrow(message);
  });
});
