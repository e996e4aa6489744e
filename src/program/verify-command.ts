import { formatHostPorts } from '../base/host-port.ts';
import { parseVerifyOptions } from '../verify/options.ts';
import { verify } from '../verify/verify.ts';
import type { Config } from './config/load.ts';
import { withUpstream } from './parts/with-upstream.ts';

/**
 * `temporal-http verify`.
 * @param load reads the configuration, after the flags of this command have been checked
 * @throws UsageError; StatusError of the server
 */
export async function verifyProxy(
  flags: Readonly<Record<string, unknown>>,
  load: () => Promise<Config>,
  version: string,
): ReturnType<typeof verify> {
  const options = parseVerifyOptions(flags);
  const config = await load();
  return withUpstream(config, `temporal-http-verify/${version}`, (upstream) =>
    verify(upstream, formatHostPorts(config.address), options),
  );
}
