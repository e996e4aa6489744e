import { createLog } from '../../telemetry/log/log.ts';
import type { Upstream } from '../../upstream/upstream.ts';
import type { Config } from '../config/load.ts';
import { upstreamSettings } from '../settings/upstream-settings.ts';
import { connectTemporal } from './upstream.ts';

/**
 * Connects a command to Temporal, without a proxy, for as long as its work takes. It logs nothing.
 * @throws Error if a file cannot be used, and whatever the work throws
 */
export async function withUpstream<T>(
  config: Config,
  userAgent: string,
  work: (upstream: Upstream) => Promise<T>,
): Promise<T> {
  const { logger } = await createLog({ level: 'silent', format: 'json' });
  const upstream = await connectTemporal(config, upstreamSettings(config), userAgent, logger);
  try {
    return await work(upstream);
  } finally {
    upstream.close();
  }
}
