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
 * Holds a text, by default a greeting, until it is cancelled. `MySignal` replaces the text if it carries one; `MyQuery`
 * returns the text; `MyUpdate` returns its own argument.
 */
export async function MyWorkflow(text: string = GREETING): Promise<void> {
  let current = text;
  setHandler(mySignal, (next) => {
    current = next ?? current;
  });
  setHandler(myQuery, () => current);
  setHandler(myUpdate, (value) => value);
  // Never true: cancelling the workflow ends the wait.
  await condition(() => false);
}

/** Completes at once, with a greeting. */
export async function MyGreeting(name: string = 'World'): Promise<string> {
  return `Hello, ${name}!`;
}

/** Charges an amount. Above 100 the activity fails, and the workflow with it. */
export async function MyPayment(amount: number): Promise<string> {
  const { MyCharge } = proxyActivities<typeof activities>({ startToCloseTimeout: '10 seconds' });
  return await MyCharge(amount);
}

/** How `MyActivityWorkflow` runs its activity. */
export interface ActivityInput {
  /** The id with which the activity is completed later. */
  readonly activityId: string;
  /** Task queue of the activity; default: that of the workflow. */
  readonly taskQueue?: string;
}

/**
 * Waits for an activity that someone else completes, fails or cancels, for example over HTTP, and returns its result.
 */
export async function MyActivityWorkflow({ activityId, taskQueue }: ActivityInput): Promise<unknown> {
  const { MyActivity } = proxyActivities<typeof activities>({
    activityId,
    ...(taskQueue !== undefined && { taskQueue }),
    startToCloseTimeout: '10 minutes',
    retry: { maximumAttempts: 1 },
    // The workflow ends when the activity reports that it has stopped.
    cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  });
  return await MyActivity();
}
