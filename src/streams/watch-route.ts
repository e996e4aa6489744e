import type { Violation } from '../base/status-error.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import { createAdmit } from '../operation/admit.ts';
import { fieldPath, readText } from '../operation/message/read.ts';
import type { OperationDeps } from '../operation/operation.ts';
import type { OperationRequest } from '../operation/operation-request.ts';
import type { Received } from '../operation/receive.ts';
import type { Job } from '../operation/rpc.ts';
import type { StreamReply, StreamRoute } from '../operation/stream-route.ts';
import { type Patience, patienceOf } from '../results/patience.ts';
import type { ReceiveFields } from '../results/receive-fields.ts';
import { END_ID, EVENT_STREAM } from './event-stream.ts';
import type { StreamSettings } from './stream-settings.ts';
import { readWatchOptions, type WatchOptions, type WatchParameter } from './watch-options.ts';

/** A caller that watches one workflow, activity or Nexus operation, once its request has been admitted. */
export interface Watch extends Pick<WatchOptions, 'after' | 'followRuns' | 'intervalMs'> {
  readonly request: OperationRequest;
  readonly job: Job;
  readonly received: Received;
  readonly id: string;
  /** The run that the request names. */
  readonly runId: string | undefined;
  readonly patience: Patience;
}

export interface WatchRouteOptions {
  /** The operation whose access rules and request the stream has. */
  readonly operation: Operation;
  readonly binding: Binding;
  readonly deps: OperationDeps;
  readonly settings: StreamSettings;
  /** Parameters of the stream, without those that the other answers of the route have too. */
  readonly ownParameters: readonly WatchParameter[];
  readonly sharedParameters?: readonly WatchParameter[];
  /** Fields of the request, as dotted paths in proto spelling. */
  readonly idField: string;
  readonly runField: string;
  /** The query is without the parameters of streams. */
  readonly receive: ReceiveFields;
  /** Violations of the id of the last event that the caller has. */
  readonly checkPlace?: (after: string) => readonly Violation[];
  /** @throws StatusError PERMISSION_DENIED (403) if the caller may not make the calls beneath the stream */
  readonly permit: (job: Job, id: string) => Promise<void>;
  /** @throws StatusError for every failure before the first event */
  readonly open: (watch: Watch) => Promise<StreamReply>;
}

/** A stream of server-sent events about one execution (contract section 7). */
export function watchRoute(options: WatchRouteOptions): StreamRoute {
  const { operation, binding, deps, settings, ownParameters, sharedParameters = [], receive, permit, open } = options;
  const admit = createAdmit(operation, deps.admission);
  const known = [...ownParameters, ...sharedParameters];
  const waits = { timeoutMs: deps.receiving.timeoutMs, closing: settings.closing };
  const idPath = fieldPath(operation.request, options.idField);
  const runPath = fieldPath(operation.request, options.runField);

  return {
    operation,
    binding,
    contentType: EVENT_STREAM,
    ownParameters,
    handle: async (request) => {
      const caller = await admit.identify(request);
      const lastEventId = request.req.headers['last-event-id'];
      const { rest: query, violations, ...watched } = readWatchOptions(request.query, lastEventId, known);
      const { after } = watched;
      const misplaced = after === undefined ? [] : (options.checkPlace?.(after) ?? []);
      const received = await receive({ ...request, query }, caller, [...violations, ...misplaced]);
      await admit.permit(request, caller, received);
      const job: Job = { request, caller, namespace: received.namespace };
      const id = readText(received.message, idPath) ?? '';
      await permit(job, id);
      if (after === END_ID) return undefined;
      const runId = readText(received.message, runPath);
      const patience = patienceOf(request.req, settings.maxStreamMs, waits);
      return open({ ...watched, request, job, received, id, runId, patience });
    },
  };
}
