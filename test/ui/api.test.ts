import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateApiKey } from '../../src/access/authentication/api-keys.ts';
import { type FakeUiServer, startFakeUiServer } from '../support/fake-ui-server.ts';
import { readPayloads } from '../support/payload.ts';
import { decode, encode } from '../support/protos.ts';
import { send } from '../support/raw-http.ts';
import { type ServedProxy, startServed } from '../support/served.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const LONG = { metadata: { encoding: base64('json/plain') }, data: base64('"hello"') };
const HISTORY = 'temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryResponse';
const RUN = '/namespaces/a/workflows/w';

let server: FakeUiServer;
let proxy: ServedProxy;
const reader = generateApiKey();
beforeAll(async () => {
  server = await startFakeUiServer('');
  proxy = await startServed({
    uiServer: server.url,
    authentication: 'api-key',
    apiKeys: JSON.stringify({ reader: { hash: reader.hash, permissions: ['a:read'] } }),
    openOperations: 'startWorkflowExecution,signalWorkflowExecution',
  });
});
afterAll(async () => {
  await proxy.close();
  server.close();
});

/** One request with the key of a reader, and the calls to Temporal that it causes. */
async function ask(
  path: string,
  {
    body,
    method = 'GET',
    headers = {},
  }: { body?: object; method?: string; headers?: Readonly<Record<string, string>> } = {},
) {
  const before = proxy.upstream.calls.length;
  const answer = await send(proxy.url + path, {
    method,
    headers: { authorization: `Bearer ${reader.key}`, ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { ...answer, json: JSON.parse(answer.text), calls: proxy.upstream.calls.slice(before) };
}

const START = { workflowType: { name: 't' }, taskQueue: { name: 'q' } };

describe("the API calls of Temporal's web UI", () => {
  test('have payloads in long form, in both directions', async () => {
    const body = { ...START, input: { payloads: [LONG] } };
    const { status, calls } = await ask(`/ui/api/v1${RUN}`, { method: 'POST', body });
    expect(status).toBe(201);
    const { input } = decode(
      'temporal.api.workflowservice.v1.StartWorkflowExecutionRequest',
      calls[0]?.request as Buffer,
    ) as never;
    expect(readPayloads(encode('temporal.api.common.v1.Payloads', input as object))).toEqual([
      { metadata: { encoding: 'json/plain' }, data: '"hello"' },
    ]);
    const attributes = {
      input: { payloads: [{ metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('"hello"') }] },
    };
    const message = encode(HISTORY, {
      history: { events: [{ eventId: 1, workflowExecutionStartedEventAttributes: attributes }] },
    });
    proxy.upstream.answer(() => ({ message }));
    const inputOf = async (path: string) =>
      (await ask(path)).json.history.events[0].workflowExecutionStartedEventAttributes.input;
    expect(await inputOf(`/ui/api/v1${RUN}/history`)).toEqual({ payloads: [LONG] });
    expect(await inputOf(`/ui/api/v1${RUN}/history?noPayloadShorthand=false`)).toEqual({ payloads: [LONG] });
    expect(await inputOf(`/api/v1${RUN}/history`)).toEqual(['hello']);
    proxy.upstream.answer(() => ({}));
  });

  test('take shorthand from nobody', async () => {
    const { status, calls } = await ask(`/ui/api/v1${RUN}`, { method: 'POST', body: { ...START, input: ['hello'] } });
    expect([status, calls]).toEqual([400, []]);
  });

  // Contract section 2: only below the UI's prefix are they ignored.
  test.each([
    ['GET', `${RUN}?waitNewEvent=false`],
    ['GET', `${RUN}/history-reverse?waitNewEvent=false`],
    ['POST', `${RUN}/signal/s?execution.runId=r`],
  ])('may have parameters that an operation does not have: %s %s', async (method, path) => {
    const body = method === 'POST' ? { body: {} } : {};
    expect((await ask(`/ui/api/v1${path}`, { method, ...body })).status).toBeLessThan(300);
    const { status, calls } = await ask(`/api/v1${path}`, { method, ...body });
    expect([status, calls]).toEqual([400, []]);
  });

  test('still have to be right in everything else', async () => {
    const { status, json } = await ask(`/ui/api/v1${RUN}/history?maximumPageSize=many&unknown=1`);
    expect(status).toBe(400);
    expect(json.details[0].fieldViolations.map(({ field }: { field: string }) => field)).toEqual(['maximumPageSize']);
    expect((await ask(`/ui/api/v1${RUN}`, { method: 'POST', body: { ...START, unknown: 1 } })).status).toBe(400);
  });

  test('say that a person asks, which other calls do not', async () => {
    const headers = { 'caller-type': 'operator', 'x-other': 'a' };
    const typeOf = async (path: string) => (await ask(path, { headers })).calls[0]?.metadata.getMap();
    expect(await typeOf(`/ui/api/v1${RUN}`)).toMatchObject({ 'caller-type': 'operator' });
    expect(await typeOf(`/ui/api/v1${RUN}`)).not.toHaveProperty('x-other');
    expect(await typeOf(`/api/v1${RUN}`)).not.toHaveProperty('caller-type');
  });

  test('need the same credentials and permissions as others', async () => {
    for (const prefix of ['/ui', '']) {
      const described = `${prefix}/api/v1${RUN}`;
      expect([prefix, (await ask(described)).status]).toEqual([prefix, 200]);
      expect([prefix, (await send(proxy.url + described)).status]).toEqual([prefix, 401]);
      const terminate = await ask(`${described}/terminate`, { method: 'POST', body: {} });
      expect([prefix, terminate.status, terminate.calls]).toEqual([prefix, 403, []]);
      const elsewhere = await ask(`${prefix}/api/v1/namespaces/b/workflows/w`);
      expect([prefix, elsewhere.status, elsewhere.calls]).toEqual([prefix, 403, []]);
    }
    expect(server.requests).toEqual([]);
  });

  test("get errors in the form of all errors, Temporal's too", async () => {
    proxy.upstream.answer(() => ({ code: 5, text: 'no such workflow' }));
    const { status, json } = await ask(`/ui/api/v1${RUN}`);
    expect([status, json.message]).toEqual([404, 'no such workflow']);
    proxy.upstream.answer(() => ({}));
    for (const path of ['/ui/api/v1/me', '/ui/api/v2/namespaces', '/ui/api/namespaces/a']) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
    expect((await ask(`/ui/api/v1${RUN}`, { method: 'PUT' })).status).toBe(405);
    expect(server.requests).toEqual([]);
  });

  test('get a whole history as one array', async () => {
    const pages = [
      { history: { events: [{ eventId: 1 }, { eventId: 2 }] }, nextPageToken: Buffer.from('next') },
      { history: { events: [{ eventId: 3 }] } },
    ];
    proxy.upstream.answer((call) => {
      const { nextPageToken } = decode(
        'temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest',
        call.request,
      ) as { nextPageToken?: Buffer };
      return { message: encode(HISTORY, pages[nextPageToken?.length ? 1 : 0] as object) };
    });
    const { status, headers, json, calls } = await ask(`/ui/api/v1${RUN}/run/r/history.json`);
    expect([status, headers['content-type']]).toEqual([200, 'application/json']);
    expect(json).toEqual([{ eventId: '1' }, { eventId: '2' }, { eventId: '3' }]);
    const asked = decode(
      'temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest',
      calls[0]?.request as Buffer,
    );
    expect(asked).toMatchObject({ namespace: 'a', execution: { workflowId: 'w', runId: 'r' } });
    proxy.upstream.answer(() => ({}));
    expect((await ask(`/ui/api/v1${RUN}/run/r/history.json`)).json).toEqual([]);
    const refused = await ask('/ui/api/v1/namespaces/b/workflows/w/run/r/history.json');
    expect([refused.status, refused.calls]).toEqual([403, []]);
    expect((await ask(`/api/v1${RUN}/run/r/history.json`)).status).toBe(404);
  });
});
