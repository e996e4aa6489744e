import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import * as activities from './activities.ts';

/**
 * A worker for the workflows beside this file, on `my-task-queue`. TEMPORAL_ADDRESS and TEMPORAL_NAMESPACE in the
 * environment say where the server is.
 */
Runtime.install({ logger: new DefaultLogger('ERROR') });
const connection = await NativeConnection.connect({ address: process.env.TEMPORAL_ADDRESS ?? '127.0.0.1:7233' });
const worker = await Worker.create({
  connection,
  namespace: process.env.TEMPORAL_NAMESPACE ?? 'my-namespace',
  taskQueue: 'my-task-queue',
  // This file also runs from the build folder, which does not contain the workflows.
  workflowsPath: fileURLToPath(new URL('../examples/workflows.ts', import.meta.url)),
  activities,
});
// Tells the parent process that the worker is ready, and exits together with it.
process.send?.('ready');
const stop = () => worker.shutdown();
process.once('disconnect', stop);
await worker.run();
await connection.close();
process.off('disconnect', stop);
if (process.connected) process.disconnect();
