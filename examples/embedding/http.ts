import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createProxy, StatusError } from 'temporal-http';

// `access: 'open'`, since this example listens for this machine only.
const proxy = await createProxy({ address: process.env.TEMPORAL_ADDRESS, access: 'open', log: console });

/** Everything that is not the proxy's. */
async function own(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const [, place = '', id = ''] = (req.url ?? '').split('/');
  if (place === 'status') {
    const execution = { workflowId: decodeURIComponent(id) };
    const { workflowExecutionInfo } = await proxy.call.describeWorkflowExecution({
      namespace: 'my-namespace',
      execution,
    });
    res.setHeader('Content-Type', 'application/json').end(JSON.stringify({ status: workflowExecutionInfo?.status }));
  } else if (place === 'echo') {
    req.pipe(res);
  } else {
    res.writeHead(404).end();
  }
}

const server = createServer((req, res) => {
  proxy(req, res, () => {
    own(req, res).catch((error: unknown) => {
      res.writeHead(error instanceof StatusError ? error.status : 500).end();
    });
  });
});
const port = Number(process.env.PORT ?? 3000);
server.listen(port, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${port}`));
