import createFetchClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, operations, paths } from '../../generated/openapi.ts';
import { type ActivityHandle, createActivityHandle } from './activity-handle.ts';
import { type ActivityTask, createActivityTask } from './activity-task.ts';
import type { Transport } from './call.ts';
import { type Collections, createCollections } from './collections.ts';
import { TemporalConnectionError } from './errors.ts';
import { createNexusOperationHandle, type NexusOperationHandle } from './nexus-operation-handle.ts';
import { createScheduleHandle, type ScheduleHandle } from './schedule-handle.ts';
import type {
  ActivityDefinition,
  AnyActivity,
  AnyWorkflow,
  Implementation,
  WorkflowDefinition,
} from './workflow-definition.ts';
import { createWorkflowHandle, type WorkflowHandle } from './workflow-handle.ts';

/** The schemas of the document by name: `Schemas['StartWorkflowExecutionBody']`. */
export type Schemas = components['schemas'];
export type { ActivityHandle, ActivityStartOptions } from './activity-handle.ts';
export type { ActivityTask, Heartbeat } from './activity-task.ts';
export type { CallOptions, WriteOptions } from './call.ts';
export type {
  Activities,
  ActivityFilter,
  Collection,
  Count,
  CountOptions,
  ListOptions,
  NexusOperationFilter,
  NexusOperations,
  Page,
  PageOptions,
  ScheduleFilter,
  Schedules,
  WorkflowFilter,
  Workflows,
} from './collections.ts';
// biome-ignore lint/performance/noBarrelFile: the public face of the package.
export { TemporalConnectionError, TemporalHttpError, unwrap, type Violation } from './errors.ts';
export type { ResultOptions } from './execution.ts';
export {
  ActivityFailedError,
  ExecutionFailedError,
  NexusOperationFailedError,
  StillRunningError,
  WorkflowFailedError,
} from './execution-errors.ts';
export { FailureError, type FailureKind } from './failure-error.ts';
export type { NexusOperationHandle, NexusOperationStartOptions } from './nexus-operation-handle.ts';
export type {
  BackfillOptions,
  MergePatch,
  ScheduleDescription,
  ScheduleHandle,
  ScheduleOptions,
  SchedulePatchOptions,
  TriggerOptions,
} from './schedule-handle.ts';
export type { Started, StartOptions } from './start-options.ts';
export type { ActivityDefinition, AnyActivity, AnyWorkflow, WorkflowDefinition } from './workflow-definition.ts';
export {
  type ExecuteOptions,
  type QueryOptions,
  QueryRejectedError,
  type WorkflowHandle,
  type WorkflowResultOptions,
} from './workflow-handle.ts';
export { type UpdateHandle, type UpdateOptions, WorkflowUpdateFailedError } from './workflow-updates.ts';
export type { HistoryOptions, WatchOptions } from './workflow-watching.ts';
export type { operations as Operations, paths as Paths };

type Provided<Value> = Value | (() => Value | Promise<Value>);

export interface TemporalClientOptions extends Omit<ClientOptions, 'baseUrl' | 'headers' | 'signal'> {
  /** Address of the proxy: `http://localhost:7243`. */
  readonly baseUrl: string;
  /** Default namespace of all handles and lists; default: `default`. */
  readonly namespace?: string;
  /** A bearer token, or a function that returns one before each request. */
  readonly token?: Provided<string> | undefined;
  /** Headers of every request, or a function that returns them before each. */
  readonly headers?: Provided<Readonly<Record<string, string>>> | undefined;
  /**
   * How long a call may take, in milliseconds; default: as long as the proxy lets it. Waiting for results and updates,
   * and streams, have no limit but their own `timeout`.
   */
  readonly timeout?: number | undefined;
}

interface InNamespace {
  /** Default: that of the client. */
  readonly namespace?: string | undefined;
}

/** Which run; default: the latest one. */
interface InRun extends InNamespace {
  readonly runId?: string | undefined;
}

export interface TemporalClient extends Collections {
  /** Every operation of the API, typed: `http.GET('/api/v1/namespaces', { params: { query: { pageSize: 10 } } })`. */
  readonly http: Client<paths, 'application/json'>;
  /**
   * A handle of a workflow, running or not; this sends nothing. The type parameter describes its arguments, result,
   * signals, queries and updates, or is the type of its function.
   */
  readonly workflow: <Definition extends WorkflowDefinition | Implementation = AnyWorkflow>(
    workflowId: string,
    options?: InRun,
  ) => WorkflowHandle<Definition>;
  /** A handle of an activity without a workflow, or of any activity by its task token; this sends nothing. */
  readonly activity: {
    <Definition extends ActivityDefinition | Implementation = AnyActivity>(
      activityId: string,
      options?: InRun,
    ): ActivityHandle<Definition>;
    <Result = unknown>(key: { readonly taskToken: string | Uint8Array }, options?: InNamespace): ActivityTask<Result>;
  };
  /** A handle of a Nexus operation without a workflow; this sends nothing. */
  readonly nexusOperation: <Result = unknown>(operationId: string, options?: InRun) => NexusOperationHandle<Result>;
  /** A handle of a schedule; this sends nothing. The type parameter describes the workflow that it starts. */
  readonly schedule: <Definition extends WorkflowDefinition | Implementation = AnyWorkflow>(
    scheduleId: string,
    options?: InNamespace,
  ) => ScheduleHandle<Definition>;
}

/**
 * Creates a client for a temporal-http proxy. It needs only `fetch`, so it works in Node, other JavaScript runtimes and
 * browsers.
 */
export function createTemporalClient(options: TemporalClientOptions): TemporalClient {
  const { namespace = 'default', token, headers, timeout, ...rest } = options;
  const http = createFetchClient<paths, 'application/json'>(rest);
  http.use({
    async onRequest({ request }) {
      const bearer = await provided(token);
      const own = { ...(bearer !== undefined && { Authorization: `Bearer ${bearer}` }), ...(await provided(headers)) };
      for (const [name, value] of Object.entries(own)) {
        // Those of the call itself take precedence.
        if (!request.headers.has(name)) request.headers.set(name, value);
      }
      return request;
    },
    onError({ request, error }) {
      if (request.signal.aborted) return undefined;
      return new TemporalConnectionError(`no answer from ${new URL(request.url).origin}`, error);
    },
  });
  const inNamespace = ({ namespace: own = namespace }: InNamespace = {}): Transport => ({
    http,
    namespace: own,
    timeout,
  });
  return {
    http,
    ...createCollections(inNamespace()),
    workflow: (workflowId, options) =>
      createWorkflowHandle(inNamespace(options), { workflowId, runId: options?.runId }),
    activity: ((key: string | { readonly taskToken: string | Uint8Array }, options?: InRun) =>
      typeof key === 'string'
        ? createActivityHandle(inNamespace(options), key, options?.runId)
        : createActivityTask(inNamespace(options), key)) as TemporalClient['activity'],
    nexusOperation: (operationId, options) =>
      createNexusOperationHandle(inNamespace(options), operationId, options?.runId),
    schedule: (scheduleId, options) => createScheduleHandle(inNamespace(options), scheduleId),
  };
}

function provided<Value extends string | object>(
  value: Provided<Value> | undefined,
): Value | Promise<Value> | undefined {
  return typeof value === 'function' ? value() : value;
}
