import type { Config } from '../config/load.ts';
import { type AccessSettings, accessSettings } from './access-settings.ts';
import { type OperationSettings, operationSettings } from './operation-settings.ts';
import { type PayloadSettings, payloadSettings } from './payload-settings.ts';
import { type UpstreamSettings, upstreamSettings } from './upstream-settings.ts';

/** The options in the form that the parts of the proxy need: plain data, grouped by part. */
export interface Settings {
  readonly access: AccessSettings;
  readonly operation: OperationSettings;
  readonly payloads: PayloadSettings;
  readonly upstream: UpstreamSettings;
}

/**
 * Checks the options against each other before anything is opened.
 * @param operations ids of all operations
 * @throws UsageError
 */
export function settingsOf(config: Config, operations: ReadonlySet<string>): Settings {
  return {
    access: accessSettings(config, operations),
    operation: operationSettings(config),
    payloads: payloadSettings(config),
    upstream: upstreamSettings(config),
  };
}
