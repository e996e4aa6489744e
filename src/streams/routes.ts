import type { Operation } from '../codec/operation-table.ts';
import { attributeTypes } from '../operation/filters/attribute-types.ts';
import type { OperationDeps } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import type { StreamRoute } from '../operation/stream-route.ts';
import { executionKinds } from '../results/routes.ts';
import { executionStream } from './execution-stream.ts';
import { historyStream } from './history-stream.ts';
import { itemLines, listingOf } from './item-lines.ts';
import { queryBinding, queryHandler } from './query-route.ts';
import { queryStream } from './query-stream.ts';
import { resultStream } from './result-stream.ts';
import type { StreamSettings } from './stream-settings.ts';
import { watchedWorkflow } from './watched-workflow.ts';

export interface Streams {
  /** Routes that exist only for their streams. */
  readonly routes: readonly OperationRoute[];
  readonly streams: readonly StreamRoute[];
}

/** The streams for those of Temporal's operations that a proto root contains (contract section 7). */
export function streamRoutes(operations: readonly Operation[], deps: OperationDeps, settings: StreamSettings): Streams {
  const rpc = (name: string) => operations.find(({ rpcPath }) => rpcPath === SERVICE + name);
  const getHistory = rpc('GetWorkflowExecutionHistory');
  const describe = rpc('DescribeWorkflowExecution');
  const query = rpc('QueryWorkflow');
  const filtering = { ...deps, attributeTypes: attributeTypes(operations, deps) };
  const lists = operations.flatMap((operation) => {
    const listing = listingOf(operation);
    if (listing === undefined) return [];
    const bindings = operation.bindings.filter(({ method, responseBody }) => method === 'GET' && !responseBody);
    return bindings.map((binding) => itemLines(operation, binding, listing, filtering, settings));
  });
  const executions = executionKinds(operations).map((kind) => executionStream(kind, deps, settings));
  const others = [...executions, ...lists];
  if (getHistory === undefined || describe === undefined || query === undefined) return { routes: [], streams: others };
  const watched = watchedWorkflow({ getHistory, describe, query }, deps, settings);
  const histories = getHistory.bindings.filter(({ method }) => method === 'GET');
  return {
    routes: [{ operation: query, binding: queryBinding(query), handle: queryHandler(query, deps) }],
    streams: [
      ...histories.map((binding) => historyStream(watched, binding)),
      resultStream(watched),
      queryStream(watched),
      ...others,
    ],
  };
}

const SERVICE = '/temporal.api.workflowservice.v1.WorkflowService/';
