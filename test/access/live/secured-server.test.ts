import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Authority, createAuthority, type Issued } from '../../support/certificates.ts';
import { PATIENCE } from '../../support/clock.ts';
import { httpClient } from '../../support/live-http.ts';
import { SERVER_NAME, type SecuredServer, startSecuredServer } from '../../support/secured-server.ts';
import { type ServedProxy, startServed } from '../../support/served.ts';
import { AUDIENCE, ISSUER, startTokenIssuer, type TokenIssuer } from '../../support/token-issuer.ts';

let authority: Authority;
let issuer: TokenIssuer;
let other: TokenIssuer;
let server: SecuredServer;
/** One that only passes tokens on, so that Temporal decides; one that decides by the same claims before that. */
let passing: ServedProxy;
let deciding: ServedProxy;
const files = mkdtempSync(join(tmpdir(), 'proxy-'));
const [cert, key] = [join(files, 'cert.pem'), join(files, 'key.pem')];

function installCertificate(name: string): void {
  const issued: Issued = authority.issue(name, { subject: `/CN=${name}` });
  copyFileSync(issued.certFile, cert);
  copyFileSync(issued.keyFile, key);
}

const permissions = {
  reader: ['orders:read'],
  writer: ['orders:write'],
  admin: ['temporal-system:admin'],
  elsewhere: ['other:admin'],
  nobody: [],
} as const;
type Who = keyof typeof permissions;

const tokenOf = (who: Who) => issuer.token({ sub: who, permissions: permissions[who] });

type Request = readonly [method: string, path: string, body?: unknown];

async function call(proxy: ServedProxy, token: string | undefined, ...[method, path, body]: Request) {
  const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  return httpClient(proxy.url)(method, path, { headers, body });
}

beforeAll(async () => {
  authority = createAuthority();
  [issuer, other] = await Promise.all([startTokenIssuer(), startTokenIssuer()]);
  server = await startSecuredServer(authority, issuer.jwksUrl);
  installCertificate('proxy');
  const reach = {
    address: server.address,
    upstreamTlsCa: authority.certFile,
    upstreamTlsCert: cert,
    upstreamTlsKey: key,
    upstreamTlsServerName: SERVER_NAME,
    fileWatch: '50ms',
  };
  passing = await startServed(reach);
  deciding = await startServed({
    ...reach,
    transport: 'lean',
    authentication: 'jwt',
    jwksUrl: issuer.jwksUrl,
    jwtIssuer: ISSUER,
    jwtAudience: AUDIENCE,
    subjectMetadata: 'x-caller',
  });
  const admin = await tokenOf('admin');
  const register = { namespace: 'orders', workflowExecutionRetentionPeriod: '86400s' };
  const until = (test: () => Promise<boolean>) => vi.waitUntil(test, { timeout: 60_000, interval: 200 });
  await until(async () => (await call(deciding, admin, 'POST', '/api/v1/namespaces', register)).status === 201);
  // Each part of the server learns of it at its own time.
  await until(async () => (await call(deciding, admin, 'POST', `${WORKFLOWS}/first`, START)).status === 201);
  await until(async () => (await call(deciding, admin, 'GET', WORKFLOWS)).status === 200);
}, 120_000);

afterAll(async () => {
  await Promise.all([passing?.close(), deciding?.close()]);
  await server?.close();
  await Promise.all([issuer?.close(), other?.close()]);
});

const START = { workflowType: { name: 't' }, taskQueue: { name: 'q' } };
const WORKFLOWS = '/api/v1/namespaces/orders/workflows';
let count = 0;

const requests: Readonly<Record<string, () => Request>> = {
  read: () => ['GET', `${WORKFLOWS}/first`],
  list: () => ['GET', WORKFLOWS],
  start: () => ['POST', `${WORKFLOWS}/w-${++count}`, START],
  signal: () => ['POST', `${WORKFLOWS}/first/signal/s`, {}],
  'change the namespace': () => ['PUT', '/api/v1/namespaces/orders', { updateInfo: { description: 'd' } }],
  'list namespaces': () => ['GET', '/api/v1/namespaces'],
};

describe.each<[string, () => ServedProxy]>([
  ['where Temporal decides', () => passing],
  ['where the proxy decides first', () => deciding],
])('%s', (_, proxy) => {
  const statuses = async (token: string | undefined) => {
    const found: number[] = [];
    for (const request of Object.values(requests)) found.push((await call(proxy(), token, ...request())).status);
    return found;
  };

  // In the order of the requests above.
  test.each<[Who, number[]]>([
    ['reader', [200, 200, 403, 403, 403, 403]],
    ['writer', [200, 200, 201, 202, 403, 403]],
    ['admin', [200, 200, 201, 202, 200, 200]],
    ['elsewhere', [403, 403, 403, 403, 403, 403]],
    ['nobody', [403, 403, 403, 403, 403, 403]],
  ])('%s', async (who, wanted) => {
    expect(await statuses(await tokenOf(who))).toEqual(wanted);
  });

  test.each<[string, () => Promise<string | undefined>]>([
    ['no token', async () => undefined],
    ['a token of somebody else', () => other.token({ permissions: ['temporal-system:admin'] })],
    ['an expired token', () => issuer.token({ permissions: ['temporal-system:admin'], exp: 1_700_000_000 })],
    ['no token at all', async () => 'abc'],
  ])('with %s nothing can be done', async (_name, token) => {
    const refused = proxy() === passing ? [401, 403] : [401];
    for (const status of await statuses(await token())) expect(refused).toContain(status);
  });
});

test('a proxy without a certificate is not let in', async () => {
  const bare = await startServed({
    address: server.address,
    upstreamTlsCa: authority.certFile,
    upstreamTlsServerName: SERVER_NAME,
  });
  expect((await call(bare, await tokenOf('admin'), 'GET', '/api/v1/namespaces')).status).toBe(503);
  await bare.close();
});

test('the subject of the token is the identity that Temporal records', async () => {
  const token = await tokenOf('writer');
  const started = await call(deciding, token, 'POST', `${WORKFLOWS}/identity`, START);
  expect(started.status).toBe(201);
  const { body } = await call(deciding, token, 'GET', `${WORKFLOWS}/identity/history`);
  expect(body.history.events[0].workflowExecutionStartedEventAttributes.identity).toBe('writer');
});

test.each<[string, () => ServedProxy]>([
  ['grpc-js', () => passing],
  ['lean', () => deciding],
])('certificates are changed under load, and no call fails: %s', async (transport, proxy) => {
  const token = await tokenOf('writer');
  const statuses = new Map<number, number>();
  let running = true;
  const load = Array.from({ length: 10 }, async () => {
    while (running) {
      const { status } = await call(proxy(), token, 'GET', `${WORKFLOWS}/first`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  });
  for (let round = 1; round <= 5; round++) {
    const before = statuses.get(200) ?? 0;
    installCertificate(`${transport}-${round}`);
    await sleep(500);
    await vi.waitFor(() => expect(statuses.get(200)).toBeGreaterThan(before + 20), PATIENCE);
  }
  running = false;
  await Promise.all(load);
  expect([...statuses.keys()]).toEqual([200]);
  console.log(`${transport}: ${statuses.get(200)} calls over five certificates, none failed`);
});
