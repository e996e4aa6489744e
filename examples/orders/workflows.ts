import {
  ApplicationFailure,
  CancellationScope,
  condition,
  defineQuery,
  defineSignal,
  defineUpdate,
  isCancellation,
  setHandler,
} from '@temporalio/workflow';
import type { Address, Order, OrderResult, OrderStatus } from './order.ts';

const ship = defineSignal<[carrier: string]>('ship');
const status = defineQuery<OrderStatus>('status');
const changeAddress = defineUpdate<Address, [to: Address]>('changeAddress');

/** Waits until the order is shipped or cancelled. */
export async function OrderWorkflow({ items, address }: Order): Promise<OrderResult> {
  if (items.includes('nothing')) throw ApplicationFailure.nonRetryable('out of stock', 'OutOfStock', 'nothing');
  let carrier: string | undefined;
  let to = address;
  let current: OrderStatus = 'waiting';
  setHandler(ship, (by) => {
    carrier = by;
  });
  setHandler(status, () => current);
  setHandler(changeAddress, (next) => {
    to = next;
    return to;
  });
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
