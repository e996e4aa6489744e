import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { NAMESPACE } from './live-setup.ts';

const WORKER = fileURLToPath(new URL('../../examples/orders/worker.ts', import.meta.url));

export interface OrdersWorker {
  readonly close: () => Promise<void>;
}

/** The worker of the example of an orders service. */
export async function startOrdersWorker(address: string): Promise<OrdersWorker> {
  const worker = fork(WORKER, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: NAMESPACE },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await once(worker, 'message');
  return {
    close: async () => {
      const ended = once(worker, 'exit');
      worker.disconnect();
      await ended;
    },
  };
}
