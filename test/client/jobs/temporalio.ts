import { ActivityFailure, Client, Connection, WorkflowFailedError } from '@temporalio/client';
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { MyActivityWorkflow, MyGreeting, MyPayment, MyWorkflow } from '../../../examples/workflows.ts';

const taskQueue = 'my-task-queue';

const mySignal = defineSignal<[text?: string]>('MySignal');
const myQuery = defineQuery<string>('MyQuery');
const myUpdate = defineUpdate<{ amount: number }, [value: { amount: number }]>('MyUpdate');

export async function connect(address: string): Promise<Client> {
  const connection = await Connection.connect({ address });
  return new Client({ connection, namespace: 'my-namespace' });
}

export async function runAndGetResult(client: Client, id: string): Promise<string> {
  const options = { workflowId: id, taskQueue, args: ['Alice'] as [string] };
  return client.workflow.execute<typeof MyGreeting>('MyGreeting', options);
}

export async function signalWithStart(client: Client, id: string): Promise<void> {
  const options = { workflowId: id, taskQueue, signal: mySignal, signalArgs: ['Hello!'] as [string] };
  await client.workflow.signalWithStart<typeof MyWorkflow, [text?: string]>('MyWorkflow', options);
}

export async function query(client: Client, id: string): Promise<string> {
  return client.workflow.getHandle(id).query(myQuery);
}

export async function update(client: Client, id: string): Promise<number> {
  const { amount } = await client.workflow.getHandle(id).executeUpdate(myUpdate, { args: [{ amount: 3 }] });
  return amount;
}

export async function whyItFailed(client: Client, id: string): Promise<string | undefined> {
  try {
    const options = { workflowId: id, taskQueue, args: [250] as [number] };
    await client.workflow.execute<typeof MyPayment>('MyPayment', options);
    return undefined;
  } catch (error) {
    if (!(error instanceof WorkflowFailedError)) throw error;
    const { cause } = error;
    return cause instanceof ActivityFailure ? cause.cause?.message : cause?.message;
  }
}

export async function listRunning(client: Client, type: string): Promise<readonly unknown[]> {
  const ids: unknown[] = [];
  const query = `WorkflowType = '${type.replaceAll("'", "''")}' AND ExecutionStatus = 'Running'`;
  for await (const { workflowId } of client.workflow.list({ query })) ids.push(workflowId);
  return ids;
}

export async function createSchedule(client: Client, id: string): Promise<void> {
  await client.schedule.create<typeof MyGreeting>({
    scheduleId: id,
    spec: { cronExpressions: ['0 9 * * MON-FRI'], timezone: 'Europe/Berlin' },
    action: { type: 'startWorkflow', workflowType: 'MyGreeting', taskQueue, args: ['Bob'] },
  });
}

export async function changeSchedule(client: Client, id: string): Promise<void> {
  await client.schedule.getHandle(id).update(({ spec: { calendars, ...spec }, ...schedule }) => ({
    ...schedule,
    spec: { ...spec, cronExpressions: ['0 10 * * MON-FRI'] },
  }));
}

export async function completeActivity(client: Client, id: string): Promise<unknown> {
  await client.activity.complete({ workflowId: id, activityId: 'approve' }, { approved: true });
  return client.workflow.getHandle<typeof MyActivityWorkflow>(id).result();
}

export async function watchQuery(client: Client, id: string, show: (value: string) => void): Promise<void> {
  const handle = client.workflow.getHandle(id);
  for (let shown: string | undefined; ; ) {
    const { status } = await handle.describe();
    const value = await handle.query(myQuery);
    if (value !== shown) show(value);
    shown = value;
    if (status.name !== 'RUNNING') return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
