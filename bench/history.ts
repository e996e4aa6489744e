/** The history of a busy workflow: activities with JSON payloads, headers, timers, signals, search attributes. */

const encoding = Buffer.from('json/plain');
const payload = (value: unknown): object => ({ metadata: { encoding }, data: Buffer.from(JSON.stringify(value)) });
const payloads = (...values: unknown[]): object => ({ payloads: values.map(payload) });

const QUEUE = { name: 'orders', kind: 'TASK_QUEUE_KIND_NORMAL' };
const STICKY = { name: '4711@worker-7f9c-orders-sticky-0f9a3c', kind: 'TASK_QUEUE_KIND_STICKY', normal_name: 'orders' };
const IDENTITY = '4711@worker-7f9c';
const RUN_ID = '7124ede7-fef5-4e15-8411-baa23d6beefd';
const VERSION = { build_id: 'orders-2026.01.31+abcdef0' };

/** The type and attributes of the event at `i`; one order takes nine events. */
function attributes(i: number): readonly [type: string, attributes: object] {
  const order = Math.floor(i / 9);
  switch (i % 9) {
    case 0:
      return ['WORKFLOW_TASK_SCHEDULED', { task_queue: STICKY, start_to_close_timeout: { seconds: 10 }, attempt: 1 }];
    case 1:
      return [
        'WORKFLOW_TASK_STARTED',
        { scheduled_event_id: i, identity: IDENTITY, request_id: uuid(i), history_size_bytes: 900 + i * 150 },
      ];
    case 2:
      return [
        'WORKFLOW_TASK_COMPLETED',
        { scheduled_event_id: i - 1, started_event_id: i, identity: IDENTITY, worker_version: VERSION },
      ];
    case 3:
      return [
        'ACTIVITY_TASK_SCHEDULED',
        {
          activity_id: String(i),
          activity_type: { name: 'chargeCustomerCard' },
          task_queue: QUEUE,
          header: { fields: { traceparent: payload(`00-${uuid(i).replaceAll('-', '')}-00f067aa0ba902b7-01`) } },
          input: payloads({ orderId: `order-${order}`, amountCents: 129_900 + i, items: [{ sku: 'SKU-1', qty: 2 }] }),
          start_to_close_timeout: { seconds: 60 },
          workflow_task_completed_event_id: i,
          retry_policy: { initial_interval: { seconds: 1 }, backoff_coefficient: 2, maximum_attempts: 5 },
        },
      ];
    case 4:
      return [
        'ACTIVITY_TASK_STARTED',
        { scheduled_event_id: i, identity: IDENTITY, request_id: uuid(i), attempt: 1, worker_version: VERSION },
      ];
    case 5:
      return [
        'ACTIVITY_TASK_COMPLETED',
        {
          result: payloads({ chargeId: `ch_${i * 7919}`, status: 'succeeded', note: 'paid “in full”' }),
          scheduled_event_id: i - 1,
          started_event_id: i,
          identity: IDENTITY,
        },
      ];
    case 6:
      return [
        'UPSERT_WORKFLOW_SEARCH_ATTRIBUTES',
        {
          workflow_task_completed_event_id: i,
          search_attributes: { indexed_fields: { OrderStatus: payload('paid'), OrderNumber: payload(order) } },
        },
      ];
    case 7:
      return [
        'TIMER_STARTED',
        { timer_id: String(i), start_to_fire_timeout: { seconds: 3600 }, workflow_task_completed_event_id: i },
      ];
    default:
      return [
        'WORKFLOW_EXECUTION_SIGNALED',
        {
          signal_name: 'shipped',
          input: payloads({ carrier: 'post', parcels: [order, order + 1] }),
          identity: IDENTITY,
        },
      ];
  }
}

function uuid(i: number): string {
  return `b2c5a6d0-3a1e-4a53-9d70-${String(i).padStart(12, '0')}`;
}

/** GetWorkflowExecutionHistoryResponse in the form that protobufjs expects. */
export function history(events: number): object {
  return {
    history: {
      events: Array.from({ length: events }, (_, i) => {
        const [type, body] = i === 0 ? started() : attributes(i - 1);
        return {
          event_id: i + 1,
          event_time: { seconds: 1_769_862_600 + i, nanos: (i * 7_919_777) % 1_000_000_000 },
          event_type: `EVENT_TYPE_${type}`,
          task_id: 1_048_587 + i * 3,
          [`${type.toLowerCase()}_event_attributes`]: body,
        };
      }),
    },
    next_page_token: Buffer.from('next'),
  };
}

function started(): readonly [type: string, attributes: object] {
  return [
    'WORKFLOW_EXECUTION_STARTED',
    {
      workflow_type: { name: 'FulfilOrders' },
      task_queue: QUEUE,
      input: payloads('Hello', { batch: 1, orders: [1, 2, 3] }),
      workflow_task_timeout: { seconds: 10 },
      original_execution_run_id: RUN_ID,
      first_execution_run_id: RUN_ID,
      identity: IDENTITY,
      attempt: 1,
      workflow_id: 'orders-2026-01-31',
      memo: { fields: { note: payload('says "hi"\n') } },
      search_attributes: { indexed_fields: { Customer: payload('c-1') } },
    },
  ];
}
