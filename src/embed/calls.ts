import { randomUUID } from 'node:crypto';
import type { Operation } from '../codec/operation-table.ts';
import { applyFills } from '../operation/message/edit.ts';
import { replaceMetadata, templateMetadata } from '../operation/metadata/own-values.ts';
import type { Metadata, Upstream } from '../upstream/upstream.ts';
import type { MessageJson } from './message-json.ts';
import type { OperationId, RequestOf, ResponseOf } from './operation-types.ts';

export interface CallOptions {
  /** Cancels the call. */
  readonly signal?: AbortSignal;
  /** Default: the proxy's. */
  readonly timeoutMs?: number;
  /** gRPC metadata, such as `['authorization', 'Bearer ...']`. */
  readonly metadata?: Metadata;
  /** Fills an empty request id, so that a repeated call takes effect only once. Default: a new id. */
  readonly idempotencyKey?: string;
}

/** One function per operation, over the proxy's channel. They throw StatusError. */
export type Calls = {
  readonly [Id in OperationId]: (request: RequestOf<Id>, options?: CallOptions) => Promise<ResponseOf<Id>>;
};

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

function metadataOf(operation: Operation, message: Buffer, namespace: string, given: Metadata = []): Metadata {
  const metadata = namespace === '' ? given : replaceMetadata(given, 'temporal-namespace', namespace);
  return templateMetadata(metadata, operation.headers, message);
}
