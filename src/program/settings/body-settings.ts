import type { BodySettings } from '../../operation/body/body-options.ts';
import type { Config } from '../config/load.ts';

/** How request bodies are limited, by the options. */
export function bodySettings({
  bodyLimit,
  bodyStall,
  bodyTimeout,
  bodyMinRate,
}: Config): Required<Omit<BodySettings, 'memory'>> {
  return { bodyLimit, bodyStallMs: bodyStall, bodyTimeoutMs: bodyTimeout, bodyMinRate };
}
