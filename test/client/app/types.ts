import { createTemporalClient } from 'temporal-http/client';

interface Order {
  args: [orderId: string];
  result: { total: number };
  signals: { pay(amount: number): void };
  queries: { status(): 'open' | 'paid'; item(index: number): string };
  updates: { add(sku: string, count?: number): { total: number } };
}

/** A definition may also be the function itself. */
declare function chargeCard(amount: number, currency?: string): Promise<{ receipt: string }>;

const client = createTemporalClient({ baseUrl: '/', token: async () => 'a token', headers: { 'X-Team': 'orders' } });
const order = client.workflow<Order>('1');
const start = { type: 'Order', taskQueue: 'orders' };
const charge = client.workflow<typeof chargeCard>('2');
const activity = client.activity<typeof chargeCard>('3');
const schedule = client.schedule<Order>('4');
const { signal } = new AbortController();

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
  () =>
    order.start({ ...start, args: ['1'], memo: { a: 1 }, searchAttributes: { Customer: 'x' }, idempotencyKey: 'k' }),
  () => order.start({ ...start, args: ['1'], workflowIdConflictPolicy: 'USE_EXISTING' }),
  () => order.start({ ...start, args: ['1'], workflowIdConflictPolicy: 'WORKFLOW_ID_CONFLICT_POLICY_FAIL' }),
  () => order.signalWithStart('pay', [3], { ...start, args: ['1'] }),
  async () => (await order.updateWithStart('add', ['a'], { ...start, args: ['1'], updateId: 'u' })).total.toFixed(),
  async () => (await order.update('add', ['a', 1], { updateId: 'u', timeout: 1_000 })).total.toFixed(),
  async () => (await (await order.startUpdate('add', ['a'])).result({ signal })).total.toFixed(),
  () => order.query('item', [0], { queryRejectCondition: 'NOT_OPEN', headers: { 'X-Own': '1' } }),
  async () => (await charge.execute({ ...start, args: [1] })).receipt.toUpperCase(),
  async () => (await charge.execute({ ...start, args: [1, 'EUR'] })).receipt.toUpperCase(),
  // The function says nothing of its signals.
  () => charge.signal('anything', [1]),
  async () => (await activity.execute({ ...start, args: [1], startToCloseTimeout: '10s' })).receipt.toUpperCase(),
  () => activity.complete({ receipt: '1' }),
  () => client.activity<string>({ taskToken: new Uint8Array() }).complete('done'),
  () => order.activity('1').fail(new Error('no')),
  () => schedule.create({ spec: { cronString: ['@daily'] }, action: { ...start, args: ['1'] } }),
  () => schedule.create({ spec: {}, action: { ...start, args: ['1'] }, policies: { overlapPolicy: 'SKIP' } }),
  () => schedule.patch({ schedule: { spec: { cronString: null }, state: { paused: true } } }, { ifMatch: '"1"' }),
  async () => (await schedule.describe()).etag.length,
  async () => {
    for await (const { status } of order.watchStatus({ signal, timeout: 1_000 })) status satisfies string;
  },
  () => client.workflows.list({ filter: { status: ['Running', 'Failed'], attributes: { Customer: ['a', 'b'] } } }),
  async () => (await client.schedules.page({ pageSize: 2 })).items[0]?.scheduleId?.length,
  async () => (await client.activities.count({ filter: { status: 'Running' } })).count.toFixed(),
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
  // @ts-expect-error: there is no such update.
  () => order.update('remove'),
  // @ts-expect-error: an update has its arguments.
  () => order.update('add'),
  // @ts-expect-error: here too.
  () => order.startUpdate('add'),
  // @ts-expect-error: a count is a number.
  () => order.update('add', ['a', '1']),
  // @ts-expect-error: a start has its arguments here, too.
  () => order.signalWithStart('pay', [3], start),
  // @ts-expect-error: and the signal has its own.
  () => order.signalWithStart('pay', [], { ...start, args: ['1'] }),
  // @ts-expect-error: the same for an update.
  () => order.updateWithStart('add', [], { ...start, args: ['1'] }),
  // @ts-expect-error: a query has its arguments.
  () => order.query('item'),
  // @ts-expect-error: there is no such policy.
  () => order.start({ ...start, args: ['1'], workflowIdConflictPolicy: 'IGNORE' }),
  // @ts-expect-error: the function takes a number.
  () => charge.execute({ ...start, args: ['1'] }),
  // @ts-expect-error: and does not work without one.
  () => charge.execute(start),
  // @ts-expect-error: an activity has its arguments.
  () => activity.start(start),
  // @ts-expect-error: its result is a receipt.
  () => activity.complete('done'),
  // @ts-expect-error: nobody executes what another worker has begun.
  () => client.activity({ taskToken: '' }).execute(start),
  // @ts-expect-error: a scheduled order has its argument.
  () => schedule.create({ spec: {}, action: start }),
  // @ts-expect-error: a schedule has times.
  () => schedule.create({ action: { ...start, args: ['1'] } }),
  // @ts-expect-error: there is no such field.
  () => schedule.patch({ schedule: { spec: { cron: '@daily' } } }),
  // @ts-expect-error: an operation belongs to a service.
  () => client.nexusOperation('1').start({ endpoint: 'e', operation: 'o' }),
  // @ts-expect-error: a schedule has no status.
  () => client.schedules.list({ filter: { status: 'Running' } }),
  // @ts-expect-error: a time is a date.
  () => client.workflows.list({ filter: { startedAfter: 'yesterday' } }),
  // @ts-expect-error: there is no such path.
  () => client.http.GET('/api/v1/nothing'),
  // @ts-expect-error: there is no such parameter.
  () => client.http.GET('/api/v1/namespaces', { params: { query: { pageSise: 1 } } }),
  // @ts-expect-error: a start needs a type and a task queue.
  () => client.http.POST(WORKFLOW, { params: { path }, body: {} }),
];
