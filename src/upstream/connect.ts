import { pauseAfterLosses } from './pause-after-losses.ts';
import type { Upstream, UpstreamOptions } from './upstream.ts';

export type Transport = 'grpc-js' | 'lean';

/** Opens a channel; only the chosen transport is loaded. */
export async function connectUpstream(transport: Transport, options: UpstreamOptions): Promise<Upstream> {
  return pauseAfterLosses(await connect(transport, options));
}

async function connect(transport: Transport, options: UpstreamOptions): Promise<Upstream> {
  if (transport === 'lean') return (await import('./lean/lean.ts')).connectLean(options);
  return (await import('./grpc-js.ts')).connectGrpc(options);
}
