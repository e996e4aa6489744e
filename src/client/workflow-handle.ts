import type { components } from '../../generated/openapi.ts';
import { type ActivityTask, createActivityTask } from './activity-task.ts';
import { type CallOptions, call, type Transport, type WriteOptions, within } from './call.ts';
import { type ExecutionKind, executeAndWait, type ResultOptions, resultOf, watchStatus } from './execution.ts';
import { WorkflowFailedError } from './execution-errors.ts';
import { shareInstances } from './shared-instances.ts';
import {
  type AnyArgs,
  type ArgsThen,
  type Started,
  type StartOptions,
  splitOptions,
  startBody,
  type WorkflowStart,
} from './start-options.ts';
import type { ArgsOf, HandlerArgs, HandlerResult, NameOf, ResultOf } from './workflow-definition.ts';
import type { WorkflowKey } from './workflow-key.ts';
import { createUpdateHandle, sendUpdate, type UpdateHandle, type UpdateOptions } from './workflow-updates.ts';
import { type HistoryOptions, readHistory, type WatchOptions, watchQuery } from './workflow-watching.ts';

type Schemas = components['schemas'];

/** The state of the workflow does not allow the query, as `queryRejectCondition` demands. */
export class QueryRejectedError extends Error {
  override readonly name = 'QueryRejectedError';
  /** `WORKFLOW_EXECUTION_STATUS_FAILED` */
  readonly status: string;

  constructor(status: string) {
    super(`the query was rejected: the workflow is ${status}`);
    this.status = status;
  }
}
shareInstances(QueryRejectedError, 'QueryRejectedError');

export interface QueryOptions extends CallOptions {
  /** Rejects the query if the workflow is not running, or has not completed. */
  readonly queryRejectCondition?: 'NOT_OPEN' | 'NOT_COMPLETED_CLEANLY' | undefined;
}

export interface WorkflowResultOptions extends ResultOptions {
  /** False for the end of this very run; otherwise continuations, retries, cron runs and resets are followed. */
  readonly followRuns?: boolean | undefined;
}

export type ExecuteOptions<Args extends readonly unknown[]> = StartOptions<Args> & ResultOptions;

/** @see createTemporalClient */
export interface WorkflowHandle<Definition> {
  readonly namespace: string;
  readonly workflowId: string;
  readonly start: (options: StartOptions<ArgsOf<Definition>>) => Promise<Started>;
  /** Starts the workflow and waits for its result. */
  readonly execute: (options: ExecuteOptions<ArgsOf<Definition>>) => Promise<ResultOf<Definition>>;
  /** Signals the workflow; starts it first if it is not running. */
  readonly signalWithStart: <Name extends NameOf<Definition, 'signals'>>(
    name: Name,
    args: HandlerArgs<Definition, 'signals', Name>,
    start: StartOptions<ArgsOf<Definition>>,
  ) => Promise<Started>;
  /** Updates the workflow and waits for the outcome; starts it first if it is not running. */
  readonly updateWithStart: <Name extends NameOf<Definition, 'updates'>>(
    name: Name,
    args: HandlerArgs<Definition, 'updates', Name>,
    start: StartOptions<ArgsOf<Definition>> & UpdateOptions,
  ) => Promise<HandlerResult<Definition, 'updates', Name>>;
  readonly signal: <Name extends NameOf<Definition, 'signals'>>(
    name: Name,
    ...rest: ArgsThen<HandlerArgs<Definition, 'signals', Name>, WriteOptions>
  ) => Promise<void>;
  /** @throws QueryRejectedError */
  readonly query: <Name extends NameOf<Definition, 'queries'>>(
    name: Name,
    ...rest: ArgsThen<HandlerArgs<Definition, 'queries', Name>, QueryOptions>
  ) => Promise<HandlerResult<Definition, 'queries', Name>>;
  /**
   * Waits for the outcome.
   * @throws WorkflowUpdateFailedError
   */
  readonly update: <Name extends NameOf<Definition, 'updates'>>(
    name: Name,
    ...rest: ArgsThen<HandlerArgs<Definition, 'updates', Name>, UpdateOptions>
  ) => Promise<HandlerResult<Definition, 'updates', Name>>;
  /** Waits until the update is accepted. */
  readonly startUpdate: <Name extends NameOf<Definition, 'updates'>>(
    name: Name,
    ...rest: ArgsThen<HandlerArgs<Definition, 'updates', Name>, UpdateOptions>
  ) => Promise<UpdateHandle<HandlerResult<Definition, 'updates', Name>>>;
  /** A handle of an update that was started before; this sends nothing. */
  readonly getUpdateHandle: <Result = unknown>(updateId: string) => UpdateHandle<Result>;
  /**
   * Waits until the workflow ends: however long that takes, or up to `wait` milliseconds.
   * @throws WorkflowFailedError, StillRunningError
   */
  readonly result: (options?: WorkflowResultOptions) => Promise<ResultOf<Definition>>;
  /** The status, every change of it, and the end with the result or the failure. */
  readonly watchStatus: (options?: CallOptions) => AsyncIterable<Schemas['WorkflowResult']>;
  /** What a query returns: now, and again whenever it changes, until the workflow ends. */
  readonly watch: <Name extends NameOf<Definition, 'queries'>>(
    name: Name,
    ...rest: ArgsThen<HandlerArgs<Definition, 'queries', Name>, WatchOptions>
  ) => AsyncIterable<HandlerResult<Definition, 'queries', Name>>;
  /** The events so far; with `follow`, and those to come. */
  readonly history: (options?: HistoryOptions) => AsyncIterable<Schemas['HistoryEvent']>;
  readonly describe: (options?: CallOptions) => Promise<Schemas['DescribeWorkflowExecutionResponse']>;
  readonly cancel: (reason?: string, options?: WriteOptions) => Promise<void>;
  readonly terminate: (reason?: string, options?: CallOptions) => Promise<void>;
  /** An activity of this workflow, to be completed from outside; this sends nothing. */
  readonly activity: <Result = unknown>(activityId: string) => ActivityTask<Result>;
}

const ROOT = '/api/v1/namespaces/{namespace}/workflows/{workflowId}';
const ACCEPTED = 'UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ACCEPTED';
const COMPLETED = 'UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED';

export function createWorkflowHandle<Definition>(client: Transport, key: WorkflowKey): WorkflowHandle<Definition> {
  const { http, namespace } = client;
  const { workflowId, runId } = key;
  const path = { namespace, workflowId };
  const params = { path };
  const workflowExecution = { runId: runId ?? '' };
  const run = runId === undefined ? {} : { 'execution.runId': runId };
  const kindOf = (followRuns = true): ExecutionKind<Schemas['WorkflowResult']> => ({
    what: 'workflow',
    runOf: ({ workflowExecution }) => workflowExecution.runId ?? '',
    failed: (end, run) => new WorkflowFailedError('workflow', end, run),
    ask: (run, init) => {
      const query = { ...(run !== undefined && { 'execution.runId': run }), ...(!followRuns && { followRuns }) };
      return http.GET(`${ROOT}/result`, { ...init, params: { path, query } });
    },
  });
  const update = (
    updateName: string,
    stage: Schemas['UpdateWorkflowExecutionLifecycleStage'],
    args: readonly unknown[] = [],
    { updateId, ...options }: UpdateOptions = {},
  ) =>
    sendUpdate(client, key, options, (init) =>
      http.POST(`${ROOT}/update/{updateName}`, {
        ...init,
        params: { path: { ...path, updateName } },
        body: {
          workflowExecution,
          waitPolicy: { lifecycleStage: stage },
          request: { ...(updateId !== undefined && { meta: { updateId } }), input: { args: [...args] } },
        },
      }),
    );
  return {
    namespace,
    workflowId,
    async start(options: WorkflowStart & AnyArgs & WriteOptions) {
      const [how, what] = splitOptions(options);
      const { runId = '', started = false } = await call(client, how, (init) =>
        http.POST(ROOT, { ...init, params, body: startBody(what) }),
      );
      return { runId, started };
    },
    execute: ({ wait, ...options }: WorkflowStart & AnyArgs & WriteOptions & ResultOptions) => {
      const [how, what] = splitOptions(options);
      return executeAndWait(kindOf(), { ...how, ...(wait !== undefined && { wait }) }, (init) =>
        http.POST(`${ROOT}/execute`, { ...init, params, body: startBody(what) }),
      );
    },
    async signalWithStart(signalName, args: readonly unknown[], start: WorkflowStart & AnyArgs & WriteOptions) {
      const [how, what] = splitOptions(start);
      const { runId = '', started = false } = await call(client, how, (init) =>
        http.POST(`${ROOT}/signal-with-start/{signalName}`, {
          ...init,
          params: { path: { ...path, signalName } },
          body: { ...startBody(what), signalInput: [...args] },
        }),
      );
      return { runId, started };
    },
    updateWithStart(
      updateName,
      args: readonly unknown[],
      { updateId, ...start }: WorkflowStart & AnyArgs & UpdateOptions,
    ) {
      const [how, what] = splitOptions(start);
      return within(how, async (inner) => {
        const handle = await sendUpdate(client, key, inner, (init) =>
          http.POST(`${ROOT}/update-with-start/{updateName}`, {
            ...init,
            params: { path: { ...path, updateName } },
            body: {
              startWorkflow: startBody(what),
              input: { args: [...args] },
              ...(updateId !== undefined && { meta: { updateId } }),
            },
          }),
        );
        return (await handle.result(inner)) as never;
      });
    },
    async signal(signalName, args?: readonly unknown[], options: WriteOptions = {}) {
      await call(client, options, (init) =>
        http.POST(`${ROOT}/signal/{signalName}`, {
          ...init,
          params: { path: { ...path, signalName } },
          body: { workflowExecution, ...(args && { input: [...args] }) },
        }),
      );
    },
    async query(queryType, args?: readonly unknown[], options: QueryOptions = {}) {
      const { queryRejectCondition: condition, ...how } = options;
      const { queryResult, queryRejected } = await call(client, how, (init) =>
        http.POST(`${ROOT}/query/{queryType}`, {
          ...init,
          params: { path: { ...path, queryType } },
          body: {
            execution: workflowExecution,
            ...(args && { query: { queryArgs: [...args] } }),
            ...(condition && { queryRejectCondition: `QUERY_REJECT_CONDITION_${condition}` as const }),
          },
        }),
      );
      if (queryRejected !== undefined) throw new QueryRejectedError(String(queryRejected.status));
      return queryResult?.[0] as never;
    },
    update(name, args?: readonly unknown[], options?: UpdateOptions) {
      return within(options ?? {}, async (inner) => {
        const handle = await update(name, COMPLETED, args, inner);
        return (await handle.result(inner)) as never;
      });
    },
    async startUpdate(name, args?: readonly unknown[], options?: UpdateOptions) {
      return (await update(name, ACCEPTED, args, options)) as never;
    },
    getUpdateHandle: (updateId) => createUpdateHandle(client, key, updateId),
    result: ({ followRuns, ...options } = {}) => resultOf(kindOf(followRuns), runId, options),
    watchStatus: (options = {}) =>
      watchStatus(options, (place, init) =>
        http.GET(`${ROOT}/result`, { ...init, params: { path, query: { ...run, ...place } }, parseAs: 'stream' }),
      ),
    watch: (queryType, args: readonly unknown[] = [], options: WatchOptions = {}) =>
      watchQuery(client, key, queryType, args, options) as never,
    history: (options = {}) => readHistory(client, key, options),
    describe: (options = {}) =>
      call(client, options, (init) => http.GET(ROOT, { ...init, params: { path, query: run } })),
    async cancel(reason, options = {}) {
      const body = { workflowExecution, ...(reason !== undefined && { reason }) };
      await call(client, options, (init) => http.POST(`${ROOT}/cancel`, { ...init, params, body }));
    },
    async terminate(reason, options = {}) {
      const body = { workflowExecution, ...(reason !== undefined && { reason }) };
      await call(client, options, (init) => http.POST(`${ROOT}/terminate`, { ...init, params, body }));
    },
    activity: (activityId) => createActivityTask(client, { workflowId, activityId, runId }),
  };
}
