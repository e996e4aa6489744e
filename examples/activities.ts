import { CompleteAsyncError } from '@temporalio/activity';

/** Leaves its completion to someone who knows the ids of the workflow and the activity. */
export async function MyActivity(): Promise<unknown> {
  throw new CompleteAsyncError();
}
