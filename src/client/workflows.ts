import type { Client } from 'openapi-fetch';
import type { components, paths } from '../../generated/openapi.ts';
import { ACCEPT_LINES, readLines } from './streams.ts';

type Schemas = components['schemas'];
type Status = 'Running' | 'Completed' | 'Failed' | 'Canceled' | 'Terminated' | 'ContinuedAsNew' | 'TimedOut';

/** What the workflows of a list have in common: all of these. */
export interface WorkflowFilter {
  readonly workflowType?: string;
  readonly workflowId?: string;
  /** One of several. */
  readonly status?: Status | readonly Status[];
  readonly taskQueue?: string;
  readonly startedAfter?: Date;
  readonly startedBefore?: Date;
  readonly closedAfter?: Date;
  readonly closedBefore?: Date;
}

export interface ListOptions {
  readonly filter?: WorkflowFilter;
  /** A visibility query (https://docs.temporal.io/list-filter), beside the filter. */
  readonly query?: string;
  /** The most workflows; default: all there are. */
  readonly limit?: number;
  /** Default: that of the client. */
  readonly namespace?: string;
  readonly signal?: AbortSignal;
}

export interface Workflows {
  /** The workflows that a filter or a query finds, page by page as they are taken. */
  readonly list: (options?: ListOptions) => AsyncIterable<Schemas['WorkflowExecutionInfo']>;
}

export function createWorkflows(http: Client<paths, 'application/json'>, defaultNamespace: string): Workflows {
  return {
    list: ({ filter = {}, query, limit, namespace = defaultNamespace, signal } = {}) => {
      const condition = [conditionOf(filter), ...(query === undefined ? [] : [`(${query})`])].filter(Boolean);
      return readLines(() =>
        http.GET('/api/v1/namespaces/{namespace}/workflows', {
          params: {
            path: { namespace },
            query: {
              ...(condition.length > 0 && { query: condition.join(' AND ') }),
              ...(limit !== undefined && { limit }),
            },
          },
          headers: ACCEPT_LINES,
          parseAs: 'stream',
          ...(signal && { signal }),
        }),
      );
    },
  };
}

/** The filter as a visibility query. */
function conditionOf(filter: WorkflowFilter): string {
  const equal = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`${name} = ${quoted(value)}`];
  const compared = (name: string, sign: '>' | '<', value: Date | undefined) =>
    value === undefined ? [] : [`${name} ${sign} ${quoted(value.toISOString())}`];
  const statuses = [filter.status ?? []].flat();
  return [
    ...equal('WorkflowType', filter.workflowType),
    ...equal('WorkflowId', filter.workflowId),
    ...equal('TaskQueue', filter.taskQueue),
    ...(statuses.length === 0 ? [] : [`ExecutionStatus IN (${statuses.map(quoted).join(', ')})`]),
    ...compared('StartTime', '>', filter.startedAfter),
    ...compared('StartTime', '<', filter.startedBefore),
    ...compared('CloseTime', '>', filter.closedAfter),
    ...compared('CloseTime', '<', filter.closedBefore),
  ].join(' AND ');
}

/** A string of a visibility query. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
