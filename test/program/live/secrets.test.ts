import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { loadConfig } from '../../../src/program/config/load.ts';
import { PATIENCE } from '../../support/clock.ts';
import { endProgram, startProgram } from '../../support/program.ts';
import { send } from '../../support/raw-http.ts';
import { COUNT, startUpstream } from '../../support/running-proxy.ts';

/** One for each option and file that takes a credential. */
const SECRET = {
  upstreamKey: 'canary-upstream-key',
  upstreamMetadata: 'canary-upstream-metadata',
  otherKey: 'canary-other-key',
  otherKeyFile: 'canary-other-key-file',
  otherMetadata: 'canary-other-metadata',
  redis: 'canary/redis"password',
  codecAuth: 'canary-codec-auth',
  otlpUser: 'canary-otlp-user',
  otlpHeader: 'canary otlp header',
  caller: 'canary-caller-token',
} as const;

/** Any form in which one could show. */
const FORMS = Object.values(SECRET).flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString('base64').slice(0, -4),
]);
const seenIn = (text: string) => FORMS.filter((form) => text.includes(form));

/** An OTLP collector that keeps what it gets. */
async function startCollector() {
  const bodies: Buffer[] = [];
  const server = createHttpServer((req, res) => {
    req.on('data', (chunk: Buffer) => bodies.push(chunk));
    req.on('end', () => res.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}`, bodies };
}

/** A Redis that knows another password. */
async function startRefusingRedis(): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', () =>
      socket.write('-WRONGPASS invalid username-password pair or user is disabled.\r\n'.repeat(3)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as { port: number }).port;
}

test('no credential shows in logs, answers, metrics, health or traces, whatever fails', async () => {
  const upstream = await startUpstream();
  onTestFinished(() => upstream.kill());
  // A server that repeats what it was sent, and refuses it.
  upstream.answer((call) => ({ code: 14, text: `no: ${JSON.stringify(call.metadata.getMap())}` }));
  const collector = await startCollector();
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  const keyFile = join(folder, 'key');
  writeFileSync(keyFile, `${SECRET.otherKeyFile}\n`);
  const config = join(folder, 'proxy.toml');
  const redis = `redis://:${encodeURIComponent(SECRET.redis)}@127.0.0.1:${await startRefusingRedis()}/0`;
  writeFileSync(
    config,
    `address = "${upstream.address}"
log-level = "trace"
log-fields = ["workflow-id", "query", "user-agent", "peer"]
upstream-tls = false
upstream-api-key = "${SECRET.upstreamKey}"
rate-limit = 1000
rate-limit-redis = ${JSON.stringify(redis)}
codec-endpoint = "http://127.0.0.1:1"
codec-auth = "Bearer ${SECRET.codecAuth}"
otlp-endpoint = "${collector.url.replace('//', `//${SECRET.otlpUser}@`)}"
drain-delay = "off"
breaker-failures = 1
[upstream-metadata]
x-api-key = "${SECRET.upstreamMetadata}"
[upstreams.one]
address = "127.0.0.1:1"
tls = false
api-key = "${SECRET.otherKey}"
[upstreams.two]
address = "127.0.0.1:1"
tls = false
api-key-file = "${keyFile}"
metadata = { x-auth = "${SECRET.otherMetadata}" }
`,
  );
  const program = await startProgram(['--config', config], {
    env: { OTEL_EXPORTER_OTLP_HEADERS: `authorization=${encodeURIComponent(SECRET.otlpHeader)}` },
  });
  onTestFinished(() => endProgram(program));
  const { url, child, ended, log } = program;
  await vi.waitFor(() => expect(JSON.stringify(log)).toContain('Redis cannot be reached'), PATIENCE);
  const answers: string[] = [];
  const ask = async (path: string, options: Parameters<typeof send>[1] = {}) => {
    const { status, text, rawHeaders } = await send(url + path, options);
    answers.push(`${path} ${status} ${rawHeaders.join(' ')} ${text}`);
    return status;
  };
  const start = { method: 'POST', body: '{"workflowType":{"name":"T"},"taskQueue":{"name":"q"},"input":[1]}' };
  for (const namespace of ['n', 'one', 'two']) {
    const workflow = `/api/v1/namespaces/${namespace}/workflows/w`;
    expect(await ask(workflow, { headers: { Authorization: `Bearer ${SECRET.caller}` } })).toBeGreaterThanOrEqual(400);
    expect(await ask(workflow, start)).toBe(503);
  }
  await ask(COUNT, { headers: { Authorization: SECRET.caller, 'Grpc-Metadata-X-Api-Key-Bin': '!' } });
  for (const path of ['/metrics', '/health', '/health/all', '/docs', '/openapi.json']) await ask(path);
  // A configuration that cannot be used.
  writeFileSync(
    config,
    `rate-limit-redis = ${JSON.stringify(`${redis} x`)}\nupstream-api-key = ["${SECRET.upstreamKey}"]`,
  );
  child.kill('SIGUSR2');
  await vi.waitFor(() => expect(JSON.stringify(log)).toContain('keeping the old one'), PATIENCE);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);

  const logs = JSON.stringify(log);
  expect(logs).toContain('WRONGPASS');
  expect(logs).toContain('ECONNREFUSED');
  expect(seenIn(logs)).toEqual([]);
  // The server repeats to a caller what this caller has sent.
  expect(seenIn(answers.join('\n').replaceAll(SECRET.caller, ''))).toEqual([]);
  // The codec server and the servers of other namespaces are nobody's business.
  expect(answers.filter((text) => text.includes('127.0.0.1:1'))).toEqual([]);
  const exported = Buffer.concat(collector.bodies).toString('latin1');
  expect(exported).toContain('temporal_http.request_id');
  expect(seenIn(exported)).toEqual([]);
});

test.each<[string, Readonly<Record<string, unknown>>]>([
  ['--upstream-metadata', { upstreamMetadata: '{"authorization": "canary-caller-token", "bad name": "x"}' }],
  ['--upstream-metadata', { upstreamMetadata: '{"authorization": canary-caller-token' }],
  ['--upstreams', { upstreams: '{"n": {"address": "a:1", "api-key": "canary-other-key", "nope": 1}}' }],
  ['--api-keys', { apiKeys: '{"a": {"hash": "canary-caller-token"}}' }],
  ['--codec-auth', { codecAuth: 'canary-codec-auth\u0000' }],
  ['--rate-limit-redis', { rateLimitRedis: 'redis//:canary-caller-token@host' }],
  ['--otlp-endpoint', { otlpEndpoint: 'ftp://canary-otlp-user@host:4318' }],
  ['--otlp-endpoint', { otlpEndpoint: 'http://user:canary-otlp-user@host:port' }],
  ['--codec-endpoint', { codecEndpoint: 'https://user:canary-codec-auth@host' }],
  ['--jwks-url', { jwksUrl: 'https://user:canary-caller-token@host/keys' }],
])('a %s that cannot be used is refused without showing the credential in it', async (option, flags) => {
  const refused = loadConfig({ flags, environment: {}, file: undefined });
  await expect(refused).rejects.toThrow(option);
  await refused.catch(({ message, stack }: Error) => expect(seenIn(`${message}${stack}`)).toEqual([]));
});
