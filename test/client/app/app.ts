import {
  createTemporalClient,
  type Schemas,
  TemporalHttpError,
  unwrap,
  WorkflowNotCompletedError,
} from 'temporal-http/client';

/** The workflow of the examples, as its callers see it. */
interface MyWorkflow {
  args: [text?: string];
  result: undefined;
  signals: { MySignal(text?: string): void };
  queries: { MyQuery(): string };
  updates: { MyUpdate(value: { amount: number }): { amount: number } };
}

const { TEMPORAL_HTTP_URL: baseUrl = '', WORKFLOW_ID: id = '' } = process.env;
const client = createTemporalClient({ baseUrl, namespace: 'my-namespace', token: () => 'a token' });
const workflow = client.workflow<MyWorkflow>(id);
const start = { type: 'MyWorkflow', taskQueue: 'my-task-queue' };

const first = await workflow.start({ ...start, args: ['Grüße'], memo: { fields: { note: 'kept' } } });
const second = await workflow.start({ ...start, workflowIdConflictPolicy: 'WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING' });
console.log('started', first.started, second.started, first.runId === second.runId);
await workflow.signal('MySignal', ['new'], { idempotencyKey: 'one' });
await workflow.signal('MySignal', ['newer'], { idempotencyKey: 'two' });
const answered: string = await workflow.query('MyQuery');
console.log('query', answered);
const { amount }: { amount: number } = await workflow.update('MyUpdate', [{ amount: 3 }], { updateId: 'my-update' });
const again = await workflow.update('MyUpdate', [{ amount: 4 }], { updateId: 'my-update' });
console.log('update', amount, again.amount);

const info: Schemas['WorkflowExecutionInfo'] | undefined = (await workflow.describe()).workflowExecutionInfo;
console.log('describe', info?.status, info?.memo?.fields?.note);

const path = { namespace: 'my-namespace', workflowId: id };
const { history } = await unwrap(
  client.http.GET('/api/v1/namespaces/{namespace}/workflows/{workflowId}/history', {
    params: { path, query: { maximumPageSize: 1 } },
  }),
);
console.log('history', history?.events?.[0]?.eventType);

await workflow.cancel('enough');
await workflow.result().catch((error: unknown) => {
  if (!(error instanceof WorkflowNotCompletedError)) throw error;
  console.log('result', error.message);
});
await client
  .workflow(id)
  .start({ type: '', taskQueue: '' })
  .catch((error: unknown) => {
    if (!(error instanceof TemporalHttpError)) throw error;
    console.log('refused', error.status, error.code, error.message);
  });
await unwrap(client.http.POST('/api/v1/namespaces', { body: {} as never })).catch((error: TemporalHttpError) => {
  console.log('violations', error.violations.map(({ field }) => field).join());
});
