import {
  ActivityCancellationType,
  condition,
  defineQuery,
  defineSignal,
  defineUpdate,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import type * as activities from './activities.ts';

const GREETING = 'Hello, World!';

const mySignal = defineSignal<[text?: string]>('MySignal');
const myQuery = defineQuery<string>('MyQuery');
const myUpdate = defineUpdate<unknown, [value?: unknown]>('MyUpdate');

/**
 * Holds a text until it is cancelled: the text it was started with, or a greeting. `MySignal` replaces the text, or
 * leaves it if it carries none; `MyQuery` answers it; `MyUpdate` answers its own argument.
 */
export async function MyWorkflow(text: string = GREETING): Promise<void> {
  let current = text;
  setHandler(mySignal, (next) => {
    current = next ?? current;
  });
  setHandler(myQuery, () => current);
  setHandler(myUpdate, (value) => value);
  // Never true: a request to cancel the workflow ends the wait.
  await condition(() => false);
}

/** How `MyActivityWorkflow` runs its activity. */
export interface ActivityInput {
  /** By which the activity is completed later. */
  readonly activityId: string;
  /** Where the activity is offered; default: the task queue of the workflow. */
  readonly taskQueue?: string;
}

/** Waits for an activity that someone else completes, fails or cancels, over HTTP for example, and answers its result. */
export async function MyActivityWorkflow({ activityId, taskQueue }: ActivityInput): Promise<unknown> {
  const { MyActivity } = proxyActivities<typeof activities>({
    activityId,
    ...(taskQueue !== undefined && { taskQueue }),
    startToCloseTimeout: '10 minutes',
    retry: { maximumAttempts: 1 },
    // The workflow ends when the activity says that it has stopped.
    cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  });
  return await MyActivity();
}
