import type { Client } from 'openapi-fetch';
import type { components, paths } from '../../generated/openapi.ts';
import { TemporalHttpError, unwrap } from './errors.ts';
import type { ArgsOf, HandlerArgs, HandlerResult, NameOf, ResultOf } from './workflow-definition.ts';
import type { WorkflowKey } from './workflow-key.ts';
import { awaitResult, isRunning, type ResultOptions, resultOf } from './workflow-result.ts';

type Schemas = components['schemas'];
type StartBody = Schemas['StartWorkflowExecutionBody'];

/** All options of a start, with shorter forms for the usual ones. */
export interface StartOptions<Args extends readonly unknown[]>
  extends Omit<StartBody, 'workflowType' | 'taskQueue' | 'input'> {
  /** Name of the workflow type. */
  readonly type: string;
  readonly taskQueue: string;
  readonly args?: Args;
}

export interface ExecuteOptions<Args extends readonly unknown[]> extends StartOptions<Args>, ResultOptions {
  /** A workflow executed again with the same key is not started again: its result is that of the first. */
  readonly idempotencyKey?: string;
}

export interface SignalOptions {
  /** A repeated signal with the same key takes effect only once. */
  readonly idempotencyKey?: string;
}

export interface UpdateOptions {
  /** A repeated update with the same id returns the outcome of the first one. */
  readonly updateId?: string;
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
    args?: HandlerArgs<Definition, 'signals', Name>,
    options?: SignalOptions,
  ) => Promise<void>;
  readonly query: <Name extends NameOf<Definition, 'queries'>>(
    name: Name,
    args?: HandlerArgs<Definition, 'queries', Name>,
  ) => Promise<HandlerResult<Definition, 'queries', Name>>;
  /** Waits for the outcome. */
  readonly update: <Name extends NameOf<Definition, 'updates'>>(
    name: Name,
    args?: HandlerArgs<Definition, 'updates', Name>,
    options?: UpdateOptions,
  ) => Promise<HandlerResult<Definition, 'updates', Name>>;
  /** Waits until the workflow ends: however long that takes, or up to `wait` milliseconds. */
  readonly result: (options?: ResultOptions) => Promise<ResultOf<Definition>>;
  readonly describe: () => Promise<Schemas['DescribeWorkflowExecutionResponse']>;
  readonly cancel: (reason?: string) => Promise<void>;
  readonly terminate: (reason?: string) => Promise<void>;
}

const ACCEPTED_IS_NO_OUTCOME = 4;

function startBody<Args extends readonly unknown[]>({ type, taskQueue, args, ...more }: StartOptions<Args>): StartBody {
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
  return {
    namespace,
    workflowId,
    async start(options) {
      const body = startBody(options);
      const started = await unwrap(
        http.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}', { params: { path }, body }),
      );
      return { runId: started.runId ?? '', started: started.started ?? false };
    },
    async execute({ wait, signal, idempotencyKey, ...options }) {
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
    async signal(signalName, args, { idempotencyKey } = {}) {
      await unwrap(
        http.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}/signal/{signalName}', {
          params: {
            path: { ...path, signalName },
            ...(idempotencyKey === undefined ? {} : { header: { 'Idempotency-Key': idempotencyKey } }),
          },
          body: { workflowExecution, ...(args && { input: [...args] }) },
        }),
      );
    },
    async query(queryType, args) {
      const { queryResult, queryRejected } = await unwrap(
        http.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}/query/{queryType}', {
          params: { path: { ...path, queryType } },
          body: { execution: workflowExecution, ...(args && { query: { queryArgs: [...args] } }) },
        }),
      );
      if (queryRejected !== undefined)
        throw new Error(`the query was rejected: the workflow is ${queryRejected.status}`);
      return queryResult?.[0] as never;
    },
    async update(updateName, args, { updateId } = {}) {
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
        }),
      );
      if (outcome?.failure !== undefined) throw new Error(outcome.failure.message ?? 'the update failed');
      if (outcome === undefined)
        throw new TemporalHttpError(202, { code: ACCEPTED_IS_NO_OUTCOME, message: 'the update has no outcome yet' });
      return outcome.success?.[0] as never;
    },
    result: (options) => awaitResult(http, { namespace, workflowId, runId }, options),
    describe: () =>
      unwrap(
        http.GET('/api/v1/namespaces/{namespace}/workflows/{workflowId}', {
          params: { path, query: runId === undefined ? {} : { 'execution.runId': runId } },
        }),
      ),
    async cancel(reason) {
      await unwrap(
        http.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}/cancel', {
          params: { path },
          body: { workflowExecution, ...(reason !== undefined && { reason }) },
        }),
      );
    },
    async terminate(reason) {
      await unwrap(
        http.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}/terminate', {
          params: { path },
          body: { workflowExecution, ...(reason !== undefined && { reason }) },
        }),
      );
    },
  };
}
