import { operations } from '../../../generated/operations.ts';
import type { Binding, Operation } from '../../../src/codec/operation-table.ts';
import type { Scenario, Step, Wanted } from '../difference.ts';
import { newer } from './parts.ts';

type Marks = Pick<Step, 'differs' | 'builtIn' | 'proxy'>;

const NOWHERE = 'no-such-namespace';
const NO_PATH: Wanted = { status: 404, error: [5, 'Not Found'] };
const NO_METHOD: Wanted = { status: 501, error: [12, 'Method Not Allowed'] };

/** Routes of proto/rules.yaml, but for the literals below, and what the built-in API says to them. */
const OWN_ROUTES: Readonly<Record<string, Wanted>> = {
  'PUT /api/v1/namespaces/{namespace}': NO_METHOD,
  'DELETE /api/v1/namespaces/{namespace}': NO_METHOD,
  'DELETE /api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}': NO_METHOD,
  'POST /api/v1/namespaces/{namespace}/multi-operation': NO_PATH,
  'POST /api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/updates/{request.meta.update_id}':
    NO_PATH,
  'GET /api/v1/namespaces/{namespace}/workflows/{update_ref.workflow_execution.workflow_id}/updates/{update_ref.update_id}':
    NO_PATH,
};

const LITERAL = /\/activities\/(heartbeat|complete|fail|cancel)(-by-id)?$/;

/** Rpcs that server 1.31.2 does not have. */
const NEWER =
  /^(countWorkers|pollWorkflowExecutionTimeSkipping|.*NexusOperationExecutions?|(pause|unpause|reset)ActivityExecution|updateActivityExecutionOptions)$/;

/** Operations that server 1.29.1 does not have, or has at other paths. */
const NOT_IN_1_29 =
  /^((record|respond)ActivityTask.*|.*ActivityExecutions?|(pause|unpause|reset)Activity|updateActivityOptions|(pause|unpause)WorkflowExecution|countSchedules|createWorkerDeployment(Version)?|.*ComputeConfig)$/;

/** What `{}` to something that does not exist shows, where the answers are not the same. */
const EMPTY: Readonly<Record<string, Marks>> = {
  resetWorkflowExecution: {
    differs: ['request-id-filled'],
    builtIn: { status: 400, error: [3, 'RequestId is not set on request.'] },
    proxy: { status: 404, error: [5, 'workflow not found for ID: '] },
  },
  updateWorkflowExecution: {
    differs: ['update-without-meta'],
    builtIn: { status: 400, error: [3, 'Update meta is not set on request.'] },
    proxy: { status: 404, error: [5, 'workflow not found for ID: '] },
  },
};

/** Make something of `{}`, or show what changes from one moment to the next: they are told in the stories. */
const IN_STORIES = [
  'createSchedule',
  'createWorkerDeployment',
  'setWorkerDeploymentManager',
  'updateSchedule',
  'listWorkers',
];

/** Bodies with what the proxy wants before it asks the server. */
const LEAST: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  executeMultiOperation: { operations: [] },
  resetWorkflowExecution: { workflowTaskFinishEventId: 4 },
};

/** Every binding, once for a namespace that does not exist, and once for things that do not exist in one that does. */
export function sweep(): readonly Scenario[] {
  return operations.map((operation) => ({
    name: operation.id,
    steps: operation.bindings
      .flatMap((binding) => [
        step(operation, binding, NOWHERE, marksOfRoute(operation, binding)),
        ...inNamespace(operation, binding),
      ])
      .map(NOT_IN_1_29.test(operation.id) && !NEWER.test(operation.id) ? newer : (same) => same),
  }));
}

function step({ id }: Operation, { method, segments, body }: Binding, namespace: string, marks: Marks): Step {
  const path = segments.map((segment) => {
    if (segment.kind === 'literal') return segment.text;
    return segment.kind === 'variable' && segment.jsonPath === 'namespace' ? namespace : '{id}';
  });
  return { method, path: `/${path.join('/')}`, ...(body !== undefined && { body: LEAST[id] ?? {} }), ...marks };
}

function marksOfRoute({ id }: Operation, { method, template }: Binding): Marks {
  if (NEWER.test(id)) {
    return {
      differs: ['newer-rpcs'],
      builtIn: NO_PATH,
      proxy: { status: 501, error: [12, 'unknown method '] },
    };
  }
  const builtIn = OWN_ROUTES[`${method} ${template}`];
  if (builtIn === undefined) return {};
  const proxy: Wanted = { status: 404, error: [5, `Namespace ${NOWHERE} is not found.`] };
  return { differs: ['routes-of-the-proposal'], builtIn, proxy };
}

function inNamespace(operation: Operation, binding: Binding): readonly Step[] {
  const { documentPath, method, template } = binding;
  if (documentPath === undefined || !template.includes('{namespace}') || IN_STORIES.includes(operation.id)) return [];
  if (`${method} ${template}` in OWN_ROUTES || NEWER.test(operation.id)) return [];
  const literal: Marks = {
    differs: ['activity-literals'],
    builtIn: { error: [3, 'taskQueue is not set'] },
    proxy: { error: [3, ': is required'] },
  };
  return [step(operation, binding, '{namespace}', LITERAL.test(template) ? literal : (EMPTY[operation.id] ?? {}))];
}
