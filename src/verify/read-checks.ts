import type { Checker } from './checker.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

export interface ReadScope {
  /** Namespaces to read; empty for all. */
  readonly read: readonly string[];
  /** Number of workflows, schedules and so on to read in each namespace. */
  readonly limit: number;
}

const NOBODY = 'temporal-http-verify-no-such-thing';
const CLOSED = 'temporal-system';
const PAGES = 50;

/** Reads everything and changes nothing. */
export async function readEverything(checker: Checker, { read, limit }: ReadScope): Promise<void> {
  await checker.read('getClusterInfo', {});
  await pages(checker, 'listNexusEndpoints', { pageSize: limit }, 'endpoints', limit);
  const listed = await pages(checker, 'listNamespaces', { pageSize: 100 }, 'namespaces', limit);
  await checker.read('describeNamespace', { namespace: NOBODY });
  const found = listed.map((one) => text(one, 'namespaceInfo', 'name')).filter((name) => name !== CLOSED);
  for (const namespace of read.length > 0 ? read : found) await readNamespace(checker, namespace, limit);
}

export async function readNamespace(checker: Checker, namespace: string, limit: number): Promise<void> {
  const read = (id: string, fields: JsonObject = {}) => checker.read(id, { namespace, ...fields });
  const list = (id: string, items: string, size: 'pageSize' | 'maximumPageSize' | 'none' = 'pageSize') =>
    pages(checker, id, { namespace, ...(size !== 'none' && { [size]: limit }) }, items, limit);

  await read('describeNamespace');
  await read('listSearchAttributes');
  await read('countWorkflowExecutions');
  await read('countWorkflowExecutions', { query: 'GROUP BY ExecutionStatus' });
  await read('countWorkflowExecutions', { query: 'NoSuchAttribute = 1' });
  await read('listWorkflowExecutions', { query: 'not a query', pageSize: 1 });
  for (const one of await list('listWorkflowExecutions', 'executions')) await readWorkflow(checker, namespace, one);
  await read('describeWorkflowExecution', { execution: { workflowId: NOBODY } });
  await read('getWorkflowExecutionHistory', { execution: { workflowId: NOBODY } });

  for (const one of await list('listSchedules', 'schedules', 'maximumPageSize')) {
    await read('describeSchedule', { scheduleId: text(one, 'scheduleId') });
  }
  await read('describeSchedule', { scheduleId: NOBODY });
  for (const one of await list('listBatchOperations', 'operationInfo')) {
    await read('describeBatchOperation', { jobId: text(one, 'jobId') });
  }
  for (const one of await list('listActivityExecutions', 'executions')) {
    const ids = { activityId: text(one, 'activityId'), runId: text(one, 'runId') };
    await read('describeActivityExecution', { ...ids, includeInput: true, includeOutcome: true });
  }
  for (const one of await list('listWorkerDeployments', 'workerDeployments')) {
    await read('describeWorkerDeployment', { deploymentName: text(one, 'name') });
  }
  for (const one of await list('listWorkers', 'workersInfo')) {
    const key = text(one, 'workerHeartbeat', 'workerInstanceKey');
    if (key !== '') await read('describeWorker', { workerInstanceKey: key });
  }
  for (const one of await list('listWorkflowRules', 'rules', 'none')) {
    await read('describeWorkflowRule', { ruleId: text(one, 'spec', 'id') });
  }
}

/** `one` is of a list. */
async function readWorkflow(checker: Checker, namespace: string, one: Json): Promise<void> {
  const execution = { workflowId: text(one, 'execution', 'workflowId'), runId: text(one, 'execution', 'runId') };
  const taskQueue = text(one, 'taskQueue');
  await checker.read('describeWorkflowExecution', { namespace, execution });
  const request = { namespace, execution, maximumPageSize: 500 };
  await pages(checker, 'getWorkflowExecutionHistory', request, 'history', Number.POSITIVE_INFINITY);
  await checker.read('getWorkflowExecutionHistoryReverse', { namespace, execution, maximumPageSize: 50 });
  if (taskQueue !== '') await checker.read('describeTaskQueue', { namespace, taskQueue: { name: taskQueue } });
}

/** The elements of all pages, up to the limit. */
async function pages(
  checker: Checker,
  id: string,
  request: JsonObject,
  items: string,
  enough: number,
): Promise<readonly Json[]> {
  const found: Json[] = [];
  let nextPageToken: Json | undefined;
  for (let page = 0; page < PAGES; page++) {
    const answer = await checker.read(id, { ...request, ...(nextPageToken !== undefined && { nextPageToken }) });
    const list = answer?.[items];
    if (Array.isArray(list)) found.push(...(list as readonly Json[]));
    nextPageToken = answer?.nextPageToken;
    if (nextPageToken === undefined || nextPageToken === '' || found.length >= enough) break;
  }
  return found.slice(0, enough);
}

function text(json: Json, ...path: readonly string[]): string {
  const found = path.reduce<Json | undefined>((at, name) => (isObject(at) ? at[name] : undefined), json);
  return typeof found === 'string' ? found : '';
}
