import { generateSecret, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { generateApiKey } from '../../../src/access/authentication/api-keys.ts';
import { stopClock } from '../../support/clock.ts';
import { send } from '../../support/raw-http.ts';
import { type ServedProxy, startServed } from '../../support/served.ts';
import { AUDIENCE, ISSUER, startTokenIssuer, type TokenIssuer } from '../../support/token-issuer.ts';

const PATH = '/api/v1/namespaces/orders/workflows/w';
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

const jwtFlags = (jwksUrl: string) => ({
  authentication: 'jwt',
  jwksUrl,
  jwtIssuer: ISSUER,
  jwtAudience: AUDIENCE,
  accessControl: 'off',
});

describe('tokens with a signature (contract section 5: 401 with WWW-Authenticate)', () => {
  let issuer: TokenIssuer;
  let proxy: ServedProxy;
  beforeAll(async () => {
    issuer = await startTokenIssuer();
    proxy = await startServed({
      ...jwtFlags(issuer.jwksUrl),
      jwtSkew: '30s',
      subjectMetadata: 'x-caller',
    });
  });
  afterAll(async () => {
    await proxy.close();
    await issuer.close();
  });

  const past = () => Math.floor(Date.now() / 1_000) - 60;
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');

  test.each<[string, () => Promise<string> | string]>([
    ['none', () => ''],
    ['another scheme', () => 'Basic YTpi'],
    ['no token after the scheme', () => 'Bearer '],
    ['no JWT', () => 'Bearer abc'],
    ['an expired one', async () => `Bearer ${await issuer.token({ exp: past() })}`],
    ['one that never ends', async () => `Bearer ${await issuer.token({ exp: undefined })}`],
    ['one that is not valid yet', async () => `Bearer ${await issuer.token({ nbf: past() + 600 })}`],
    ['one of another issuer', async () => `Bearer ${await issuer.token({ iss: 'https://evil.test' })}`],
    ['one for somebody else', async () => `Bearer ${await issuer.token({ aud: 'another-service' })}`],
    ['one without an audience', async () => `Bearer ${await issuer.token({ aud: undefined })}`],
    ['one without a subject', async () => `Bearer ${await issuer.token({ sub: undefined })}`],
    ['one with an empty subject', async () => `Bearer ${await issuer.token({ sub: '' })}`],
    ['one with an unknown key', async () => `Bearer ${await issuer.token({}, { kid: 'another' })}`],
    ['a changed signature', async () => `Bearer ${(await issuer.token()).slice(0, -6)}AAAAAA`],
    [
      'changed claims',
      async () => {
        const [head, , signature] = (await issuer.token()).split('.');
        const claims = { sub: 'root', iss: ISSUER, aud: AUDIENCE, exp: past() + 600 };
        return `Bearer ${head}.${encode(claims)}.${signature}`;
      },
    ],
    [
      'alg none',
      () => `Bearer ${new UnsecuredJWT({ sub: 'root', iss: ISSUER, aud: AUDIENCE, exp: past() + 600 }).encode()}`,
    ],
    [
      'the public key as a secret (HS256)',
      async () => {
        const secret = Buffer.from(issuer.publicText());
        const token = new SignJWT({ sub: 'root' }).setProtectedHeader({ alg: 'HS256', kid: 'key-0' });
        return `Bearer ${await token.setIssuer(ISSUER).setAudience(AUDIENCE).setExpirationTime('1h').sign(secret)}`;
      },
    ],
    [
      'a secret of its own (HS256)',
      async () => {
        const token = new SignJWT({ sub: 'root' }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h');
        return `Bearer ${await token.sign(await generateSecret('HS256'))}`;
      },
    ],
  ])('%s: 401, and nothing goes to Temporal', async (_, header) => {
    const before = proxy.upstream.calls.length;
    const value = await header();
    const answer = await send(`${proxy.url}${PATH}`, { headers: value === '' ? {} : { Authorization: value } });
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.text)).toMatchObject({ code: 16, message: expect.stringMatching(/token/) });
    expect(answer.headers['www-authenticate']).toMatch(/^Bearer realm="temporal"/);
    expect(proxy.upstream.calls).toHaveLength(before);
  });

  test('two Authorization headers are refused, whichever is valid', async () => {
    const token = await issuer.token();
    const { hostname, port } = new URL(proxy.url);
    const { connect } = await import('node:net');
    const status = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname);
      socket.write(
        `GET ${PATH} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\nAuthorization: Bearer x\r\nConnection: close\r\n\r\n`,
      );
      socket.once('data', (chunk) => resolve(chunk.toString().split('\r\n')[0] as string));
    });
    expect(status).toBe('HTTP/1.1 401 Unauthorized');
  });

  test('a clock that is a little off does no harm', async () => {
    const now = Math.floor(Date.now() / 1_000);
    const answer = await send(`${proxy.url}${PATH}`, { headers: bearer(await issuer.token({ exp: now - 3 })) });
    expect(answer.status).toBe(200);
  });

  test('a valid one goes up, with its subject as metadata and as identity', async () => {
    const token = await issuer.token({ sub: 'anna@example.com' });
    const headers = { ...bearer(token), 'Grpc-Metadata-X-Caller': 'root' };
    const answer = await send(`${proxy.url}${PATH}`, {
      method: 'POST',
      headers,
      body: '{"workflowType":{"name":"t"},"taskQueue":{"name":"q"}}',
    });
    expect(answer.status).toBe(201);
    const call = proxy.upstream.calls.at(-1);
    expect(call?.metadata.get('authorization')).toEqual([`Bearer ${token}`]);
    expect(call?.metadata.get('x-caller')).toEqual(['anna@example.com']);
    expect(call?.request.toString()).toContain('anna@example.com');
  });

  test('a subject that metadata cannot carry goes up percent-encoded', async () => {
    await send(`${proxy.url}${PATH}`, { headers: bearer(await issuer.token({ sub: 'jürgen\r\nx: y 100%' })) });
    expect(proxy.upstream.calls.at(-1)?.metadata.get('x-caller')).toEqual(['j%C3%BCrgen%0D%0Ax: y 100%25']);
  });

  test('the document says that a token is needed', async () => {
    const { text } = await send(`${proxy.url}/openapi.yaml`);
    expect(text).toContain('security:\n  - bearer: []');
  });
});

describe('keys of the issuer', () => {
  const closers: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const close of closers.splice(0)) await close();
  });

  async function start(flags: Readonly<Record<string, unknown>>) {
    const issuer = await startTokenIssuer('ES256');
    const proxy = await startServed({ ...jwtFlags(issuer.jwksUrl), ...flags });
    closers.push(proxy.close, issuer.close);
    const call = async (token: string) => (await send(`${proxy.url}${PATH}`, { headers: bearer(token) })).status;
    return { issuer, call };
  }

  test('are fetched once for many calls, and again for a key that is not known', async () => {
    stopClock({ toFake: ['Date', 'performance'] });
    const { issuer, call } = await start({ jwksCooldown: '50ms' });
    const first = await issuer.token();
    expect(await Promise.all(Array.from({ length: 20 }, () => call(first)))).toEqual(Array(20).fill(200));
    expect(issuer.fetches()).toBe(1);
    await issuer.rotate();
    vi.advanceTimersByTime(60);
    expect(await call(await issuer.token())).toBe(200);
    expect(await call(first)).toBe(401);
  });

  test('are not fetched for each of a thousand unknown keys', async () => {
    const { issuer, call } = await start({});
    await call(await issuer.token());
    const token = await issuer.token({}, { kid: 'made up' });
    const answers = await Promise.all(Array.from({ length: 200 }, () => call(token)));
    expect(new Set(answers)).toEqual(new Set([401]));
    expect(issuer.fetches()).toBe(1);
  });

  test('serve on while the issuer is down, for a time', async () => {
    const { issuer, call } = await start({ jwksMaxAge: '20ms', jwksCooldown: '1ms', jwksStale: '200ms' });
    stopClock({ toFake: ['Date', 'performance'] });
    const token = await issuer.token();
    expect(await call(token)).toBe(200);
    issuer.break(500);
    vi.advanceTimersByTime(50);
    expect(await call(token)).toBe(200);
    vi.advanceTimersByTime(300);
    expect(await call(token)).toBe(503);
  });

  test('that cannot be had are a 503, and an issuer in need is not asked for each call', async () => {
    const { issuer, call } = await start({});
    issuer.break(503);
    const token = await issuer.token();
    expect(await Promise.all([call(token), call(token)])).toEqual([503, 503]);
    expect(await call(token)).toBe(503);
    expect(issuer.fetches()).toBe(1);
  });
});

describe('API keys', () => {
  const { key, hash } = generateApiKey();
  const other = generateApiKey();
  let proxy: ServedProxy;
  beforeAll(async () => {
    proxy = await startServed({
      authentication: 'api-key',
      apiKeys: JSON.stringify({
        ci: { hash, permissions: ['orders:write'] },
        other: { hash: other.hash, permissions: [] },
      }),
      subjectMetadata: 'x-caller',
      openOperations: 'getSystemInfo',
    });
  });
  afterAll(() => proxy.close());
  beforeEach(() => proxy.upstream.answer(() => ({})));

  test.each<[string, Record<string, string>, string, number]>([
    ['the right one', bearer(key), PATH, 200],
    ['the right one, scheme in lower case', { Authorization: `bearer ${key}` }, PATH, 200],
    ['one without permissions', bearer(other.key), PATH, 403],
    ['one in another namespace', bearer(key), '/api/v1/namespaces/other/workflows/w', 403],
    ['the hash instead of the key', bearer(hash), PATH, 401],
    ['a part of it', bearer(key.slice(0, -1)), PATH, 401],
    ['more than it', bearer(`${key}a`), PATH, 401],
    ['none', {}, PATH, 401],
    ['none, where none is needed', {}, '/api/v1/system-info', 200],
    ['a wrong one, where none is needed', bearer('abc'), '/api/v1/system-info', 401],
  ])('%s', async (_, headers, path, status) => {
    expect((await send(`${proxy.url}${path}`, { headers })).status).toBe(status);
  });

  test('do not go to Temporal, their name does', async () => {
    const headers = { ...bearer(key), 'Authorization-Extras': key, 'Grpc-Metadata-Authorization': `Bearer ${key}` };
    await send(`${proxy.url}${PATH}`, { headers });
    const metadata = proxy.upstream.calls.at(-1)?.metadata;
    expect(JSON.stringify(metadata?.getMap())).not.toContain(key);
    expect(metadata?.get('x-caller')).toEqual(['ci']);
  });
});

test('without authentication, Authorization goes up as it is (contract section 2)', async () => {
  const proxy = await startServed({});
  await send(`${proxy.url}${PATH}`, { headers: { Authorization: 'Whatever it is' } });
  expect(proxy.upstream.calls[0]?.metadata.get('authorization')).toEqual(['Whatever it is']);
  await proxy.close();
});
