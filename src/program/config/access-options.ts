import * as z from 'zod';
import { parseKeyHash } from '../../access/authentication/api-keys.ts';
import { JWT_ALGORITHMS } from '../../access/authentication/jwt.ts';
import { GROUPS } from '../../access/authorization/operation-group.ts';
import { parsePermission } from '../../access/permission.ts';
import { parseTrustedProxies } from '../../access/trusted-proxies.ts';
import { isMetadataName } from '../../operation/metadata/names.ts';
import { duration, flag, list, type Option, table, text } from './values.ts';

const chapter = 'Who may call';

const apiKeys = z.record(
  text,
  z.strictObject({
    hash: z.string().transform((hash, context) => {
      const parsed = parseKeyHash(hash);
      if (parsed !== undefined) return parsed;
      context.addIssue({ code: 'custom', message: 'expected sha256: followed by 64 hexadecimal digits' });
      return z.NEVER;
    }),
    permissions: z
      .array(z.string())
      .default([])
      .transform((lines, context) =>
        lines.flatMap((line) => {
          const parsed = parsePermission(line);
          if (parsed === undefined) {
            context.addIssue({ code: 'custom', message: `expected NAMESPACE:ROLE, got ${JSON.stringify(line)}` });
          }
          return parsed ?? [];
        }),
      ),
  }),
);

const METHODS = ['api-key', 'jwt'] as const;

const methods = list
  .refine(
    (names) =>
      names.join() === 'off' ||
      (names.length > 0 && names.every((name) => (METHODS as readonly string[]).includes(name))),
    'expected off, api-key or jwt',
  )
  .transform((names) => new Set(names.filter((name) => name !== 'off') as (typeof METHODS)[number][]));

const algorithms = list.refine(
  (names) => names.length > 0 && names.every((name) => (JWT_ALGORITHMS as readonly string[]).includes(name)),
  `expected one or more of ${JWT_ALGORITHMS.join(', ')}`,
);

const url = z.string().transform((value, context) => {
  const parsed = URL.canParse(value) ? new URL(value) : undefined;
  const isBare = parsed?.username === '' && parsed.password === '';
  if (isBare && ['https:', 'http:', 'file:'].includes(parsed.protocol)) return parsed;
  context.addIssue({ code: 'custom', message: 'expected an https, http or file URL without credentials' });
  return z.NEVER;
});

const metadataName = text
  .transform((name) => name.toLowerCase())
  .refine(
    (name) => isMetadataName(name) && !name.endsWith('-bin'),
    'expected a name of gRPC metadata that does not end in -bin',
  );

/** Names of which one must match; `*` matches any, and has to be given explicitly. */
const names = list.refine((given) => given.length > 0, 'expected names separated by commas, or *');

/** Who may call the proxy, and what. */
export const ACCESS_OPTIONS = {
  authentication: {
    chapter,
    value: 'methods',
    text: 'off, api-key, jwt, or the last two separated by a comma; off passes tokens on unchecked (default: off)',
    schema: methods.default(new Set()),
  },
  apiKeys: {
    secret: true,
    chapter,
    value: 'table',
    text: 'API keys by name, each with its hash (see temporal-http api-key) and permissions',
    schema: table(apiKeys).default({}),
  },
  jwksUrl: {
    chapter,
    value: 'url',
    text: 'URL of the public keys of the token issuer (JWKS)',
    schema: url.optional(),
  },
  jwksInsecure: {
    chapter,
    value: undefined,
    text: 'allow fetching the keys over http from another host; anyone on the network path can then forge tokens',
    schema: flag.default(false),
  },
  jwksMaxAge: {
    chapter,
    value: 'time',
    text: 'how long keys are used before they are refetched (default: 10m)',
    schema: duration.default(600_000),
  },
  jwksCooldown: {
    chapter,
    value: 'time',
    text: 'minimum time between two fetches for unknown keys (default: 30s)',
    schema: duration.default(30_000),
  },
  jwksStale: {
    chapter,
    value: 'time',
    text: 'how long old keys are used while the issuer is unreachable (default: 1h)',
    schema: duration.default(3_600_000),
  },
  jwtIssuer: {
    chapter,
    value: 'names',
    text: 'accepted values of the iss claim; * accepts any',
    schema: names.optional(),
  },
  jwtAudience: {
    chapter,
    value: 'names',
    text: 'accepted values of the aud claim; * accepts any',
    schema: names.optional(),
  },
  jwtAlgorithms: {
    chapter,
    value: 'names',
    text: 'accepted signature algorithms; only asymmetric ones are supported (default: RS256,PS256,ES256,EdDSA)',
    schema: algorithms.default(['RS256', 'PS256', 'ES256', 'EdDSA']),
  },
  jwtSkew: {
    chapter,
    value: 'time',
    text: 'how far clocks may differ (default: 30s)',
    schema: duration.default(30_000),
  },
  jwtSubjectClaim: {
    chapter,
    value: 'name',
    text: 'claim that names the caller (default: sub)',
    schema: text.default('sub'),
  },
  jwtPermissionsClaim: {
    chapter,
    value: 'name',
    text: "claim that holds Temporal's permissions (default: permissions)",
    schema: text.default('permissions'),
  },
  callerToken: {
    chapter,
    value: 'what',
    text: "pass the caller's token on to Temporal, drop it, or replace it with the proxy's own (default: pass, or drop with api-key authentication)",
    schema: z.enum(['pass', 'drop', 'replace']).optional(),
  },
  subjectMetadata: {
    chapter,
    value: 'name',
    text: "metadata name in which Temporal gets the caller's name (default: none)",
    schema: metadataName.optional(),
  },
  accessControl: {
    chapter,
    value: 'what',
    text: 'claims (permissions of the token or key), policy, or off: any authenticated caller may do anything (default: claims; policy if --policy-file is set)',
    schema: z.enum(['off', 'claims', 'policy']).optional(),
  },
  policyFile: { chapter, value: 'file', text: 'TOML file with the policy', schema: text.optional() },
  operationGroups: {
    chapter,
    value: 'table',
    text: 'overrides of operation groups: read, write or admin by operation id',
    schema: table(z.record(z.string(), z.enum(GROUPS))).default({}),
  },
  openOperations: {
    chapter,
    value: 'names',
    text: 'groups and operation ids that need no token (default: none)',
    schema: list.default([]),
  },
  trustedProxies: {
    chapter,
    value: 'networks',
    text: 'proxies whose X-Forwarded headers are trusted: addresses, networks, loopback (default: none)',
    schema: list
      .transform((networks, context) => {
        const parsed = networks.length === 0 ? undefined : parseTrustedProxies(networks);
        if (networks.length > 0 && parsed === undefined) {
          context.addIssue({ code: 'custom', message: 'expected addresses or networks, such as 10.0.0.0/8' });
        }
        return parsed;
      })
      .optional(),
  },
} as const satisfies Readonly<Record<string, Option>>;
