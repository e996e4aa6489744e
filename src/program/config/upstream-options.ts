import * as z from 'zod';
import type { HostPort } from '../../base/host-port.ts';
import { pemSource } from '../../base/pem.ts';
import { isMetadataName, isMetadataValue } from '../../operation/metadata/names.ts';
import { duration, flag, hostPort, list, type Option, table, text } from './values.ts';

const TEMPORAL_PORT = 7233;

const pem = text.transform(pemSource);
const path = text.transform((file) => ({ path: file }));

/** A template must end in a domain that the operator chose; otherwise a namespace could name any host. */
const address = hostPort(TEMPORAL_PORT).refine(
  ({ host }) => !host.includes('{') || /^(?:[^{}]*\{namespace\}\.)[^{}]+$/.test(host),
  'expected {namespace} once, in front of a domain, such as {namespace}.example.com:7233',
);

/** The endpoints of one server. */
export type Addresses = readonly [HostPort, ...HostPort[]];

const addresses = list.transform((texts, context): Addresses => {
  const parsed = texts.map((each) => address.safeParse(each));
  const wrong = parsed.find(({ success }) => !success);
  const endpoints = parsed.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const [first, ...others] = endpoints;
  if (wrong === undefined && first !== undefined) return [first, ...others];
  const message = wrong?.error?.issues[0]?.message ?? 'expected HOST:PORT, or several separated by commas';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const metadata = z
  .record(z.string(), z.string())
  .transform((entries) => Object.entries(entries).map(([name, value]) => [name.toLowerCase(), value] as const))
  .refine(
    (entries) => entries.every(([name, value]) => isMetadataName(name) && isMetadataValue(value)),
    'expected valid names and values of gRPC metadata',
  );

const upstream = z.strictObject({
  address: addresses,
  tls: z.boolean().optional(),
  'tls-ca': pem.optional(),
  'tls-cert': pem.optional(),
  'tls-key': pem.optional(),
  'tls-server-name': text.optional(),
  'tls-unverified': z.boolean().optional(),
  'api-key': text.optional(),
  'api-key-file': path.optional(),
  metadata: metadata.default([]),
});

/** How one of several servers is reached. */
export type UpstreamEntry = z.output<typeof upstream>;

const chapter = 'To Temporal';

/** How the proxy reaches Temporal. */
export const UPSTREAM_OPTIONS = {
  address: {
    chapter,
    value: 'host:port',
    text: 'gRPC address of the Temporal server, or several of its frontends separated by commas; may contain {namespace} (default: 127.0.0.1:7233)',
    schema: addresses.default([{ host: '127.0.0.1', port: TEMPORAL_PORT }]),
  },
  namespace: {
    chapter,
    value: 'name',
    text: 'namespace sent as metadata with calls whose request has none',
    schema: text.optional(),
  },
  upstreamTls: {
    chapter,
    value: 'bool',
    text: 'use TLS; implied by any of the next five options',
    schema: flag.optional(),
  },
  upstreamTlsCa: {
    chapter,
    value: 'file',
    text: "authorities that sign the server's certificate, as a file or the PEM itself (default: those that Node trusts)",
    schema: pem.optional(),
  },
  upstreamTlsCert: {
    chapter,
    value: 'file',
    text: 'client certificate for the server, as a file or the PEM itself',
    schema: pem.optional(),
  },
  upstreamTlsKey: {
    secret: true,
    chapter,
    value: 'file',
    text: 'its private key, as a file or the PEM itself',
    schema: pem.optional(),
  },
  upstreamTlsServerName: {
    chapter,
    value: 'name',
    text: "name to send (SNI) and to expect in the server's certificate (default: the host of the address)",
    schema: text.optional(),
  },
  upstreamTlsUnverified: {
    chapter,
    value: undefined,
    text: "skip verification of the server's certificate; allows man-in-the-middle attacks",
    schema: flag.optional(),
  },
  upstreamApiKey: {
    secret: true,
    chapter,
    value: 'key',
    text: "API key for calls that carry no caller's token; turns on TLS",
    schema: text.optional(),
  },
  upstreamApiKeyFile: { chapter, value: 'file', text: 'file with that API key', schema: path.optional() },
  upstreamMetadata: {
    secret: true,
    chapter,
    value: 'table',
    text: 'gRPC metadata sent with all calls; overrides what callers send under these names',
    schema: table(metadata).default([]),
  },
  upstreams: {
    secret: true,
    chapter,
    value: 'table',
    text: 'servers for individual namespaces, each with its own address and credentials',
    schema: table(z.record(z.string(), upstream)).default({}),
  },
  upstreamIdle: {
    chapter,
    value: 'time',
    text: 'closes the channel to one of several servers after this time without calls (default: 5m)',
    schema: duration.default(300_000),
  },
  upstreamChannels: {
    chapter,
    value: 'number',
    text: 'maximum number of open channels to the servers of upstreams, and as many to those of {namespace} (default: 100)',
    schema: z.coerce.number().int().min(1).max(10_000).default(100),
  },
  fileWatch: {
    chapter,
    value: 'time',
    text: 'how often certificate, key and policy files are checked for changes (default: 2s)',
    schema: duration.default(2_000),
  },
  profile: {
    chapter,
    value: 'name',
    text: "profile in Temporal's own configuration file (default: TEMPORAL_PROFILE, otherwise default)",
    schema: text.optional(),
  },
  temporalConfigFile: {
    chapter,
    value: 'file',
    text: "Temporal's own configuration file (default: TEMPORAL_CONFIG_FILE, otherwise the one that its SDKs and CLI read)",
    schema: text.optional(),
  },
} as const satisfies Readonly<Record<string, Option>>;
