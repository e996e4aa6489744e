import type {
  Components,
  Document,
  LowerMethod,
  OperationObject,
  Parameter,
  PathItem,
  Reference,
  Response,
  Schema,
} from './document.ts';
import { type Example, type Examples, parameterExample, shownAnswer, usualServer } from './examples.ts';
import { withOwnParts, withResetPoint } from './job-parts.ts';

/** An operation that no rpc has by itself (contract section 6): made of the parts of one that has. */
interface Job {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  /** operationId of the operation whose path, parameters and errors it shares. */
  readonly base: string;
  /** What stands behind the path of the base, or in the place of its last segment. */
  readonly path: (base: string) => string;
  /** Parameters of the base that it has, beside those of the path and the shared ones. */
  readonly keeps?: readonly string[];
  readonly parameters: readonly Parameter[];
  /** Undefined for the one of the base. */
  readonly body?: Schema | 'none';
  /** Undefined for the answers of the base. */
  readonly answer?: string;
  /** Undefined for that of the base. */
  readonly method?: LowerMethod;
  /** Undefined for JSON. */
  readonly contentType?: string;
  /** Default: that of results. */
  readonly tag?: string;
  /** By status; undefined for those of the base or of a result. */
  readonly responses?: (base: OperationObject['responses']) => OperationObject['responses'];
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const query = (name: string, description: string, schema: Schema): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});

const WAIT: readonly Parameter[] = [
  query('wait', 'How long to wait for the end: `30s`, `1m30s`. Overrides `Prefer`.', {
    type: 'string',
    examples: ['30s'],
  }),
  query('onFailure', '`error` answers 424 to every end but a completion.', {
    type: 'string',
    enum: ['answer', 'error'],
  }),
  query('value', 'Answers the first payload of the result and nothing else; a failure is then an error.', {
    type: 'boolean',
  }),
];
/** components/parameters/preferHeader */
const PREFER: Parameter = {
  name: 'Prefer',
  in: 'header',
  description: '`wait=30` waits for so many seconds (RFC 7240); longer than allowed is shortened.',
  schema: { type: 'string' },
};
const FOLLOW = query(
  'followRuns',
  'False for the end of this very run. Otherwise continuations, retries, cron runs and resets are followed.',
  { type: 'boolean', default: true },
);

const WAITING = [
  'Answers 200 once it is closed, whatever its end: with `result` if it has completed, else with `failure`. Answers 202',
  'with the `Location` of the result while it is running still. See `onFailure` and `value` for other answers.',
].join('\n');

const JOBS: readonly Job[] = [
  {
    id: 'getWorkflowResult',
    summary: 'Get or await the result of a workflow',
    description: `${WAITING}\n\nThe latest run, or the one that \`execution.runId\` names, and the runs that follow it.`,
    base: 'getWorkflowExecutionHistory',
    path: (base) => base.replace(/history$/, 'result'),
    keeps: ['execution.runId'],
    parameters: [...WAIT, FOLLOW],
    answer: 'WorkflowResult',
  },
  {
    id: 'executeWorkflow',
    summary: 'Run a workflow and get its result',
    description: `Starts a workflow and waits for its end, by default as long as the deadline of a call.\n\n${WAITING}`,
    base: 'startWorkflowExecution',
    path: (base) => `${base}/execute`,
    keeps: ['Idempotency-Key'],
    parameters: [...WAIT, FOLLOW],
    answer: 'WorkflowResult',
  },
  {
    id: 'updateWithStartWorkflowExecution',
    summary: 'Update a workflow, and start it if it does not run',
    description: 'One call for both, which the server takes as a whole. Answers as the update does.',
    base: 'updateWorkflowExecution',
    path: (base) => base.replace('/update/', '/update-with-start/'),
    keeps: ['Idempotency-Key'],
    parameters: [],
    body: ref('UpdateWithStartBody'),
  },
  {
    id: 'getActivityResult',
    summary: 'Get or await the result of a standalone activity',
    description: WAITING,
    base: 'describeActivityExecution',
    path: (base) => `${base}/result`,
    keeps: ['runId'],
    parameters: WAIT,
    answer: 'ActivityResult',
  },
  {
    id: 'executeActivity',
    summary: 'Run a standalone activity and get its result',
    description: `Starts an activity and waits for its end, by default as long as the deadline of a call.\n\n${WAITING}`,
    base: 'startActivityExecution',
    path: (base) => `${base}/execute`,
    keeps: ['Idempotency-Key'],
    parameters: WAIT,
    answer: 'ActivityResult',
  },
  {
    id: 'getNexusOperationResult',
    summary: 'Get or await the result of a standalone Nexus operation',
    description: WAITING,
    base: 'describeNexusOperationExecution',
    path: (base) => `${base}/result`,
    keeps: ['runId'],
    parameters: WAIT,
    answer: 'NexusOperationResult',
  },
];

const SCHEDULES: readonly Job[] = [
  {
    id: 'mergePatchSchedule',
    summary: 'Change parts of a schedule',
    description: [
      'A JSON merge patch (RFC 7396) of what a GET of the same path answers: members that are given take the place of',
      'those that are there, `null` removes one, lists are replaced as a whole. `schedule`, `memo` and',
      '`searchAttributes` can be changed. A `cronString` takes the place of the calendars.',
      '',
      'A change of somebody else in between is seen, and the patch is merged again, unless `If-Match` names the state to',
      'change: then 412, and nothing is changed. The answer is the schedule after the change.',
    ].join('\n'),
    base: 'describeSchedule',
    path: (base) => base,
    method: 'patch',
    parameters: [
      {
        name: 'If-Match',
        in: 'header',
        description: 'The `ETag` of the state to change.',
        schema: { type: 'string' },
      },
    ],
    body: ref('SchedulePatchBody'),
    // Generators of clients for Rust take no other type; the proxy takes `application/merge-patch+json` as well.
    contentType: 'application/json',
    tag: 'Schedules',
    responses: (base) =>
      withStatuses(base, {
        '202': {
          ...(base['200'] as Response),
          description: 'Accepted: it takes effect later. The schedule is as before.',
        },
        '409': { $ref: '#/components/responses/Conflict' },
        '412': textAnswer('The schedule is not in the state that `If-Match` names.'),
      }),
  },
  ...(['pause', 'unpause', 'trigger'] as const).map(
    (action): Job => ({
      id: `${action}Schedule`,
      summary: {
        pause: 'Pause a schedule',
        unpause: 'Unpause a schedule',
        trigger: 'Start the action of a schedule now',
      }[action],
      description: {
        pause: 'The schedule does nothing until it is unpaused; `note` goes into its notes.',
        unpause: 'The schedule acts again; `note` goes into its notes.',
        trigger: 'Starts the action once, at once. The server keeps no `note` of it.',
      }[action],
      base: 'patchSchedule',
      path: (base) => base.replace(/patch$/, action),
      parameters: [],
      body: ref(action === 'trigger' ? 'TriggerScheduleBody' : 'ScheduleNoteBody'),
      tag: 'Schedules',
    }),
  ),
];

const QUERIES: readonly Job[] = [
  {
    id: 'queryWorkflowByGet',
    summary: 'Query a workflow by GET, or watch what a query returns',
    description: [
      'The same query as by POST, with its arguments in the URL. With `Accept: text/event-stream` it is asked again as',
      'the workflow goes on, and every change is sent: progress on a web page, from an `EventSource`.',
    ].join('\n'),
    base: 'queryWorkflow',
    path: (base) => base,
    method: 'get',
    tag: 'Workflows',
    parameters: [
      query('args', 'The arguments, each a JSON value; repeat it for more than one.', {
        type: 'array',
        items: { type: 'string' },
      }),
      query('execution.runId', 'The run; default: the latest one.', { type: 'string' }),
      query('queryRejectCondition', 'In which states of the workflow the query is rejected; default: in none.', {
        ...ref('QueryRejectCondition'),
      }),
    ],
    body: 'none',
  },
];

const ALL: readonly Job[] = [...JOBS, ...SCHEDULES, ...QUERIES];

/** The first of the document: what most callers come for. */
const TAG = {
  name: 'Results',
  description:
    'Run workflows, activities and Nexus operations, and get their results: several calls of Temporal in one.',
  externalDocs: {
    description: "Workflows in Temporal's documentation",
    url: 'https://docs.temporal.io/workflow-execution',
  },
};

/** Names of the operations that `addJobs` may add. */
export const JOB_IDS: readonly string[] = ALL.map(({ id }) => id);

const text = (description: string): Schema => ({ type: 'string', description });
const described = (name: string, description: string): Schema => ({ ...ref(name), description });

const resultSchema = (key: Readonly<Record<string, Schema>>, status: string, more = {}): Schema => ({
  type: 'object',
  description: 'How it has ended: `result` if it has completed, else `failure`; neither while it is running.',
  required: [...Object.keys(key), 'status'],
  properties: {
    ...key,
    status: described(status, 'How it has ended, or that it is running.'),
    closeTime: described('Timestamp', 'When it has ended.'),
    result: described('Payloads', 'What it has returned; empty if it returned nothing.'),
    failure: described('Failure', 'Why it has not completed, with the causes.'),
    ...more,
  },
});

const SCHEMAS: Readonly<Record<string, Schema>> = {
  WorkflowResult: resultSchema(
    { workflowExecution: described('WorkflowExecution', 'The workflow, and the run that has ended or is running.') },
    'WorkflowExecutionStatus',
    {
      details: described('Payloads', 'What whoever terminated the workflow has added.'),
      newExecutionRunId: text('The run that goes on where this one has ended, if `followRuns` is false.'),
    },
  ),
  ActivityResult: resultSchema(
    { activityId: text('Id of the activity.'), runId: text('Run of the activity.') },
    'ActivityExecutionStatus',
  ),
  NexusOperationResult: resultSchema(
    { operationId: text('Id of the operation.'), runId: text('Run of the operation.') },
    'NexusOperationExecutionStatus',
  ),
  SchedulePatchBody: {
    type: 'object',
    description: 'What is to change; what is not mentioned stays.',
    properties: {
      schedule: described('Schedule', 'Parts of the schedule.'),
      memo: described('Memo', 'Entries of the memo.'),
      searchAttributes: described('SearchAttributes', 'Search attributes.'),
    },
  },
  ScheduleNoteBody: {
    type: 'object',
    properties: { note: text('Goes into the notes of the schedule.') },
  },
  TriggerScheduleBody: {
    type: 'object',
    properties: {
      note: text('For the record of the caller: the server keeps none.'),
      overlapPolicy: described('ScheduleOverlapPolicy', 'What happens if a workflow of the schedule runs still.'),
      scheduledTime: described('Timestamp', 'The time that the workflow takes for the planned one; default: now.'),
    },
  },
  UpdateWithStartBody: {
    type: 'object',
    required: ['startWorkflow'],
    properties: {
      startWorkflow: described('StartWorkflowExecutionBody', 'How to start the workflow if it does not run.'),
      input: described('Input', 'The arguments of the update.'),
      waitPolicy: described('WaitPolicy', 'For what to wait; default: for the outcome.'),
      meta: described('Meta', 'Id of the update, and who asks for it.'),
    },
  },
};

/**
 * Adds the operations that are made of several rpcs, each behind the one that it is made from. What the document lacks
 * the parts of is left out.
 */
export function addJobs(document: Document, examples: Examples): Document {
  const paths: Record<string, PathItem> = {};
  const named = new Set<string>();
  const usual = usualServer(examples);
  for (const [path, item] of Object.entries(document.paths)) {
    paths[path] = item;
    for (const [method, operation] of Object.entries(item)) {
      for (const job of ALL.filter(({ base }) => base === operation.operationId)) {
        const own = jobOperation(job, operation, document.components.responses, examples.get(job.id), usual);
        paths[job.path(path)] = { ...paths[job.path(path)], [job.method ?? method]: own };
        for (const name of schemaNames(own)) named.add(name);
      }
    }
  }
  const schemas = Object.entries(SCHEMAS).filter(([name]) => named.has(name));
  const { components } = document;
  const all = Object.entries({ ...components.schemas, ...Object.fromEntries(schemas) });
  const sorted = Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  if (schemas.length === 0) return document;
  const parameters = { ...components.parameters, preferHeader: PREFER };
  return {
    ...document,
    tags: [TAG, ...document.tags],
    paths: withOwnParts(paths),
    components: { ...components, schemas: withResetPoint(sorted), parameters },
  };
}

function jobOperation(
  job: Job,
  base: OperationObject,
  sharedResponses: Components['responses'],
  example: Example | undefined,
  usual: string | undefined,
): OperationObject {
  const keeps = (parameter: Parameter | Reference) =>
    '$ref' in parameter || parameter.in === 'path' || (job.keeps ?? []).includes(parameter.name);
  const given = [...base.parameters.filter(keeps), ...job.parameters];
  const own = given.flatMap((each) => ('$ref' in each ? [] : [withExample(each, example)]));
  const prefer = job.answer === undefined ? [] : [{ $ref: '#/components/parameters/preferHeader' }];
  const shared = [...prefer, ...given.filter((each) => '$ref' in each)];
  const ownBody = job.body === 'none' ? undefined : job.body;
  const body = job.body === undefined ? base.requestBody?.content['application/json']?.schema : ownBody;
  const contentType = job.contentType ?? 'application/json';
  const { requestBody: _, 'x-codeSamples': __, ...rest } = base;
  const ofAnswer = job.answer === undefined ? base.responses : resultResponses(ref(job.answer), base.responses);
  const responses = job.responses === undefined ? ofAnswer : job.responses(base.responses);
  const shown = example?.request.body === undefined ? {} : { example: example.request.body };
  return {
    ...rest,
    operationId: job.id,
    tags: [job.tag ?? TAG.name],
    summary: job.summary,
    description: job.description,
    parameters: [...own, ...shared],
    ...(body &&
      (base.requestBody ?? job.body) && {
        requestBody: {
          required: (job.tag === undefined && base.requestBody?.required) || job.contentType !== undefined,
          content: { [contentType]: { schema: body, ...shown } },
        },
      }),
    responses: withResponse(responses, sharedResponses, example, usual),
  };
}

type Responses = OperationObject['responses'];

/** Responses with the examples of another operation in the place of their own. */
function withResponse(
  responses: Responses,
  shared: Components['responses'],
  example: Example | undefined,
  usual: string | undefined,
): Responses {
  const all = example === undefined ? [] : [example, ...(example.others ?? [])].filter(isJson);
  const shown = ([status, response]: readonly [string, Response | Reference]) => {
    const own = all.find((each) => status === String(each.status) || (status === '5XX' && each.status >= 500));
    if ('$ref' in response && own === undefined) return [status, response];
    const whole = '$ref' in response ? shared[response.$ref.split('/').at(-1) ?? ''] : response;
    const schema = whole?.content?.['application/json']?.schema ?? {};
    const answer = own && shownAnswer({ server: example?.server, response: own.response }, usual);
    return [status, { ...whole, content: { 'application/json': { schema, ...answer } } }];
  };
  return Object.fromEntries(Object.entries(responses).map(shown));
}

function isJson({ contentType }: { readonly contentType?: string | undefined }): boolean {
  return contentType === undefined;
}

function withExample({ example: _, ...parameter }: Parameter, example: Example | undefined): Parameter {
  const { path = {}, query: given = {} } = example?.request ?? {};
  const text = parameter.in === 'path' ? path[parameter.name] : given[parameter.name];
  return text === undefined ? parameter : { ...parameter, example: parameterExample(text, parameter.schema) };
}

function resultResponses(answer: Schema, base: Responses): Responses {
  const headers = { 'X-Request-ID': { $ref: '#/components/headers/RequestId' } };
  const response = (description: string, schema: Schema, more: Response['headers'] = {}): Response => ({
    description,
    headers: { ...headers, ...more },
    content: { 'application/json': { schema } },
  });
  const again = {
    Location: { description: 'Where to ask for the result again.', schema: { type: 'string' } },
    'Retry-After': { $ref: '#/components/headers/RetryAfter' },
  };
  const errors = {
    ...Object.fromEntries(Object.entries(base).filter(([status]) => !status.startsWith('2'))),
    '406': response('`value` asks for JSON or plain bytes, and the result is neither.', ref('Status')),
    '424': response(
      'It has not completed; the details hold the failure. With `onFailure=error` or `value`.',
      ref('Status'),
    ),
  };
  return {
    '200': response('Closed.', answer),
    '202': response('Running still.', answer, again),
    ...Object.fromEntries(Object.entries(errors).toSorted(byStatus)),
  };
}

function textAnswer(description: string): Response {
  const headers = { 'X-Request-ID': { $ref: '#/components/headers/RequestId' } };
  return { description, headers, content: { 'application/json': { schema: ref('Status') } } };
}

function withStatuses(base: Responses, more: Responses): Responses {
  return Object.fromEntries(Object.entries({ ...base, ...more }).toSorted(byStatus));
}

function byStatus([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function schemaNames(operation: OperationObject): readonly string[] {
  return [...JSON.stringify(operation).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name as string);
}
