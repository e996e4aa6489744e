import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { operations } from '../../../generated/operations.ts';
import { startExampleWorker } from '../../../src/dev-server/example-worker.ts';
import { startDevServer } from '../../../src/dev-server/start-dev-server.ts';
import { connectIndependently } from '../../support/grpc-client.ts';
import { startProxy } from '../../support/proxy-process.ts';
import { chosenServer } from '../../support/server-version.ts';
import { IDENTITY, type Lab, NAMESPACE } from './lab.ts';
import { connectRaw } from './raw-grpc.ts';
import { startRecordingRelay } from './recording-relay.ts';

export interface StartedLab extends Lab {
  readonly close: () => Promise<void>;
}

/** A server, a worker, and the built proxy behind a relay that records what goes up. */
export async function startLab(): Promise<StartedLab> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const built = spawnSync('make', ['build'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the program cannot be built');
  const log = (line: string) => console.log(line);
  const closers: (() => unknown)[] = [];
  const close = async () => {
    for (const one of closers.reverse()) await one();
  };
  try {
    const server = await startDevServer({ binary: await chosenServer({ log }), namespace: NAMESPACE, log });
    closers.push(server.close);
    const relay = await startRecordingRelay(
      server.address,
      operations.map(({ rpcPath }) => rpcPath),
    );
    closers.push(relay.close);
    const options = ['--address', relay.address, '--listen', '127.0.0.1:0', '--identity', IDENTITY];
    const proxy = await startProxy([...options, '--log-level', 'warn']);
    closers.push(proxy.close);
    const worker = await startExampleWorker(server.address, NAMESPACE, `${root}dist/example-worker.js`);
    closers.push(worker.close);
    const grpc = connectIndependently(server.address);
    const raw = connectRaw(server.address);
    closers.push(grpc.close, raw.close);
    const { serverVersion } = await grpc.call('GetSystemInfo');
    return { grpc, raw, relay, proxyUrl: proxy.url, serverVersion, close };
  } catch (error) {
    await close();
    throw error;
  }
}
