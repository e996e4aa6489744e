import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GrpcClient } from '../../test/support/grpc-client.ts';
import type { Json } from './json.ts';

/** What scenarios have to work with: a proxy in front of a server, with the example worker. */
export interface World {
  /** That the worker works in. */
  readonly namespace: string;
  /** For calls that have no route, polls of workers above all. */
  readonly grpc: GrpcClient;
  /**
   * Sends a request to the proxy.
   * @throws Error if it is refused, unless the server does not know the call: then what comes next is refused as well
   */
  readonly http: (method: string, path: string, body?: Json) => Promise<Json>;
  /** A name that nothing else has; in an example it reads as it was asked for. */
  readonly name: (shown: string) => string;
  /** A namespace of one's own, for lists that cannot be narrowed. */
  readonly ownNamespace: () => Promise<string>;
  /** What the server calls `actual` reads as `shown` in an example. */
  readonly alias: (actual: string, shown: string) => void;
  readonly aliases: ReadonlyMap<string, string>;
}

const LIMIT_MS = 30_000;
const UNKNOWN_CALL = 501;

export interface WorldOptions {
  /** `http://HOST:PORT` of the proxy. */
  readonly url: string;
  readonly grpc: GrpcClient;
  readonly namespace: string;
}

export function createWorld({ url, grpc, namespace }: WorldOptions): World {
  const aliases = new Map<string, string>();
  const http: World['http'] = async (method, path, body) => {
    const answer = await fetch(url + path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok && answer.status !== UNKNOWN_CALL) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as Json;
  };
  const name: World['name'] = (shown) => {
    const actual = `${shown}-${randomUUID().slice(0, 8)}`;
    aliases.set(actual, shown);
    return actual;
  };
  const ownNamespace: World['ownNamespace'] = async () => {
    const own = name('my-namespace');
    await http('POST', '/api/v1/namespaces', { namespace: own, workflowExecutionRetentionPeriod: '86400s' });
    // Each asks another part of the server, which learns of the namespace at its own time.
    await until(() => http('GET', `/api/v1/namespaces/${own}/workflow-count`).catch(() => undefined));
    await until(() => http('GET', `/api/v1/namespaces/${own}/task-queues/any`).catch(() => undefined));
    await until(() =>
      http('GET', `/api/v1/namespaces/${own}/workflows/any`).catch((error: Error) =>
        error.message.includes('workflow not found') ? true : undefined,
      ),
    );
    return own;
  };
  const alias = (actual: string, shown: string) => {
    aliases.set(actual, shown);
  };
  return { namespace, grpc, http, name, ownNamespace, alias, aliases };
}

/** Tries until `look` gives something else than undefined. */
export async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + LIMIT_MS; ; ) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`not seen within ${LIMIT_MS} ms: ${look}`);
    await sleep(100);
  }
}
