import type { components } from '../../generated/openapi.ts';
import type { WriteOptions } from './call.ts';

type Schemas = components['schemas'];
type StartBody = Schemas['StartWorkflowExecutionBody'];

/** `FAIL` beside `WORKFLOW_ID_CONFLICT_POLICY_FAIL`: the proxy takes either. */
export type Short<Enum extends string, Prefix extends string> =
  | Enum
  | (Enum extends `${Prefix}_${infer Name}` ? Name : never);

/** Arguments may be left out where none of them is required. */
export type WithArgs<Args extends readonly unknown[]> = [] extends Args
  ? { readonly args?: Args }
  : { readonly args: Args };
/** The same for arguments with options behind them. */
export type ArgsThen<Args extends readonly unknown[], Options> = [] extends Args
  ? [args?: Args, options?: Options]
  : [args: Args, options?: Options];

export interface AnyArgs {
  readonly args?: readonly unknown[];
}

/** What a workflow can be started with, by a call or by a schedule, in the form of this client. */
export interface CommonStart {
  /** Name of the workflow type. */
  readonly type: string;
  readonly taskQueue: string;
  readonly memo?: Readonly<Record<string, unknown>> | undefined;
  readonly searchAttributes?: Readonly<Record<string, unknown>> | undefined;
  readonly workflowIdReusePolicy?: Short<Schemas['WorkflowIdReusePolicy'], 'WORKFLOW_ID_REUSE_POLICY'>;
}

/** The fields of a request that have a form of their own here. */
export type OwnFields = 'workflowType' | 'input' | 'requestId' | keyof CommonStart;

export interface WorkflowStart extends Omit<StartBody, OwnFields | 'workflowIdConflictPolicy'>, CommonStart {
  readonly workflowIdConflictPolicy?: Short<Schemas['WorkflowIdConflictPolicy'], 'WORKFLOW_ID_CONFLICT_POLICY'>;
}

/** How to start a workflow: the fields of the API, with shorter forms for the usual ones. */
export type StartOptions<Args extends readonly unknown[]> = WorkflowStart & WithArgs<Args> & WriteOptions;

export interface Started {
  readonly runId: string;
  /** False if a workflow with this id was already running and is used instead. */
  readonly started: boolean;
}

/** Separates how to call from what to send. */
export function splitOptions<All extends WriteOptions>(
  all: All,
): readonly [WriteOptions, Omit<All, keyof WriteOptions>] {
  const { signal, timeout, headers, idempotencyKey, ...rest } = all;
  const call: WriteOptions = {
    ...(signal && { signal }),
    ...(timeout !== undefined && { timeout }),
    ...(headers && { headers }),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  };
  return [call, rest];
}

/** The fields of a start that are shorter here, as the API has them. */
export function startFields({ type, taskQueue, args, memo, searchAttributes }: CommonStart & AnyArgs) {
  return {
    workflowType: { name: type },
    taskQueue: { name: taskQueue },
    ...(args && { input: [...args] }),
    ...attributeFields({ memo, searchAttributes }),
  };
}

export function attributeFields({
  memo,
  searchAttributes,
}: {
  readonly memo?: CommonStart['memo'] | undefined;
  readonly searchAttributes?: CommonStart['searchAttributes'] | undefined;
}) {
  return {
    ...(memo && { memo: { fields: memo } }),
    ...(searchAttributes && { searchAttributes: { indexedFields: searchAttributes } }),
  };
}

/** The body of a start. */
export function startBody(options: WorkflowStart & AnyArgs): StartBody {
  const { type, taskQueue, args, memo, searchAttributes, ...more } = options;
  return { ...more, ...startFields(options) } as StartBody;
}
