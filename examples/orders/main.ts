import { createOrdersApp } from './app.ts';

/** `npx tsx examples/orders/main.ts`, beside a worker: `npx tsx examples/orders/worker.ts`. */
const { TEMPORAL_ADDRESS = '127.0.0.1:7233', TEMPORAL_NAMESPACE = 'my-namespace', PORT = '3000' } = process.env;
const { app } = await createOrdersApp(TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE);
app.listen(Number(PORT), '127.0.0.1', () => console.log(`http://127.0.0.1:${PORT}/docs`));
