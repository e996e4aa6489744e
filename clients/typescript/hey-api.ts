import { client } from './hey-api/client.gen.js';
import {
  executeWorkflow,
  getWorkflowExecutionHistory,
  queryWorkflow,
  requestCancelWorkflowExecution,
  signalWorkflowExecution,
  startWorkflowExecution,
  updateWorkflowExecution,
} from './hey-api/index.js';

/**
 * Starts a workflow, signals, queries and updates it, reads its history, whole and in pages, cancels it, and gets the result of another,
 * with the client that hey-api's openapi-ts makes from the OpenAPI document.
 */
const { TEMPORAL_HTTP_URL: baseUrl = 'http://127.0.0.1:7243', WORKFLOW_ID: workflowId = 'my-workflow-id' } =
  process.env;
client.setConfig({ baseUrl, throwOnError: true });
const path = { namespace: 'my-namespace', workflowId };

const started = await startWorkflowExecution({
  path,
  body: { workflowType: { name: 'MyWorkflow' }, taskQueue: { name: 'my-task-queue' }, input: ['Hello, World!'] },
});
console.log('started', started.data?.runId);

const signalled = await signalWorkflowExecution({
  path: { ...path, signalName: 'MySignal' },
  body: { input: ['Grüße'] },
});
console.log('signalled', signalled.response?.status);

const queried = await queryWorkflow({ path: { ...path, queryType: 'MyQuery' } });
console.log('query', JSON.stringify(queried.data?.queryResult?.[0]));

const updated = await updateWorkflowExecution({
  path: { ...path, updateName: 'MyUpdate' },
  body: { request: { input: { args: [{ amount: 3 }] } } },
});
console.log('update', JSON.stringify(updated.data?.outcome?.success?.[0]));

const read = await getWorkflowExecutionHistory({ path });
for (const event of read.data?.history?.events ?? []) console.log('event', event.eventType);

const first = await getWorkflowExecutionHistory({ path, query: { maximumPageSize: 1 } });
const second = await getWorkflowExecutionHistory({
  path,
  query: { maximumPageSize: 1, nextPageToken: first.data?.nextPageToken },
});
console.log('page 2', second.data?.history?.events?.[0]?.eventId);

await requestCancelWorkflowExecution({ path, body: { reason: 'seen enough' } });
const closed = await getWorkflowExecutionHistory({
  path,
  query: { waitNewEvent: true, historyEventFilterType: 'HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT' },
});
console.log('closed', closed.data?.history?.events?.[0]?.eventType);

const executed = await executeWorkflow({
  path: { ...path, workflowId: `${workflowId}-greeting` },
  body: { workflowType: { name: 'MyGreeting' }, taskQueue: { name: 'my-task-queue' }, input: ['Alice'] },
});
console.log('executed', JSON.stringify(executed.data?.result?.[0]));
