import { describe, expect, test, vi } from 'vitest';
import { PATIENCE } from '../../support/clock.ts';
import { startProxy } from '../../support/proxy.ts';
import { send } from '../../support/raw-http.ts';

const WORKFLOW = '/api/v1/namespaces/my-namespace/workflows/my-id';

describe('a log line', () => {
  test.each<[string, readonly ('path' | 'workflow-id' | 'query' | 'user-agent' | 'peer')[], object]>([
    ['says nothing of these without being asked', [], {}],
    ['says the path', ['path'], { path: WORKFLOW }],
    ['says the workflow id', ['workflow-id'], { workflowId: 'my-id' }],
    ['says the query', ['query'], { query: 'pretty' }],
    ['says the user agent', ['user-agent'], { userAgent: 'me' }],
    ['says where the request came from', ['peer'], { peer: '127.0.0.1' }],
  ])('%s', async (_, logFields, wanted) => {
    const proxy = await startProxy({ logFields });
    const headers = { 'X-Request-ID': 'logged', 'User-Agent': 'me', Authorization: 'Bearer secret' };
    await send(`${proxy.url}${WORKFLOW}?pretty`, { headers });
    const line = await vi.waitFor(() => {
      const found = proxy.log.find((each) => each.requestId === 'logged');
      expect(found).toBeDefined();
      return found ?? {};
    }, PATIENCE);
    const { path, workflowId, query, userAgent, peer } = line;
    const said = Object.entries({ path, workflowId, query, userAgent, peer }).filter(
      ([, value]) => value !== undefined,
    );
    expect(Object.fromEntries(said)).toEqual(wanted);
    expect(line).toMatchObject({ ms: expect.any(Number), upstreamMs: expect.any(Number) });
    expect(JSON.stringify(line)).not.toContain('secret');
    await proxy.close();
  });
});
