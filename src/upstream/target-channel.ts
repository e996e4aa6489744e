import { setTimeout as sleep } from 'node:timers/promises';
import { type Watch, watchFiles } from '../base/watch-files.ts';
import { ownCredentials } from './own-credentials.ts';
import { readTls, tlsFiles, type UpstreamTarget } from './target.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall, UpstreamOptions } from './upstream.ts';

export interface ChannelDeps {
  readonly connect: (options: UpstreamOptions) => Promise<Upstream>;
  readonly userAgent: string;
  /** How often files of keys and certificates are checked for changes, in milliseconds. */
  readonly watchMs: number;
  readonly events: UpstreamEvents;
}

export interface UpstreamEvents {
  readonly reloaded: (address: string) => void;
  /** New files cannot be used; the old ones stay in use. */
  readonly reloadFailed: (address: string, error: unknown) => void;
}

/** A channel with one set of credentials. */
interface Generation {
  readonly upstream: Upstream;
  running: number;
}

const POLL_MS = 50;

/**
 * A channel to one server that presents the proxy's credentials, and changes to new ones when their files change: calls
 * go over the old connection until the new one is ready, and end on the channel they began on, also those that wait for
 * their turn there.
 * @throws Error if a file cannot be used
 */
export async function openTarget(target: UpstreamTarget, deps: ChannelDeps): Promise<Upstream> {
  const { address, tls } = target;
  const open = () => deps.connect({ address, userAgent: deps.userAgent, tls: tls && readTls(tls) });
  const own = ownCredentials(target);
  const keyFiles = typeof target.apiKey === 'object' ? [target.apiKey.path] : [];
  const channelFiles = tlsFiles(tls);
  const first = await open();
  if (own === undefined && channelFiles.length === 0) return first;

  let current: Generation = { upstream: first, running: 0 };
  /** Replaced, with calls that are still running. */
  const retired = new Set<Generation>();
  let closed = false;
  let latest = 0;
  const report = async (reload: () => Promise<void> | void) => {
    try {
      await reload();
      if (!closed) deps.events.reloaded(address);
    } catch (error) {
      if (!closed) deps.events.reloadFailed(address, error);
    }
  };
  const replace = async () => {
    const next = await open();
    // Only files that can be read take the place of those that are being tried.
    const mine = ++latest;
    const isOutdated = () => closed || mine !== latest;
    await untilReady(next, () => isOutdated() || current.upstream.state() !== 'ready');
    if (isOutdated()) {
      next.close();
      return;
    }
    const old = current;
    current = { upstream: next, running: 0 };
    if (old.running === 0) old.upstream.close();
    else retired.add(old);
  };
  const call = async (request: UpstreamCall): Promise<UpstreamAnswer> => {
    const generation = current;
    generation.running++;
    try {
      return await generation.upstream.call(own === undefined ? request : own.addTo(request));
    } finally {
      generation.running--;
      if (generation.running === 0 && retired.delete(generation)) generation.upstream.close();
    }
  };
  const watches: readonly Watch[] = [
    ...(channelFiles.length === 0 ? [] : [watchFiles(channelFiles, deps.watchMs, () => void report(replace))]),
    ...(keyFiles.length === 0 || own === undefined
      ? []
      : [watchFiles(keyFiles, deps.watchMs, () => void report(own.reload))]),
  ];
  return {
    call,
    state: (connect) => current.upstream.state(connect),
    close: () => {
      closed = true;
      for (const watch of watches) watch.close();
      for (const { upstream } of [current, ...retired]) upstream.close();
    },
  };
}

/** A server may not know the new certificate yet: until it does, the old connection serves. */
async function untilReady(upstream: Upstream, enough: () => boolean): Promise<void> {
  while (upstream.state(true) !== 'ready' && !enough()) await sleep(POLL_MS, undefined, { ref: false });
}
