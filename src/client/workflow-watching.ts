import type { components } from '../../generated/openapi.ts';
import { type CallOptions, type Init, stream, type Transport } from './call.ts';
import { ACCEPT_EVENTS, ACCEPT_LINES, readEvents, readLines } from './streams.ts';
import type { WorkflowKey } from './workflow-key.ts';

type HistoryEvent = components['schemas']['HistoryEvent'];

export interface HistoryOptions extends CallOptions {
  /** True to go on with every event as it happens, over continuations, retries and resets, up to the end. */
  readonly follow?: boolean | undefined;
  /** With `follow`: the `eventId` of the last event that you have; the events after it come first. */
  readonly after?: string | undefined;
}

export interface WatchOptions extends CallOptions {
  /** The least time between two queries, in milliseconds; default: 1,000. */
  readonly interval?: number | undefined;
}

/** The events of a workflow: those so far, or with `follow` those to come as well. */
export function readHistory(
  { http, namespace }: Transport,
  { workflowId, runId }: WorkflowKey,
  { follow = false, after: first, ...options }: HistoryOptions,
): AsyncGenerator<HistoryEvent> {
  const run = runId === undefined ? {} : { 'execution.runId': runId };
  const open = (query: object, headers: object, init: Init) =>
    http.GET('/api/v1/namespaces/{namespace}/workflows/{workflowId}/history', {
      ...init,
      params: { path: { namespace, workflowId }, query: { ...run, ...query } },
      headers: { ...init.headers, ...headers },
      parseAs: 'stream',
    });
  return stream(options, async function* (init) {
    if (!follow) {
      yield* readLines<HistoryEvent>(() => open({}, ACCEPT_LINES, init));
      return;
    }
    const events = readEvents(
      (after = first) => open(after === undefined ? {} : { after }, ACCEPT_EVENTS, init),
      init.signal,
    );
    for await (const { event, data } of events) if (event !== 'end') yield JSON.parse(data) as HistoryEvent;
  });
}

/** The values of a query: now, and again whenever it changes. */
export function watchQuery(
  { http, namespace }: Transport,
  { workflowId, runId }: WorkflowKey,
  queryType: string,
  args: readonly unknown[],
  { interval, ...options }: WatchOptions,
): AsyncGenerator<unknown> {
  const open = (after: string | undefined, init: Init) =>
    http.GET('/api/v1/namespaces/{namespace}/workflows/{workflowId}/query/{queryType}', {
      ...init,
      params: {
        path: { namespace, workflowId, queryType },
        query: {
          ...(runId !== undefined && { 'execution.runId': runId }),
          args: args.map((value) => JSON.stringify(value)),
          ...(interval !== undefined && { interval: `${interval}ms` }),
          ...(after !== undefined && { after }),
        },
      },
      headers: { ...init.headers, ...ACCEPT_EVENTS },
      parseAs: 'stream',
    });
  return stream(options, async function* (init) {
    const events = readEvents((after) => open(after, init), init.signal);
    for await (const { event, data } of events) if (event !== 'end') yield JSON.parse(data) as unknown;
  });
}
