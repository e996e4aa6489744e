import createClient from 'openapi-fetch';
import type { paths } from './api.js';

/**
 * Starts a workflow, signals, queries and updates it, reads its history, whole and in pages, cancels it, and gets the result of another,
 * with openapi-fetch and the types that openapi-typescript makes from the OpenAPI document.
 */
const { TEMPORAL_HTTP_URL: baseUrl = 'http://127.0.0.1:7243', WORKFLOW_ID: workflowId = 'my-workflow-id' } =
  process.env;
// Of the media types of an answer, this client asks for JSON alone.
const client = createClient<paths, 'application/json'>({ baseUrl });
const path = { namespace: 'my-namespace', workflowId };

const started = check(
  await client.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}', {
    params: { path },
    body: { workflowType: { name: 'MyWorkflow' }, taskQueue: { name: 'my-task-queue' }, input: ['Hello, World!'] },
  }),
);
console.log('started', started.runId);

const signalled = await client.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}/signal/{signalName}', {
  params: { path: { ...path, signalName: 'MySignal' } },
  body: { input: ['Grüße'] },
});
check(signalled);
console.log('signalled', signalled.response.status);

const queried = check(
  await client.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}/query/{queryType}', {
    params: { path: { ...path, queryType: 'MyQuery' } },
  }),
);
console.log('query', JSON.stringify(queried.queryResult?.[0]));

const updated = check(
  await client.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}/update/{updateName}', {
    params: { path: { ...path, updateName: 'MyUpdate' } },
    body: { request: { input: { args: [{ amount: 3 }] } } },
  }),
);
console.log('update', JSON.stringify(updated.outcome?.success?.[0]));

const history = '/api/v1/namespaces/{namespace}/workflows/{workflowId}/history';
const read = check(await client.GET(history, { params: { path } }));
for (const event of read.history?.events ?? []) console.log('event', event.eventType);

const first = check(await client.GET(history, { params: { path, query: { maximumPageSize: 1 } } }));
const second = check(
  await client.GET(history, { params: { path, query: { maximumPageSize: 1, nextPageToken: first.nextPageToken } } }),
);
console.log('page 2', second.history?.events?.[0]?.eventId);

check(
  await client.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}/cancel', {
    params: { path },
    body: { reason: 'seen enough' },
  }),
);
const closed = check(
  await client.GET(history, {
    params: {
      path,
      query: { waitNewEvent: true, historyEventFilterType: 'HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT' },
    },
  }),
);
console.log('closed', closed.history?.events?.[0]?.eventType);

const executed = check(
  await client.POST('/api/v1/namespaces/{namespace}/workflows/{workflowId}/execute', {
    params: { path: { ...path, workflowId: `${workflowId}-greeting` } },
    body: { workflowType: { name: 'MyGreeting' }, taskQueue: { name: 'my-task-queue' }, input: ['Alice'] },
  }),
);
console.log('executed', JSON.stringify(executed.result?.[0]));

/** What the proxy answered, if it is no error. */
function check<T>({ data, error }: { data?: T; error?: unknown }): T {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
}
