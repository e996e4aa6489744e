import { type Access, createAccess } from '../../access/access.ts';
import { apiKeyFinder } from '../../access/authentication/api-keys.ts';
import type { Credentials } from '../../access/authentication/authenticate.ts';
import { jwtVerifier } from '../../access/authentication/jwt.ts';
import { createKeySet } from '../../access/authentication/key-set.ts';
import { type GrantsOf, permissionGrants } from '../../access/authorization/grant.ts';
import { GROUPS } from '../../access/authorization/operation-group.ts';
import { type LivePolicy, openPolicy, type PolicyEvents } from '../../access/authorization/policy-file.ts';
import { isLoopback } from '../../base/host-port.ts';
import { UsageError } from '../../base/usage-error.ts';
import { type CallerMetadata, callerMetadata } from '../../operation/metadata/caller-metadata.ts';
import type { Config } from '../config/load.ts';

export interface AccessSettings {
  /** Undefined if everybody may call. */
  readonly access: Access | undefined;
  readonly callerMetadata: CallerMetadata | undefined;
  readonly close: () => void;
}

const JWKS_TIMEOUT_MS = 5_000;

/**
 * Who may call, by the options. What cannot be meant is refused: an option that would be without effect may be what
 * somebody relies on.
 * @throws UsageError
 */
export function accessSettings(config: Config, operations: ReadonlySet<string>, events: PolicyEvents): AccessSettings {
  const isOn = config.authentication.size > 0;
  const control = config.accessControl ?? (config.policyFile === undefined ? 'claims' : 'policy');
  checkMethods(config, isOn);
  checkNames(config, operations);
  refuse(config.policyFile !== undefined && control !== 'policy', '--policy-file is for --access-control policy');
  refuse(config.policyFile === undefined && control === 'policy', '--access-control policy needs a --policy-file');

  const token = config.callerToken ?? (config.authentication.has('api-key') ? 'drop' : 'pass');
  const hasOwn = config.upstreamApiKey ?? config.upstreamApiKeyFile ?? Object.keys(config.upstreams)[0];
  refuse(token === 'replace' && hasOwn === undefined, '--caller-token replace needs an --upstream-api-key');

  const policy =
    isOn && config.policyFile !== undefined ? open(config.policyFile, config, operations, events) : undefined;
  const grantsOf: GrantsOf | undefined =
    control === 'off' ? undefined : (policy?.grantsOf ?? (({ permissions }) => permissionGrants(permissions)));
  return {
    access: isOn
      ? createAccess({
          credentials: credentials(config),
          grantsOf,
          groups: new Map(Object.entries(config.operationGroups)),
          open: new Set(config.openOperations),
        })
      : undefined,
    callerMetadata: callerMetadata({
      dropToken: token !== 'pass',
      onlyChecked: isOn,
      subjectName: config.subjectMetadata,
      certificateName: config.tlsClientMetadata,
    }),
    close: () => policy?.close(),
  };
}

function open(file: string, config: Config, operations: ReadonlySet<string>, events: PolicyEvents): LivePolicy {
  try {
    return openPolicy(file, { watchMs: config.fileWatch, operations, events });
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

function checkMethods(config: Config, isOn: boolean): void {
  const { authentication, apiKeys, jwksUrl, jwtIssuer, jwtAudience } = config;
  const hasKeys = Object.keys(apiKeys).length > 0;
  const isJwt = authentication.has('jwt');
  refuse(hasKeys && !authentication.has('api-key'), '--api-keys is for --authentication api-key');
  refuse(!hasKeys && authentication.has('api-key'), '--authentication api-key needs --api-keys');
  refuse(jwksUrl !== undefined && !isJwt, '--jwks-url is for --authentication jwt');
  refuse(jwksUrl === undefined && isJwt, '--authentication jwt needs a --jwks-url');
  refuse(
    isJwt && (jwtIssuer === undefined || jwtAudience === undefined),
    '--authentication jwt needs --jwt-issuer and --jwt-audience (* for any)',
  );
  refuse(
    jwksUrl?.protocol === 'http:' && !config.jwksInsecure && !isLoopback(jwksUrl.hostname.replace(/^\[|\]$/g, '')),
    '--jwks-url: must be https, but for this machine (see --jwks-insecure)',
  );
  const needsCallers = {
    '--access-control': config.accessControl === 'off' ? undefined : config.accessControl,
    '--policy-file': config.policyFile,
    '--subject-metadata': config.subjectMetadata,
    '--open-operations': config.openOperations[0],
  };
  for (const [name, value] of Object.entries(needsCallers)) {
    refuse(!isOn && value !== undefined, `${name} is without effect while --authentication is off`);
  }
}

function checkNames({ openOperations, operationGroups }: Config, operations: ReadonlySet<string>): void {
  const groups: readonly string[] = GROUPS;
  const open = openOperations.find((name) => !groups.includes(name) && !operations.has(name));
  refuse(open !== undefined, `--open-operations: there is no group or operation ${open}`);
  const grouped = Object.keys(operationGroups).find((name) => !operations.has(name));
  refuse(grouped !== undefined, `--operation-groups: there is no operation ${grouped}`);
}

function refuse(condition: boolean, message: string): void {
  if (condition) throw new UsageError(message);
}
