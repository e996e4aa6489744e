import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FakeCall } from '../support/fake-upstream.ts';
import { decode, encode } from '../support/protos.ts';
import { startProxy, type TestProxy } from '../support/proxy.ts';
import { send } from '../support/raw-http.ts';

// Contract section 6, update-with-start.

const SERVICE = 'temporal.api.workflowservice.v1.';
const PATH = '/api/v1/namespaces/my-namespace/workflows/my-id/update-with-start/MyUpdate';

let proxy: TestProxy;
beforeAll(async () => {
  proxy = await startProxy();
});
afterAll(() => proxy.close());

const post = (body: unknown, headers = {}) =>
  send(proxy.url + PATH, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
const sent = () => decode(`${SERVICE}ExecuteMultiOperationRequest`, (proxy.upstream.calls.at(-1) as FakeCall).request);
const answerWith = (updateWorkflow: object) =>
  proxy.upstream.answer(() => ({
    message: encode(`${SERVICE}ExecuteMultiOperationResponse`, {
      responses: [{ startWorkflow: { runId: 'r', started: true } }, { updateWorkflow }],
    }),
  }));
const data = (text: string) => ({
  payloads: [{ metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(text) }],
});

describe('update-with-start', () => {
  test('is one call that starts and updates, under one key', async () => {
    answerWith({ outcome: { success: data('7.0') } });
    const body = '{"startWorkflow":{"workflowType":{"name":"T"},"input":[1.0]},"input":{"args":[2.0]}}';
    const { status, text } = await post(body, { 'Idempotency-Key': 'k', 'Temporal-Identity': 'me' });
    expect([status, text]).toEqual([200, '{"outcome":{"success":[7.0]}}']);
    expect(sent()).toEqual({
      namespace: 'my-namespace',
      resourceId: 'workflow:my-id',
      operations: [
        {
          startWorkflow: {
            namespace: 'my-namespace',
            workflowId: 'my-id',
            workflowType: { name: 'T' },
            input: data('1.0'),
            identity: 'me',
            requestId: 'k',
          },
        },
        {
          updateWorkflow: {
            namespace: 'my-namespace',
            workflowExecution: { workflowId: 'my-id' },
            request: { meta: { updateId: 'k', identity: 'me' }, input: { name: 'MyUpdate', args: data('2.0') } },
          },
        },
      ],
    });
  });

  test('answers 202 where there is no outcome yet', async () => {
    answerWith({ stage: 2 });
    expect((await post({ startWorkflow: {}, waitPolicy: { lifecycleStage: 'ACCEPTED' } })).status).toBe(202);
  });

  test.each([
    ['{"startWorkflow":{"workflowId":"other"},"input":{"name":"X"}}', ['startWorkflow.workflowId', 'input.name']],
    ['{"startWorkflow":{"typo":1},"inputs":{}}', ['startWorkflow.typo', 'inputs']],
    ['{"input":{},"input":{}}', ['input']],
    ['{"startWorkflow":{"namespace":"other"}}', ['startWorkflow.namespace']],
  ])('refuses %s with the place of each mistake', async (body, fields) => {
    const before = proxy.upstream.calls.length;
    const { status, text } = await post(body);
    expect(status).toBe(400);
    const { fieldViolations } = JSON.parse(text).details[0];
    expect(fieldViolations.map(({ field }: { field: string }) => field)).toEqual(fields);
    expect(proxy.upstream.calls.length).toBe(before);
  });
});
