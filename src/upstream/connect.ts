import type { Upstream, UpstreamOptions } from './upstream.ts';

export type Transport = 'grpc-js' | 'lean';

/** Opens a channel, of a transport that is only loaded if it is the one. */
export async function connectUpstream(transport: Transport, options: UpstreamOptions): Promise<Upstream> {
  if (transport === 'lean') return (await import('./lean/lean.ts')).connectLean(options);
  return (await import('./grpc-js.ts')).connectGrpc(options);
}
