import { setTimeout as sleep } from 'node:timers/promises';
import { type Watch, watchFiles } from '../base/watch-files.ts';
import { ownCredentials } from './own-credentials.ts';
import { readTls, tlsFiles, type UpstreamTarget } from './target.ts';
import type { Upstream, UpstreamOptions } from './upstream.ts';

export interface ChannelDeps {
  readonly connect: (options: UpstreamOptions) => Promise<Upstream>;
  readonly userAgent: string;
  /** How often files of keys and certificates are looked at. */
  readonly watchMs: number;
  readonly events: UpstreamEvents;
}

export interface UpstreamEvents {
  readonly reloaded: (address: string) => void;
  /** New files cannot be used; the old ones stay in use. */
  readonly reloadFailed: (address: string, error: unknown) => void;
}

const POLL_MS = 50;

/**
 * A channel to one server that shows it the proxy's credentials, and changes to new ones when their files change: calls
 * go over the old connection until the new one is there, and end on the one they began on.
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

  let current = first;
  let closed = false;
  let generation = 0;
  const attempt = async (work: () => Promise<void> | void) => {
    try {
      await work();
      if (!closed) deps.events.reloaded(address);
    } catch (error) {
      if (!closed) deps.events.reloadFailed(address, error);
    }
  };
  const replace = async () => {
    const mine = ++generation;
    const next = await open();
    await untilReady(next, () => closed || mine !== generation || current.state() !== 'ready');
    if (closed || mine !== generation) {
      next.close();
      return;
    }
    const old = current;
    current = next;
    old.close();
  };
  const watches: readonly Watch[] = [
    ...(channelFiles.length === 0 ? [] : [watchFiles(channelFiles, deps.watchMs, () => void attempt(replace))]),
    ...(keyFiles.length === 0 || own === undefined
      ? []
      : [watchFiles(keyFiles, deps.watchMs, () => void attempt(own.reload))]),
  ];
  return {
    call: own === undefined ? (call) => current.call(call) : (call) => current.call(own.addTo(call)),
    state: (connect) => current.state(connect),
    close: () => {
      closed = true;
      for (const watch of watches) watch.close();
      current.close();
    },
  };
}

/** A server may not know the new certificate yet: until it does, the old connection serves. */
async function untilReady(upstream: Upstream, enough: () => boolean): Promise<void> {
  while (upstream.state(true) !== 'ready' && !enough()) await sleep(POLL_MS, undefined, { ref: false });
}
