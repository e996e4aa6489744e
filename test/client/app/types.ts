import { createTemporalClient } from 'temporal-http/client';

interface Order {
  args: [orderId: string];
  result: { total: number };
  signals: { pay(amount: number): void };
  queries: { status(): 'open' | 'paid' };
}

const client = createTemporalClient({ baseUrl: '/' });
const order = client.workflow<Order>('1');
const start = { type: 'Order', taskQueue: 'orders' };

const WORKFLOW = '/api/v1/namespaces/{namespace}/workflows/{workflowId}';
const path = { namespace: 'my-namespace', workflowId: '1' };

export const accepted = [
  () => order.start({ ...start, args: ['1'] }),
  () => order.signal('pay', [3]),
  async () => (await order.result()).total.toFixed(),
  () => order.execute({ ...start, args: ['1'], wait: 1_000 }),
  async () => {
    for await (const status of order.watch('status')) status satisfies 'open' | 'paid';
  },
  // Nothing is known of this one.
  () => client.workflow('2').signal('anything', [1, 'a', null]),
];

export const refused = [
  // @ts-expect-error: the argument is a string.
  () => order.start({ ...start, args: [1] }),
  // @ts-expect-error: an order has an argument.
  () => order.start(start),
  // @ts-expect-error: here too.
  () => order.execute(start),
  // @ts-expect-error: a payment has an amount.
  () => order.signal('pay'),
  // @ts-expect-error: there is no such query to watch.
  () => order.watch('state'),
  // @ts-expect-error: there is no such status.
  () => client.workflows.list({ filter: { status: 'Lost' } }),
  // @ts-expect-error: there is no such signal.
  () => order.signal('pya', [3]),
  // @ts-expect-error: an amount is a number.
  () => order.signal('pay', ['3']),
  // @ts-expect-error: the status is never that.
  async () => (await order.query('status')) === 'lost',
  // @ts-expect-error: there are no updates.
  () => order.update('addItem'),
  // @ts-expect-error: there is no such path.
  () => client.http.GET('/api/v1/nothing'),
  // @ts-expect-error: there is no such parameter.
  () => client.http.GET('/api/v1/namespaces', { params: { query: { pageSise: 1 } } }),
  // @ts-expect-error: a start needs a type and a task queue.
  () => client.http.POST(WORKFLOW, { params: { path }, body: {} }),
];
