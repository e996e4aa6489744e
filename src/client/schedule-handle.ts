import type { components } from '../../generated/openapi.ts';
import { type CallOptions, call, exchange, type Init, type Transport, type WriteOptions } from './call.ts';
import type { Answer } from './errors.ts';
import {
  type AnyArgs,
  attributeFields,
  type CommonStart,
  type OwnFields,
  type Short,
  splitOptions,
  startFields,
  type WithArgs,
} from './start-options.ts';
import type { ArgsOf } from './workflow-definition.ts';

type Schemas = components['schemas'];
type Overlap = Short<Schemas['ScheduleOverlapPolicy'], 'SCHEDULE_OVERLAP_POLICY'>;

interface Action extends Omit<Schemas['NewWorkflowExecutionInfo'], OwnFields | 'workflowId'>, CommonStart {
  /** The time is appended to it; default: the id of the schedule. */
  readonly workflowId?: string | undefined;
}

export interface ScheduleOptions<Args extends readonly unknown[]> extends WriteOptions {
  /** When: `{ cronString: ['0 9 * * MON-FRI'], timezoneName: 'Europe/Berlin' }`, `{ interval: [{ interval: '600s' }] }`. */
  readonly spec: Schemas['ScheduleSpec'];
  /** The workflow to start. */
  readonly action: Action & WithArgs<Args>;
  readonly policies?:
    | (Omit<Schemas['SchedulePolicies'], 'overlapPolicy'> & { readonly overlapPolicy?: Overlap })
    | undefined;
  readonly state?: Schemas['ScheduleState'] | undefined;
  readonly memo?: Readonly<Record<string, unknown>> | undefined;
  readonly searchAttributes?: Readonly<Record<string, unknown>> | undefined;
  /** True to start the workflow at once, too. */
  readonly triggerImmediately?: boolean | undefined;
}

/** What a schedule is and does, and the tag of this state of it for `ifMatch`. */
export type ScheduleDescription = Schemas['DescribeScheduleResponse'] & { readonly etag: string };

/** RFC 7396: what is left out stays, null removes. */
export type MergePatch<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { readonly [Name in keyof Value]?: MergePatch<Exclude<Value[Name], undefined>> | null }
    : Value;

export interface SchedulePatchOptions extends CallOptions {
  /** The `etag` of a description: the patch fails with status 412 if the schedule has changed since. */
  readonly ifMatch?: string | undefined;
}

export interface TriggerOptions extends WriteOptions {
  readonly note?: string | undefined;
  readonly overlapPolicy?: Overlap;
}

export interface BackfillOptions extends WriteOptions {
  readonly start: Date;
  readonly end: Date;
  readonly overlapPolicy?: Overlap;
}

/** A schedule, which starts a workflow at given times. */
export interface ScheduleHandle<Definition> {
  readonly namespace: string;
  readonly scheduleId: string;
  readonly create: (options: ScheduleOptions<ArgsOf<Definition>>) => Promise<void>;
  readonly describe: (options?: CallOptions) => Promise<ScheduleDescription>;
  /** Changes what the patch names; a cron string replaces all other times. The server may take a moment to apply it. */
  readonly patch: (
    patch: MergePatch<Schemas['SchedulePatchBody']>,
    options?: SchedulePatchOptions,
  ) => Promise<ScheduleDescription>;
  readonly pause: (note?: string, options?: WriteOptions) => Promise<void>;
  readonly unpause: (note?: string, options?: WriteOptions) => Promise<void>;
  /** Starts the workflow now. */
  readonly trigger: (options?: TriggerOptions) => Promise<void>;
  /** Starts the workflow for the times that have passed. */
  readonly backfill: (options: BackfillOptions) => Promise<void>;
  /** Workflows that it has started go on. */
  readonly delete: (options?: CallOptions) => Promise<void>;
}

const ROOT = '/api/v1/namespaces/{namespace}/schedules/{scheduleId}';
const MERGE_PATCH = { 'Content-Type': 'application/merge-patch+json' } as const;

export function createScheduleHandle<Definition>(client: Transport, scheduleId: string): ScheduleHandle<Definition> {
  const { http, namespace } = client;
  const path = { namespace, scheduleId };
  const params = { path };
  const describing = async (
    options: CallOptions,
    send: (init: Init) => Promise<Answer<Schemas['DescribeScheduleResponse']>>,
  ): Promise<ScheduleDescription> => {
    const { data, headers } = await exchange(client, options, send);
    return { ...data, etag: headers?.get('ETag') ?? '' };
  };
  const note = (note: string | undefined) => (note === undefined ? {} : { note });
  return {
    namespace,
    scheduleId,
    async create(options: Omit<ScheduleOptions<never>, 'action'> & { readonly action: Action & AnyArgs }) {
      const [how, what] = splitOptions(options);
      const { spec, action, policies, state, triggerImmediately, ...attributes } = what;
      const { type, taskQueue, args, memo, searchAttributes, workflowId = scheduleId, ...more } = action;
      const startWorkflow = { workflowId, ...more, ...startFields(action) };
      const body = {
        schedule: { spec, action: { startWorkflow }, ...(policies && { policies }), ...(state && { state }) },
        ...attributeFields(attributes),
        ...(triggerImmediately && { initialPatch: { triggerImmediately: {} } }),
      } as Schemas['CreateScheduleBody'];
      await call(client, how, (init) => http.POST(ROOT, { ...init, params, body }));
    },
    describe: (options = {}) => describing(options, (init) => http.GET(ROOT, { ...init, params })),
    patch: (patch, { ifMatch, ...options } = {}) =>
      describing(options, (init) =>
        http.PATCH(ROOT, {
          ...init,
          headers: { ...init.headers, ...MERGE_PATCH, ...(ifMatch !== undefined && { 'If-Match': ifMatch }) },
          params,
          body: patch as Schemas['SchedulePatchBody'],
        }),
      ),
    async pause(text, options = {}) {
      await call(client, options, (init) => http.POST(`${ROOT}/pause`, { ...init, params, body: note(text) }));
    },
    async unpause(text, options = {}) {
      await call(client, options, (init) => http.POST(`${ROOT}/unpause`, { ...init, params, body: note(text) }));
    },
    async trigger(options = {}) {
      const [how, what] = splitOptions(options);
      const body = what as Schemas['TriggerScheduleBody'];
      await call(client, how, (init) => http.POST(`${ROOT}/trigger`, { ...init, params, body }));
    },
    async backfill(options) {
      const [how, { start, end, ...more }] = splitOptions(options);
      const request = { ...more, startTime: start.toISOString(), endTime: end.toISOString() };
      const body = { patch: { backfillRequest: [request as Schemas['BackfillRequest']] } };
      await call(client, how, (init) => http.POST(`${ROOT}/patch`, { ...init, params, body }));
    },
    async delete(options = {}) {
      await call(client, options, (init) => http.DELETE(ROOT, { ...init, params }));
    },
  };
}
