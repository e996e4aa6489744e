import createFetchClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, operations, paths } from '../../generated/openapi.ts';
import type { AnyWorkflow, WorkflowDefinition } from './workflow-definition.ts';
import { createWorkflowHandle, type WorkflowHandle } from './workflow-handle.ts';
import { createWorkflows, type Workflows } from './workflows.ts';

/** The schemas of the document by name: `Schemas['StartWorkflowExecutionBody']`. */
export type Schemas = components['schemas'];
// biome-ignore lint/performance/noBarrelFile: the public face of the package.
export { TemporalHttpError, unwrap, type Violation } from './errors.ts';
export { FailureError, type FailureKind } from './failure-error.ts';
export type { AnyWorkflow, WorkflowDefinition } from './workflow-definition.ts';
export type {
  CallOptions,
  ExecuteOptions,
  HistoryOptions,
  SignalOptions,
  Started,
  StartOptions,
  UpdateOptions,
  WatchOptions,
  WorkflowHandle,
} from './workflow-handle.ts';
export { type ResultOptions, WorkflowNotCompletedError, WorkflowRunningError } from './workflow-result.ts';
export type { ListOptions, WorkflowFilter, Workflows } from './workflows.ts';
export type { operations as Operations, paths as Paths };

export interface TemporalClientOptions extends Omit<ClientOptions, 'baseUrl'> {
  /** Address of the proxy: `http://localhost:7243`. */
  readonly baseUrl: string;
  /** Default namespace of workflow handles; default: `default`. */
  readonly namespace?: string;
  /** A bearer token, or a function that returns one before each request. */
  readonly token?: string | (() => string | Promise<string>);
}

export interface TemporalClient {
  /** Every operation of the API, typed: `http.GET('/api/v1/namespaces', { params: { query: { pageSize: 10 } } })`. */
  readonly http: Client<paths, 'application/json'>;
  /**
   * A handle of a workflow, running or not; this sends nothing. The type parameter describes its arguments, result,
   * signals, queries and updates.
   */
  readonly workflow: <Definition extends WorkflowDefinition = AnyWorkflow>(
    workflowId: string,
    options?: { readonly namespace?: string; readonly runId?: string },
  ) => WorkflowHandle<Definition>;
  readonly workflows: Workflows;
}

/**
 * Creates a client for a temporal-http proxy. It needs only `fetch`, so it works in Node 20, other JavaScript runtimes
 * and browsers.
 */
export function createTemporalClient(options: TemporalClientOptions): TemporalClient {
  const { namespace = 'default', token, ...rest } = options;
  const http = createFetchClient<paths, 'application/json'>(rest);
  if (token !== undefined) {
    http.use({
      async onRequest({ request }) {
        request.headers.set('Authorization', `Bearer ${typeof token === 'string' ? token : await token()}`);
        return request;
      },
    });
  }
  return {
    http,
    workflow: (workflowId, { namespace: own = namespace, runId } = {}) =>
      createWorkflowHandle(http, { namespace: own, workflowId, runId }),
    workflows: createWorkflows(http, namespace),
  };
}
