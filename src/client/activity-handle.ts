import type { components } from '../../generated/openapi.ts';
import { type ActivityTask, createActivityTask } from './activity-task.ts';
import { type CallOptions, call, type Transport, type WriteOptions } from './call.ts';
import { type ExecutionKind, executeAndWait, type ResultOptions, resultOf, watchStatus } from './execution.ts';
import { ActivityFailedError } from './execution-errors.ts';
import { type AnyArgs, type Short, type Started, splitOptions, startFields, type WithArgs } from './start-options.ts';
import type { ArgsOf, ResultOf } from './workflow-definition.ts';

type Schemas = components['schemas'];
type StartBody = Schemas['StartActivityExecutionBody'];

type Own =
  | 'activityType'
  | 'taskQueue'
  | 'input'
  | 'requestId'
  | 'searchAttributes'
  | 'idReusePolicy'
  | 'idConflictPolicy';

interface ActivityStart extends Omit<StartBody, Own> {
  /** Name of the activity type. */
  readonly type: string;
  readonly taskQueue: string;
  readonly searchAttributes?: Readonly<Record<string, unknown>>;
  readonly idReusePolicy?: Short<Schemas['ActivityIdReusePolicy'], 'ACTIVITY_ID_REUSE_POLICY'>;
  readonly idConflictPolicy?: Short<Schemas['ActivityIdConflictPolicy'], 'ACTIVITY_ID_CONFLICT_POLICY'>;
}

/** How to start an activity: the fields of the API, with shorter forms for the usual ones. */
export type ActivityStartOptions<Args extends readonly unknown[]> = ActivityStart & WithArgs<Args> & WriteOptions;

/** An activity without a workflow. */
export interface ActivityHandle<Definition> extends ActivityTask<ResultOf<Definition>> {
  readonly namespace: string;
  readonly activityId: string;
  readonly start: (options: ActivityStartOptions<ArgsOf<Definition>>) => Promise<Started>;
  /** Starts the activity and waits for its result. */
  readonly execute: (
    options: ActivityStartOptions<ArgsOf<Definition>> & ResultOptions,
  ) => Promise<ResultOf<Definition>>;
  /** Waits until the activity ends: however long that takes, or up to `wait` milliseconds. */
  readonly result: (options?: ResultOptions) => Promise<ResultOf<Definition>>;
  /** Its status, and the end. */
  readonly watchStatus: (options?: CallOptions) => AsyncIterable<Schemas['ActivityResult']>;
  readonly describe: (options?: CallOptions) => Promise<Schemas['DescribeActivityExecutionResponse']>;
  readonly cancel: (reason?: string, options?: WriteOptions) => Promise<void>;
  readonly terminate: (reason?: string, options?: WriteOptions) => Promise<void>;
}

function startBody(options: ActivityStart & AnyArgs): StartBody {
  const { type, taskQueue, args, searchAttributes, ...more } = options;
  const { workflowType: activityType, ...fields } = startFields(options);
  return { ...more, activityType, ...fields } as StartBody;
}

const ROOT = '/api/v1/namespaces/{namespace}/activities/{activityId}';

export function createActivityHandle<Definition>(
  client: Transport,
  activityId: string,
  runId: string | undefined,
): ActivityHandle<Definition> {
  const { http, namespace } = client;
  const path = { namespace, activityId };
  const query = runId === undefined ? {} : { runId };
  const kind: ExecutionKind<Schemas['ActivityResult']> = {
    what: 'activity',
    runOf: (end) => end.runId,
    failed: (end, run) => new ActivityFailedError('activity', end, run),
    ask: (run, init) =>
      http.GET(`${ROOT}/result`, {
        ...init,
        params: { path, query: run === undefined ? {} : { runId: run } },
      }),
  };
  const end = async (verb: 'cancel' | 'terminate', reason: string | undefined, options: WriteOptions = {}) => {
    const body = { ...query, ...(reason !== undefined && { reason }) };
    await call(client, options, (init) => http.POST(`${ROOT}/${verb}`, { ...init, params: { path }, body }));
  };
  return {
    ...createActivityTask<ResultOf<Definition>>(client, { activityId, runId }),
    namespace,
    activityId,
    async start(options: ActivityStart & AnyArgs & WriteOptions) {
      const [how, what] = splitOptions(options);
      const { runId = '', started = false } = await call(client, how, (init) =>
        http.POST(ROOT, {
          ...init,
          params: { path },
          body: startBody(what),
        }),
      );
      return { runId, started };
    },
    execute: ({ wait, ...options }: ActivityStart & AnyArgs & WriteOptions & ResultOptions) => {
      const [how, what] = splitOptions(options);
      return executeAndWait(kind, { ...how, ...(wait !== undefined && { wait }) }, (init) =>
        http.POST(`${ROOT}/execute`, {
          ...init,
          params: { path },
          body: startBody(what),
        }),
      );
    },
    result: (options) => resultOf(kind, runId, options),
    watchStatus: (options = {}) =>
      watchStatus(options, (place, init) =>
        http.GET(`${ROOT}/result`, {
          ...init,
          params: { path, query: { ...query, ...place } },
          parseAs: 'stream',
        }),
      ),
    describe: (options = {}) => call(client, options, (init) => http.GET(ROOT, { ...init, params: { path, query } })),
    cancel: (reason, options) => end('cancel', reason, options),
    terminate: (reason, options) => end('terminate', reason, options),
  };
}
