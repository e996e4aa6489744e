import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { messageTypes } from '../../../generated/registry.ts';
import { callerSignal } from '../../../src/base/caller-signal.ts';
import { remoteCodec } from '../../../src/payloads/codec-server/remote-codec.ts';
import { encodePayload, metadata } from '../../support/payload.ts';
import { anyOf, decode, encode } from '../../support/protos.ts';
import { type RawRequest, send } from '../../support/raw-http.ts';
import { type ServedProxy, startServed } from '../../support/served.ts';
import { type CodecReply, codeJson, type FakeCodecServer, startCodecServer } from './fake-codec-server.ts';

const SERVICE = 'temporal.api.workflowservice.v1';
const NAMESPACE = '/api/v1/namespaces/my%20ns';
const SECRET = 'plain-as-day';

let codec: FakeCodecServer;
let proxy: ServedProxy;
/** The same, which does not wait for the codec server. */
let impatient: ServedProxy;
beforeAll(async () => {
  codec = await startCodecServer();
  const flags = { codecEndpoint: `${codec.url}/codec/{namespace}/`, codecConcurrency: 2, retries: 0 };
  proxy = await startServed(flags);
  impatient = await startServed({ ...flags, codecTimeout: '100ms' });
});
afterAll(async () => {
  await proxy.close();
  await impatient.close();
  await codec.close();
});
beforeEach(() => {
  codec.requests.length = 0;
  codec.answer(undefined);
  proxy.upstream.answer(() => ({}));
});

const ask = async (method: string, path: string, body?: object, headers: RawRequest['headers'] = {}) => {
  const answer = await send(`${proxy.url}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { ...answer, body: JSON.parse(answer.text) };
};

const START = {
  workflowType: { name: 'T' },
  taskQueue: { name: 'q' },
  input: [SECRET, { n: 1 }],
  memo: { fields: { m: SECRET } },
  header: { fields: { h: 'for interceptors' } },
  searchAttributes: { indexedFields: { S: 'for the server' } },
};

const start = (body: object = START, headers = {}) => ask('POST', `${NAMESPACE}/workflows/w`, body, headers);

/** What the codec server makes of a JSON value, as it is stored. */
function stored(value: unknown): Buffer {
  const given = {
    metadata: { encoding: Buffer.from('json/plain').toString('base64') },
    data: Buffer.from(JSON.stringify(value)).toString('base64'),
  };
  const { data = '' } = codeJson('/encode', given);
  return encodePayload({ metadata: metadata({ encoding: 'binary/reversed' }), data: Buffer.from(data, 'base64') });
}

const asObject = (payload: Buffer) => decode('temporal.api.common.v1.Payload', payload);

describe('with a codec server', () => {
  test('payloads of a request are encoded in one request, and nothing goes up in clear', async () => {
    const { status } = await start(START, { authorization: 'Bearer of-the-caller' });
    expect(status).toBe(201);
    expect(codec.requests.length).toBe(1);
    const [request] = codec.requests;
    expect(request?.path).toBe('/codec/my%20ns/encode');
    expect(request?.headers).toMatchObject({
      'x-namespace': 'my ns',
      authorization: 'Bearer of-the-caller',
      'content-type': 'application/json',
    });
    expect(request?.payloads.length).toBe(3);

    const sent = proxy.upstream.calls.at(-1)?.request as Buffer;
    expect(sent.includes(SECRET)).toBe(false);
    const message = decode(`${SERVICE}.StartWorkflowExecutionRequest`, sent) as {
      input: { payloads: object[] };
      memo: { fields: { m: object } };
      header: { fields: { h: { data: Buffer } } };
      searchAttributes: { indexedFields: { S: { data: Buffer } } };
    };
    expect(message.input.payloads).toEqual([asObject(stored(SECRET)), asObject(stored({ n: 1 }))]);
    expect(message.memo.fields.m).toEqual(asObject(stored(SECRET)));
    // What the server or an interceptor has to read is left alone.
    expect(message.header.fields.h.data.toString()).toBe('"for interceptors"');
    expect(message.searchAttributes.indexedFields.S.data.toString()).toBe('"for the server"');
  });

  test('payloads of an answer are decoded in one request, before the shorthand', async () => {
    const events = Array.from({ length: 200 }, (_, i) => ({
      eventId: i + 1,
      workflowExecutionSignaledEventAttributes: {
        signalName: `s-${i}`,
        input: { payloads: [asObject(stored({ i }))] },
      },
    }));
    const message = encode(`${SERVICE}.GetWorkflowExecutionHistoryResponse`, { history: { events } });
    proxy.upstream.answer(() => ({ message }));
    const { body, status } = await ask('GET', `${NAMESPACE}/workflows/w/history`);
    expect(status).toBe(200);
    expect(codec.requests.map(({ path, payloads }) => [path, payloads.length])).toEqual([
      ['/codec/my%20ns/decode', 200],
    ]);
    expect(body.history.events[199].workflowExecutionSignaledEventAttributes.input).toEqual([{ i: 199 }]);
    const long = await ask('GET', `${NAMESPACE}/workflows/w/history?noPayloadShorthand`);
    expect(long.body.history.events[0].workflowExecutionSignaledEventAttributes.input.payloads[0]).toEqual({
      metadata: { encoding: Buffer.from('json/plain').toString('base64') },
      data: Buffer.from('{"i":0}').toString('base64'),
    });
  });

  test('details of an error are decoded', async () => {
    const failure = { message: 'no', encodedAttributes: asObject(stored('why')) };
    const failed = anyOf('temporal.api.errordetails.v1.QueryFailedFailure', { failure });
    const details = encode('google.rpc.Status', {
      code: 3,
      details: [failed],
    });
    proxy.upstream.answer(() => ({ code: 3, text: 'no', trailers: { 'grpc-status-details-bin': details } }));
    const query = () => ask('POST', `${NAMESPACE}/workflows/w/query/q`, { query: {} });
    expect((await query()).body.details[0].failure).toEqual({ message: 'no', encodedAttributes: 'why' });
    // A codec server that is gone does not hide the error.
    codec.answer(() => ({ status: 500, body: 'broken' }));
    const { status, body } = await query();
    expect([status, body.message]).toEqual([400, 'no']);
  });

  test('a call without payloads does not ask it', async () => {
    await ask('GET', `${NAMESPACE}/workflow-count`);
    await start({ workflowType: { name: 'T' }, taskQueue: { name: 'q' }, input: [] });
    await ask('GET', '/api/v1/cluster-info');
    expect(codec.requests).toEqual([]);
  });

  test('as many requests as configured run at once', async () => {
    let partner: (() => void) | undefined;
    codec.answer(async ({ path, payloads }) => {
      // Each waits for another one to run beside it.
      if (partner === undefined) {
        await new Promise<void>((resolve) => {
          partner = resolve;
        });
      } else {
        partner();
        partner = undefined;
      }
      return { body: JSON.stringify({ payloads: payloads.map((each) => codeJson(path, each)) }) };
    });
    const statuses = await Promise.all(Array.from({ length: 12 }, () => start().then(({ status }) => status)));
    expect(statuses).toEqual(Array(12).fill(201));
    expect(codec.most()).toBe(2);
  });
});

describe('a codec server that fails', () => {
  const cases: readonly [string, CodecReply, number, string | RegExp][] = [
    [
      'answers with an error, whose text is for the log',
      { status: 500, body: 'Error at 10.0.0.1:8080' },
      502,
      /status 500$/,
    ],
    ['refuses the caller', { status: 403, body: 'no key\nfor you' }, 502, /status 403: no key for you$/],
    ['refuses the proxy', { status: 401, body: '' }, 502, /status 401$/],
    ['is busy', { status: 503, body: 'later' }, 503, /status 503$/],
    ['gives fewer payloads', { body: '{"payloads":[]}' }, 502, 'the codec server answers with 0 payloads for 3'],
    ['gives no JSON', { body: '<html>' }, 502, /does not answer with payloads: .*line 1, column 1/],
    ['gives no payloads', { body: '{"payloads":[1,2,3]}' }, 502, /does not answer with payloads/],
    ['redirects', { status: 307, body: '' }, 502, /status 307/],
  ];
  test.each(cases)('it %s', async (_, reply, status, message) => {
    codec.answer(() => reply);
    const before = proxy.upstream.calls.length;
    const answer = await start();
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code: 14, message: expect.stringMatching(message) });
    expect(answer.headers['retry-after']).toBe('1');
    expect(proxy.upstream.calls.length).toBe(before);
  });

  test('that does not answer is a 503', async () => {
    codec.answer(() => undefined);
    const before = impatient.upstream.calls.length;
    const answer = await send(`${impatient.url}${NAMESPACE}/workflows/w`, {
      method: 'POST',
      body: JSON.stringify(START),
    });
    expect(answer.status).toBe(503);
    expect(JSON.parse(answer.text)).toMatchObject({
      code: 14,
      message: 'the codec server cannot be reached',
    });
    expect(answer.headers['retry-after']).toBe('1');
    expect(impatient.upstream.calls.length).toBe(before);
  });

  test('after the call: the answer is an error, and not half of one', async () => {
    const message = encode(`${SERVICE}.QueryWorkflowResponse`, { queryResult: { payloads: [asObject(stored(1))] } });
    proxy.upstream.answer(() => ({ message }));
    codec.answer(() => ({ status: 500, body: 'broken' }));
    const { status, body } = await ask('POST', `${NAMESPACE}/workflows/w/query/q`, { query: {} });
    expect([status, body.message]).toEqual([502, 'the codec server answers with status 500']);
  });

  test('that is gone is a 503', async () => {
    const other = await startCodecServer();
    const served = await startServed({ codecEndpoint: other.url, retries: 0 });
    const body = JSON.stringify(START);
    const again = () => send(`${served.url}${NAMESPACE}/workflows/w`, { method: 'POST', body });
    expect((await again()).status).toBe(201);
    await other.close();
    const answer = await again();
    await served.close();
    expect(answer.status).toBe(503);
    expect(JSON.parse(answer.text).message).toBe('the codec server cannot be reached');
    expect(served.upstream.calls.length).toBe(1);
  });

  test.each(['.', '..'])('the namespace %s does not lead out of its path', async (namespace) => {
    const context = { namespace, authorization: undefined, deadline: Date.now() + 5_000, signal: callerSignal() };
    const at = (endpoint: string) => remoteCodec({ endpoint, timeoutMs: 5_000, concurrency: 1, types: messageTypes });
    const refused = at(`${codec.url}/codec/{namespace}`).encode([stored(1)], context);
    await expect(refused).rejects.toThrow(`namespace: expected a name, got "${namespace}"`);
    expect(codec.requests).toEqual([]);
    await at(`${codec.url}/codec/ns-{namespace}`).encode([stored(1)], context);
    await at(`${codec.url}/codec`).encode([stored(1)], context);
    expect(codec.requests.map(({ path }) => path)).toEqual([`/codec/ns-${namespace}/encode`, '/codec/encode']);
  });

  test('payloads for no namespace are not sent anywhere', async () => {
    const answer = await ask('POST', `/api/v1/namespaces/%20/workflows/w`, START);
    expect(answer.status).toBe(201);
    const before = proxy.upstream.calls.length;
    const operations = [{ startWorkflow: { ...START, workflowId: 'w' } }];
    const none = await ask('POST', '/api/v1/namespaces//multi-operation', { operations });
    expect(none.status).toBe(400);
    expect(proxy.upstream.calls.length).toBe(before);
  });
});
