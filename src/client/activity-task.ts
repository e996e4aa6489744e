import type { components } from '../../generated/openapi.ts';
import { type CallOptions, call, type Init, type Transport } from './call.ts';
import type { Answer } from './errors.ts';
import { failureOf } from './failure-error.ts';

type Schemas = components['schemas'];

/** Which activity: by its task token, by its workflow, or one without a workflow. */
export type ActivityKey =
  | { readonly taskToken: string | Uint8Array }
  | { readonly workflowId: string; readonly activityId: string; readonly runId?: string | undefined }
  | { readonly activityId: string; readonly runId?: string | undefined };

/** Reports for an activity that its worker has left to somebody else. */
export interface ActivityTask<Result = unknown> {
  readonly complete: (result?: Result, options?: CallOptions) => Promise<void>;
  /** An error is sent with its name as type, its causes, and `nonRetryable` and `details` if it has them. */
  readonly fail: (failure: Error | Schemas['Failure'], options?: CallOptions) => Promise<void>;
  /** Reports progress; the answer says whether the activity should stop. */
  readonly heartbeat: (details?: unknown, options?: CallOptions) => Promise<Heartbeat>;
  /** Reports that the activity has stopped because its cancellation was requested. */
  readonly reportCancellation: (details?: unknown, options?: CallOptions) => Promise<void>;
}

export interface Heartbeat {
  readonly cancelRequested: boolean;
  readonly paused: boolean;
  readonly reset: boolean;
}

type Report = 'complete' | 'fail' | 'heartbeat' | 'cancel';
type Send = (
  report: Report,
  body: object,
  init: Init,
) => Promise<Answer<Schemas['RecordActivityTaskHeartbeatResponse']>>;

export function createActivityTask<Result>(client: Transport, key: ActivityKey): ActivityTask<Result> {
  const send = senderOf(client, key);
  const report = (name: Report, body: object, options: CallOptions = {}) =>
    call(client, options, (init) => send(name, body, init));
  const payloads = (value: unknown) => (value === undefined ? undefined : [value]);
  return {
    async complete(result, options) {
      await report('complete', { result: payloads(result) }, options);
    },
    async fail(failure, options) {
      await report('fail', { failure: failure instanceof Error ? failureOf(failure) : failure }, options);
    },
    async heartbeat(details, options) {
      const answer = await report('heartbeat', { details: payloads(details) }, options);
      const { cancelRequested = false, activityPaused = false, activityReset = false } = answer;
      return { cancelRequested, paused: activityPaused, reset: activityReset };
    },
    async reportCancellation(details, options) {
      await report('cancel', { details: payloads(details) }, options);
    },
  };
}

type Sent = Promise<Answer<Schemas['RecordActivityTaskHeartbeatResponse']>>;

function senderOf({ http, namespace }: Transport, key: ActivityKey): Send {
  if ('taskToken' in key) {
    const { taskToken: token } = key;
    const taskToken = typeof token === 'string' ? token : btoa(String.fromCharCode(...token));
    const root = '/api/v1/namespaces/{namespace}/activities';
    return (report, body, init) =>
      http.POST(`${root}/${report}`, {
        ...init,
        params: { path: { namespace } },
        body: { taskToken, ...body },
      }) as Sent;
  }
  const run = key.runId === undefined ? {} : { runId: key.runId };
  const word = (report: Report) => (report === 'cancel' ? 'resolve-as-canceled' : report);
  if ('workflowId' in key) {
    const { workflowId, activityId } = key;
    const params = { path: { namespace, workflowId, activityId } };
    const root = '/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}';
    return (report, body, init) =>
      http.POST(`${root}/${word(report)}`, { ...init, params, body: { ...run, ...body } }) as Sent;
  }
  const params = { path: { namespace, activityId: key.activityId } };
  const root = '/api/v1/namespaces/{namespace}/activities/{activityId}';
  return (report, body, init) =>
    http.POST(`${root}/${word(report)}`, { ...init, params, body: { ...run, ...body } }) as Sent;
}
