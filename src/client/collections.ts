import type { components } from '../../generated/openapi.ts';
import { type CallOptions, call, type Init, stream, type Transport } from './call.ts';
import type { Answer } from './errors.ts';
import { ACCEPT_LINES, readLines, type StreamAnswer } from './streams.ts';

type Schemas = components['schemas'];
type OneOrMore<Value> = Value | readonly Value[];
type Status = 'Running' | 'Completed' | 'Failed' | 'Canceled' | 'Terminated' | 'TimedOut';

interface ExecutionFilter {
  readonly startedAfter?: Date | undefined;
  readonly startedBefore?: Date | undefined;
  readonly closedAfter?: Date | undefined;
  readonly closedBefore?: Date | undefined;
  /** Search attributes and their values. */
  readonly attributes?: Readonly<Record<string, OneOrMore<string | number | boolean>>> | undefined;
}

/** What the workflows of a list have in common: all of these. Of several values, one is enough. */
export interface WorkflowFilter extends ExecutionFilter {
  readonly workflowType?: OneOrMore<string> | undefined;
  readonly workflowId?: OneOrMore<string> | undefined;
  readonly status?: OneOrMore<Status | 'ContinuedAsNew' | 'Paused'> | undefined;
  readonly taskQueue?: OneOrMore<string> | undefined;
}

export interface ActivityFilter extends ExecutionFilter {
  readonly activityType?: OneOrMore<string> | undefined;
  readonly activityId?: OneOrMore<string> | undefined;
  readonly status?: OneOrMore<Status | 'Paused'> | undefined;
  readonly taskQueue?: OneOrMore<string> | undefined;
}

export interface NexusOperationFilter extends ExecutionFilter {
  readonly operationId?: OneOrMore<string> | undefined;
  readonly status?: OneOrMore<Status> | undefined;
}

export interface ScheduleFilter extends Pick<ExecutionFilter, 'attributes'> {
  readonly scheduleId?: OneOrMore<string> | undefined;
}

export interface CountOptions<Filter> extends CallOptions {
  readonly filter?: Filter | undefined;
  /** A visibility query (https://docs.temporal.io/list-filter), beside the filter. */
  readonly query?: string | undefined;
  /** Default: that of the client. */
  readonly namespace?: string | undefined;
}

export interface ListOptions<Filter> extends CountOptions<Filter> {
  /** The most items; default: all there are. */
  readonly limit?: number | undefined;
}

export interface PageOptions<Filter> extends CountOptions<Filter> {
  readonly pageSize?: number | undefined;
  /** The `nextPageToken` of the page before. */
  readonly pageToken?: string | undefined;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Undefined on the last page. */
  readonly nextPageToken: string | undefined;
}

export interface Count {
  readonly count: number;
  /** With a query like `GROUP BY ExecutionStatus`. */
  readonly groups: readonly { readonly values: readonly unknown[]; readonly count: number }[];
}

export interface Collection<Item, Filter> {
  /** All items that a filter or a query finds, page by page as they are taken. */
  readonly list: (options?: ListOptions<Filter>) => AsyncIterable<Item>;
  /** One page, for a list with a button for the next one. */
  readonly page: (options?: PageOptions<Filter>) => Promise<Page<Item>>;
  readonly count: (options?: CountOptions<Filter>) => Promise<Count>;
}

interface Counted {
  readonly count: string;
  readonly groups?: readonly { readonly groupValues?: readonly unknown[]; readonly count?: string }[];
}

/** The requests of a collection; a query is made of parameters. */
interface Requests<Body> {
  readonly sizeParameter: 'pageSize' | 'maximumPageSize';
  readonly lines: (namespace: string, query: object, init: Init) => Promise<StreamAnswer>;
  readonly page: (namespace: string, query: object, init: Init) => Promise<Answer<Body>>;
  readonly count: (namespace: string, query: object, init: Init) => Promise<Answer<Counted>>;
}

function createCollection<Item extends object, Filter extends object, Body extends { readonly nextPageToken?: string }>(
  client: Transport,
  requests: Requests<Body>,
  itemsOf: (body: Body) => readonly Item[] | undefined,
): Collection<Item, Filter> {
  const queryOf = ({ filter, query }: CountOptions<Filter>) => ({
    ...parametersOf(filter ?? {}),
    ...(query !== undefined && { query }),
  });
  return {
    list: (options = {}) =>
      stream(options, (init) => {
        const { namespace = client.namespace, limit } = options;
        const query = { ...queryOf(options), ...(limit !== undefined && { limit }) };
        const sent = { ...init, headers: { ...init.headers, ...ACCEPT_LINES } };
        return readLines<Item>(() => requests.lines(namespace, query, sent));
      }) as AsyncIterable<Item>,
    async page(options = {}) {
      const { namespace = client.namespace, pageSize, pageToken } = options;
      const query = {
        ...queryOf(options),
        ...(pageSize !== undefined && { [requests.sizeParameter]: pageSize }),
        ...(pageToken !== undefined && { nextPageToken: pageToken }),
      };
      const body = await call(client, options, (init) => requests.page(namespace, query, init));
      return { items: itemsOf(body) ?? [], nextPageToken: body.nextPageToken || undefined };
    },
    async count(options = {}) {
      const { namespace = client.namespace } = options;
      const body = await call(client, options, (init) => requests.count(namespace, queryOf(options), init));
      const groups = (body.groups ?? []).map(({ groupValues: values = [], count = '0' }) => ({
        values,
        count: Number(count),
      }));
      return { count: Number(body.count), groups };
    },
  };
}

/** `filter.status=…`, `filter.attribute[Name]=…` */
function parametersOf({ attributes = {}, ...filter }: { readonly attributes?: object }): object {
  const parameters = Object.entries(filter).map(([name, value]) => [
    `filter.${name}`,
    value instanceof Date ? value.toISOString() : value,
  ]);
  const further = Object.entries(attributes).map(([name, value]) => [
    `filter.attribute[${encodeURIComponent(name)}]`,
    value,
  ]);
  return Object.fromEntries([...parameters, ...further]);
}

export type Workflows = Collection<Schemas['WorkflowExecutionInfo'], WorkflowFilter>;
export type Activities = Collection<Schemas['ActivityExecutionListInfo'], ActivityFilter>;
export type NexusOperations = Collection<Schemas['NexusOperationExecutionListInfo'], NexusOperationFilter>;
export type Schedules = Collection<Schemas['ScheduleListEntry'], ScheduleFilter>;

export interface Collections {
  readonly workflows: Workflows;
  /** Activities without a workflow. */
  readonly activities: Activities;
  /** Nexus operations without a workflow. */
  readonly nexusOperations: NexusOperations;
  readonly schedules: Schedules;
}

const ROOT = '/api/v1/namespaces/{namespace}';

export function createCollections(client: Transport): Collections {
  type List = 'workflows' | 'activities' | 'nexus-operations' | 'schedules';
  type Counter = 'workflow-count' | 'activity-count' | 'nexus-operation-count' | 'schedule-count';
  const requests = <Body>(list: List, count: Counter, sizeParameter: Requests<Body>['sizeParameter']) => {
    const params = (namespace: string, query: object) => ({ path: { namespace }, query });
    return {
      sizeParameter,
      lines: (namespace, query, init) =>
        client.http.GET(`${ROOT}/${list}`, { ...init, params: params(namespace, query), parseAs: 'stream' }),
      page: (namespace, query, init) =>
        client.http.GET(`${ROOT}/${list}`, { ...init, params: params(namespace, query) }) as Promise<Answer<Body>>,
      count: (namespace, query, init) =>
        client.http.GET(`${ROOT}/${count}`, { ...init, params: params(namespace, query) }),
    } satisfies Requests<Body>;
  };
  return {
    workflows: createCollection(
      client,
      requests<Schemas['ListWorkflowExecutionsResponse']>('workflows', 'workflow-count', 'pageSize'),
      ({ executions }) => executions,
    ),
    activities: createCollection(
      client,
      requests<Schemas['ListActivityExecutionsResponse']>('activities', 'activity-count', 'pageSize'),
      ({ executions }) => executions,
    ),
    nexusOperations: createCollection(
      client,
      requests<Schemas['ListNexusOperationExecutionsResponse']>(
        'nexus-operations',
        'nexus-operation-count',
        'pageSize',
      ),
      ({ operations }) => operations,
    ),
    schedules: createCollection(
      client,
      requests<Schemas['ListSchedulesResponse']>('schedules', 'schedule-count', 'maximumPageSize'),
      ({ schedules }) => schedules,
    ),
  };
}
