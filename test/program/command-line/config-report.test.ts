import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../../src/base/usage-error.ts';
import { checkConfig, printConfig } from '../../../src/program/command-line/config-report.ts';
import { findOptions, loadConfig, parseOption } from '../../../src/program/config/load.ts';
import { OPTIONS, type OptionName } from '../../../src/program/config/options.ts';
import type { Option } from '../../../src/program/config/values.ts';

const HOME = mkdtempSync(join(tmpdir(), 'config-'));
const FILE = join(HOME, 'proxy.toml');
const PROFILES = join(HOME, 'temporal');
mkdirSync(PROFILES);

interface Sources {
  readonly flags?: Record<string, unknown>;
  readonly environment?: Record<string, string>;
  readonly toml?: string;
}

function sources({ flags = {}, environment = {}, toml }: Sources) {
  if (toml !== undefined) writeFileSync(FILE, toml);
  return { flags, environment: { HOME, ...environment }, file: toml === undefined ? undefined : FILE };
}

function profile(name: string, text: string): Record<string, string> {
  writeFileSync(`${PROFILES}/${name}`, text);
  return { TEMPORAL_CONFIG_FILE: `${PROFILES}/${name}` };
}

const check = (given: Sources) => checkConfig(sources(given), new Set(['listNamespaces']));

test.each<[what: string, given: Sources, mistakes: readonly string[]]>([
  ['none', { flags: { listen: ':1' } }, ['--listen: expected HOST:PORT, got ":1"']],
  [
    'every option that is wrong',
    { flags: { timeout: 'x' }, environment: { TEMPORAL_HTTP_STRICT: 'yes' } },
    [
      'TEMPORAL_HTTP_STRICT: expected true or false, got "yes"',
      '--timeout: expected a time from 1ms to 24h, such as 65s, 500ms or 2m, got "x"',
    ],
  ],
  [
    'options that do not fit together',
    { flags: { listenTls: 'a:1' } },
    ['--listen-tls needs --tls-cert and --tls-key'],
  ],
  [
    'one that cannot listen, and one without effect',
    { flags: { listen: 'off', policyFile: 'x' } },
    ['--policy-file has no effect while --authentication is off', '--listen off needs --listen-tls or --listen-socket'],
  ],
  ['bad TOML, with its place', { toml: 'a = 1\nb = = 2\n' }, [`--config: ${FILE}:2:5: invalid TOML: invalid value`]],
  [
    'an unknown key, with its place',
    { toml: '\n  lisen = "x"' },
    [`${FILE}:2:3: unknown option "lisen"; did you mean listen?`],
  ],
  [
    'a wrong value, with its place',
    { toml: '# \ntimeout = true' },
    [`${FILE}:2:1: timeout: expected a number, or a text, got true`],
  ],
  [
    'a wrong value in a table',
    { toml: '[upstreams.orders]\naddress = "a"\n"tls-server" = 1\n' },
    [`${FILE}:3:1: upstreams: orders: unknown key "tls-server"`],
  ],
  [
    'a word that is neither true nor false',
    { environment: { TEMPORAL_TLS: 'maybe' } },
    ['TEMPORAL_TLS: expected true or false, got "maybe"'],
  ],
  [
    'a wrong value in a profile',
    { environment: profile('wrong', '[profile.default]\naddress = 5\n') },
    [`${PROFILES}/wrong:2:1: address: expected a list, or a text, got 5`],
  ],
])('config check lists %s', async (_, given, mistakes) => {
  expect((await check(given)).mistakes).toEqual(mistakes);
  // The start reports the same mistake.
  const { flags, environment, file } = sources(given);
  if (mistakes.length === 1 && !mistakes[0]?.includes('needs')) {
    await expect(loadConfig({ flags, environment, file })).rejects.toThrow(new UsageError(mistakes[0]));
  }
});

test.each<[what: string, given: Sources, warnings: readonly string[]]>([
  ['nothing where all is well', { flags: { listen: '127.0.0.1:1' } }, []],
  [
    'a variable that is no option',
    { environment: { TEMPORAL_HTTP_LISTN: 'a:1', TEMPORAL_HTTP_CHECK_LEASES: '1' } },
    ['TEMPORAL_HTTP_LISTN: there is no such option; did you mean TEMPORAL_HTTP_LISTEN?'],
  ],
  [
    'nothing that Kubernetes sets for a Service',
    {
      environment: {
        TEMPORAL_HTTP_SERVICE_HOST: '10.0.0.1',
        TEMPORAL_HTTP_SERVICE_PORT: '80',
        TEMPORAL_HTTP_SERVICE_PORT_HTTP: '80',
        TEMPORAL_HTTP_PORT: 'tcp://10.0.0.1:80',
        TEMPORAL_HTTP_PORT_80_TCP: 'tcp://10.0.0.1:80',
        TEMPORAL_HTTP_PORT_80_TCP_ADDR: '10.0.0.1',
        TEMPORAL_HTTP_ADMIN_SERVICE_HOST: '10.0.0.1',
      },
    },
    [],
  ],
  [
    'a variable that is like none',
    { environment: { TEMPORAL_HTTP_ZZZZZZZZ: '1' } },
    ['TEMPORAL_HTTP_ZZZZZZZZ: there is no such option'],
  ],
  [
    'keys of a profile that nobody reads',
    {
      environment: profile(
        'unknown',
        '[profile.default]\nadress = "a"\ngrpc_meta = { x = "1" }\n[profile.default.tls]\nserver_nam = "b"\n',
      ),
    },
    [
      `${PROFILES}/unknown:2:1: adress: unknown key in profile default; did you mean address?`,
      `${PROFILES}/unknown:5:1: tls.server_nam: unknown key in profile default; did you mean tls.server_name?`,
    ],
  ],
  [
    'a port that is open to anybody',
    { flags: { listen: '0.0.0.0:1' } },
    ['--listen: other machines may call without authentication (see --authentication)'],
  ],
  [
    'an HTTPS port that is open to anybody',
    { flags: { listen: 'off', listenTls: '0.0.0.0:1', tlsCert: 'a', tlsKey: 'b' } },
    ['--listen-tls: other machines may call without authentication (see --authentication)'],
  ],
  [
    'nothing if callers need a certificate',
    { flags: { listen: 'off', listenTls: '0.0.0.0:1', tlsCert: 'a', tlsKey: 'b', tlsClientCa: 'c' } },
    [],
  ],
  [
    'nothing if callers need a key',
    {
      flags: { listen: '0.0.0.0:1', authentication: 'api-key', apiKeys: { a: { hash: `sha256:${'0'.repeat(64)}` } } },
    },
    [],
  ],
])('config check warns of %s', async (_, given, warnings) => {
  expect(await check(given)).toEqual({ mistakes: [], warnings });
});

test('config print shows each value with its origin, and no secret', async () => {
  const text = await printConfig(
    sources({
      flags: { listen: '127.0.0.1:9', upstreamApiKey: 'secret-1' },
      environment: { TEMPORAL_ADDRESS: 'a:1', TEMPORAL_HTTP_CODEC_AUTH: 'secret-2' },
      toml: `timeout = "5s"\ncors-origins = ["https://a.example"]\n[api-keys.a]\nhash = "sha256:${'5'.repeat(64)}"\n`,
    }),
  );
  const lines = text.split('\n').map((line) => line.replace(/ +#/, ' #'));
  expect(lines).toEqual(
    expect.arrayContaining([
      'address = "a:1" # TEMPORAL_ADDRESS',
      'listen = "127.0.0.1:9" # --listen',
      'upstream-api-key = "***" # --upstream-api-key',
      'codec-auth = "***" # TEMPORAL_HTTP_CODEC_AUTH',
      `timeout = "5s" # ${FILE}:1:1`,
      `cors-origins = ["https://a.example"] # ${FILE}:2:1`,
      `api-keys = "***" # ${FILE}:3:2`,
      '# body-limit # default: 10MB',
    ]),
  );
  expect(text).not.toContain('secret');
  expect(text).not.toContain('5555');
  expect(lines).toHaveLength(Object.keys(OPTIONS).length);
});

test('what config print shows is a configuration file with the same meaning', async () => {
  const flags = {
    listen: '127.0.0.1:9',
    forwardHeaders: ['x-a'],
    operationGroups: { listNamespaces: 'admin' },
    strict: true,
  };
  const printed = await printConfig(sources({ flags }));
  const read = await loadConfig(sources({ toml: printed }));
  expect(read).toEqual({ ...(await loadConfig(sources({ flags }))) });
});

test('every option explains every wrong value in our words', () => {
  const values = [
    true,
    'ä b\n',
    '',
    -1,
    1e20,
    {},
    { a: 1 },
    { a: { b: [] } },
    [],
    [1],
    [{}],
    null,
    'x,y',
    '{"a":1}',
    '[]',
  ];
  const names = Object.keys(OPTIONS) as readonly OptionName[];
  const texts = names.flatMap((name) =>
    values.flatMap((value) => {
      try {
        parseOption(name, { value, from: name });
        return [];
      } catch (error) {
        return [(error as Error).message];
      }
    }),
  );
  expect(texts.length).toBeGreaterThan(names.length * 5);
  expect(texts.filter((text) => !/: (expected|unknown key)/.test(text))).toEqual([]);
  expect(
    texts.filter((text) => /invalid|received|unrecognized|too (big|small)|must (be|match)|>=|<=/i.test(text)),
  ).toEqual([]);
});

test('options with secrets are marked', () => {
  const marked = Object.entries(OPTIONS as Readonly<Record<string, Option>>).filter(([, { secret }]) => secret);
  expect(marked.map(([name]) => name).sort()).toEqual(
    [
      'apiKeys',
      'codecAuth',
      'rateLimitRedis',
      'upstreamApiKey',
      'upstreamMetadata',
      'upstreamTlsKey',
      'upstreams',
    ].sort(),
  );
  expect(findOptions(sources({})).options.size).toBe(Object.keys(OPTIONS).length);
});
