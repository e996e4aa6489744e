import { createHash } from 'node:crypto';
import { formatHostPort } from '../../base/host-port.ts';
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
  onOpen: (channel: Upstream, address: string) => Upstream = (channel) => channel,
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
    const upstream = onOpen(channel, target.address);
    return limits.maxCalls === 0 ? upstream : limitCalls(upstream, limits);
  };
  if (targets.size === 0 && !isTemplate(main)) return open(main);
  return createPool({ main, targets, open, idleMs: config.upstreamIdle, most: config.upstreamChannels });
}

/** Name of the server of --address in metrics and health. */
const MAIN_NAME = 'temporal';
const DIGEST_CHARACTERS = 8;

/**
 * Name of another server there: its address on the admin port, which callers cannot reach, and otherwise a name that says
 * nothing about it.
 */
function otherName(address: string, { adminListen }: Config, log: Logger): string {
  if (adminListen !== undefined) return address;
  const name = `server-${createHash('sha256').update(address).digest('hex').slice(0, DIGEST_CHARACTERS)}`;
  log.info({ upstream: name, address }, 'another Temporal server');
  return name;
}

export interface WatchedConnection {
  readonly upstream: Upstream;
  /** The currently open channels. */
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
  const mainAddress = formatHostPort(config.address);
  const upstream = await connectTemporal(config, settings, userAgent, log, (channel, address) => {
    const name = address === mainAddress ? MAIN_NAME : otherName(address, config, log);
    const guarded = guards.channel(observation.onChannel(channel), name);
    const watched = { name, upstream: channel, breakers: guarded.breakers };
    channels.add(watched);
    return {
      ...guarded.upstream,
      close: () => {
        channels.delete(watched);
        guarded.upstream.close();
      },
    };
  });
  return { upstream, channels: () => channels };
}
