import { type HttpBindings, serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { createProxy } from 'temporal-http';

// `access: 'open'`, since this example listens for this machine only; a real application authenticates in an earlier
// middleware, or says in `options` who may call.
const proxy = await createProxy({ address: process.env.TEMPORAL_ADDRESS, access: 'open', log: console });

const app = new Hono<{ Bindings: HttpBindings }>();

// On Node, Hono hands out the request and response beneath its own.
app.use(async ({ env: { incoming, outgoing } }, next) => {
  const isPassedOn = await new Promise<boolean>((resolve) => {
    outgoing.once('close', () => resolve(false));
    proxy(incoming, outgoing, () => resolve(true));
  });
  if (!isPassedOn) return RESPONSE_ALREADY_SENT;
  await next();
});

app.get('/status/:id', async (c) => {
  const execution = { workflowId: c.req.param('id') };
  // Hono answers an error with its own status: 404 if there is no such workflow.
  const { workflowExecutionInfo } = await proxy.call.describeWorkflowExecution({
    namespace: 'my-namespace',
    execution,
  });
  return c.json({ status: workflowExecutionInfo?.status });
});

app.post('/echo', async (c) => c.json(await c.req.json()));

const port = Number(process.env.PORT ?? 3000);
serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => console.log(`listening on http://127.0.0.1:${port}`));
