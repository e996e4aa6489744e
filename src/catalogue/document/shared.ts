import { STATUSES } from '../routes/list.ts';
import type { JsonSchema } from '../schema/json-schema.ts';

/** Names of components that every catalogue has. */
export const SHARED = {
  error: 'ApiError',
  errorDetail: 'ApiErrorDetail',
  started: 'StartedWorkflow',
  status: 'WorkflowStatus',
  failure: 'WorkflowFailure',
  summary: 'WorkflowSummary',
  list: 'WorkflowList',
} as const;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const time = { type: 'string', format: 'date-time' } as const;
const id = { type: 'string', description: 'Identifies the workflow in the other operations.' };
const runId = {
  type: 'string',
  description: 'Identifies one run of it: starting the same id again begins a new run.',
};

/** The schemas of the answers that do not depend on the entry. */
export const SHARED_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  [SHARED.started]: {
    type: 'object',
    description: 'A workflow that has been started.',
    required: ['id', 'runId'],
    properties: { id, runId },
  },
  [SHARED.status]: { type: 'string', description: 'The status of a workflow.', enum: [...STATUSES, 'PAUSED'] },
  [SHARED.failure]: {
    type: 'object',
    description: 'Why a workflow has no result.',
    required: ['message'],
    properties: {
      message: { type: 'string' },
      type: { type: 'string', description: 'The type of the failure, as the workflow names it.' },
      details: { type: 'array', description: 'Further information from the workflow.', items: {} },
      cause: ref(SHARED.failure),
    },
  },
  [SHARED.summary]: {
    type: 'object',
    description: 'One workflow in a list.',
    required: ['id', 'runId', 'status', 'startTime'],
    properties: { id, runId, status: ref(SHARED.status), startTime: time, closeTime: time },
  },
  [SHARED.list]: {
    type: 'object',
    description: 'One page of a list.',
    required: ['items'],
    properties: {
      items: { type: 'array', items: ref(SHARED.summary) },
      nextPageToken: { type: 'string', description: 'Token of the next page; absent on the last page.' },
    },
  },
  [SHARED.error]: {
    type: 'object',
    description: 'The one shape of every error.',
    required: ['code', 'message', 'details'],
    properties: {
      code: { type: 'integer', format: 'int32', description: 'The code of the error in gRPC, `google.rpc.Code`.' },
      message: { type: 'string', description: 'What went wrong, in English.' },
      details: {
        type: 'array',
        description: 'More about the error: every violation of a schema, the id of the request.',
        items: ref(SHARED.errorDetail),
      },
    },
  },
  [SHARED.errorDetail]: {
    type: 'object',
    description: 'One detail of an error, with its fields beside the type.',
    required: ['@type'],
    properties: { '@type': { type: 'string', description: 'Type URL of the detail.' } },
    additionalProperties: true,
  },
};

/** The schema of `GET /workflows/process-order/{id}`. */
export function stateSchema(title: string, result: string | undefined): JsonSchema {
  return {
    type: 'object',
    description: `${title}: its status, and once it has closed, its result or the reason why there is none.`,
    required: ['id', 'runId', 'status', 'startTime'],
    properties: {
      id,
      runId,
      status: ref(SHARED.status),
      startTime: time,
      closeTime: time,
      result: result === undefined ? { description: 'The result, once it has completed.' } : ref(result),
      failure: ref(SHARED.failure),
    },
  };
}

const error = { 'application/json': { schema: ref(SHARED.error) } };

export const SHARED_RESPONSES = {
  ClientError: {
    description:
      '400: the request is invalid; the details list every violation. 401, 403: the caller may not do this. 404: the ' +
      'workflow does not exist. 409: it is already running, or has closed. 424: it has failed. 429: too many requests.',
    content: error,
  },
  ServerError: {
    description: '503: the server cannot be reached or is overloaded. 504: the call ran out of time. 500: a defect.',
    content: error,
  },
};

export const SHARED_PARAMETERS = {
  id: { name: 'id', in: 'path', required: true, description: 'The id of the workflow.', schema: { type: 'string' } },
  runId: { name: 'runId', in: 'query', description: 'One run; default: the latest.', schema: { type: 'string' } },
  after: {
    name: 'after',
    in: 'query',
    description: 'The id of the last event that you have: the events go on behind it, as with `Last-Event-ID`.',
    schema: { type: 'string' },
  },
  wait: {
    name: 'wait',
    in: 'query',
    description: 'How long to wait for the result, such as `30s`; default: no wait.',
    schema: { type: 'string' },
    example: '30s',
  },
  status: {
    name: 'status',
    in: 'query',
    description: 'Only workflows with this status; may be repeated.',
    schema: { type: 'array', items: ref(SHARED.status) },
  },
  pageSize: {
    name: 'pageSize',
    in: 'query',
    description: 'Maximum number of items on a page; default: 100.',
    schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 1_000 },
  },
  pageToken: {
    name: 'pageToken',
    in: 'query',
    description: '`nextPageToken` of the previous page.',
    schema: { type: 'string' },
  },
  terminate: {
    name: 'terminate',
    in: 'query',
    description: 'Ends the workflow at once, without a chance to clean up.',
    schema: { type: 'boolean' },
  },
  reason: { name: 'reason', in: 'query', description: 'The reason, for the record.', schema: { type: 'string' } },
  idempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'A new value for each call, and the same value when a call is repeated, so that it takes effect once.',
    schema: { type: 'string' },
  },
};

export const SECURITY_SCHEMES = {
  bearer: { type: 'http', scheme: 'bearer', description: 'A token or API key: `Authorization: Bearer …`.' },
};
