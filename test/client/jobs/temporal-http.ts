import type { MyActivityWorkflow, MyGreeting, MyPayment } from '../../../examples/workflows.ts';
import { createTemporalClient, type TemporalClient, WorkflowFailedError } from '../../../src/client/client.ts';

export interface MyWorkflow {
  args: [text?: string];
  signals: { MySignal(text?: string): void };
  queries: { MyQuery(): string };
  updates: { MyUpdate(value: { amount: number }): { amount: number } };
}

const taskQueue = 'my-task-queue';

export async function connect(baseUrl: string): Promise<TemporalClient> {
  return createTemporalClient({ baseUrl, namespace: 'my-namespace' });
}

export async function runAndGetResult(client: TemporalClient, id: string): Promise<string> {
  return client.workflow<typeof MyGreeting>(id).execute({ type: 'MyGreeting', taskQueue, args: ['Alice'] });
}

export async function signalWithStart(client: TemporalClient, id: string): Promise<void> {
  const workflow = client.workflow<MyWorkflow>(id);
  await workflow.signalWithStart('MySignal', ['Hello!'], { type: 'MyWorkflow', taskQueue });
}

export async function query(client: TemporalClient, id: string): Promise<string> {
  return client.workflow<MyWorkflow>(id).query('MyQuery');
}

export async function update(client: TemporalClient, id: string): Promise<number> {
  const { amount } = await client.workflow<MyWorkflow>(id).update('MyUpdate', [{ amount: 3 }]);
  return amount;
}

export async function whyItFailed(client: TemporalClient, id: string): Promise<string | undefined> {
  try {
    await client.workflow<typeof MyPayment>(id).execute({ type: 'MyPayment', taskQueue, args: [250] });
    return undefined;
  } catch (error) {
    if (!(error instanceof WorkflowFailedError)) throw error;
    return error.cause?.rootCause.message;
  }
}

export async function listRunning(client: TemporalClient, type: string): Promise<readonly unknown[]> {
  const ids: unknown[] = [];
  const filter = { workflowType: type, status: 'Running' } as const;
  for await (const { execution } of client.workflows.list({ filter })) ids.push(execution?.workflowId);
  return ids;
}

export async function createSchedule(client: TemporalClient, id: string): Promise<void> {
  await client.schedule<typeof MyGreeting>(id).create({
    spec: { cronString: ['0 9 * * MON-FRI'], timezoneName: 'Europe/Berlin' },
    action: { type: 'MyGreeting', taskQueue, args: ['Bob'] },
  });
}

export async function changeSchedule(client: TemporalClient, id: string): Promise<void> {
  await client.schedule(id).patch({ schedule: { spec: { cronString: ['0 10 * * MON-FRI'] } } });
}

export async function completeActivity(client: TemporalClient, id: string): Promise<unknown> {
  const workflow = client.workflow<typeof MyActivityWorkflow>(id);
  await workflow.activity('approve').complete({ approved: true });
  return workflow.result();
}

export async function watchQuery(client: TemporalClient, id: string, show: (value: string) => void): Promise<void> {
  for await (const value of client.workflow<MyWorkflow>(id).watch('MyQuery')) show(value);
}
