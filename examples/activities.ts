import { ApplicationFailure, CompleteAsyncError } from '@temporalio/activity';

/** Leaves its completion to someone who knows the ids of the workflow and the activity. */
export async function MyActivity(): Promise<unknown> {
  throw new CompleteAsyncError();
}

/** @throws ApplicationFailure for more than 100 */
export async function MyCharge(amount: number): Promise<string> {
  if (amount > 100) throw ApplicationFailure.nonRetryable('the card was declined', 'CardDeclined', { amount });
  return `charged ${amount}`;
}
