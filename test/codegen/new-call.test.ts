import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import protobuf from 'protobufjs';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { MessageType } from '../../src/codec/json/message-type.ts';
import type { Operation } from '../../src/codec/operation-table.ts';
import type { OpenApiDocument } from '../../src/operation/validation/openapi.ts';
import { httpClient } from '../support/live-http.ts';
import { startProxy } from '../support/proxy.ts';
import { UPSTREAM_PROTOS } from '../support/upstream-protos.ts';

/**
 * Upstream's .proto files with one rpc, one field, one enum value and one message more. The rules, the overlay and all
 * code stay as they are (contract section 1: by regenerating, with no hand-written line).
 */

const SERVICE = 'temporal/api/workflowservice/v1';
const PACKAGE = 'temporal.api.workflowservice.v1';
const ADDITIONS: readonly (readonly [file: string, before: RegExp, text: string])[] = [
  [
    `${SERVICE}/service.proto`,
    /^service WorkflowService \{/m,
    `$&
    // Gives a workflow another name.
    rpc CreateWorkflowAlias (CreateWorkflowAliasRequest) returns (CreateWorkflowAliasResponse) {
        option (google.api.http) = {
            post: "/namespaces/{namespace}/workflows/{execution.workflow_id}/aliases/{alias}"
            body: "*"
            additional_bindings {
                post: "/api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}/aliases/{alias}"
                body: "*"
            }
        };
        option (temporal.api.protometa.v1.request_header) = {
            header: "temporal-resource-id"
            value: "workflow:{execution.workflow_id}"
        };
    }
`,
  ],
  [
    `${SERVICE}/request_response.proto`,
    /^message StartWorkflowExecutionRequest \{/m,
    `message CreateWorkflowAliasRequest {
    string namespace = 1;
    temporal.api.common.v1.WorkflowExecution execution = 2;
    string alias = 3;
    // How long the other name is kept.
    google.protobuf.Duration kept_for = 4;
    temporal.api.common.v1.Payload note = 5;
    string identity = 6;
    string request_id = 7;
}

message CreateWorkflowAliasResponse {
    int64 alias_count = 1;
    temporal.api.enums.v1.WorkflowIdReusePolicy policy = 2;
}

$&
    // Another name of the workflow.
    string workflow_alias = 1000;`,
  ],
  [
    'temporal/api/enums/v1/workflow.proto',
    /WORKFLOW_ID_REUSE_POLICY_UNSPECIFIED = 0;/,
    '$&\n    WORKFLOW_ID_REUSE_POLICY_ALLOW_ALIAS = 1000;',
  ],
];

let folder: string;
let root: protobuf.Root;
let document: OpenApiDocument;
let operations: readonly Operation[];
let types: ReadonlyMap<string, MessageType>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'codegen-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const protos = join(folder, 'protos');
  cpSync(join(UPSTREAM_PROTOS, 'temporal'), join(protos, 'temporal'), { recursive: true });
  for (const [file, before, text] of ADDITIONS) {
    const given = readFileSync(join(protos, file), 'utf8');
    const changed = given.replace(before, text);
    if (changed === given) throw new Error(`${file} has no ${before}`);
    writeFileSync(join(protos, file), changed);
  }
  const config = parse(readFileSync('codegen.yaml', 'utf8')) as { proto_roots: unknown[]; [key: string]: unknown };
  for (const name of ['rules', 'writes', 'overlay', 'examples', 'runtime']) {
    if (config[name] !== undefined) config[name] = join(process.cwd(), config[name] as string);
  }
  const roots = config.proto_roots.map((one) => (typeof one === 'string' ? join(process.cwd(), one) : one));
  const changed = { ...config, proto_roots: [protos, ...roots], document: 'openapi.yaml' };
  writeFileSync(join(folder, 'codegen.yaml'), stringify(changed));
  execFileSync('node', ['--import', 'tsx', 'codegen/main.ts', '--config', join(folder, 'codegen.yaml')]);

  document = parse(readFileSync(join(folder, 'openapi.yaml'), 'utf8')) as OpenApiDocument;
  ({ operations } = (await import(join(folder, 'generated/operations.ts'))) as { operations: readonly Operation[] });
  ({ messageTypes: types } = (await import(join(folder, 'generated/registry.ts'))) as {
    messageTypes: ReadonlyMap<string, MessageType>;
  });
  root = new protobuf.Root();
  root.resolvePath = (_, target) =>
    target.startsWith('temporal') ? join(protos, target) : join(UPSTREAM_PROTOS, target);
  root.loadSync([`${SERVICE}/service.proto`], { keepCase: true }).resolveAll();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a new rpc, field, enum value and message', () => {
  test('are in the routes', () => {
    const added = operations.find(({ id }) => id === 'createWorkflowAlias');
    expect(added).toMatchObject({
      rpcPath: `/${PACKAGE}.WorkflowService/CreateWorkflowAlias`,
      success: { kind: 'fixed', status: 201 },
      headers: [{ name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] }],
      fills: [{ source: 'identity' }, { source: 'request-id' }],
    });
    expect(added?.bindings.map(({ method, template }) => `${method} ${template}`)).toEqual([
      'POST /namespaces/{namespace}/workflows/{execution.workflow_id}/aliases/{alias}',
      'POST /api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}/aliases/{alias}',
    ]);
  });

  test('are in the document', () => {
    const path = '/api/v1/namespaces/{namespace}/workflows/{workflowId}/aliases/{alias}';
    expect(document.paths[path]).toHaveProperty('post.operationId', 'createWorkflowAlias');
    const text = readFileSync(join(folder, 'openapi.yaml'), 'utf8');
    const schemas = (document.components as { readonly schemas: Readonly<Record<string, unknown>> }).schemas;
    const having = (property: string) =>
      Object.entries(schemas)
        .filter(([, schema]) => JSON.stringify(schema).includes(`"${property}":`))
        .map(([name]) => name);
    expect(having('workflowAlias').length).toBeGreaterThan(0);
    expect(having('keptFor').length).toBeGreaterThan(0);
    expect(having('aliasCount').length).toBeGreaterThan(0);
    expect(text).toContain('WORKFLOW_ID_REUSE_POLICY_ALLOW_ALIAS');
  });

  test('are in the types', () => {
    const text = readFileSync(join(folder, 'generated/temporal/api/workflowservice/v1.ts'), 'utf8');
    expect(text).toContain('export interface CreateWorkflowAliasRequest {');
    expect(text).toContain('  readonly workflowAlias?: string;');
    const enums = readFileSync(join(folder, 'generated/temporal/api/enums/v1.ts'), 'utf8');
    expect(enums).toContain("  | 'WORKFLOW_ID_REUSE_POLICY_ALLOW_ALIAS'");
  });

  test('leave what was there before as it was', () => {
    const text = readFileSync(join(folder, 'generated/temporal/api/history/v1.ts'), 'utf8');
    const own = readFileSync('generated/temporal/api/history/v1.ts', 'utf8');
    const body = (source: string) => source.replace(/ from '[^']*';/g, '');
    expect(body(text)).toBe(body(own));
    const before = new Set(readdirSync('generated', { recursive: true, encoding: 'utf8' }));
    expect(new Set(readdirSync(join(folder, 'generated'), { recursive: true, encoding: 'utf8' }))).toEqual(before);
  });

  test('work through the whole proxy', async () => {
    const proxy = await startProxy({ operations, types, document });
    onTestFinished(proxy.close);
    const http = httpClient(proxy.url);
    const request = root.lookupType(`${PACKAGE}.CreateWorkflowAliasRequest`);
    const response = root.lookupType(`${PACKAGE}.CreateWorkflowAliasResponse`);
    const answer = { alias_count: 7, policy: 1000 };
    proxy.upstream.answer(() => ({ message: Buffer.from(response.encode(response.fromObject(answer)).finish()) }));

    const path = '/api/v1/namespaces/n/workflows/a%2Fb/aliases/other%20name';
    const created = await http('POST', path, { body: { keptFor: '1.5s', note: { a: [] }, requestId: 'r' } });
    expect(created).toMatchObject({
      status: 201,
      body: { aliasCount: '7', policy: 'WORKFLOW_ID_REUSE_POLICY_ALLOW_ALIAS' },
    });
    const [call] = proxy.upstream.calls;
    expect(call?.metadata.get('temporal-resource-id')).toEqual(['workflow:a/b']);
    const arrived = request.toObject(request.decode(call?.request as Buffer), { longs: String, bytes: String });
    expect(arrived).toMatchObject({
      namespace: 'n',
      execution: { workflow_id: 'a/b' },
      alias: 'other name',
      kept_for: { seconds: '1', nanos: 500_000_000 },
      note: { data: Buffer.from('{"a":[]}').toString('base64') },
      identity: 'the-proxy',
      request_id: 'r',
    });

    const refused = await http('POST', path, { body: { keptFor: 'long', aliass: 1 } });
    expect(refused.status).toBe(400);
    const fields = refused.body.details[0].fieldViolations.map(({ field }: { readonly field: string }) => field);
    expect(fields.sort()).toEqual(['aliass', 'keptFor']);

    const start = root.lookupType(`${PACKAGE}.StartWorkflowExecutionRequest`);
    const body = {
      workflowType: { name: 'T' },
      taskQueue: { name: 'q' },
      workflowAlias: 'x',
      workflowIdReusePolicy: 'ALLOW_ALIAS',
    };
    await http('POST', '/api/v1/namespaces/n/workflows/w', { body });
    const started = start.toObject(start.decode(proxy.upstream.calls.at(-1)?.request as Buffer));
    expect(started).toMatchObject({ workflow_alias: 'x', workflow_id_reuse_policy: 1000 });
  });
});
