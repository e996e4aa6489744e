import {
  createTemporalClient,
  type Schemas,
  TemporalHttpError,
  unwrap,
  WorkflowFailedError,
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

const first = await workflow.start({ ...start, args: ['Grüße'], memo: { note: 'kept' } });
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

const told: string[] = [];
for await (const value of workflow.watch('MyQuery', undefined, { interval: 100 })) {
  told.push(value);
  if (value === 'newest') break;
  void workflow.signal('MySignal', ['newest']);
}
console.log('watch', told.join());

const following = (async () => {
  const types: (string | undefined)[] = [];
  for await (const { eventType } of workflow.history({ follow: true }))
    types.push(eventType?.slice('EVENT_TYPE_'.length));
  return [types[0], types.at(-1)].join();
})();
const over = new AbortController();
const aborted = workflow.result({ signal: over.signal }).catch(({ name }: Error) => name);
over.abort();
console.log('aborted', await aborted);

await workflow.cancel('enough');
console.log('followed', await following);
let events = 0;
for await (const _ of workflow.history()) events++;
console.log('events', events > 5);
const filter = { workflowId: id, status: ['Canceled', 'Running'] } as const;
const listed: (string | undefined)[] = [];
for (let tries = 0; listed.length === 0 && tries < 100; tries++) {
  for await (const { execution } of client.workflows.list({ filter, limit: 5 })) listed.push(execution?.workflowId);
  if (listed.length === 0) await new Promise((resolve) => setTimeout(resolve, 100));
}
console.log('listed', listed.join() === id);
await workflow.result().catch((error: unknown) => {
  if (!(error instanceof WorkflowFailedError)) throw error;
  console.log('result', error.message, error.cause?.kind);
});
const greeting = client.workflow<{ args: [name: string]; result: string }>(`${id} greeting`);
console.log('execute', await greeting.execute({ ...start, type: 'MyGreeting', args: ['Alice'] }));
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
