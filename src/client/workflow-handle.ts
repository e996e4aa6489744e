import type { Client } from 'openapi-fetch';
import type { components, paths } from '../../generated/openapi.ts';
import { TemporalHttpError, unwrap } from './errors.ts';
import { FailureError } from './failure-error.ts';
import { ACCEPT_EVENTS, ACCEPT_LINES, readEvents, readLines } from './streams.ts';
import type { ArgsOf, HandlerArgs, HandlerResult, NameOf, ResultOf } from './workflow-definition.ts';
import type { WorkflowKey } from './workflow-key.ts';
import { awaitResult, isRunning, type ResultOptions, resultOf } from './workflow-result.ts';

type Schemas = components['schemas'];
type StartBody = Schemas['StartWorkflowExecutionBody'];

/** Arguments may be left out where none of them is required. */
type WithArgs<Args extends readonly unknown[]> = [] extends Args ? { readonly args?: Args } : { readonly args: Args };
/** The same for arguments with options behind them. */
type ArgsThen<Args extends readonly unknown[], Options> = [] extends Args
  ? [args?: Args, options?: Options]
  : [args: Args, options?: Options];

interface AnyArgs {
  readonly args?: readonly unknown[];
}

interface CommonStart extends Omit<StartBody, 'workflowType' | 'taskQueue' | 'input'> {
  /** Name of the workflow type. */
  readonly type: string;
  readonly taskQueue: string;
  readonly signal?: AbortSignal;
}

/** All options of a start, with shorter forms for the usual ones. */
export type StartOptions<Args extends readonly unknown[]> = CommonStart & WithArgs<Args>;

interface Keyed {
  /** A workflow executed again with the same key is not started again: its result is that of the first. */
  readonly idempotencyKey?: string;
}

export type ExecuteOptions<Args extends readonly unknown[]> = StartOptions<Args> & ResultOptions & Keyed;

export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface SignalOptions extends CallOptions {
  /** A repeated signal with the same key takes effect only once. */
  readonly idempotencyKey?: string;
}

export interface UpdateOptions extends CallOptions {
  /** A repeated update with the same id returns the outcome of the first one. */
  readonly updateId?: string;
}

export interface HistoryOptions extends CallOptions {
  /** True to go on with every event as it happens, over continuations, retries and resets, up to the end. */
  readonly follow?: boolean;
}

export interface WatchOptions extends CallOptions {
  /** The least time between two queries, in milliseconds; default: 1,000. */
  readonly interval?: number;
}

export interface Started {
  readonly runId: string;
  /** False if a workflow with this id was already running and is used instead. */
  readonly started: boolean;
}

/** @see createTemporalClient */
export interface WorkflowHandle<Definition> {
  readonly namespace: string;
  readonly workflowId: string;
  readonly start: (options: StartOptions<ArgsOf<Definition>>) => Promise<Started>;
  /** Starts the workflow and waits for its result. */
  readonly execute: (options: ExecuteOptions<ArgsOf<Definition>>) => Promise<ResultOf<Definition>>;
  readonly signal: <Name extends NameOf<Definition, 'signals'>>(
    name: Name,
    ...rest: ArgsThen<HandlerArgs<Definition, 'signals', Name>, SignalOptions>
  ) => Promise<void>;
  readonly query: <Name extends NameOf<Definition, 'queries'>>(
    name: Name,
    ...rest: ArgsThen<HandlerArgs<Definition, 'queries', Name>, CallOptions>
  ) => Promise<HandlerResult<Definition, 'queries', Name>>;
  /** What a query returns: now, and again whenever it changes, until the workflow ends. */
  readonly watch: <Name extends NameOf<Definition, 'queries'>>(
    name: Name,
    ...rest: ArgsThen<HandlerArgs<Definition, 'queries', Name>, WatchOptions>
  ) => AsyncIterable<HandlerResult<Definition, 'queries', Name>>;
  /**
   * Waits for the outcome.
   * @throws FailureError if the update failed
   */
  readonly update: <Name extends NameOf<Definition, 'updates'>>(
    name: Name,
    ...rest: ArgsThen<HandlerArgs<Definition, 'updates', Name>, UpdateOptions>
  ) => Promise<HandlerResult<Definition, 'updates', Name>>;
  /** The events so far; with `follow`, and those to come. */
  readonly history: (options?: HistoryOptions) => AsyncIterable<Schemas['HistoryEvent']>;
  /** Waits until the workflow ends: however long that takes, or up to `wait` milliseconds. */
  readonly result: (options?: ResultOptions) => Promise<ResultOf<Definition>>;
  readonly describe: (options?: CallOptions) => Promise<Schemas['DescribeWorkflowExecutionResponse']>;
  readonly cancel: (reason?: string, options?: CallOptions) => Promise<void>;
  readonly terminate: (reason?: string, options?: CallOptions) => Promise<void>;
}

const ACCEPTED_IS_NO_OUTCOME = 4;

function startBody({ type, taskQueue, args, ...more }: Omit<CommonStart, 'signal'> & AnyArgs): StartBody {
  return {
    workflowType: { name: type },
    taskQueue: { name: taskQueue },
    ...(args && { input: [...args] }),
    ...more,
  };
}

export function createWorkflowHandle<Definition>(
  http: Client<paths, 'application/json'>,
  { namespace, workflowId, runId }: WorkflowKey,
): WorkflowHandle<Definition> {
  const path = { namespace, workflowId };
  const workflowExecution = { runId: runId ?? '' };
  const run = runId === undefined ? {} : { 'execution.runId': runId };
  return {
    namespace,
    workflowId,
    async start({ signal, ...options }: CommonStart & AnyArgs) {
      const body = startBody(options);
      const started = await unwrap(
        http.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}', {
          params: { path },
          body,
          ...(signal && { signal }),
        }),
      );
      return { runId: started.runId ?? '', started: started.started ?? false };
    },
    async execute({ wait, signal, idempotencyKey, ...options }: CommonStart & AnyArgs & ResultOptions & Keyed) {
      const begun = performance.now();
      const end = await unwrap(
        http.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}/execute', {
          params: {
            path,
            header: {
              ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
              ...(wait !== undefined && { Prefer: `wait=${Math.ceil(wait / 1_000)}` }),
            },
          },
          body: startBody(options),
          ...(signal && { signal }),
        }),
      );
      if (!isRunning(end)) return resultOf(end);
      return awaitResult(
        http,
        { namespace, workflowId, runId: end.workflowExecution.runId },
        {
          ...(signal && { signal }),
          ...(wait !== undefined && { wait: Math.max(0, wait - (performance.now() - begun)) }),
        },
      );
    },
    async signal(signalName, args?: readonly unknown[], { idempotencyKey, signal }: SignalOptions = {}) {
      await unwrap(
        http.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}/signal/{signalName}', {
          params: {
            path: { ...path, signalName },
            ...(idempotencyKey === undefined ? {} : { header: { 'Idempotency-Key': idempotencyKey } }),
          },
          body: { workflowExecution, ...(args && { input: [...args] }) },
          ...(signal && { signal }),
        }),
      );
    },
    async query(queryType, args?: readonly unknown[], { signal }: CallOptions = {}) {
      const { queryResult, queryRejected } = await unwrap(
        http.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}/query/{queryType}', {
          params: { path: { ...path, queryType } },
          body: { execution: workflowExecution, ...(args && { query: { queryArgs: [...args] } }) },
          ...(signal && { signal }),
        }),
      );
      if (queryRejected !== undefined)
        throw new Error(`the query was rejected: the workflow is ${queryRejected.status}`);
      return queryResult?.[0] as never;
    },
    async *watch(queryType, args: readonly unknown[] = [], { interval, signal }: WatchOptions = {}) {
      const open = (after: string | undefined) =>
        http.GET('/api/v1/namespaces/{namespace}/workflows/{workflowId}/query/{queryType}', {
          params: {
            path: { ...path, queryType },
            query: {
              ...run,
              args: args.map((value) => JSON.stringify(value)),
              ...(interval !== undefined && { interval: `${interval}ms` }),
              ...(after !== undefined && { after }),
            },
          },
          headers: ACCEPT_EVENTS,
          parseAs: 'stream',
          ...(signal && { signal }),
        });
      for await (const { data } of readEvents(open, signal)) yield JSON.parse(data);
    },
    async *history({ follow = false, signal } = {}) {
      const open = (query: object, headers: object) =>
        http.GET('/api/v1/namespaces/{namespace}/workflows/{workflowId}/history', {
          params: { path, query: { ...run, ...query } },
          headers: { ...headers },
          parseAs: 'stream',
          ...(signal && { signal }),
        });
      if (!follow) {
        yield* readLines<Schemas['HistoryEvent']>(() => open({}, ACCEPT_LINES));
        return;
      }
      const events = readEvents((after) => open(after === undefined ? {} : { after }, ACCEPT_EVENTS), signal);
      for await (const { data } of events) yield JSON.parse(data);
    },
    async update(updateName, args?: readonly unknown[], { updateId, signal }: UpdateOptions = {}) {
      const { outcome } = await unwrap(
        http.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}/update/{updateName}', {
          params: { path: { ...path, updateName } },
          body: {
            workflowExecution,
            request: {
              ...(updateId === undefined ? {} : { meta: { updateId } }),
              input: args ? { args: [...args] } : {},
            },
          },
          ...(signal && { signal }),
        }),
      );
      if (outcome?.failure !== undefined) throw new FailureError(outcome.failure);
      if (outcome === undefined)
        throw new TemporalHttpError(202, { code: ACCEPTED_IS_NO_OUTCOME, message: 'the update has no outcome yet' });
      return outcome.success?.[0] as never;
    },
    result: (options) => awaitResult(http, { namespace, workflowId, runId }, options),
    describe: ({ signal } = {}) =>
      unwrap(
        http.GET('/api/v1/namespaces/{namespace}/workflows/{workflowId}', {
          params: { path, query: run },
          ...(signal && { signal }),
        }),
      ),
    async cancel(reason, { signal } = {}) {
      await unwrap(
        http.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}/cancel', {
          params: { path },
          body: { workflowExecution, ...(reason !== undefined && { reason }) },
          ...(signal && { signal }),
        }),
      );
    },
    async terminate(reason, { signal } = {}) {
      await unwrap(
        http.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}/terminate', {
          params: { path },
          body: { workflowExecution, ...(reason !== undefined && { reason }) },
          ...(signal && { signal }),
        }),
      );
    },
  };
}
