import { STATUS_PREFIX } from '../operation/status-prefix.ts';
import { optional } from './catalogue-tools.ts';
import { summarizeHistory } from './history-summary.ts';
import type { Invoke, RouteRequest, Tool, ToolArguments } from './tool.ts';

type Table = Readonly<Record<string, unknown>>;

const NAMESPACE = { type: 'string', description: 'The namespace, such as default.' };
const WORKFLOW = { type: 'string', description: 'The workflow id.' };
const RUN = { type: 'string', description: 'The run id; default: the latest run.' };
const REASON = { type: 'string', description: 'The reason, for the record.' };
const ONE = '/api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}';
const PAGE = 20;

const schema = (properties: Table, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const oneWorkflow = (more: Table = {}, required: readonly string[] = []) =>
  schema({ namespace: NAMESPACE, workflow_id: WORKFLOW, ...more }, ['namespace', 'workflow_id', ...required]);
const place = (given: ToolArguments) => [given.text('namespace') as string, given.text('workflow_id') as string];

async function readJson(invoke: Invoke, request: RouteRequest): Promise<Table> {
  return JSON.parse((await invoke(request)).body.toString()) as Table;
}

/** Tools for operators of workflows (contract section 13): to find out what is happening, and to act on it. */
export const OPERATOR_TOOLS: readonly Tool[] = [
  {
    name: 'temporal_list_workflows',
    title: 'List workflows',
    description:
      "Lists the workflows of a namespace, newest first: id, run, type, status, times. query is a list filter such as ExecutionStatus = 'Failed' AND WorkflowType = 'Order'.",
    inputSchema: schema(
      {
        namespace: NAMESPACE,
        query: { type: 'string', description: 'A Temporal list filter; default: all workflows.' },
        page_size: { type: 'integer', description: `Maximum number of workflows in the answer; default: ${PAGE}.` },
        page_token: { type: 'string', description: 'nextPageToken of the previous answer.' },
      },
      ['namespace'],
    ),
    kind: 'read',
    call: async (given, invoke) => {
      const { executions = [], nextPageToken } = (await readJson(invoke, {
        ...{ method: 'GET', template: '/api/v1/namespaces/{namespace}/workflows' },
        values: [given.text('namespace') as string],
        query: [
          ['pageSize', String(given.count('page_size') ?? PAGE)],
          ...optional('query', given.text('query')),
          ...optional('nextPageToken', given.text('page_token')),
        ],
      })) as { readonly executions?: readonly Table[]; readonly nextPageToken?: string };
      const workflows = executions.map(brief);
      const more =
        nextPageToken === undefined ? '' : ' There are more: for the next page, call it again with nextPageToken.';
      return {
        data: JSON.stringify({ workflows, nextPageToken }),
        next: `temporal_describe_workflow and temporal_history_summary tell more about one workflow.${more}`,
      };
    },
  },
  {
    name: 'temporal_describe_workflow',
    title: 'Describe a workflow',
    description:
      'Returns the status of one run, its task queue, and its pending activities with attempts and last failures.',
    inputSchema: oneWorkflow({ run_id: RUN }),
    kind: 'read',
    call: async (given, invoke) => {
      const {
        workflowExecutionInfo = {},
        pendingActivities,
        pendingChildren,
      } = (await readJson(invoke, {
        ...{ method: 'GET', template: ONE, values: place(given) },
        query: optional('execution.runId', given.text('run_id')),
      })) as { readonly [key: string]: Table | undefined };
      const { historyLength, taskQueue } = workflowExecutionInfo;
      return {
        data: JSON.stringify({
          ...brief(workflowExecutionInfo),
          taskQueue,
          historyLength,
          pendingActivities,
          pendingChildren,
        }),
      };
    },
  },
  {
    name: 'temporal_get_result',
    title: 'Get a result',
    description:
      'Returns the outcome of a run: its result, or its failure with causes. With wait, waits until it closes.',
    inputSchema: oneWorkflow({
      run_id: RUN,
      wait: { type: 'string', description: 'How long to wait, with a unit: 30s, 2m. Default: no wait.' },
    }),
    kind: 'read',
    call: async (given, invoke) => {
      const { status, body } = await invoke({
        ...{ method: 'GET', template: '/api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}/result' },
        values: place(given),
        query: [...optional('execution.runId', given.text('run_id')), ...optional('wait', given.text('wait'))],
      });
      return {
        data: body.toString(),
        next: status === 202 ? 'it is still running: call this again with wait.' : undefined,
      };
    },
  },
  {
    name: 'temporal_history_summary',
    title: 'Summarize a history',
    description:
      'Summarizes what happened in a run, one line per event: number, type, name, failure. Payloads are omitted by default.',
    inputSchema: oneWorkflow({
      run_id: RUN,
      payloads: { type: 'boolean', description: 'Include inputs and results; default: false.' },
      page_token: { type: 'string', description: 'nextPageToken of the previous answer.' },
    }),
    kind: 'read',
    call: async (given, invoke) => {
      const answer = await readJson(invoke, {
        ...{ method: 'GET', template: `${ONE}/history`, values: place(given) },
        query: [
          ['maximumPageSize', '200'],
          ...optional('execution.runId', given.text('run_id')),
          ...optional('nextPageToken', given.text('page_token')),
        ],
      });
      const { nextPageToken } = answer as { readonly nextPageToken?: string };
      const more =
        nextPageToken === undefined ? undefined : `for later events, call it again with page_token ${nextPageToken}`;
      return { data: summarizeHistory(answer, given.flag('payloads')), next: more };
    },
  },
  {
    name: 'temporal_stack_trace',
    title: 'Get a stack trace',
    description: 'Shows where in its code a running workflow is waiting. Needs a running worker.',
    inputSchema: oneWorkflow(),
    kind: 'read',
    call: async (given, invoke) => {
      const { queryResult } = (await readJson(invoke, {
        ...{ method: 'POST', template: `${ONE}/query/{query.query_type}`, values: [...place(given), '__stack_trace'] },
        body: Buffer.from('{}'),
      })) as { readonly queryResult?: readonly unknown[] };
      const data = String(queryResult?.[0] ?? '');
      return {
        data,
        next: data === '' ? 'it is not waiting in its code: temporal_describe_workflow shows its status.' : undefined,
      };
    },
  },
  {
    name: 'temporal_signal_workflow',
    title: 'Signal a workflow',
    description: 'Sends a signal to a running workflow.',
    inputSchema: oneWorkflow(
      {
        signal: { type: 'string', description: 'The name of the signal.' },
        input: { description: 'Its argument, any JSON; default: none.' },
      },
      ['signal'],
    ),
    kind: 'write',
    passedOn: ['input'],
    call: async (given, invoke) => {
      const json = given.json('input');
      const input = json === undefined ? '' : `"input":[${json}]`;
      await invoke({
        method: 'POST',
        template: '/api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/signal/{signal_name}',
        values: [...place(given), given.text('signal') as string],
        body: Buffer.from(`{${input}}`),
      });
      return { data: 'sent' };
    },
  },
  endTool('cancel', 'Asks a workflow to clean up and end. It takes effect a moment later.'),
  endTool('terminate', 'Ends a workflow at once: its code cannot clean up. Prefer temporal_cancel_workflow.'),
  {
    name: 'temporal_reset_workflow',
    title: 'Reset a workflow',
    description:
      'Ends a run and starts a new one that keeps its history up to a point and continues from there. Use it to retry what failed, after the cause has been fixed.',
    inputSchema: oneWorkflow(
      {
        run_id: RUN,
        to: {
          type: 'string',
          enum: ['first', 'last'],
          description: 'The first or the last workflow task; default: last.',
        },
        event_id: { type: 'integer', description: 'Instead of `to`: the number of a WorkflowTaskCompleted event.' },
        reason: REASON,
      },
      ['reason'],
    ),
    kind: 'destroy',
    call: async (given, invoke) => {
      const runId = given.text('run_id');
      const event = given.count('event_id');
      const point = { resetPoint: given.text('to') === 'first' ? 'firstWorkflowTask' : 'lastWorkflowTask' };
      const body = {
        ...(event === undefined ? point : { workflowTaskFinishEventId: String(event) }),
        reason: given.text('reason'),
        ...(runId === undefined ? {} : { workflowExecution: { runId } }),
      };
      const { body: answer } = await invoke({
        method: 'POST',
        template: '/api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/reset',
        values: place(given),
        body: Buffer.from(JSON.stringify(body)),
      });
      return { data: answer.toString(), next: 'temporal_get_result with wait returns the outcome of the new run.' };
    },
  },
];

function endTool(verb: 'cancel' | 'terminate', description: string): Tool {
  return {
    name: `temporal_${verb}_workflow`,
    title: verb === 'cancel' ? 'Cancel a workflow' : 'Terminate a workflow',
    description,
    inputSchema: oneWorkflow({ run_id: RUN, reason: REASON }, ['reason']),
    kind: 'destroy',
    call: async (given, invoke) => {
      const runId = given.text('run_id');
      const execution = runId === undefined ? {} : { workflowExecution: { runId } };
      await invoke({
        method: 'POST',
        template: `/api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/${verb}`,
        values: place(given),
        body: Buffer.from(JSON.stringify({ reason: given.text('reason'), ...execution })),
      });
      return { data: verb === 'cancel' ? 'asked to end' : 'ended' };
    },
  };
}

function brief(info: Table) {
  const { execution, type, status, startTime, closeTime } = info as {
    readonly execution?: { readonly workflowId?: string; readonly runId?: string };
    readonly type?: { readonly name?: string };
    readonly status?: string;
    readonly startTime?: string;
    readonly closeTime?: string;
  };
  return {
    ...{ id: execution?.workflowId, runId: execution?.runId, type: type?.name },
    ...{ status: status?.replace(STATUS_PREFIX, ''), startTime, closeTime },
  };
}
