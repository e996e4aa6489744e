import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operations } from '../../generated/operations.ts';
import { loadConfig } from '../../src/program/config/load.ts';
import { serve } from '../../src/program/serve.ts';
import { type FakeOptions, type FakeUpstream, startFakeUpstream } from './fake-upstream.ts';
import { SHARED_LOOP } from './running-proxy.ts';

export interface ServedProxy {
  /** The first of all URLs. */
  readonly url: string;
  readonly urls: readonly string[];
  readonly upstream: FakeUpstream;
  readonly close: () => Promise<void>;
}

const FILES = {
  built: new URL('../../dist/', import.meta.url),
  openapiYaml: new URL('../../spec/openapi.yaml', import.meta.url),
};

/** The proxy as the command line starts it, with these flags by name, in front of a fake upstream. */
export async function startServed(
  flags: Readonly<Record<string, unknown>>,
  { upstream, environment = {} }: { upstream?: FakeOptions; environment?: Readonly<Record<string, string>> } = {},
): Promise<ServedProxy> {
  const fake = await startFakeUpstream(
    operations.map(({ rpcPath }) => rpcPath),
    0,
    upstream,
  );
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  const given = {
    address: fake.address,
    listen: '127.0.0.1:0',
    logLevel: 'silent',
    drainDelay: 'off',
    shutdownTimeout: '1s',
    ...SHARED_LOOP,
    ...flags,
  };
  const config = await loadConfig({ flags: given, environment: { HOME: home, ...environment }, file: undefined });
  try {
    const served = await serve(config, '0.0.0', FILES);
    return {
      url: served.urls[0] as string,
      urls: served.urls,
      upstream: fake,
      close: async () => {
        await served.close();
        fake.kill();
      },
    };
  } catch (error) {
    fake.kill();
    throw error;
  }
}
