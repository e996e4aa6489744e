export interface Order {
  readonly customer: string;
  readonly items: readonly string[];
  readonly address?: Address;
}

export interface Address {
  readonly street?: string;
  readonly city: string;
}

export type OrderStatus = 'waiting' | 'shipped' | 'cancelled';

export interface OrderResult {
  readonly carrier: string;
  readonly count: number;
}

export const TASK_QUEUE = 'orders';
export const WORKFLOW_TYPE = 'OrderWorkflow';

/** The id of an order's workflow. */
export function workflowIdOf(order: string): string {
  return `order-${order}`;
}
