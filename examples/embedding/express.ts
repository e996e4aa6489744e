import express from 'express';
import { createProxy } from 'temporal-http';

// Express 5 or 4. `access: 'open'`, since this example listens for this machine only; a real application has its own
// check in front, `app.use(authenticate, proxy)`, or says in `options` who may call.
const proxy = await createProxy({ address: process.env.TEMPORAL_ADDRESS, access: 'open', log: console });

const app = express();
// Before any body parser: the proxy reads bodies itself, to keep every digit.
app.use(proxy);
app.use(express.json());

app.get('/status/:id', (req, res, next) => {
  const execution = { workflowId: req.params.id };
  proxy.call
    .describeWorkflowExecution({ namespace: 'my-namespace', execution })
    .then(({ workflowExecutionInfo }) => res.json({ status: workflowExecutionInfo?.status }))
    // Express answers with the error's own status: 404 if there is no such workflow.
    .catch(next);
});

app.post('/echo', (req, res) => {
  res.json(req.body);
});

const port = Number(process.env.PORT ?? 3000);
app.listen(port, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${port}`));
