import {
  CancellationScope,
  condition,
  defineQuery,
  defineSignal,
  isCancellation,
  setHandler,
} from '@temporalio/workflow';
import type { Order, OrderResult, OrderStatus } from './order.ts';

const ship = defineSignal<[carrier: string]>('ship');
const status = defineQuery<OrderStatus>('status');

/** Waits until the order is shipped or cancelled. */
export async function OrderWorkflow({ items }: Order): Promise<OrderResult> {
  let carrier: string | undefined;
  let current: OrderStatus = 'waiting';
  setHandler(ship, (by) => {
    carrier = by;
  });
  setHandler(status, () => current);
  try {
    await condition(() => carrier !== undefined);
    current = 'shipped';
    return { carrier: carrier ?? '', count: items.length };
  } catch (error) {
    if (!isCancellation(error)) throw error;
    // A real workflow would refund the payment here, in a non-cancellable scope.
    await CancellationScope.nonCancellable(async () => {
      current = 'cancelled';
    });
    throw error;
  }
}
