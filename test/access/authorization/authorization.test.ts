import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { namespacesOf } from '../../../src/access/authorization/namespaces-of.ts';
import { isForWorkers, operationGroup, rpcName } from '../../../src/access/authorization/operation-group.ts';
import { parsePermission } from '../../../src/access/permission.ts';
import type { FieldType, MessageType } from '../../../src/codec/json/message-type.ts';
import { PATIENCE } from '../../support/clock.ts';
import { send } from '../../support/raw-http.ts';
import { type ServedProxy, startServed } from '../../support/served.ts';
import { AUDIENCE, ISSUER, startTokenIssuer, type TokenIssuer } from '../../support/token-issuer.ts';

const START = '{"workflowType":{"name":"t"},"taskQueue":{"name":"q"}}';
const at = (namespace: string) => `/api/v1/namespaces/${namespace}`;
const workflow = (namespace: string) => `${at(namespace)}/workflows/w`;

let issuer: TokenIssuer;
beforeAll(async () => {
  issuer = await startTokenIssuer('ES256');
});
afterAll(() => issuer.close());

const flags = () => ({
  authentication: 'jwt',
  jwksUrl: issuer.jwksUrl,
  jwtIssuer: ISSUER,
  jwtAudience: AUDIENCE,
});

interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
}

async function call(proxy: ServedProxy, claims: Readonly<Record<string, unknown>>, { method, path, body }: Request) {
  const headers = { Authorization: `Bearer ${await issuer.token(claims)}` };
  const before = proxy.upstream.calls.length;
  const answer = await send(`${proxy.url}${path}`, { method, headers, ...(body !== undefined && { body }) });
  return { status: answer.status, text: answer.text, sent: proxy.upstream.calls.length - before };
}

const read = (namespace: string): Request => ({ method: 'GET', path: workflow(namespace) });
const query: Request = { method: 'POST', path: `${workflow('orders')}/query/q`, body: '{}' };
const start = (namespace: string): Request => ({ method: 'POST', path: workflow(namespace), body: START });
const terminate: Request = { method: 'POST', path: `${workflow('orders')}/terminate`, body: '{}' };
const heartbeat: Request = {
  method: 'POST',
  path: `${at('orders')}/activities/heartbeat`,
  body: '{"taskToken":"AA=="}',
};
const change: Request = { method: 'PUT', path: at('orders'), body: '{}' };
const register: Request = {
  method: 'POST',
  path: '/api/v1/namespaces',
  body: '{"namespace":"orders","workflowExecutionRetentionPeriod":"86400s"}',
};
const list: Request = { method: 'GET', path: '/api/v1/namespaces' };
const info: Request = { method: 'GET', path: '/api/v1/system-info' };
const endpoint: Request = {
  method: 'POST',
  path: '/api/v1/nexus/endpoints',
  body: '{"spec":{"name":"e","target":{"worker":{"namespace":"orders","taskQueue":"q"}}}}',
};
const byId: Request = { method: 'GET', path: `${at('orders')}?namespaceInfo.id=x` };
const idOf: Request = { method: 'GET', path: `${at('orders')}?id=another` };

describe("Temporal's permissions", () => {
  let proxy: ServedProxy;
  beforeAll(async () => {
    proxy = await startServed(flags());
  });
  afterAll(() => proxy.close());

  const READER = ['orders:read'];
  const WRITER = ['orders:write'];
  const WORKER = ['orders:worker'];
  const ADMIN = ['orders:admin'];
  const SYSTEM = ['temporal-system:admin'];

  test.each<[string, unknown, string, Request, boolean]>([
    ['a reader', READER, 'reads', read('orders'), true],
    ['a reader', READER, 'queries', query, true],
    ['a reader', READER, 'starts', start('orders'), false],
    ['a reader', READER, 'reads elsewhere', read('other'), false],
    ['a reader', READER, 'reads where the name differs in case', read('Orders'), false],
    ['a reader', READER, 'lists all namespaces', list, false],
    ['a reader', READER, 'asks for the system', info, false],
    ['a reader', READER, 'names a namespace by id beside its own', idOf, false],
    ['a writer', WRITER, 'starts', start('orders'), true],
    ['a writer', WRITER, 'terminates', terminate, true],
    ['a writer', WRITER, 'reads', read('orders'), true],
    ['a writer', WRITER, 'does what workers do', heartbeat, true],
    ['a writer', WRITER, 'changes the namespace', change, false],
    ['a writer', WRITER, 'starts elsewhere', start('other'), false],
    ['a worker', WORKER, 'does what workers do', heartbeat, true],
    ['a worker', WORKER, 'reads', read('orders'), false],
    ['a worker', WORKER, 'starts', start('orders'), false],
    ['an admin', ADMIN, 'changes the namespace', change, true],
    ['an admin', ADMIN, 'registers it', register, true],
    ['an admin', ADMIN, 'makes an endpoint', endpoint, false],
    ['an admin', ADMIN, 'lists all namespaces', list, false],
    ['the system admin', SYSTEM, 'lists all namespaces', list, true],
    ['the system admin', SYSTEM, 'starts anywhere', start('other'), true],
    ['the system admin', SYSTEM, 'makes an endpoint', endpoint, true],
    ['a system reader', ['temporal-system:read'], 'reads anywhere', read('other'), true],
    ['a system reader', ['temporal-system:read'], 'starts', start('other'), false],
    ['somebody with two', ['orders:read', 'other:write'], 'starts in the second', start('other'), true],
    ['somebody with two', ['orders:read', 'other:write'], 'starts in the first', start('orders'), false],
    ['somebody with none', [], 'reads', read('orders'), false],
    ['somebody with no list', 'orders:admin', 'reads', read('orders'), false],
    ['somebody with a star', ['*:admin'], 'reads', read('orders'), false],
    ['somebody with an empty namespace', [':admin'], 'lists all namespaces', list, false],
    ['somebody with a prefix', ['order:admin', 'orders2:admin'], 'reads', read('orders'), false],
  ])('%s (%j) %s', async (_who, permissions, _does, request, allowed) => {
    const { status, text, sent } = await call(proxy, { permissions }, request);
    if (allowed) {
      // The fake server knows nothing of what it is asked: whatever it says, it was asked.
      expect(sent).toBe(1);
      return;
    }
    expect(status).toBe(403);
    expect(JSON.parse(text)).toMatchObject({ code: 7, message: expect.stringMatching(/^not permitted: /) });
    expect(sent).toBe(0);
  });

  test('an unknown parameter is a 400 before anything is decided', async () => {
    expect(await call(proxy, { permissions: READER }, byId)).toMatchObject({ status: 400, sent: 0 });
  });

  test.each([
    ['another namespace inside', 'other', 400],
    ['its own namespace inside', 'orders', 200],
  ])('a multi-operation with %s', async (_, inner, status) => {
    const operation = (namespace: string) => ({
      startWorkflow: { namespace, workflowId: 'w', workflowType: { name: 't' }, taskQueue: { name: 'q' } },
    });
    const body = JSON.stringify({ operations: [operation('orders'), operation(inner)] });
    const request = { method: 'POST', path: `${at('orders')}/multi-operation`, body };
    expect((await call(proxy, { permissions: WRITER }, request)).status).toBe(status);
  });
});

describe('a policy file', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'policy-')), 'policy.toml');
  let proxy: ServedProxy;
  beforeAll(async () => {
    writeFileSync(
      file,
      `
      [[rule]]
      namespaces = ["public-*"]
      allow = ["read"]
      [[rule]]
      subjects = ["ci-*"]
      namespaces = ["orders"]
      allow = ["startWorkflowExecution", "signalWorkflowExecution"]
      [[rule]]
      claims = { groups = "operators" }
      namespaces = ["*"]
      system = true
      allow = ["read", "write", "admin"]
      [[rule]]
      subjects = ["monitor"]
      system = true
      allow = ["getSystemInfo"]
      `,
    );
    proxy = await startServed({
      ...flags(),
      accessControl: 'policy',
      policyFile: file,
      fileWatch: '20ms',
      operationGroups: '{"queryWorkflow": "write"}',
      openOperations: 'getClusterInfo',
    });
  });
  afterAll(() => proxy.close());

  test.each<[string, Record<string, unknown>, Request, boolean]>([
    ['everybody reads in public', {}, read('public-a'), true],
    [
      'everybody, but for queries that are writes here',
      {},
      { ...query, path: `${workflow('public-a')}/query/q` },
      false,
    ],
    ['nobody reads elsewhere', {}, read('orders'), false],
    ['permissions in the token do not count', { permissions: ['orders:admin'] }, read('orders'), false],
    ['a subject by its prefix', { sub: 'ci-7' }, start('orders'), true],
    ['not by what contains it', { sub: 'no-ci-7' }, start('orders'), false],
    ['an operation that is not listed', { sub: 'ci-7' }, terminate, false],
    ['a claim that is a list', { groups: ['x', 'operators'] }, list, true],
    ['a claim that is the value', { groups: 'operators' }, change, true],
    ['a claim that only begins so', { groups: 'operators-not' }, change, false],
    ['one operation of the system', { sub: 'monitor' }, info, true],
    ['the others of the system', { sub: 'monitor' }, list, false],
  ])('%s', async (_, claims, request, allowed) => {
    const { status, sent } = await call(proxy, claims, request);
    expect([status === 403, sent]).toEqual(allowed ? [false, 1] : [true, 0]);
  });

  test('an open operation needs no token', async () => {
    expect((await send(`${proxy.url}/api/v1/cluster-info`)).status).toBe(200);
    expect((await send(`${proxy.url}/api/v1/system-info`)).status).toBe(401);
  });

  test('is read again when it changes, and a broken one changes nothing', async () => {
    const can = async () => (await call(proxy, { sub: 'late' }, read('orders'))).sent === 1;
    expect(await can()).toBe(false);
    writeFileSync(file, '[[rule]]\nsubjects = ["late"]\nnamespaces = ["orders"]\nallow = ["read"]\n');
    await vi.waitFor(async () => expect(await can()).toBe(true), PATIENCE);
    writeFileSync(file, '[[rule]]\nallow = ["no such thing"]\n');
    await sleep(400);
    expect(await can()).toBe(true);
  });
});

describe('what the program refuses to start with', () => {
  test.each<[string, () => Record<string, unknown>, string]>([
    ['keys without authentication', () => ({ apiKeys: '{"a":{"hash":"sha256:00"}}' }), '--api-keys'],
    ['JWKS without authentication', () => ({ jwksUrl: issuer.jwksUrl }), '--jwks-url needs --authentication jwt'],
    ['no JWKS', () => ({ authentication: 'jwt' }), '--authentication jwt needs --jwks-url'],
    ['no keys', () => ({ authentication: 'api-key' }), '--authentication api-key needs --api-keys'],
    ['an unknown method', () => ({ authentication: 'basic' }), '--authentication: expected off, api-key or jwt'],
    ['nothing', () => ({ authentication: ',' }), '--authentication: expected off'],
    [
      'no issuer',
      () => ({ authentication: 'jwt', jwksUrl: issuer.jwksUrl, jwtAudience: 'a' }),
      'needs --jwt-issuer and --jwt-audience',
    ],
    ['keys over http', () => ({ ...flags(), jwksUrl: 'http://issuer.test/keys' }), '--jwks-url: expected https'],
    [
      'a shared secret',
      () => ({ ...flags(), jwtAlgorithms: 'HS256' }),
      '--jwt-algorithms: expected one or more of RS256',
    ],
    ['no algorithm', () => ({ ...flags(), jwtAlgorithms: 'none' }), '--jwt-algorithms: expected one or more of RS256'],
    ['a policy without authentication', () => ({ policyFile: 'p' }), '--policy-file has no effect'],
    ['a policy that is not there', () => ({ ...flags(), policyFile: '/no/such' }), '--policy-file: cannot read'],
    [
      'an operation that is not there',
      () => ({ ...flags(), openOperations: 'readd' }),
      'expected a group or an operation id, got readd',
    ],
    [
      'a group of none',
      () => ({ ...flags(), operationGroups: '{"startIt":"read"}' }),
      '--operation-groups: expected an operation id, got startIt',
    ],
    ['no own key', () => ({ ...flags(), callerToken: 'replace' }), '--caller-token replace needs --upstream-api-key'],
    ['a proxy that is none', () => ({ trustedProxies: '10.0.0.0/99' }), '--trusted-proxies: expected addresses'],
  ])('%s', async (_, given, message) => {
    await expect(startServed(given())).rejects.toThrow(message);
  });
});

describe('the model', () => {
  test('gives every operation a group', () => {
    const of = (group: string) => operations.filter((operation) => operationGroup(operation) === group);
    const names = (group: string) => of(group).map(({ rpcPath }) => rpcName(rpcPath));
    expect(names('admin')).toEqual([
      'RegisterNamespace',
      'UpdateNamespace',
      'DeprecateNamespace',
      'AddSearchAttributes',
      'RemoveSearchAttributes',
      'DeleteNamespace',
      'CreateNexusEndpoint',
      'UpdateNexusEndpoint',
      'DeleteNexusEndpoint',
    ]);
    for (const name of names('read')) expect(name).toMatch(/^(Describe|Get|List|Count|Query|Fetch|Poll)/);
    for (const name of names('write')) expect(name).not.toMatch(/^(Describe|Get|List|Count|Query|Fetch)/);
    for (const operation of operations.filter(isForWorkers)) expect(operationGroup(operation)).toBe('write');
  });

  test('has no namespace of a request in a request that is not looked at', () => {
    const seen = operations.flatMap((operation) => paths(operation.request).map((path) => `${operation.id} ${path}`));
    const own = operations.filter(({ request }) => request.fields.some(isNamespace));
    expect(seen.filter((path) => path.includes('.'))).toEqual([
      'executeMultiOperation operations.start_workflow.namespace',
      'executeMultiOperation operations.update_workflow.namespace',
    ]);
    expect(seen).toHaveLength(own.length + 2);
  });

  test('has one operation with two namespaces at most', () => {
    const multi = operations.find(({ id }) => id === 'executeMultiOperation');
    // operations.start_workflow.namespace is 2.1.1; the own one is 1.
    const wire = Buffer.from('0a0161' + '12050a030a0162' + '12050a030a0163', 'hex');
    expect(multi && namespacesOf(multi)(wire)).toEqual(['a', 'b', 'c']);
  });

  test.each([
    ['a:read', { namespace: 'a', role: 'read' }],
    ['a:WRITE', { namespace: 'a', role: 'write' }],
    ['temporal-system:admin', { namespace: undefined, role: 'admin' }],
    ['a:b:read', undefined],
    ['a:root', undefined],
    ['a', undefined],
    [':read', undefined],
    [7, undefined],
  ])('reads the permission %j', (text, wanted) => {
    expect(parsePermission(text)).toEqual(wanted);
  });
});

function isNamespace({ name, kind }: FieldType): boolean {
  return name === 'namespace' && kind === 'string';
}

/** Every namespace field of every message that is a request, however deep. */
function paths(type: MessageType, path = '', above: readonly MessageType[] = []): readonly string[] {
  return type.fields.flatMap((field) => {
    const inner = field.kind === 'message' ? (field.type?.() as MessageType | undefined) : undefined;
    const below =
      inner === undefined || inner.wellKnown !== undefined || above.includes(inner)
        ? []
        : paths(inner, `${path}${field.name}.`, [...above, type]);
    return isNamespace(field) && type.name.endsWith('Request') ? [`${path}${field.name}`, ...below] : below;
  });
}
