import type { Components, OperationObject, Parameter, PathItem, Response, Schema } from './document.ts';
import { ANY_JSON } from './shared-schemas.ts';

const REPLACE: Parameter = {
  name: 'replace',
  in: 'query',
  description:
    'Lets a schedule without `spec` or `action` take the place of one that has them. The bare `?replace` means true.',
  allowEmptyValue: true,
  schema: { type: 'boolean', default: false },
};

const REPLAYED = {
  description: 'true if the start has found the run that an earlier one with the same `Idempotency-Key` has made.',
  schema: { type: 'string' },
};

const STARTS: ReadonlySet<string> = new Set([
  'startWorkflowExecution',
  'startActivityExecution',
  'startNexusOperationExecution',
  'executeWorkflow',
  'executeActivity',
]);

const RESET_POINT: Schema = {
  ...ANY_JSON,
  description:
    'In place of `workflowTaskFinishEventId`: `"firstWorkflowTask"`, `"lastWorkflowTask"`, `{"buildId": "…"}` or ' +
    '`{"lastContinuedAsNew": true}`.',
};

const RESET_TO: Schema = {
  type: 'object',
  description: 'The event that `resetPoint` of the request stood for.',
  properties: {
    runId: { type: 'string', description: 'The run that was reset.' },
    workflowTaskFinishEventId: { $ref: '#/components/schemas/Int64' },
  },
};

/** Adds to the operations of rpcs what they take and answer beyond their messages. */
export function withOwnParts(paths: Readonly<Record<string, PathItem>>): Record<string, PathItem> {
  const items = Object.entries(paths).map(([path, item]) => {
    const own = Object.entries(item).map(([method, operation]) => [method, withOwnPart(operation)]);
    return [path, Object.fromEntries(own)] as const;
  });
  return Object.fromEntries(items);
}

function withOwnPart(operation: OperationObject): OperationObject {
  const { operationId, parameters, responses } = operation;
  if (operationId === 'updateSchedule') {
    const at = parameters.findIndex((each) => '$ref' in each);
    return { ...operation, parameters: parameters.toSpliced(at, 0, REPLACE) };
  }
  if (!STARTS.has(operationId)) return operation;
  const shown = Object.entries(responses).map(([status, response]) => {
    if (!/^20[01]$/.test(status)) return [status, response];
    const { description, headers, ...rest } = response as Response;
    return [status, { description, headers: { ...headers, 'Idempotency-Replayed': REPLAYED }, ...rest }];
  });
  return { ...operation, responses: Object.fromEntries(shown) };
}

/** Adds to the schemas of messages what their texts have beyond them. */
export function withResetPoint(schemas: Components['schemas']): Components['schemas'] {
  const add = (name: string, schema: Schema) => {
    const own = schemas[name];
    return own === undefined ? {} : { [name]: { ...own, properties: { ...own.properties, resetPoint: schema } } };
  };
  return {
    ...schemas,
    ...add('ResetWorkflowExecutionBody', RESET_POINT),
    ...add('ResetWorkflowExecutionResponse', RESET_TO),
  };
}
