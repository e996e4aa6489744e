import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { loadConfig } from '../../src/program/config/load.ts';
import { kebabName, OPTIONS } from '../../src/program/config/options.ts';
import { createAuthority } from '../support/certificates.ts';
import { endProgram, startProgram } from '../support/program.ts';
import { send } from '../support/raw-http.ts';
import { skipBecause } from '../support/skip.ts';

const CHART = fileURLToPath(new URL('../../deploy/helm/temporal-http', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'chart-'));

/** The one of deploy/lint.sh, if it has been run. */
const CACHED = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'temporal-http/lint/bin/helm');
const helm = [CACHED, 'helm'].find(
  (each) => (each === 'helm' || existsSync(each)) && spawnSync(each).error === undefined,
);
const needsHelm = skipBecause(
  helm === undefined ? 'helm is not on the PATH; make lint-deploy installs one' : undefined,
);

interface Rendered {
  readonly kind: string;
  readonly data: Readonly<Record<string, string>>;
  readonly spec: { readonly ports: readonly { readonly name: string; readonly port: number }[] } & {
    readonly template: { readonly spec: PodSpec };
  };
}

interface PodSpec {
  readonly terminationGracePeriodSeconds: number;
  readonly containers: readonly {
    readonly env?: readonly object[];
    readonly envFrom?: readonly object[];
    readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
  }[];
  readonly volumes: readonly { readonly name: string }[];
}

function template(values: object) {
  const file = join(mkdtempSync(join(scratch, 'values-')), 'values.yaml');
  writeFileSync(file, stringify(values));
  return spawnSync(helm ?? '', ['template', 'release', CHART, '--kube-version', '1.30', '--values', file], {
    encoding: 'utf8',
  });
}

function render(values: object) {
  const { stdout, stderr } = template(values);
  const documents = parseAllDocuments(stdout).map((each) => each.toJS() as Rendered);
  const kind = (name: string) => {
    const found = documents.find((each) => each?.kind === name);
    if (found === undefined) throw new Error(`no ${name}: ${stderr}`);
    return found;
  };
  return { files: kind('ConfigMap').data, pod: kind('Deployment').spec.template.spec, service: kind('Service').spec };
}

/** A value of each option, where its kind alone does not say one. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  address: 'temporal:7233',
  'upstream-metadata': { 'x-one': 'a "quoted" value', 'x-two': 'back\\slash' },
  upstreams: {
    one: { address: 'a:1', tls: false },
    'two.three': { address: 'b:2', 'tls-ca': '/ca', metadata: { x: 'z' } },
  },
  transport: 'grpc-js',
  'listen-tls': '0.0.0.0:7443',
  'listen-socket-mode': '660',
  'tls-min-version': '1.3',
  'tls-client-cert': 'optional',
  authentication: 'api-key',
  'api-keys': { ci: { hash: `sha256:${'0'.repeat(64)}`, permissions: ['my-namespace:write'] } },
  'jwks-url': 'https://issuer/keys',
  'jwt-algorithms': ['ES256'],
  'caller-token': 'drop',
  'access-control': 'policy',
  'operation-groups': { describeNamespace: 'write' },
  'trusted-proxies': '10.0.0.0/8',
  'log-level': 'debug',
  'unknown-query': 'ignore',
  authorization: 'none',
  'success-status': 200,
  'rate-limit-by': ['ip'],
  'rate-limit-redis': 'redis://redis:6379/0',
  'rate-limit-without-redis': 'allow',
  'cors-origins': ['https://app.example'],
  'codec-endpoint': 'https://codec.example/{namespace}',
  'codec-keys': ['a=/a', 'b=/b'],
  'log-format': 'json',
  'log-fields': ['peer'],
  'otlp-endpoint': 'http://collector:4318',
};
const BY_KIND: Readonly<Record<string, unknown>> = {
  time: '7s',
  size: '3MB',
  number: 5,
  share: 0.5,
  file: '/a file',
  path: '/run/a.sock',
  name: 'name',
  names: ['one', 'two'],
  key: 'key',
  text: 'text',
  bool: true,
  'on|off': 'off',
};
/** Set by the chart itself, or for a person's own machine. */
const NOT_IN_CHART = ['listen', 'admin-listen', 'profile', 'temporal-config-file'];

const everyOption = Object.fromEntries(
  Object.entries(OPTIONS)
    .map(([name, { value }]) => [kebabName(name), value] as const)
    .filter(([name]) => !NOT_IN_CHART.includes(name))
    .map(([name, kind]) => [name, SAMPLES[name] ?? (kind === undefined ? true : BY_KIND[kind])]),
);

describe('the chart', needsHelm, () => {
  test('renders every option as it stands, tables included', async () => {
    const file = join(scratch, 'every.toml');
    writeFileSync(file, render({ config: everyOption }).files['proxy.toml'] ?? '');
    const rendered = await loadConfig({ flags: {}, environment: {}, file });
    const flags = Object.fromEntries(
      Object.keys(OPTIONS)
        .filter((name) => !NOT_IN_CHART.includes(kebabName(name)))
        .map((name) => [name, everyOption[kebabName(name)]]),
    );
    const given = { ...flags, listen: '0.0.0.0:7243', adminListen: '0.0.0.0:9243' };
    const wanted = await loadConfig({ flags: given, environment: {}, file: undefined });
    // Some options hold functions.
    expect(JSON.parse(JSON.stringify(rendered))).toEqual(JSON.parse(JSON.stringify(wanted)));
  });

  test('starts the proxy with what it renders: certificates, policy, keys of callers and of the codec', async () => {
    const folder = mkdtempSync(join(scratch, 'pod-'));
    const authority = createAuthority();
    const issued = authority.issue('proxy', { subject: '/CN=proxy' });
    const [cert, key, ca] = [issued.cert, issued.key, authority.cert].map(String) as [string, string, string];
    const { files, pod, service } = render({
      config: {
        address: '127.0.0.1:1',
        authentication: 'api-key',
        'api-keys': { ci: { hash: `sha256:${'0'.repeat(64)}` } },
        upstreams: { other: { address: '127.0.0.1:1', tls: false } },
        'body-limit': 5_000_000,
        'drain-delay': '500ms',
        'shutdown-timeout': '2m',
      },
      secret: { values: { TEMPORAL_HTTP_LOG_LEVEL: 'debug' } },
      tls: { existingSecret: 'own', clientCa: true },
      upstreamTls: { existingSecret: 'upstream', clientCertificate: true },
      policy: '[[rule]]\nnamespaces = ["n"]\nallow = ["read"]\n',
      codecKeys: { existingSecret: 'codec', ids: ['first', 'second'] },
      extraEnv: [{ name: 'A', value: 'b' }],
      extraEnvFrom: [{ configMapRef: { name: 'more' } }],
      extraVolumes: [{ name: 'extra', emptyDir: {} }],
      extraVolumeMounts: [{ name: 'extra', mountPath: '/extra' }],
    });
    expect(pod.terminationGracePeriodSeconds).toBe(131);
    expect(pod.containers[0]?.env).toEqual([{ name: 'A', value: 'b' }]);
    expect(pod.containers[0]?.envFrom).toHaveLength(2);
    expect(pod.volumes.map(({ name }) => name)).toEqual(pod.containers[0]?.volumeMounts.map(({ name }) => name));
    expect(pod.volumes.map(({ name }) => name)).toContain('extra');
    expect(service.ports.map(({ name, port }) => [name, port])).toContainEqual(['https', 443]);

    // The files of the pod, in a folder instead of /etc.
    const content: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      config: files,
      tls: { 'tls.crt': cert, 'tls.key': key, 'ca.crt': ca },
      'upstream-tls': { 'tls.crt': cert, 'tls.key': key, 'ca.crt': ca },
      'codec-keys': { first: '0'.repeat(64), second: '1'.repeat(64) },
      extra: {},
    };
    for (const { name, mountPath } of pod.containers[0]?.volumeMounts ?? []) {
      mkdirSync(join(folder, mountPath), { recursive: true });
      for (const [file, text] of Object.entries(content[name] ?? {})) {
        writeFileSync(
          join(folder, mountPath, file),
          text.replaceAll('"/etc/', `"${folder}/etc/`).replaceAll('=/etc/', `=${folder}/etc/`),
        );
      }
    }
    const elsewhere = ['--admin-listen', '127.0.0.1:0', '--listen-tls', '127.0.0.1:0'];
    const program = await startProgram(['--config', join(folder, 'etc/temporal-http/proxy.toml'), ...elsewhere]);
    onTestFinished(() => endProgram(program));
    expect((await send(`${program.url}/api/v1/namespaces/n`)).status).toBe(401);
  });

  test.each<[string, object]>([
    ['a value that it does not have', { imagee: {} }],
    ['a port that it sets itself', { config: { listen: '0.0.0.0:1' } }],
    ['an option in the wrong spelling', { config: { bodyLimit: '1MB' } }],
    ['keys of a codec without their ids', { codecKeys: { existingSecret: 'codec' } }],
    ['a count in words', { replicas: 'two' }],
  ])('refuses %s', (_, values) => {
    const { status, stderr } = template(values);
    expect(status).toBe(1);
    expect(stderr).toContain("values don't meet the specifications of the schema");
  });

  test.each([
    [undefined, undefined, 45],
    ['off', '1h', 3_610],
    [3, '1500ms', 15],
  ])('gives the pod more time than a drain of %s and a shutdown of %s', (drain, shutdown, seconds) => {
    const config = {
      ...(drain !== undefined && { 'drain-delay': drain }),
      ...(shutdown && { 'shutdown-timeout': shutdown }),
    };
    expect(render({ config }).pod.terminationGracePeriodSeconds).toBe(seconds);
  });
});

test('the compose file starts a proxy whose options are valid, and connects it to the Redis beside it', async () => {
  const text = readFileSync(new URL('../../deploy/compose.yaml', import.meta.url), 'utf8');
  const { services } = parse(text) as {
    services: Record<string, { environment?: Record<string, string>; stop_grace_period?: string }>;
  };
  const config = await loadConfig({ flags: {}, environment: services.proxy?.environment ?? {}, file: undefined });
  expect(Object.keys(services)).toContain(new URL(config.rateLimitRedis ?? '').hostname);
  expect(config.rateLimit).toBeGreaterThan(0);
  const grace = Number.parseInt(services.proxy?.stop_grace_period ?? '', 10) * 1_000;
  expect(grace).toBeGreaterThan(config.drainDelay + config.shutdownTimeout + 2_000);
});
