import type { Logger } from '../../base/logger.ts';
import { connectUpstream } from '../../upstream/connect.ts';
import { limitCalls } from '../../upstream/limit-calls.ts';
import { pollsApart } from '../../upstream/polls-apart.ts';
import { createPool, isTemplate } from '../../upstream/pool.ts';
import type { Guards, WatchedUpstream } from '../../upstream/resilience/guard.ts';
import type { UpstreamTarget } from '../../upstream/target.ts';
import { openTarget } from '../../upstream/target-channel.ts';
import type { Upstream } from '../../upstream/upstream.ts';
import type { Config } from '../config/load.ts';
import type { UpstreamSettings } from '../settings/upstream-settings.ts';
import type { Observation } from './observation.ts';

/**
 * The connection to Temporal that the options describe: one channel, or one for each of several servers.
 * @param onOpen may wrap each channel
 * @throws Error if a file cannot be used
 */
export async function connectTemporal(
  config: Config,
  { main, targets }: UpstreamSettings,
  userAgent: string,
  log: Logger,
  onOpen: (channel: Upstream, target: UpstreamTarget) => Upstream = (channel) => channel,
): Promise<Upstream> {
  const limits = { maxCalls: config.maxCalls, queue: config.maxWaiting, waitMs: config.maxWait };
  const openAny = (target: UpstreamTarget) =>
    openTarget(target, {
      connect: (options) =>
        connectUpstream(config.transport, {
          ...options,
          keepaliveMs: config.upstreamKeepalive,
          maxReceiveBytes: config.upstreamAnswerLimit,
          maxConnections: config.upstreamConnections,
          connectionAgeMs: config.upstreamConnectionAge,
        }),
      userAgent,
      watchMs: config.fileWatch,
      events: {
        reloaded: (address) => log.info({ address }, 'using new credentials for Temporal'),
        reloadFailed: (address, err) =>
          log.error({ address, err }, 'cannot use the new credentials for Temporal; keeping the old ones'),
      },
    });
  const open = async (target: UpstreamTarget) => {
    const channel = pollsApart(await openAny(target), () => openAny(target));
    const upstream = onOpen(channel, target);
    return limits.maxCalls === 0 ? upstream : limitCalls(upstream, limits);
  };
  if (targets.size === 0 && !isTemplate(main)) return open(main);
  return createPool({ main, targets, open, idleMs: config.upstreamIdle, most: config.upstreamChannels });
}

export interface WatchedConnection {
  readonly upstream: Upstream;
  /** The open channels to configured servers, and to others once a call has succeeded there. */
  readonly channels: () => Iterable<WatchedUpstream>;
}

/** The same, with retries and breakers around each channel, observed by metrics, traces and health. */
export async function connectWatched(
  config: Config,
  settings: UpstreamSettings,
  userAgent: string,
  log: Logger,
  observation: Observation,
  guards: Guards,
): Promise<WatchedConnection> {
  const channels = new Set<WatchedUpstream>();
  const upstream = await connectTemporal(config, settings, userAgent, log, (channel, { name, isConfigured }) => {
    const guarded = guards.channel(observation.onChannel(channel), name);
    const watched = { name, upstream: channel, breakers: guarded.breakers };
    if (isConfigured) channels.add(watched);
    const close = () => {
      channels.delete(watched);
      guarded.upstream.close();
    };
    return { ...(isConfigured ? guarded.upstream : onSuccess(guarded.upstream, () => channels.add(watched))), close };
  });
  return { upstream, channels: () => channels };
}

function onSuccess(upstream: Upstream, succeeded: () => void): Upstream {
  return {
    ...upstream,
    call: async (call) => {
      const answer = await upstream.call(call);
      succeeded();
      return answer;
    },
  };
}
