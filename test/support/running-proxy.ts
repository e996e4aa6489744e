import { operations } from '../../generated/operations.ts';
import { loadConfig } from '../../src/program/config/load.ts';
import { type Served, serve } from '../../src/program/serve.ts';
import { type FakeUpstream, startFakeUpstream } from './fake-upstream.ts';

export const HEALTH_CHECK = '/grpc.health.v1.Health/Check';
export const COUNT = '/api/v1/namespaces/my-namespace/workflow-count';
export const SERVING = Buffer.from([8, 1]);
export const NOT_SERVING = Buffer.from([8, 2]);

const ROOT = new URL('../../', import.meta.url);
/** A test shares its event loop with the proxy, the callers and the server, on a machine that may be busy. */
export const SHARED_LOOP = { overloadLag: 'off' };

const FILES = { built: new URL('no-such-folder/', ROOT), openapiYaml: new URL('spec/openapi.yaml', ROOT) };

export interface ServedInTest extends Served {
  readonly url: string;
  readonly upstream: FakeUpstream;
}

/** A server on a socket with all methods, including the health check. */
export function startUpstream(port?: number): Promise<FakeUpstream> {
  return startFakeUpstream([...operations.map(({ rpcPath }) => rpcPath), HEALTH_CHECK], port);
}

/** The program as `serve` runs it, in this process, with these flags, in front of a fake upstream. */
export async function serveInTest(flags: Readonly<Record<string, unknown>> = {}): Promise<ServedInTest> {
  const upstream = await startUpstream();
  const config = await loadConfig({
    flags: {
      address: upstream.address,
      listen: '127.0.0.1:0',
      logLevel: 'silent',
      drainDelay: 'off',
      ...SHARED_LOOP,
      ...flags,
    },
    environment: {},
    file: undefined,
  });
  const served = await serve(config, '1.2.3', FILES);
  return {
    ...served,
    url: served.urls[0] as string,
    upstream,
    close: async () => {
      await served.close();
      upstream.kill();
    },
  };
}
