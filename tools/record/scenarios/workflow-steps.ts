import type { Json } from '../json.ts';
import { until, type World } from '../world.ts';

export const START = { workflowType: { name: 'MyWorkflow' }, taskQueue: { name: 'my-task-queue' } };

export interface Workflow {
  readonly namespace: string;
  readonly workflowId: string;
  readonly runId: string;
}

export function workflowPath({ namespace, workflowId }: { readonly namespace: string; readonly workflowId: string }) {
  return `/api/v1/namespaces/${namespace}/workflows/${workflowId}`;
}

export async function startWorkflow(world: World, more: Json = {}): Promise<Workflow> {
  const workflow = { namespace: world.namespace, workflowId: world.name('my-workflow-id') };
  const { runId } = await world.http('POST', workflowPath(workflow), { ...START, ...more });
  return { ...workflow, runId: String(runId) };
}

/** Started, and the worker has handled its first task: signals and updates find handlers. */
export async function runningWorkflow(world: World, more: Json = {}): Promise<Workflow> {
  const workflow = await startWorkflow(world, more);
  await eventOf(world, workflow, 'EVENT_TYPE_WORKFLOW_TASK_COMPLETED');
  return workflow;
}

/** Waits for an event of the type. */
export async function eventOf(world: World, workflow: Workflow, type: string): Promise<Json> {
  return until(async () => {
    const { history } = (await world.http('GET', `${workflowPath(workflow)}/history`)) as {
      history: { events: readonly Json[] };
    };
    return history.events.find(({ eventType }) => eventType === type);
  });
}
