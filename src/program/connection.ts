import type { Logger } from '../telemetry/log/log.ts';
import { connectUpstream } from '../upstream/connect.ts';
import { limitCalls } from '../upstream/limit-calls.ts';
import { createPool, isTemplate } from '../upstream/pool.ts';
import type { UpstreamTarget } from '../upstream/target.ts';
import { openTarget } from '../upstream/target-channel.ts';
import type { Upstream } from '../upstream/upstream.ts';
import type { Config } from './config/load.ts';
import { upstreamTargets } from './settings/upstream-targets.ts';

/**
 * The way to Temporal that the options describe: one channel, or one for each of several servers.
 * @param onOpen may put something around each channel
 * @throws UsageError, and Error where a file cannot be used
 */
export async function connectTemporal(
  config: Config,
  userAgent: string,
  log: Logger,
  onOpen: (channel: Upstream, address: string) => Upstream = (channel) => channel,
): Promise<Upstream> {
  const { main, targets } = upstreamTargets(config);
  const limits = { maxCalls: config.maxCalls, queue: config.maxWaiting, waitMs: config.maxWait };
  const openAny = (target: UpstreamTarget) =>
    openTarget(target, {
      connect: (options) => connectUpstream(config.transport, { ...options, keepaliveMs: config.upstreamKeepalive }),
      userAgent,
      watchMs: config.fileWatch,
      events: {
        reloaded: (address) => log.info({ address }, 'new credentials for Temporal'),
        reloadFailed: (address, err) => log.error({ address, err }, 'the new credentials for Temporal cannot be used'),
      },
    });
  const open = async (target: UpstreamTarget) => {
    const upstream = onOpen(await openAny(target), target.address);
    return limits.maxCalls === 0 ? upstream : limitCalls(upstream, limits);
  };
  if (targets.size === 0 && !isTemplate(main)) return open(main);
  return createPool({ main, targets, open, idleMs: config.upstreamIdle, most: config.upstreamChannels });
}
