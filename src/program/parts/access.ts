import { type Access, createAccess } from '../../access/access.ts';
import { apiKeyFinder } from '../../access/authentication/api-keys.ts';
import type { Credentials } from '../../access/authentication/authenticate.ts';
import { jwtVerifier } from '../../access/authentication/jwt.ts';
import { createKeySet } from '../../access/authentication/key-set.ts';
import { type GrantsOf, permissionGrants } from '../../access/authorization/grant.ts';
import { openPolicy, type PolicyEvents } from '../../access/authorization/policy-file.ts';
import { readOnlyAccess } from '../../access/read-only.ts';
import { UsageError } from '../../base/usage-error.ts';
import type { Config } from '../config/load.ts';
import type { Closers } from '../life-cycle/closers.ts';
import type { AccessSettings } from '../settings/access-settings.ts';

const JWKS_TIMEOUT_MS = 5_000;

/** Of a proxy that is part of an application, whose callers the options cannot know. */
const WAY_OUT =
  "this application has not said who may call (in createProxy: options.authentication, or access: 'open' if it checks " +
  'its callers itself)';

/**
 * Decides who may call; undefined if anyone may.
 * @param operations ids of all operations
 * @param isOpen true if anyone may do anything while no option says who may; otherwise anyone may read
 * @throws UsageError if the policy file cannot be used
 */
export function openAccess(
  config: Config,
  { isOn, control }: AccessSettings,
  operations: ReadonlySet<string>,
  events: PolicyEvents,
  closers: Closers,
  isOpen: boolean,
): Access | undefined {
  const groups = new Map(Object.entries(config.operationGroups));
  if (!isOn) return isOpen ? undefined : readOnlyAccess({ groups, wayOut: WAY_OUT });
  return createAccess({
    credentials: credentials(config),
    grantsOf: grants(config, control, operations, events, closers),
    groups,
    open: new Set(config.openOperations),
  });
}

function grants(
  { policyFile, fileWatch }: Config,
  control: AccessSettings['control'],
  operations: ReadonlySet<string>,
  events: PolicyEvents,
  closers: Closers,
): GrantsOf | undefined {
  if (control === 'off') return undefined;
  if (policyFile === undefined) return ({ permissions }) => permissionGrants(permissions);
  try {
    const policy = openPolicy(policyFile, { watchMs: fileWatch, operations, events });
    closers.add(policy.close);
    return policy.grantsOf;
  } catch (error) {
    throw new UsageError(`--policy-file: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function credentials(config: Config): Credentials {
  const { authentication, apiKeys, jwksUrl } = config;
  const keys = Object.entries(apiKeys).map(([name, key]) => ({ name, ...key }));
  return {
    apiKey: authentication.has('api-key') ? apiKeyFinder(keys) : undefined,
    jwt:
      jwksUrl === undefined
        ? undefined
        : jwtVerifier({
            keys: createKeySet({
              url: jwksUrl,
              maxAgeMs: config.jwksMaxAge,
              cooldownMs: config.jwksCooldown,
              staleMs: config.jwksStale,
              timeoutMs: JWKS_TIMEOUT_MS,
            }),
            algorithms: config.jwtAlgorithms,
            issuers: anyOrThese(config.jwtIssuer),
            audiences: anyOrThese(config.jwtAudience),
            skewMs: config.jwtSkew,
            subjectClaim: config.jwtSubjectClaim,
            permissionsClaim: config.jwtPermissionsClaim,
          }),
  };
}

function anyOrThese(names: readonly string[] | undefined): readonly string[] | undefined {
  return names?.includes('*') === true ? undefined : names;
}
