import type * as Module from '../../../src/client/client.ts';

interface MyWorkflow {
  args: [text?: string];
  signals: { MySignal(text?: string): void };
  queries: { MyQuery(): string };
  updates: { MyUpdate(value: { amount: number }): { amount: number } };
}

/**
 * Uses the client in whatever runtime this is, and returns what it has seen.
 * @param id of the workflows, unique
 * @param deadUrl where nothing listens
 */
export async function scenario(
  module: typeof Module,
  id: string,
  baseUrl: string,
  deadUrl: string,
): Promise<readonly string[]> {
  const { createTemporalClient, TemporalConnectionError, TemporalHttpError, WorkflowFailedError } = module;
  const client = createTemporalClient({
    baseUrl,
    namespace: 'my-namespace',
    headers: async () => ({ 'X-Own': 'yes' }),
  });
  const taskQueue = 'my-task-queue';
  const seen: string[] = [];
  const see = (...words: readonly unknown[]) => seen.push(words.join(' '));
  const caught = (promise: Promise<unknown>) =>
    promise.then(
      () => 'no error',
      (error: unknown) => error,
    );

  see('execute', await client.workflow(`${id}-greeting`).execute({ type: 'MyGreeting', taskQueue, args: ['Grüße'] }));
  const failed = await caught(client.workflow(`${id}-payment`).execute({ type: 'MyPayment', taskQueue, args: [250] }));
  if (failed instanceof WorkflowFailedError) see('failed', failed.cause?.kind, failed.cause?.rootCause.type);

  const workflow = client.workflow<MyWorkflow>(`${id} a/b`);
  await workflow.signalWithStart('MySignal', ['first'], { type: 'MyWorkflow', taskQueue });
  see('update', (await workflow.update('MyUpdate', [{ amount: 3 }])).amount);
  const values: string[] = [];
  for await (const value of workflow.watch('MyQuery', [], { interval: 100 })) {
    values.push(value);
    if (value === 'second') break;
    await workflow.signal('MySignal', ['second'], { idempotencyKey: 'one' });
  }
  see('watch', values.join());

  see('timeout', ((await caught(workflow.result({ timeout: 300 }))) as Error).name);
  const abort = new AbortController();
  const aborted = caught(workflow.result({ signal: abort.signal }));
  abort.abort(new RangeError('enough'));
  see('abort', ((await aborted) as Error).name);
  const statuses: string[] = [];
  for await (const { status } of workflow.watchStatus()) {
    statuses.push(status.replace('WORKFLOW_EXECUTION_STATUS_', ''));
    if (status === 'WORKFLOW_EXECUTION_STATUS_RUNNING') await workflow.cancel();
  }
  see('statuses', statuses.join());
  let last: string | undefined;
  for await (const { eventType } of workflow.history({ follow: true })) last = eventType;
  see('history', last);

  const missing = await caught(client.workflow(`${id}-none`).describe());
  if (missing instanceof TemporalHttpError) see('missing', missing.status, missing.reason);
  const away = await caught(createTemporalClient({ baseUrl: deadUrl }).workflow(id).describe());
  see('away', away instanceof TemporalConnectionError, away instanceof TemporalHttpError);
  const { count } = await client.workflows.count({ filter: { workflowId: `${id}-none` } });
  see('count', count);
  for await (const _ of client.workflows.list({ filter: { workflowId: `${id}-none` } })) see('listed');
  return seen;
}

export const EXPECTED: readonly string[] = [
  'execute Hello, Grüße!',
  'failed activity CardDeclined',
  'update 3',
  'watch first,second',
  'timeout TimeoutError',
  'abort RangeError',
  'statuses RUNNING,CANCELED',
  'history EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED',
  'missing 404 NotFoundFailure',
  'away true false',
  'count 0',
];
