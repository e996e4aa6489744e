import { randomUUID } from 'node:crypto';
import type { Operation } from '../codec/operation-table.ts';
import { applyFills } from '../operation/message/edit.ts';
import { replaceMetadata, templateMetadata } from '../operation/metadata/own-values.ts';
import type { Metadata, Upstream } from '../upstream/upstream.ts';
import type { CallOptions, Calls } from './call-types.ts';
import type { MessageJson } from './message-json.ts';

export interface CallsSettings {
  readonly timeoutMs: number;
  readonly identity: string;
}

const NEVER = new AbortController().signal;

export function createCalls(
  upstream: Upstream,
  operations: readonly Operation[],
  json: MessageJson,
  settings: CallsSettings,
): Calls {
  const functions = operations.map((operation) => {
    const call = async (request: unknown, options: CallOptions = {}): Promise<unknown> => {
      const namespace = namespaceOf(request);
      const message = applyFills(operation.request, json.write(operation.request, request), operation.fills, {
        identity: settings.identity,
        requestId: options.idempotencyKey ?? randomUUID(),
        namespace,
      });
      const answer = await upstream.call({
        path: operation.rpcPath,
        message,
        metadata: metadataOf(operation, message, namespace, options.metadata),
        deadline: performance.now() + (options.timeoutMs ?? settings.timeoutMs),
        signal: options.signal ?? NEVER,
        namespace,
      });
      return json.read(operation.response, answer.message);
    };
    return [operation.id, call] as const;
  });
  return Object.fromEntries(functions) as unknown as Calls;
}

function namespaceOf(request: unknown): string {
  const { namespace } = (request ?? {}) as { readonly namespace?: unknown };
  return typeof namespace === 'string' ? namespace : '';
}

function metadataOf(
  operation: Operation,
  message: Buffer,
  namespace: string,
  given: CallOptions['metadata'] = [],
): Metadata {
  const own = given.map(([name, value]) => [name, typeof value === 'string' ? value : Buffer.from(value)] as const);
  const metadata = namespace === '' ? own : replaceMetadata(own, 'temporal-namespace', namespace);
  return templateMetadata(metadata, operation.headers, message);
}
