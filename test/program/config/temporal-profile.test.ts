import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../../src/program/config/load.ts';
import { upstreamSettings } from '../../../src/program/settings/upstream-settings.ts';
import { readTls } from '../../../src/upstream/target.ts';
import { createAuthority } from '../../support/certificates.ts';

const authority = createAuthority();
const client = authority.issue('client', { subject: '/CN=client' });
const PEM = authority.cert.toString();

const PROFILES = `
[profile.default]
address = "file.test:7233"
namespace = "from-file"
[profile.default.grpc_meta]
x_one = "1"
X-Two = "2"
x-four = "4"
[profile.cloud]
address = "orders.acct.tmprl.cloud:7233"
namespace = "orders.acct"
api_key = "key-of-file"
[profile.mutual]
address = "mutual.test:7233"
[profile.mutual.tls]
client_cert_path = "${client.certFile}"
client_key_path = "${client.keyFile}"
server_ca_cert_path = "${authority.certFile}"
server_name = "frontend"
[profile.data]
address = "data.test:7233"
[profile.data.tls]
server_ca_cert_data = """${PEM}"""
[profile.off]
address = "off.test:7233"
api_key = "k"
[profile.off.tls]
disabled = true
[profile.section]
address = "section.test:7233"
[profile.section.tls]
`;

function configFile(text = PROFILES): string {
  const file = join(mkdtempSync(join(tmpdir(), 'temporal-')), 'temporal.toml');
  writeFileSync(file, text);
  return file;
}

/** The result of the SDK's own package, in our terms. */
function byPackage(environment: Record<string, string>) {
  const { connectionOptions, namespace } = loadClientConnectConfig({ overrideEnvVars: environment });
  const { address, apiKey, tls, metadata } = connectionOptions;
  const parts = typeof tls === 'object' && tls !== null ? tls : {};
  return {
    address,
    namespace,
    apiKey,
    hasTls: tls !== undefined && tls !== false,
    serverName: parts.serverNameOverride,
    ca: parts.serverRootCACertificate && Buffer.from(parts.serverRootCACertificate).toString(),
    cert: parts.clientCertPair && Buffer.from(parts.clientCertPair.crt).toString(),
    metadata: { ...(metadata as Record<string, string> | undefined) },
  };
}

async function byUs(environment: Record<string, string>, flags: Record<string, unknown> = {}) {
  const config = await loadConfig({ flags, environment, file: undefined });
  const { main } = upstreamSettings(config);
  const tls = main.tls === undefined ? undefined : readTls(main.tls);
  return {
    address: main.address,
    namespace: main.namespace,
    apiKey: main.apiKey,
    hasTls: main.tls !== undefined,
    serverName: tls?.serverName,
    ca: tls?.ca?.toString(),
    cert: tls?.cert?.toString(),
    metadata: Object.fromEntries(main.metadata),
  };
}

describe("Temporal's environment and profiles mean what they mean to its SDKs", () => {
  const files = { TEMPORAL_CONFIG_FILE: configFile() };
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  mkdirSync(join(home, '.config/temporalio'), { recursive: true });
  writeFileSync(join(home, '.config/temporalio/temporal.toml'), PROFILES);

  test.each<[string, Record<string, string>]>([
    ['the default profile', files],
    ['a profile by name', { ...files, TEMPORAL_PROFILE: 'cloud' }],
    ['certificates in files', { ...files, TEMPORAL_PROFILE: 'mutual' }],
    ['certificates in the text', { ...files, TEMPORAL_PROFILE: 'data' }],
    ['an empty section, which asks for TLS', { ...files, TEMPORAL_PROFILE: 'section' }],
    ['variables before the file', { ...files, TEMPORAL_ADDRESS: 'env.test:1', TEMPORAL_NAMESPACE: 'env' }],
    ['a key, which asks for TLS', { HOME: home, TEMPORAL_ADDRESS: 'a.test:1', TEMPORAL_API_KEY: 'key' }],
    ['TLS on', { ...files, TEMPORAL_TLS: 'true' }],
    ['TLS on, as a number', { ...files, TEMPORAL_TLS: '1' }],
    ['TLS off against the file', { ...files, TEMPORAL_PROFILE: 'mutual', TEMPORAL_TLS: 'false' }],
    ['a server name', { ...files, TEMPORAL_TLS_SERVER_NAME: 'other' }],
    [
      'certificates by variables',
      {
        ...files,
        TEMPORAL_TLS_CLIENT_CERT_PATH: client.certFile,
        TEMPORAL_TLS_CLIENT_KEY_DATA: client.key.toString(),
        TEMPORAL_TLS_SERVER_CA_CERT_DATA: PEM,
      },
    ],
    ['metadata', { ...files, TEMPORAL_GRPC_META_X_THREE: '3' }],
    ['metadata taken away', { ...files, TEMPORAL_GRPC_META_X_FOUR: '' }],
    ['the usual place of the file', { HOME: home }],
    ['XDG_CONFIG_HOME', { HOME: '/nowhere', XDG_CONFIG_HOME: join(home, '.config') }],
    ['no file', { HOME: '/nowhere', TEMPORAL_ADDRESS: 'a.test:1' }],
    ['a file that is not there', { TEMPORAL_CONFIG_FILE: '/no/such.toml', TEMPORAL_ADDRESS: 'a.test:1' }],
  ])('%s', async (_, environment) => {
    const wanted = byPackage(environment);
    // The package replaces only the first underscore of a name with a hyphen.
    const metadata = Object.entries(wanted.metadata).map(([name, value]) => [name.replaceAll('_', '-'), value]);
    expect(await byUs(environment)).toEqual({ ...wanted, metadata: Object.fromEntries(metadata) });
  });

  test.each<[string, Record<string, string>, string]>([
    ['a profile that is not there', { ...files, TEMPORAL_PROFILE: 'none' }, 'has no profile none'],
    ['a file that is not TOML', { TEMPORAL_CONFIG_FILE: configFile('= =') }, '1:1: invalid TOML'],
    [
      'a certificate twice',
      { HOME: '/nowhere', TEMPORAL_TLS_CLIENT_CERT_PATH: 'a', TEMPORAL_TLS_CLIENT_CERT_DATA: 'b' },
      'cannot both be given',
    ],
  ])('%s is an error in both', async (_, environment, message) => {
    expect(() => byPackage(environment)).toThrow();
    await expect(byUs(environment)).rejects.toThrow(message);
  });
});

describe('what the SDK package does not cover', () => {
  const environment = (text: string) => ({ TEMPORAL_CONFIG_FILE: configFile(`[profile.default]\n${text}`) });

  test.each<[string, Record<string, string>]>([
    ['in the file', environment('[profile.default.tls]\ndisable_host_verification = true')],
    ['by variable', { HOME: '/nowhere', TEMPORAL_TLS_DISABLE_HOST_VERIFICATION: 'true' }],
  ])('disable_host_verification %s', async (_, given) => {
    const config = await loadConfig({ flags: {}, environment: given, file: undefined });
    expect(upstreamSettings(config).main.tls).toMatchObject({ unverified: true });
  });

  test.each<[string, Record<string, string>]>([
    [
      'in the file',
      environment('[profile.default.codec]\nendpoint = "http://127.0.0.1:1/{namespace}"\nauth = "Bearer x"'),
    ],
    [
      'by variable',
      { HOME: '/nowhere', TEMPORAL_CODEC_ENDPOINT: 'http://127.0.0.1:1/{namespace}', TEMPORAL_CODEC_AUTH: 'Bearer x' },
    ],
  ])('the codec %s', async (_, given) => {
    const config = await loadConfig({ flags: {}, environment: given, file: undefined });
    expect(config).toMatchObject({ codecAuth: 'Bearer x' });
    expect(String(config.codecEndpoint)).toContain('http://127.0.0.1:1/');
  });
});

test("the proxy's own options take precedence", async () => {
  const environment = {
    TEMPORAL_CONFIG_FILE: configFile(),
    TEMPORAL_PROFILE: 'cloud',
    TEMPORAL_ADDRESS: 'env.test:1',
    TEMPORAL_HTTP_UPSTREAM_API_KEY: 'ours',
  };
  expect(await byUs(environment)).toMatchObject({ address: 'env.test:1', apiKey: 'ours', namespace: 'orders.acct' });
  const flags = { address: 'flag.test:2', profile: 'mutual' };
  expect(await byUs(environment, flags)).toMatchObject({ address: 'flag.test:2', serverName: 'frontend' });
});

test('an error message contains no secret', async () => {
  const flags = { apiKeys: '{"a":{"hash":"sha256:abc"}}', upstreamTls: 'maybe' };
  const error = await loadConfig({ flags, environment: { HOME: '/nowhere' }, file: undefined }).catch(String);
  expect(error).not.toContain('sha256:abc');
});
