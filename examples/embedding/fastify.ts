import Fastify from 'fastify';
import { createProxy } from 'temporal-http';

const app = Fastify({ logger: true });
// `access: 'open'`, since this example listens for this machine only; a real application authenticates in an earlier
// hook, or says in `options` who may call.
const proxy = await createProxy({ address: process.env.TEMPORAL_ADDRESS, access: 'open', log: app.log });

// The first hook of a request, before its body is read. What is not the proxy's goes on to the routes.
app.addHook('onRequest', (request, reply, done) => proxy(request.raw, reply.raw, () => done()));

app.get<{ Params: { id: string } }>('/status/:id', async ({ params }) => {
  const execution = { workflowId: params.id };
  // Fastify answers an error with its own status: 404 if there is no such workflow.
  const { workflowExecutionInfo } = await proxy.call.describeWorkflowExecution({
    namespace: 'my-namespace',
    execution,
  });
  return { status: workflowExecutionInfo?.status };
});

app.post('/echo', async ({ body }) => body);

app.addHook('onClose', () => proxy.close());
const url = await app.listen({ port: Number(process.env.PORT ?? 3000), host: '127.0.0.1' });
console.log(`listening on ${url}`);
