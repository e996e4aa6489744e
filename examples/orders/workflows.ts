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

/** Waits until the order is shipped, or cancelled. */
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
    // Here a real one would give the money back, in a scope that the cancellation does not reach.
    await CancellationScope.nonCancellable(async () => {
      current = 'cancelled';
    });
    throw error;
  }
}
