import { UsageError } from '../../base/usage-error.ts';
import type { Config } from '../config/load.ts';

export interface PayloadSettings {
  /** What encodes and decodes payloads: nothing, the built-in codec, or a codec server. */
  readonly codec: 'none' | 'own' | 'remote';
  /** True if the proxy itself serves as a codec server. */
  readonly isCodecServer: boolean;
}

/**
 * What happens to payloads, according to the options.
 * @throws UsageError
 */
export function payloadSettings({ codecKeys, codecEndpoint, codecServer }: Config): PayloadSettings {
  const hasKeys = codecKeys.length > 0;
  if (hasKeys && codecEndpoint !== undefined) {
    throw new UsageError('--codec-keys and --codec-endpoint exclude each other');
  }
  if (codecServer && !hasKeys) throw new UsageError('--codec-server needs --codec-keys');
  return { codec: hasKeys ? 'own' : codecEndpoint === undefined ? 'none' : 'remote', isCodecServer: codecServer };
}
