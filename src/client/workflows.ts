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
    list: ({ filter = {}, query, limit, namespace = defaultNamespace, signal } = {}) =>
      readLines(() =>
        http.GET('/api/v1/namespaces/{namespace}/workflows', {
          params: {
            path: { namespace },
            query: {
              ...parametersOf(filter),
              ...(query !== undefined && { query }),
              ...(limit !== undefined && { limit }),
            },
          },
          headers: ACCEPT_LINES,
          parseAs: 'stream',
          ...(signal && { signal }),
        }),
      ),
  };
}

function parametersOf(filter: WorkflowFilter): object {
  return Object.fromEntries(
    Object.entries(filter).map(([name, value]) => [
      `filter.${name}`,
      value instanceof Date ? value.toISOString() : value,
    ]),
  );
}
