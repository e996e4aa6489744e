import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FakeUpstream } from '../../support/fake-upstream.ts';
import { type Program, startProgram } from '../../support/program.ts';
import { COUNT, startUpstream } from '../../support/running-proxy.ts';

const START = '/api/v1/namespaces/my-namespace/workflows/order-1';
/** Short for the loop, long for the thread: 90,000 entries of a map. */
const LARGE = `{"workflowType":{"name":"W"},"taskQueue":{"name":"q"},"memo":{"fields":{${Array.from(
  { length: 90_000 },
  (_, i) => `"k${i}":${i}`,
)}}}}`;

describe('the built program', () => {
  let upstream: FakeUpstream;
  let program: Program;

  beforeAll(async () => {
    upstream = await startUpstream();
    program = await startProgram(['--address', upstream.address]);
  });
  afterAll(async () => {
    program.child.kill();
    await program.ended;
    upstream.kill();
  });

  const post = (body: string) =>
    fetch(program.url + START, { method: 'POST', headers: { 'X-Request-ID': 'r-1' }, body });

  test('answers small calls while it reads a large body', async () => {
    let isAnswered = false;
    const large = post(LARGE).then((response) => {
      isAnswered = true;
      return response;
    });
    let meanwhile = 0;
    while (!isAnswered) {
      const { status } = await fetch(program.url + COUNT);
      expect(status).toBe(200);
      if (!isAnswered) meanwhile++;
    }
    expect((await large).status).toBe(201);
    expect(meanwhile).toBeGreaterThan(2);
    const sent = upstream.calls.filter((call) => call.getPath().endsWith('/StartWorkflowExecution'));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.request.length).toBeGreaterThan(LARGE.length);
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
});
