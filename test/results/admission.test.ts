import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from '../support/raw-http.ts';
import { type ServedProxy, startServed } from '../support/served.ts';

// Contract sections 6 and 7: what is made of several calls needs the permission for each of them.

const PATH = '/api/v1/namespaces/n/workflows';
const EVENTS = { Accept: 'text/event-stream' };
const LINES = { Accept: 'application/x-ndjson' };
const BODY = '{"workflowType":{"name":"T"},"taskQueue":{"name":"q"}}';

const RULES: Readonly<Record<string, readonly string[]>> = {
  describes: ['describeWorkflowExecution'],
  reads: ['describeWorkflowExecution', 'getWorkflowExecutionHistory'],
  starts: ['startWorkflowExecution'],
  queries: ['queryWorkflow'],
  lists: ['listWorkflowExecutions'],
};

let proxy: ServedProxy;
beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'policy-')), 'policy.toml');
  const rules = Object.entries(RULES).map(
    ([name, allow]) => `[[rule]]\nsubjects = ["${name}"]\nnamespaces = ["n"]\nallow = ${JSON.stringify(allow)}\n`,
  );
  writeFileSync(file, rules.join('\n'));
  const apiKeys = Object.fromEntries(
    Object.keys(RULES).map((name) => [name, { hash: `sha256:${createHash('sha256').update(name).digest('hex')}` }]),
  );
  proxy = await startServed({
    authentication: 'api-key',
    apiKeys: JSON.stringify(apiKeys),
    policyFile: file,
    accessControl: 'policy',
  });
  proxy.upstream.answer(() => ({ code: 5, text: 'nothing here' }));
});
afterAll(() => proxy.close());

describe('a caller that may', () => {
  const cases: readonly [who: string, what: string, path: string, headers: object, status: number][] = [
    ['describes', 'gets no result', '/w/result', {}, 403],
    ['describes', 'watches no status', '/w/result', EVENTS, 403],
    ['describes', 'watches no history', '/w/history', EVENTS, 403],
    ['describes', 'watches no query', '/w/query/q', EVENTS, 403],
    ['describes', 'lists nothing', '', LINES, 403],
    ['reads', 'gets a result', '/w/result', {}, 404],
    ['reads', 'watches a status', '/w/result', EVENTS, 404],
    ['reads', 'watches a history', '/w/history', EVENTS, 404],
    ['reads', 'has the history as lines', '/w/history', LINES, 404],
    ['reads', 'watches no query', '/w/query/q', EVENTS, 403],
    ['reads', 'starts nothing', '/w/execute', {}, 403],
    ['starts', 'executes nothing, since it may not read the result', '/w/execute', {}, 403],
    ['queries', 'queries by GET', '/w/query/q', {}, 404],
    ['queries', 'watches no query, since it may not see that the workflow goes on', '/w/query/q', EVENTS, 403],
    ['lists', 'lists as lines', '', LINES, 404],
  ];
  test.each(cases)('%s: %s', async (who, _, path, headers, status) => {
    const before = proxy.upstream.calls.length;
    const isStart = path.endsWith('/execute');
    const answer = await send(`${proxy.url}${PATH}${path}`, {
      method: isStart ? 'POST' : 'GET',
      headers: { ...headers, Authorization: `Bearer ${who}` },
      ...(isStart && { body: BODY }),
    });
    expect(answer.status).toBe(status);
    // Nothing was asked in the name of who may not.
    expect(proxy.upstream.calls.length > before).toBe(status !== 403);
  });
});
