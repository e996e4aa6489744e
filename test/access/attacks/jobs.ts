import { type Attack, type Chapter, OPEN, path, post, target } from './attack.ts';
import { exchangeBytes, outcome, requestBytes } from './exchange.ts';

/** What an agent is told: that its call is refused, which error the protocol has, or that it has succeeded. */
async function told(answer: Response): Promise<string> {
  if (answer.status !== 200) return String(answer.status);
  const { error, result } = (await answer.json()) as {
    readonly error?: { readonly code: number };
    readonly result?: { readonly isError?: boolean };
  };
  if (error !== undefined) return `error ${error.code}`;
  return result?.isError === true ? 'refused' : 'done';
}

/** A call of a tool, given as JSON. */
function tool(name: string, got: string, given: string, headers: Readonly<Record<string, string>> = {}): Attack {
  const body = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${given}}`;
  const run = () => {
    const { proxy, token } = target();
    const all = { ...ACCEPT, 'Content-Type': 'application/json', Authorization: `Bearer ${token}`, ...headers };
    return outcome(proxy, async () => told(await fetch(`${proxy.url}/mcp`, { method: 'POST', headers: all, body })));
  };
  return [name, got, run];
}

/** A POST without a token. */
function anonymous(name: string, got: string, to: string): Attack {
  const run = () => {
    const { proxy } = target();
    const request = requestBytes({ method: 'POST', target: to, body: '{}', headers: MCP });
    return outcome(proxy, () => exchangeBytes(proxy.url, [request]));
  };
  return [name, got, run];
}

const ACCEPT = { Accept: 'application/json, text/event-stream' };
const MCP = ['Content-Type: application/json', `Accept: ${ACCEPT.Accept}`];
const list = (given: string) => `{"name":"temporal_list_workflows","arguments":${given}}`;
const ORDERS = '/workflows/process-order';

export const JOBS: Chapter = {
  title: 'Agents and the catalogue',
  kind: 'Calls of tools, and of typed workflows, beyond what the token permits.',
  attacks: [
    anonymous('a tool without a token', '401', '/mcp'),
    anonymous('an order without a token', '401', ORDERS),
    post('a tool from a page of another site', '403', '/mcp', '{}', [...MCP, 'Origin: https://evil.test']),
    tool('a tool for a namespace that is not permitted', 'refused', list('{"namespace":"secret"}')),
    tool('a tool for a namespace that climbs', 'refused', list('{"namespace":"open/../secret"}')),
    tool('a tool for a namespace of two dots', 'refused', list('{"namespace":".."}')),
    tool('a namespace given twice', 'refused', list('{"namespace":"open","namespace":"secret"}')),
    tool('a namespace in the prototype', 'refused', list('{"__proto__":{"namespace":"secret"}}')),
    tool('a header for another namespace', 'refused', list('{"namespace":"open"}'), { 'Temporal-Namespace': 'secret' }),
    tool('a tool named like a property of every object', 'error -32602', '{"name":"constructor","arguments":{}}'),
    tool('a tool that is not a string', 'error -32603', '{"name":{"a":1},"arguments":{}}'),
    tool('arguments that are a list', 'error -32603', '{"name":"temporal_list_workflows","arguments":["open"]}'),
    tool('a tool of the catalogue, for its namespace', 'refused', '{"name":"list_process_order","arguments":{}}'),
    post('nesting of 50,000 levels', '400', '/mcp', '['.repeat(50_000), MCP),
    post('200,001 brackets', '413', '/mcp', '['.repeat(200_001), MCP),
    post('a body of 300 kB', '413', '/mcp', `"${'x'.repeat(300_000)}"`, MCP),
    path('a stream of an agent', '405', '/mcp'),
    post('an order in a namespace that is not permitted', '403', ORDERS, '{}'),
    path('the orders of that namespace', '403', ORDERS),
    path('an entry named like a property of every object', '404', '/workflows/__proto__'),
    path('a signal named like a property of every object', '404', `${ORDERS}/a/signals/constructor`),
    path('a path that climbs out of the catalogue', '404', `/workflows/..${OPEN}`),
    path('the same, escaped', '404', `/workflows/..%2f..${OPEN}`),
  ],
};
