import { operations } from '../../../generated/operations.ts';
import type { Binding, Operation } from '../../../src/codec/operation-table.ts';
import type { Scenario, Step, Wanted } from '../difference.ts';
import { newer } from './parts.ts';

type Marks = Pick<Step, 'differs' | 'builtIn' | 'proxy' | 'before'>;

const NOWHERE = 'no-such-namespace';
const NO_PATH: Wanted = { status: 404, error: [5, 'Not Found'] };
const NO_METHOD: Wanted = { status: 501, error: [12, 'Method Not Allowed'] };

/** Routes of proto/rules.yaml, except for the literals below, and the built-in API's response to them. */
const OWN_ROUTES: Readonly<Record<string, Wanted>> = {
  'PUT /api/v1/namespaces/{namespace}': NO_METHOD,
  'DELETE /api/v1/namespaces/{namespace}': NO_METHOD,
  'DELETE /api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}': NO_METHOD,
  'POST /api/v1/namespaces/{namespace}/multi-operation': NO_PATH,
  'POST /api/v1/namespaces/{namespace}/delete': NO_PATH,
  'DELETE /api/v1/namespaces/{namespace}/activities/{activity_id}': NO_METHOD,
  'DELETE /api/v1/namespaces/{namespace}/nexus-operations/{operation_id}': NO_METHOD,
  'POST /api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/updates/{request.meta.update_id}':
    NO_PATH,
  'GET /api/v1/namespaces/{namespace}/workflows/{update_ref.workflow_execution.workflow_id}/updates/{update_ref.update_id}':
    NO_PATH,
};

const LITERAL = /\/activities\/(heartbeat|complete|fail|cancel)(-by-id)?$/;

/** Operations that came with server 1.32. */
const NEWER =
  /^(countWorkers|pollWorkflowExecutionTimeSkipping|.*NexusOperationExecutions?|(pause|unpause|reset)ActivityExecution|updateActivityExecutionOptions)$/;

const UNKNOWN_THERE: Marks = {
  before: '1.32.0',
  differs: ['newer-rpcs'],
  builtIn: NO_PATH,
  proxy: { status: 501, error: [12, 'unknown method '] },
};

/** Operations that servers before 1.31 lack, or have on other paths. */
const NOT_BEFORE_1_31 =
  /^((record|respond)ActivityTask.*|.*ActivityExecutions?|(pause|unpause|reset)Activity|updateActivityOptions|(pause|unpause)WorkflowExecution|countSchedules|createWorkerDeployment(Version)?|.*ComputeConfig)$/;

/** The differences shown by `{}` to something that does not exist. */
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

/** Operations that create something from `{}`, or show changing state: the stories cover them. */
const IN_STORIES = [
  'createSchedule',
  'createWorkerDeployment',
  'setWorkerDeploymentManager',
  'updateSchedule',
  'listWorkers',
];

/** Bodies with the fields that the proxy requires before it calls the server. */
const LEAST: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  createSchedule: { schedule: { action: {} } },
  executeMultiOperation: { operations: [] },
  resetWorkflowExecution: { workflowTaskFinishEventId: 4 },
  updateSchedule: { schedule: { spec: {}, action: {} } },
};

/** The same in a query. */
const LEAST_QUERY: Readonly<Record<string, string>> = {
  pollWorkflowExecutionTimeSkipping: '?fastForwardId=f',
};

/** Every binding, once for a nonexistent namespace, and once for nonexistent things in an existing namespace. */
export function sweep(): readonly Scenario[] {
  return operations.map((operation) => ({
    name: operation.id,
    steps: operation.bindings.flatMap((binding) => {
      const steps = [step(operation, binding, NOWHERE, marksOfRoute(binding)), ...inNamespace(operation, binding)];
      if (NEWER.test(operation.id))
        return [
          step(operation, binding, NOWHERE, UNKNOWN_THERE),
          ...steps.map((same): Step => ({ ...same, since: '1.32.0' })),
        ];
      return NOT_BEFORE_1_31.test(operation.id) ? steps.map(newer) : steps;
    }),
  }));
}

function step({ id }: Operation, { method, segments, body }: Binding, namespace: string, marks: Marks): Step {
  const path = segments.map((segment) => {
    if (segment.kind === 'literal') return segment.text;
    return segment.kind === 'variable' && segment.jsonPath === 'namespace' ? namespace : '{id}';
  });
  const query = LEAST_QUERY[id] ?? '';
  return { method, path: `/${path.join('/')}${query}`, ...(body !== undefined && { body: LEAST[id] ?? {} }), ...marks };
}

function marksOfRoute({ method, template }: Binding): Marks {
  const builtIn = OWN_ROUTES[`${method} ${template}`];
  if (builtIn === undefined) return {};
  const proxy: Wanted = { status: 404, error: [5, `Namespace ${NOWHERE} is not found.`] };
  return { differs: ['routes-of-the-proposal'], builtIn, proxy };
}

function inNamespace(operation: Operation, binding: Binding): readonly Step[] {
  const { documentPath, method, template } = binding;
  if (documentPath === undefined || !template.includes('{namespace}') || IN_STORIES.includes(operation.id)) return [];
  if (`${method} ${template}` in OWN_ROUTES) return [];
  const literal: Marks = {
    differs: ['activity-literals'],
    builtIn: { error: [3, 'taskQueue is not set'] },
    proxy: { error: [3, ': is required'] },
  };
  return [step(operation, binding, '{namespace}', LITERAL.test(template) ? literal : (EMPTY[operation.id] ?? {}))];
}
