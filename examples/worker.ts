import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import * as activities from './activities.ts';

/**
 * A worker for the workflows beside this file, on `my-task-queue`. Where it finds the server is said by the environment:
 * TEMPORAL_ADDRESS and TEMPORAL_NAMESPACE.
 */
Runtime.install({ logger: new DefaultLogger('ERROR') });
const connection = await NativeConnection.connect({ address: process.env.TEMPORAL_ADDRESS ?? '127.0.0.1:7233' });
const worker = await Worker.create({
  connection,
  namespace: process.env.TEMPORAL_NAMESPACE ?? 'my-namespace',
  taskQueue: 'my-task-queue',
  // This file is also run from the build folder beside this one, where the workflows are not.
  workflowsPath: fileURLToPath(new URL('../examples/workflows.ts', import.meta.url)),
  activities,
});
// Whoever started this process may wait for it, and it does not outlive them.
process.send?.('ready');
const stop = () => worker.shutdown();
process.once('disconnect', stop);
await worker.run();
await connection.close();
process.off('disconnect', stop);
if (process.connected) process.disconnect();
