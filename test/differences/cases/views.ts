import type { Scenario } from '../difference.ts';
import { FOUND_BY_ID, get, HISTORY, IDLE, newer, post, RUNNING, WORKFLOW } from './parts.ts';

/** The same thing read through both. */
export const VIEWS: readonly Scenario[] = [
  {
    name: 'one workflow and one schedule, seen by both',
    given: [
      post(WORKFLOW, { ...RUNNING, input: ['Hello'], memo: { fields: { a: { b: 1 } } } }),
      get(WORKFLOW, { until: 'BuildIds' }),
      post('{ns}/schedules/{id}', {
        schedule: {
          spec: { cronString: ['0 12 * * MON'] },
          action: { startWorkflow: { workflowId: 'x', ...IDLE, identity: undefined } },
          state: { paused: true },
        },
      }),
      get("{ns}/schedules?query=ScheduleId%3D'{id}'", { until: '{id}' }),
    ],
    steps: [
      get(WORKFLOW, { differs: ['search-attributes'] }),
      get(`/namespaces/{namespace}/workflows/{id}`, { differs: ['search-attributes'] }),
      get(HISTORY),
      get(`${HISTORY}?pretty`, { asText: true, differs: ['switch-type'] }),
      get(`${HISTORY}?pretty&noPayloadShorthand`, { asText: true, differs: ['switch-type'] }),
      get(`${HISTORY}?noPayloadShorthand`, { asText: true, differs: ['switch-type'] }),
      get(HISTORY, { asText: true, headers: { accept: 'application/json+pretty+no-payload-shorthand' } }),
      get(HISTORY, { asText: true, headers: { accept: 'application/json+no-payload-shorthand' } }),
      get(HISTORY, { asText: true, headers: { accept: 'application/json+pretty' } }),
      get(HISTORY, { asText: true, headers: { accept: 'text/html' } }),
      get(`${WORKFLOW}/history-reverse?maximumPageSize=2`),
      get(`{ns}/workflows?${FOUND_BY_ID}`, { until: 'BuildIds', differs: ['search-attributes'] }),
      get(`{ns}/workflow-count?query=GROUP%20BY%20ExecutionStatus`, {
        differs: ['group-values'],
        builtIn: { status: 200, holds: '"data"' },
        proxy: { status: 200, holds: '"groupValues":["' },
      }),
      get('{ns}/schedules/{id}'),
      get('{ns}/schedules?maximumPageSize=1'),
      newer(get('{ns}/schedule-count')),
      get('{ns}/schedules/{id}/matching-times?startTime=2024-01-01T00:00:00Z&endTime=2024-01-31T00:00:00%2B01:00'),
      get('{ns}/archived-workflows?pageSize=1'),
    ],
  },
  {
    name: 'what a server says about itself',
    given: [],
    steps: [
      get('/api/v1/system-info'),
      get('/api/v1/cluster-info'),
      get('/api/v1/namespaces/{namespace}'),
      get('/api/v1/namespaces?pageSize=1'),
      get('{ns}/search-attributes'),
      get('/system-info'),
      get('/cluster'),
    ],
  },
];
