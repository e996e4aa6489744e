import { startExampleWorker } from '../../src/dev-server/example-worker.ts';
import { startDevServer } from '../../src/dev-server/start-dev-server.ts';
import { connectIndependently } from '../../test/support/grpc-client.ts';
import { startProxy } from '../../test/support/proxy.ts';
import { chosenServer } from '../../test/support/server-version.ts';
import { createWorld, type World } from './world.ts';

/** A real server with the example worker, and a proxy that has no rules: what is refused, the server has refused. */
export interface Stand {
  /** `http://HOST:PORT` of the proxy. */
  readonly url: string;
  readonly newWorld: () => World;
}

const NAMESPACE = 'my-namespace';

export async function withStand(action: (stand: Stand) => Promise<void>): Promise<void> {
  const log = console.error;
  const server = await startDevServer({
    binary: await chosenServer({ log }),
    namespace: NAMESPACE,
    log,
    runningAddress: process.env.TEMPORAL_ADDRESS || undefined,
  });
  const worker = await startExampleWorker(server.address, NAMESPACE);
  const grpc = connectIndependently(server.address);
  const proxy = await startProxy({
    address: server.address,
    settings: { identity: 'temporal-http@example', timeoutMs: 20_000 },
  });
  try {
    await action({ url: proxy.url, newWorld: () => createWorld({ url: proxy.url, grpc, namespace: NAMESPACE }) });
  } finally {
    await proxy.close();
    grpc.close();
    await worker.close();
    await server.close();
  }
}
