import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateApiKey } from '../../src/access/authentication/api-keys.ts';
import { readPayloads } from '../support/payload.ts';
import { decode, encode } from '../support/protos.ts';
import { type RawRequest, send } from '../support/raw-http.ts';
import { type ServedProxy, startServed } from '../support/served.ts';

const folder = mkdtempSync(join(tmpdir(), 'codec-'));
const keyFile = join(folder, 'key');
writeFileSync(keyFile, randomBytes(32));
const base64 = (text: string) => Buffer.from(text).toString('base64');
const PLAIN = { metadata: { encoding: base64('json/plain') }, data: base64('"hello"') };
const UI = 'http://localhost:8233';

let proxy: ServedProxy;
const user = generateApiKey();
const reader = generateApiKey();
beforeAll(async () => {
  proxy = await startServed({
    codecKeys: `k1=${keyFile}`,
    codecServer: true,
    corsOrigins: UI,
    authentication: 'api-key',
    apiKeys: JSON.stringify({
      user: { hash: user.hash, permissions: ['a:write'] },
      reader: { hash: reader.hash, permissions: ['a:read'] },
    }),
  });
});
afterAll(() => proxy.close());

const ask = async (path: string, payloads: unknown, headers: RawRequest['headers'] = {}, method = 'POST') => {
  const given = { authorization: `Bearer ${user.key}`, 'x-namespace': 'a', ...headers };
  const body = typeof payloads === 'string' ? payloads : JSON.stringify({ payloads });
  const answer = await send(`${proxy.url}${path}`, { method, headers: given, body });
  return { ...answer, body: answer.text === '' ? undefined : JSON.parse(answer.text) };
};

describe('the proxy as a codec server', () => {
  test.each(['/codec', '/codec/a'])('encodes and decodes at %s', async (path) => {
    const encoded = await ask(`${path}/encode`, [PLAIN, PLAIN]);
    expect(encoded.status).toBe(200);
    const [first, second] = encoded.body.payloads;
    expect(first.metadata).toEqual({
      encoding: base64('binary/encrypted'),
      'encryption-cipher': base64('AES-GCM'),
      'encryption-key-id': base64('k1'),
    });
    expect(first.data).not.toBe(second.data);
    const decoded = await ask(`${path}/decode`, [first, PLAIN]);
    expect(decoded.body).toEqual({ payloads: [PLAIN, PLAIN] });
  });

  test.each<[string, string, unknown, RawRequest['headers'], number]>([
    ['no JSON', '/codec/encode', '{', {}, 400],
    ['shorthand, which the contract does not have', '/codec/encode', ['hello'], {}, 400],
    ['two namespaces', '/codec/b/encode', [PLAIN], {}, 400],
    ['another path', '/codec/a/b/encode', [PLAIN], {}, 404],
    ['another action', '/codec/crypt', [PLAIN], {}, 404],
    ['no token', '/codec/decode', [PLAIN], { authorization: '' }, 401],
    ["a namespace that is not the caller's", '/codec/decode', [PLAIN], { 'x-namespace': 'b' }, 403],
  ])('refuses %s', async (_, path, payloads, headers, status) => {
    const given = headers?.authorization === '' ? { 'x-namespace': 'a' } : undefined;
    const body = typeof payloads === 'string' ? payloads : JSON.stringify({ payloads });
    const answer =
      given === undefined
        ? await ask(path, payloads, headers)
        : await send(`${proxy.url}${path}`, { method: 'POST', headers: given, body });
    expect(answer.status).toBe(status);
  });

  test('lets those decode who may read histories, and those encode who may start workflows', async () => {
    const headers = { authorization: `Bearer ${reader.key}` };
    expect((await ask('/codec/decode', [PLAIN], headers)).status).toBe(200);
    expect((await ask('/codec/encode', [PLAIN], headers)).status).toBe(403);
  });

  test('answers another method with 405, and the browser of the Web UI', async () => {
    const answer = await ask('/codec/decode', '', {}, 'GET');
    expect([answer.status, answer.headers.allow]).toEqual([405, 'POST, OPTIONS']);
    const headers = {
      origin: UI,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,x-namespace',
    };
    const preflight = await send(`${proxy.url}/codec/decode`, { method: 'OPTIONS', headers });
    expect(preflight.status).toBe(204);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': UI,
      'access-control-allow-headers': 'authorization,content-type,x-namespace',
    });
    const decoded = await ask('/codec/decode', [PLAIN], { origin: UI, 'sec-fetch-site': 'same-site' });
    expect([decoded.status, decoded.headers['access-control-allow-origin']]).toEqual([200, UI]);
  });

  test('encrypts what goes through the proxy itself, and decrypts what comes back', async () => {
    let input: Buffer = Buffer.alloc(0);
    proxy.upstream.answer(({ request }) => {
      const { input: sent } = decode('temporal.api.workflowservice.v1.StartWorkflowExecutionRequest', request) as {
        input: object;
      };
      input = encode('temporal.api.common.v1.Payloads', sent);
      return {};
    });
    const started = await ask(
      '/api/v1/namespaces/a/workflows/w',
      '{"workflowType":{"name":"T"},"taskQueue":{"name":"q"},"input":["hello"]}',
    );
    expect(started.status).toBe(201);
    expect(readPayloads(input)[0]?.metadata.encoding).toBe('binary/encrypted');
    const queryResult = decode('temporal.api.common.v1.Payloads', input);
    const message = encode('temporal.api.workflowservice.v1.QueryWorkflowResponse', { queryResult });
    proxy.upstream.answer(() => ({ message }));
    const queried = await ask('/api/v1/namespaces/a/workflows/w/query/q', '{"query":{}}');
    expect(queried.body).toEqual({ queryResult: ['hello'] });
  });
});

describe('options that cannot be meant are refused', () => {
  test.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    ['a codec server without keys', { codecServer: true }, /--codec-server needs --codec-keys/],
    ['two codecs', { codecKeys: `a=${keyFile}`, codecEndpoint: 'http://x' }, /exclude each other/],
    ['a key that is none', { codecKeys: 'a=/dev/null' }, /--codec-keys: \/dev\/null must hold a key/],
    ['an endpoint that is no URL', { codecEndpoint: 'codec:80' }, /--codec-endpoint: expected an http/],
    ['a namespace in its host', { codecEndpoint: 'http://{namespace}.example.com' }, /--codec-endpoint/],
  ])('%s', async (_, flags, message) => {
    await expect(startServed(flags)).rejects.toThrow(message);
  });

  test('without --codec-server there is none', async () => {
    const other = await startServed({ codecKeys: `a=${keyFile}` });
    const { status } = await send(`${other.url}/codec/encode`, { method: 'POST', body: '{}' });
    await other.close();
    expect(status).toBe(404);
  });
});
