import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_CATALOGUE } from '../../../tools/catalogue-documents.ts';
import type { FakeUpstream } from '../../support/fake-upstream.ts';
import { type Program, startProgram } from '../../support/program.ts';
import { COUNT, startUpstream } from '../../support/running-proxy.ts';

const START = '/api/v1/namespaces/my-namespace/workflows/order-1';
/** Short for the loop, long for the thread: 90,000 entries of a map. */
const LARGE = `{"workflowType":{"name":"W"},"taskQueue":{"name":"q"},"memo":{"fields":{${Array.from(
  { length: 90_000 },
  (_, i) => `"k${i}":${i}`,
)}}}}`;

const BOTH = `${START}/update-with-start/u`;
const LARGE_BOTH = `{"startWorkflow":${LARGE}}`;

const ORDERS = '/workflows/process-order';
const ORDER = { orderId: 'A-17', customer: 'c-1', address: { city: 'Lisbon' } };
const LARGE_ORDER = JSON.stringify({ ...ORDER, items: Array.from({ length: 1_000 }, () => 'é'.repeat(3_000)) });
/** Tells in the log what the second thread is given. */
const TELL_POSTED = `
  import { Worker } from 'node:worker_threads';
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (message, transfer) {
    console.error(JSON.stringify({ posted: message.work.kind }));
    return postMessage.call(this, message, transfer);
  };`;

describe('the built program', () => {
  let upstream: FakeUpstream;
  let program: Program;

  beforeAll(async () => {
    upstream = await startUpstream();
    const flags = ['--address', upstream.address, '--catalogue', EXAMPLE_CATALOGUE];
    program = await startProgram(flags, { preload: `data:text/javascript,${encodeURIComponent(TELL_POSTED)}` });
  });
  afterAll(async () => {
    program.child.kill();
    await program.ended;
    upstream.kill();
  });

  const post = (body: string, path = START) =>
    fetch(program.url + path, { method: 'POST', headers: { 'X-Request-ID': 'r-1' }, body });

  test.each([
    ['a large body', START, LARGE, 'compose'],
    ['a large update-with-start (contract section 6)', BOTH, LARGE_BOTH, 'compose'],
    ['a large argument of the catalogue (contract section 12)', ORDERS, LARGE_ORDER, 'argument'],
  ])('answers small calls while the second thread reads %s', async (_, path, body, posted) => {
    const before = upstream.calls.length;
    let isAnswered = false;
    const large = post(body, path).then((response) => {
      isAnswered = true;
      return response;
    });
    let meanwhile = 0;
    while (!isAnswered) {
      const { status } = await fetch(program.url + COUNT);
      expect(status).toBe(200);
      if (!isAnswered) meanwhile++;
    }
    expect((await large).status).toBe(path === BOTH ? 202 : 201);
    expect(meanwhile).toBeGreaterThan(2);
    const calls = upstream.calls.slice(before);
    const sent = calls.filter((call) => /\/(StartWorkflowExecution|ExecuteMultiOperation)$/.test(call.getPath()));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.request.length).toBeGreaterThan(body.length);
    expect(program.log).toContainEqual({ posted });
    if (path === ORDERS) expect(sent[0]?.request.includes(body)).toBe(true);
  });

  // The thread and the loop find mistakes alike, whatever the size of the body.
  test.each([
    ['a wrong value', '"workflowRunTimeout":7'],
    ['an unknown field', '"nonsense":1'],
    ['missing fields', '"input":[]'],
  ])('answers %s in a large body as in a small one', async (_, member) => {
    const small = await post(`{${member}}`);
    const large = await post(`{${member},"identity":"${'x'.repeat(300_000)}"}`);
    expect([large.status, await large.json()]).toEqual([400, await small.json()]);
  });

  test('answers a mistake in a large argument as in a small one (contract section 12)', async () => {
    const wrong = (item: string) => post(JSON.stringify({ ...ORDER, items: [7, item], extra: 1 }), ORDERS);
    const [small, large] = [await wrong('x'), await wrong('x'.repeat(300_000))];
    expect([large.status, await large.json()]).toEqual([400, await small.json()]);
  });
});
