import { balanceEndpoints } from './balance-endpoints.ts';
import { pauseAfterLosses } from './pause-after-losses.ts';
import type { Upstream, UpstreamOptions } from './upstream.ts';

export type Transport = 'grpc-js' | 'lean';

/**
 * Opens a channel; only the chosen transport is loaded.
 * @param options their address may be several, separated by commas
 */
export async function connectUpstream(transport: Transport, options: UpstreamOptions): Promise<Upstream> {
  const connect = await connector(transport);
  const endpoints = options.address.split(',').map((address) => pauseAfterLosses(connect({ ...options, address })));
  const [only] = endpoints;
  return endpoints.length === 1 && only !== undefined ? only : balanceEndpoints(endpoints);
}

async function connector(transport: Transport): Promise<(options: UpstreamOptions) => Upstream> {
  if (transport === 'lean') return (await import('./lean/lean.ts')).connectLean;
  return (await import('./grpc-js.ts')).connectGrpc;
}
