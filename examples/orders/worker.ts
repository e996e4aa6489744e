import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import { TASK_QUEUE } from './order.ts';

/** A worker that runs orders. */
const connection = await NativeConnection.connect({ address: process.env.TEMPORAL_ADDRESS ?? '127.0.0.1:7233' });
const worker = await Worker.create({
  connection,
  namespace: process.env.TEMPORAL_NAMESPACE ?? 'my-namespace',
  taskQueue: TASK_QUEUE,
  workflowsPath: fileURLToPath(new URL('workflows.ts', import.meta.url)),
});
process.send?.('ready');
const stop = () => worker.shutdown();
process.once('disconnect', stop);
await worker.run();
await connection.close();
process.off('disconnect', stop);
if (process.connected) process.disconnect();
