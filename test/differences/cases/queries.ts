import type { Scenario, Step, Wanted } from '../difference.ts';
import { get, HISTORY, IDLE, post, refused, WORKFLOW } from './parts.ts';

const SHOWN: Wanted = { status: 200, holds: '"eventId":"1"' };

const bad = (message: string): Wanted => ({ status: 400, error: [3, message] });

/** The proxy rejects what the built-in API accepts. */
function stricter(id: string, query: string, message: string): Step {
  return get(`${HISTORY}?${query}`, { differs: [id], builtIn: SHOWN, proxy: bad(message) });
}

/** The proxy accepts what the built-in API rejects. */
function broader(id: string, query: string, message: string): Step {
  return get(`${HISTORY}?${query}`, { differs: [id], builtIn: bad(message), proxy: SHOWN });
}

const agreed = (query: string) => get(`${HISTORY}?${query}`);
const bothRefuse = (query: string) => refused(get(`${HISTORY}?${query}`));
const times = (query: string) => get(`{ns}/schedules/{id}/matching-times?${query}`);
const accepting = (type: string, differs?: readonly string[]): Step =>
  get(`${HISTORY}?maximumPageSize=1`, { asText: true, headers: { accept: type }, ...(differs && { differs }) });
const pretty = (status: boolean): Wanted =>
  status
    ? { holds: '{\n  "serverVersion"', headers: { 'content-type': 'application/json+pretty' } }
    : { holds: '{"serverVersion"', headers: { 'content-type': 'application/json' } };

export const QUERIES: readonly Scenario[] = [
  {
    name: 'parameters of a history',
    given: [post(WORKFLOW, { ...IDLE, input: ['x'] })],
    steps: [
      agreed('maximumPageSize=1'),
      agreed('maximum_page_size=1'),
      agreed('%6Daximum%50ageSize=1'),
      agreed('&&maximumPageSize=1&'),
      agreed('execution.runId='),
      agreed('execution.runId=nope'),
      agreed('execution.run_id=01a1fe05-8c29-7e71-ba26-fb7099efe44f'),
      agreed('historyEventFilterType=HISTORY_EVENT_FILTER_TYPE_ALL_EVENT'),
      agreed('historyEventFilterType=1'),
      get(`${HISTORY}?history_event_filter_type=2`, { headers: { 'grpc-timeout': '1S' } }),
      ...['true', 'false', '1', '0'].map((value) => agreed(`skipArchival=${value}`)),
      agreed('maximumPageSize=-1'),
      agreed('nextPageToken='),
      agreed('nextPageToken=AAEC'),
      ...[
        'maximumPageSize=',
        'maximumPageSize',
        'maximumPageSize=x',
        'maximumPageSize=0x1',
        'maximumPageSize=99999999999',
      ].map(bothRefuse),
      bothRefuse('maximumPageSize=1&maximumPageSize=2'),
      stricter('two-spellings', 'maximumPageSize=1&maximum_page_size=1', 'maximum_page_size: given twice'),
      bothRefuse('maximumPageSize=1.5'),
      bothRefuse('maximumPageSize=+1'),
      bothRefuse('skipArchival='),
      bothRefuse('skipArchival=yes'),
      bothRefuse('historyEventFilterType=bogus'),
      bothRefuse('historyEventFilterType='),
      bothRefuse('nextPageToken=!!'),
      bothRefuse('nextPageToken=%zz'),
      bothRefuse('execution=x'),
      bothRefuse('execution[runId]=x'),
      bothRefuse('maximumPageSize=1;skipArchival=true'),
      stricter('unknown-parameter', 'pageSize=1', 'pageSize: no such parameter'),
      stricter('unknown-parameter', 'Pretty', 'Pretty: no such parameter'),
      stricter('unknown-parameter', 'execution.nothing=1', 'execution.nothing: no such parameter'),
      stricter('path-variable-in-query', 'execution.workflowId=other', 'as in the path'),
      stricter('path-variable-in-query', 'namespace=other', 'as in the path'),
      ...['t', 'F', 'TRUE'].map((value) =>
        stricter('bool-in-query', `skipArchival=${value}`, 'expected true or false'),
      ),
      stricter('number-in-query', 'maximumPageSize=%2B1', 'expected an integer'),
      stricter('number-in-query', 'maximumPageSize=01', 'expected an integer'),
      broader('number-in-query', 'maximumPageSize=1.0', 'invalid syntax'),
      broader('number-in-query', 'maximumPageSize=1e1', 'invalid syntax'),
      ...['ALL_EVENT', 'AllEvent', 'allEvent'].map((name) =>
        broader('enum-in-query', `historyEventFilterType=${name}`, 'is not a valid value'),
      ),
      broader('unknown-enum-in-query', 'historyEventFilterType=9', 'is not a valid value'),
      ...['AAA', '_-8', 'AA+A'].map((token) =>
        get(`${HISTORY}?nextPageToken=${token}`, {
          differs: ['bytes-in-query'],
          builtIn: bad('illegal base64 data'),
          proxy: bad('Invalid NextPageToken.'),
        }),
      ),
    ],
  },
  {
    name: 'parameters of other calls',
    steps: [
      times('startTime=2024-01-01T00:00:00Z'),
      times('startTime=2024-01-01T00:00:00%2B01:00&endTime=2024-01-01T00:00:00.123456789Z'),
      ...['bad', '2024-01-01T00:00:00', '2024-01-01t00:00:00z', '2024-01-01%2000:00:00Z', '1704067200'].map((time) =>
        refused(times(`startTime=${time}`)),
      ),
      {
        ...times('startTime=2024-01-01T00:00:00.1234567891Z'),
        differs: ['timestamp-digits'],
        builtIn: { status: 404, error: [5, 'workflow not found'] },
        proxy: bad('startTime: expected a timestamp'),
      },
      {
        ...times('startTime.seconds=1704067200'),
        differs: ['timestamp-parts'],
        builtIn: { status: 404, error: [5, 'workflow not found'] },
        proxy: bad('startTime.seconds: no such parameter'),
      },
      get("{ns}/workflow-count?query=WorkflowType%3D'none'"),
      get("{ns}/workflow-count?query=WorkflowType+%3D+'none'"),
      get('{ns}/workflow-count?query=bad%20query%20('),
      get('{ns}/workflow-count?query='),
      get('{ns}/workflow-count?query=%C3%A9', {
        differs: ['error-text'],
        builtIn: { status: 500, error: [13, 'failed to marshal error message'] },
        proxy: bad("syntax error at position 29 near '\uFFFD'"),
      }),
      refused(get('{ns}/workflow-count?query=a&query=b')),
      get('{ns}/workflow-count?query=%ff', {
        differs: ['bad-utf8-in-query'],
        builtIn: { status: 500, error: [13, 'failed to marshal error message'] },
        proxy: bad('the query is not percent-encoded UTF-8'),
      }),
      get('{ns}/task-queues/nobody?taskQueueType=WORKFLOW', {
        differs: ['enum-in-query'],
        builtIn: bad('"WORKFLOW" is not a valid value'),
        proxy: { status: 200, holds: '{' },
      }),
      post(
        `${WORKFLOW}/terminate?foo=1`,
        {},
        {
          differs: ['query-of-a-post'],
          builtIn: { status: 404, error: [5, 'workflow not found'] },
          proxy: bad('foo: no such query parameter'),
        },
      ),
      post('{ns}/workflow-count', "query=WorkflowType='none'", {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        differs: ['form-for-get'],
        builtIn: { status: 200, holds: '{}', headers: { allow: undefined } },
        proxy: { status: 405, error: [12, ''], headers: { allow: 'GET, HEAD, OPTIONS' } },
      }),
      post('{ns}/schedules/{id}', 'identity=me', {
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-http-method-override': 'DELETE' },
        differs: ['method-override'],
        builtIn: { status: 404, error: [5, 'workflow not found for ID: temporal-sys-scheduler:'] },
        proxy: bad('not valid JSON'),
      }),
      post('{ns}/workflow-count', '{}', {
        headers: { 'x-http-method-override': 'GET' },
        differs: ['method-not-allowed'],
      }),
      get('{ns}/workflow-count', {
        body: 'ignored',
        headers: { 'content-type': 'text/plain' },
        differs: ['body-of-a-get'],
        builtIn: { status: 200, holds: '"count"' },
        proxy: { status: 400, error: [3, 'query'] },
      }),
    ],
  },
  {
    name: 'switches',
    given: [post(WORKFLOW, { ...IDLE, input: ['x'] })],
    steps: [
      ...['pretty', 'pretty=true', 'pretty=', 'pretty=no', 'noPayloadShorthand', 'pretty&noPayloadShorthand'].map(
        (query) => get(`${HISTORY}?${query}`, { asText: true, differs: ['switch-type'] }),
      ),
      get(`${WORKFLOW}/history?maximumPageSize=x&pretty`, { differs: ['own-words', 'switch-type'] }),
      ...['pretty=false', 'pretty=0'].map((query) =>
        get(`/api/v1/system-info?${query}`, {
          asText: true,
          differs: ['switch-off'],
          builtIn: pretty(true),
          proxy: pretty(false),
        }),
      ),
      get(`${HISTORY}?noPayloadShorthand=false`, {
        differs: ['switch-off'],
        builtIn: { holds: '"payloads"', headers: { 'content-type': 'application/json+no-payload-shorthand' } },
        proxy: { holds: '"input":["x"]', headers: { 'content-type': 'application/json' } },
      }),
      ...[
        'application/json',
        '*/*',
        'text/html',
        '*',
        'application/json;q=0',
        'application/json+no-payload-shorthand+pretty',
      ].map((type) => accepting(type)),
      accepting('application/json+pretty'),
      accepting('application/json+no-payload-shorthand'),
      accepting('application/json+pretty+no-payload-shorthand'),
      ...['application/xml, application/json+pretty', 'application/json+pretty;q=0.5'].map((type) => ({
        ...get('/api/v1/system-info'),
        headers: { accept: type },
        asText: true as const,
        differs: ['accept-list'],
        builtIn: { holds: '{"serverVersion"', headers: { 'content-type': '*' } },
        proxy: pretty(true),
      })),
    ],
  },
];
