import type { components } from '../../generated/openapi.ts';
import { type CallOptions, call, type Transport, type WriteOptions } from './call.ts';
import { type ExecutionKind, type ResultOptions, resultOf, watchStatus } from './execution.ts';
import { NexusOperationFailedError } from './execution-errors.ts';
import { attributeFields, type Short, type Started, splitOptions } from './start-options.ts';

type Schemas = components['schemas'];
type StartBody = Schemas['StartNexusOperationExecutionBody'];

type Own =
  | 'endpoint'
  | 'service'
  | 'operation'
  | 'requestId'
  | 'searchAttributes'
  | 'idReusePolicy'
  | 'idConflictPolicy';

/** How to start a Nexus operation: the fields of the API. */
export interface NexusOperationStartOptions extends Omit<StartBody, Own>, WriteOptions {
  readonly endpoint: string;
  readonly service: string;
  readonly operation: string;
  readonly searchAttributes?: Readonly<Record<string, unknown>>;
  readonly idReusePolicy?: Short<Schemas['NexusOperationIdReusePolicy'], 'NEXUS_OPERATION_ID_REUSE_POLICY'>;
  readonly idConflictPolicy?: Short<Schemas['NexusOperationIdConflictPolicy'], 'NEXUS_OPERATION_ID_CONFLICT_POLICY'>;
}

/** A Nexus operation without a workflow. */
export interface NexusOperationHandle<Result = unknown> {
  readonly namespace: string;
  readonly operationId: string;
  readonly start: (options: NexusOperationStartOptions) => Promise<Started>;
  /** Waits until the operation ends: however long that takes, or up to `wait` milliseconds. */
  readonly result: (options?: ResultOptions) => Promise<Result>;
  /** Its status, and the end. */
  readonly watchStatus: (options?: CallOptions) => AsyncIterable<Schemas['NexusOperationResult']>;
  readonly describe: (options?: CallOptions) => Promise<Schemas['DescribeNexusOperationExecutionResponse']>;
  readonly cancel: (reason?: string, options?: WriteOptions) => Promise<void>;
  readonly terminate: (reason?: string, options?: WriteOptions) => Promise<void>;
}

const ROOT = '/api/v1/namespaces/{namespace}/nexus-operations/{operationId}';

export function createNexusOperationHandle<Result>(
  client: Transport,
  operationId: string,
  runId: string | undefined,
): NexusOperationHandle<Result> {
  const { http, namespace } = client;
  const path = { namespace, operationId };
  const query = runId === undefined ? {} : { runId };
  const kind: ExecutionKind<Schemas['NexusOperationResult']> = {
    what: 'Nexus operation',
    runOf: (end) => end.runId,
    failed: (end, run) => new NexusOperationFailedError('Nexus operation', end, run),
    ask: (run, init) =>
      http.GET(`${ROOT}/result`, { ...init, params: { path, query: run === undefined ? {} : { runId: run } } }),
  };
  const end = async (verb: 'cancel' | 'terminate', reason: string | undefined, options: WriteOptions = {}) => {
    const body = { ...query, ...(reason !== undefined && { reason }) };
    await call(client, options, (init) => http.POST(`${ROOT}/${verb}`, { ...init, params: { path }, body }));
  };
  return {
    namespace,
    operationId,
    async start(options) {
      const [how, { searchAttributes, ...what }] = splitOptions(options);
      const body = { ...what, ...attributeFields({ searchAttributes }) } as StartBody;
      const { runId = '', started = false } = await call(client, how, (init) =>
        http.POST(ROOT, { ...init, params: { path }, body }),
      );
      return { runId, started };
    },
    result: (options) => resultOf(kind, runId, options),
    watchStatus: (options = {}) =>
      watchStatus(options, (place, init) =>
        http.GET(`${ROOT}/result`, { ...init, params: { path, query: { ...query, ...place } }, parseAs: 'stream' }),
      ),
    describe: (options = {}) => call(client, options, (init) => http.GET(ROOT, { ...init, params: { path, query } })),
    cancel: (reason, options) => end('cancel', reason, options),
    terminate: (reason, options) => end('terminate', reason, options),
  };
}
