import { afterAll, beforeAll, expect, test } from 'vitest';
import { encode } from '../support/protos.ts';
import { send } from '../support/raw-http.ts';
import { type ServedProxy, startServed } from '../support/served.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const LONG = { metadata: { encoding: base64('json/plain') }, data: base64('"hello"') };
const WORKFLOW = '/api/v1/namespaces/a/workflows/w';
const stored = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('"hello"') };
const result = encode('temporal.api.workflowservice.v1.QueryWorkflowResponse', { queryResult: { payloads: [stored] } });

let proxy: ServedProxy;
beforeAll(async () => {
  proxy = await startServed({ payloadForm: 'long' });
  proxy.upstream.answer(() => ({ message: result }));
});
afterAll(() => proxy.close());

async function query(path: string, queryArgs: unknown) {
  const body = JSON.stringify({ query: { queryArgs } });
  const { status, text } = await send(`${proxy.url}${WORKFLOW}${path}`, { method: 'POST', body });
  return [status, JSON.parse(text).queryResult];
}

// Contract section 4, with --payload-form long.
test('payloads have the long form in both directions', async () => {
  expect(await query('/query/q', { payloads: [LONG] })).toEqual([200, { payloads: [LONG] }]);
  expect(await query('/query/q', ['hello'])).toEqual([400, undefined]);
});

test('a caller that asks for shorthand gets it', async () => {
  expect(await query('/query/q?noPayloadShorthand=false', ['hello'])).toEqual([200, ['hello']]);
});
