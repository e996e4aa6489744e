import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { checkAnswer } from './check-answer.ts';
import { connectIndependently, type GrpcClient } from './grpc-client.ts';
import { httpClient } from './live-http.ts';

/**
 * The two ways to the shared server: over HTTP through the proxy, where every response is checked against the published
 * document, and directly over gRPC.
 */
export interface Live {
  readonly http: ReturnType<typeof httpClient>;
  readonly grpc: GrpcClient;
}

/** The newest supported server, and the proxy in front of it: the document's examples were recorded there. */
export function connectNewest(): { readonly url: string; readonly grpc: GrpcClient } {
  newest ??= { url: inject('newestProxyUrl'), grpc: connectIndependently(inject('newestAddress')) };
  return newest;
}

let newest: ReturnType<typeof connectNewest> | undefined;
let live: Live | undefined;

export function connectLive(): Live {
  live ??= {
    http: httpClient(inject('proxyUrl'), { check: checkAnswer }),
    grpc: connectIndependently(inject('temporalAddress')),
  };
  return live;
}

/** A unique name. */
export function unique(prefix: string): string {
  return `${prefix}-${randomUUID().slice(0, 8)}`;
}

/** Retries until `look` returns something other than undefined; for effects that take a moment. */
export async function eventually<T>(look: () => Promise<T | undefined>, limitMs = 20_000): Promise<T> {
  for (const end = Date.now() + limitMs; ; ) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`not seen within ${limitMs} ms: ${look}`);
    await sleep(100);
  }
}
