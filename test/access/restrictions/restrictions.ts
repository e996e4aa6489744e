import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateApiKey } from '../../../src/access/authentication/api-keys.ts';
import type { OptionName } from '../../../src/program/config/options.ts';
import { AUDIENCE, ISSUER, type TokenIssuer } from '../../support/token-issuer.ts';
import type { Request } from './ways.ts';

/** A request that violates an option, and the status of its refusal. */
export interface Violation {
  readonly options: readonly OptionName[];
  readonly request: Partial<Omit<Request, 'target'>> & { readonly path: string; readonly query?: string };
  readonly status: string;
  /** True if the first request is fair, and the next ones are too many. */
  readonly isCount?: boolean;
}

/** Options that one proxy has, each with what violates it. */
export interface Group {
  readonly flags: Readonly<Record<string, unknown>>;
  /** Refused by none of them, and sent to Temporal. */
  readonly fair: Violation['request'];
  readonly violations: readonly Violation[];
}

const OPEN = '/api/v1/namespaces/open/workflows/w';
const SECRET = '/api/v1/namespaces/secret/workflows/w';
const COUNT = '/api/v1/namespaces/open/workflow-count';
const start = (more = '') => ({
  method: 'POST',
  path: OPEN,
  body: `{"workflowType":{"name":"t"},"taskQueue":{"name":"q"}${more}}`,
});
const bearer = (token: string) => ({ headers: [['Authorization', `Bearer ${token}`]] as const });
const lines = (count: number, length = 1) =>
  Array.from({ length: count }, (_, at) => [`X-${at}`, 'x'.repeat(length)] as const);

function limits(): Group {
  return {
    flags: {
      ...{ bodyLimit: '2kB', headerLines: 30, headerLimit: '8kB', urlLimit: '1kB', depthLimit: 20, strict: true },
      ...{ allowedHosts: 'localhost', maxResultWait: '1s', metrics: 'off' },
    },
    fair: { path: OPEN },
    violations: [
      { options: ['bodyLimit'], request: start(`,"identity":"${'x'.repeat(3_000)}"`), status: '413' },
      { options: ['headerLines'], request: { path: OPEN, headers: lines(31) }, status: '431' },
      { options: ['headerLimit'], request: { path: OPEN, headers: lines(20, 500) }, status: '431' },
      { options: ['urlLimit'], request: { path: OPEN, query: `x=${'x'.repeat(1_100)}` }, status: '414' },
      { options: ['depthLimit'], request: start(`,"input":${'['.repeat(30)}${']'.repeat(30)}`), status: '400' },
      { options: ['strict'], request: start(',"workflow_id_reuse_policy":1'), status: '400' },
      { options: ['unknownQuery'], request: { path: OPEN, query: 'nonsense=1' }, status: '400' },
      { options: ['allowedHosts'], request: { path: OPEN, host: 'evil.test' }, status: '403' },
      { options: ['corsOrigins'], request: { ...start(), headers: [['Origin', 'https://evil.test']] }, status: '403' },
      { options: ['maxResultWait'], request: { path: `${OPEN}/result`, query: 'wait=2s' }, status: '400' },
      { options: ['metrics'], request: { path: '/metrics' }, status: '404' },
    ],
  };
}

function callers(): Group {
  const { key, hash } = generateApiKey();
  const file = join(mkdtempSync(join(tmpdir(), 'key-')), 'key');
  writeFileSync(file, Buffer.alloc(32).toString('base64'));
  const flags = {
    authentication: 'api-key',
    apiKeys: { a: { hash, permissions: ['open:write'] } },
    operationGroups: { countWorkflowExecutions: 'admin' },
    openOperations: 'getSystemInfo',
    codecKeys: `k=${file}`,
    codecServer: true,
  };
  const decode = { method: 'POST', path: '/codec/secret/decode', body: '{}' };
  return {
    flags,
    fair: { path: OPEN, ...bearer(key) },
    violations: [
      { options: ['authentication', 'openOperations'], request: { path: OPEN }, status: '401' },
      { options: ['apiKeys'], request: { path: OPEN, ...bearer('x') }, status: '401' },
      { options: ['accessControl'], request: { path: SECRET, ...bearer(key) }, status: '403' },
      { options: ['accessControl'], request: { ...start(), path: SECRET, ...bearer(key) }, status: '403' },
      { options: ['operationGroups'], request: { path: COUNT, ...bearer(key) }, status: '403' },
      { options: ['codecServer'], request: { ...decode, ...bearer(key) }, status: '403' },
    ],
  };
}

function counts(): Group {
  return {
    flags: { rateLimit: 1, rateLimitBy: 'ip', rateLimitOther: 1 },
    fair: { path: OPEN },
    violations: [
      { options: ['rateLimit', 'rateLimitBy'], request: { path: OPEN }, status: '429' },
      { options: ['rateLimitOther'], request: { path: '/openapi.json' }, status: '429', isCount: true },
    ],
  };
}

async function tokens(issuer: TokenIssuer): Promise<Group> {
  const policyFile = join(mkdtempSync(join(tmpdir(), 'policy-')), 'policy.toml');
  writeFileSync(policyFile, '[[rule]]\nsubjects = ["anna"]\nnamespaces = ["open"]\nallow = ["read"]\n');
  const flags = {
    ...{ authentication: 'jwt', jwksUrl: issuer.jwksUrl, jwtIssuer: ISSUER, jwtAudience: AUDIENCE, jwtSkew: '1s' },
    ...{ policyFile, jwtSubjectClaim: 'name' },
  };
  const token = async (claims: object) => bearer(await issuer.token({ name: 'anna', ...claims }));
  return {
    flags,
    fair: { path: OPEN, ...(await token({})) },
    violations: [
      { options: ['jwksUrl'], request: { path: OPEN, ...bearer('a.b.c') }, status: '401' },
      { options: ['jwtIssuer'], request: { path: OPEN, ...(await token({ iss: 'x' })) }, status: '401' },
      { options: ['jwtAudience'], request: { path: OPEN, ...(await token({ aud: 'x' })) }, status: '401' },
      {
        options: ['jwtSkew'],
        request: { path: OPEN, ...(await token({ exp: Math.floor(Date.now() / 1_000) - 5 })) },
        status: '401',
      },
      { options: ['jwtSubjectClaim'], request: { path: OPEN, ...(await token({ name: 'bert' })) }, status: '403' },
      { options: ['policyFile'], request: { path: SECRET, ...(await token({})) }, status: '403' },
      { options: ['policyFile'], request: { ...start(), ...(await token({})) }, status: '403' },
    ],
  };
}

export async function restrictions(issuer: TokenIssuer): Promise<Readonly<Record<string, Group>>> {
  return { limits: limits(), callers: callers(), counts: counts(), tokens: await tokens(issuer) };
}

/** Options that restrict in another way than by refusing a request, and the test that holds them. */
export const ELSEWHERE: Readonly<Partial<Record<OptionName, string>>> = {
  listen: 'test/main.test.ts',
  listenTls: 'test/http/tls/tls.test.ts',
  listenSocket: 'test/http/unix-socket.test.ts',
  listenSocketMode: 'test/http/unix-socket.test.ts',
  tlsMinVersion: 'test/http/tls/tls.test.ts',
  tlsClientCa: 'test/http/tls/tls.test.ts',
  tlsClientCert: 'test/http/tls/tls.test.ts',
  adminListen: 'test/telemetry/health/health.test.ts',
  headerTimeout: 'test/http/tls/connections.test.ts',
  bodyStall: 'test/operation/body/read-body.test.ts',
  bodyTimeout: 'test/operation/body/read-body.test.ts',
  bodyMinRate: 'test/operation/body/read-body.test.ts',
  maxConnections: 'test/http/tls/connections.test.ts',
  answerStall: 'test/http/response/unread.test.ts',
  answersInFlight: 'test/http/response/unread.test.ts',
  memoryInFlight: 'test/operation/body/memory-in-flight.test.ts',
  messageDepthLimit: 'test/access/limits/rate-limit.test.ts',
  overloadLag: 'test/program/live/faults.test.ts',
  overloadFloor: 'test/operation/overload/shedding.test.ts',
  maxStream: 'test/streams/event-streams.test.ts',
  mcp: 'test/agents/live/story.test.ts',
  mcpAnswerLimit: 'test/agents/answer.test.ts',
  uiServer: 'test/ui/pages.test.ts',
  maxCalls: 'test/access/limits/rate-limit.test.ts',
  maxWaiting: 'test/access/limits/rate-limit.test.ts',
  maxWait: 'test/access/limits/rate-limit.test.ts',
  rateLimitRedis: 'test/access/limits/redis.test.ts',
  rateLimitWithoutRedis: 'test/access/limits/redis.test.ts',
  jwtAlgorithms: 'test/access/authentication/authentication.test.ts',
  jwtPermissionsClaim: 'test/access/authentication/authentication.test.ts',
  jwksInsecure: 'test/access/authentication/authentication.test.ts',
  jwksMaxAge: 'test/access/authentication/authentication.test.ts',
  jwksCooldown: 'test/access/authentication/authentication.test.ts',
  jwksStale: 'test/access/authentication/authentication.test.ts',
  callerToken: 'test/access/authentication/authentication.test.ts',
  subjectMetadata: 'test/access/attacks/metadata.ts',
  upstreamMetadata: 'test/access/attacks/metadata.ts',
  trustedProxies: 'test/access/attacks/metadata.ts',
  tlsClientMetadata: 'test/http/tls/tls.test.ts',
  upstreamChannels: 'test/upstream/pool.test.ts',
  upstreamAnswerLimit: 'test/access/attacks/servers.ts',
  upstreamTlsUnverified: 'test/upstream/own-credentials.test.ts',
  codecConcurrency: 'test/payloads/codec-server/remote-codec.test.ts',
  codecTimeout: 'test/payloads/codec-server/remote-codec.test.ts',
};

/** Options that restrict nobody. */
export const FREE: readonly OptionName[] = [
  ...(['address', 'namespace', 'profile', 'temporalConfigFile', 'transport', 'fileWatch'] as const),
  ...(['upstreamTls', 'upstreamTlsCa', 'upstreamTlsCert', 'upstreamTlsKey', 'upstreamTlsServerName'] as const),
  ...(['upstreamApiKey', 'upstreamApiKeyFile', 'upstreams', 'upstreamIdle', 'upstreamKeepalive'] as const),
  ...(['upstreamConnections', 'upstreamConnectionAge', 'retries', 'retryBudget', 'cache', 'cacheOperations'] as const),
  ...(['breakerFailures', 'breakerOpen', 'drainDelay', 'shutdownTimeout', 'workers', 'timeout'] as const),
  ...(['tlsCert', 'tlsKey', 'logLevel', 'logFormat', 'logFields', 'otlpEndpoint', 'traceShare'] as const),
  ...(['authorization', 'successStatus', 'identity', 'forwardHeaders', 'codecEndpoint', 'codecAuth'] as const),
  ...(['codecKeys', 'catalogue', 'reusePort', 'workerTimeout', 'payloadForm'] as const),
];
