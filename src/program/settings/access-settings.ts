import { GROUPS } from '../../access/authorization/operation-group.ts';
import { isLoopback } from '../../base/host-port.ts';
import { UsageError } from '../../base/usage-error.ts';
import type { CallerMetadataOptions } from '../../operation/metadata/caller-metadata.ts';
import type { Config } from '../config/load.ts';

export interface AccessSettings {
  /** False if anyone may call. */
  readonly isOn: boolean;
  /** Where the permissions of a caller come from; `off`: any authenticated caller may do anything. */
  readonly control: 'off' | 'claims' | 'policy';
  readonly callerMetadata: CallerMetadataOptions;
}

/**
 * Who may call, according to the options. An option without effect is an error, since somebody may rely on it.
 * @param operations ids of all operations
 * @throws UsageError
 */
export function accessSettings(config: Config, operations: ReadonlySet<string>): AccessSettings {
  const isOn = config.authentication.size > 0;
  const control = config.accessControl ?? (config.policyFile === undefined ? 'claims' : 'policy');
  checkMethods(config, isOn);
  checkNames(config, operations);
  rejectIf(config.policyFile !== undefined && control !== 'policy', '--policy-file needs --access-control policy');
  rejectIf(config.policyFile === undefined && control === 'policy', '--access-control policy needs --policy-file');

  const token = config.callerToken ?? (config.authentication.has('api-key') ? 'drop' : 'pass');
  const own = config.upstreamApiKey ?? config.upstreamApiKeyFile ?? Object.keys(config.upstreams)[0];
  rejectIf(token === 'replace' && own === undefined, '--caller-token replace needs --upstream-api-key');
  return {
    isOn,
    control,
    callerMetadata: {
      dropToken: token !== 'pass',
      onlyChecked: isOn,
      subjectName: config.subjectMetadata,
      certificateName: config.tlsClientMetadata,
    },
  };
}

function checkMethods(config: Config, isOn: boolean): void {
  const { authentication, apiKeys, jwksUrl, jwtIssuer, jwtAudience } = config;
  const hasKeys = Object.keys(apiKeys).length > 0;
  const isJwt = authentication.has('jwt');
  rejectIf(hasKeys && !authentication.has('api-key'), '--api-keys needs --authentication api-key');
  rejectIf(!hasKeys && authentication.has('api-key'), '--authentication api-key needs --api-keys');
  rejectIf(jwksUrl !== undefined && !isJwt, '--jwks-url needs --authentication jwt');
  rejectIf(jwksUrl === undefined && isJwt, '--authentication jwt needs --jwks-url');
  rejectIf(
    isJwt && (jwtIssuer === undefined || jwtAudience === undefined),
    '--authentication jwt needs --jwt-issuer and --jwt-audience (* accepts any)',
  );
  rejectIf(
    jwksUrl?.protocol === 'http:' && !config.jwksInsecure && !isLoopback(jwksUrl.hostname.replace(/^\[|\]$/g, '')),
    '--jwks-url: expected https, except for this machine (see --jwks-insecure)',
  );
  const needsCallers = {
    '--access-control': config.accessControl === 'off' ? undefined : config.accessControl,
    '--policy-file': config.policyFile,
    '--subject-metadata': config.subjectMetadata,
    '--open-operations': config.openOperations[0],
  };
  for (const [name, value] of Object.entries(needsCallers)) {
    rejectIf(!isOn && value !== undefined, `${name} has no effect while --authentication is off`);
  }
}

function checkNames({ openOperations, operationGroups }: Config, operations: ReadonlySet<string>): void {
  const groups: readonly string[] = GROUPS;
  const open = openOperations.find((name) => !groups.includes(name) && !operations.has(name));
  rejectIf(open !== undefined, `--open-operations: expected a group or an operation id, got ${open}`);
  const grouped = Object.keys(operationGroups).find((name) => !operations.has(name));
  rejectIf(grouped !== undefined, `--operation-groups: expected an operation id, got ${grouped}`);
}

function rejectIf(condition: boolean, message: string): void {
  if (condition) throw new UsageError(message);
}
