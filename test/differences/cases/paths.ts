import type { Scenario, Step } from '../difference.ts';
import { create, get, IDLE, post, WORKFLOW } from './parts.ts';

const NO_PATH = { status: 404, error: [5, 'there is no such path'] } as const;
const JSON_TYPE = { 'content-type': 'application/json' };
const MOVED = { status: 301, holds: '', headers: { 'content-type': undefined, location: '/' } } as const;

/** Prefixed with `{id}`, so that each side has its own. */
function startAs(name: string, more: Partial<Step> = {}): Step {
  return create(`{ns}/workflows/{id}${name}`, IDLE, more);
}

function moved(step: Step, proxy: Step['proxy'], location: string, id: string): Step {
  const builtIn = { ...MOVED, headers: { ...MOVED.headers, location } };
  return { ...step, differs: [id], builtIn, proxy: { ...proxy, headers: { ...JSON_TYPE, location: undefined } } };
}

export const PATHS: readonly Scenario[] = [
  {
    name: 'ids of all kinds',
    steps: [
      startAs('%20b'),
      startAs('+b'),
      startAs(':b'),
      startAs(':start'),
      post('{ns}/workflows/{id}%3Ab', IDLE),
      startAs('%25'),
      startAs('%2525'),
      startAs(';b'),
      startAs('@b'),
      startAs('%22'),
      startAs("'"),
      startAs('%00'),
      startAs('%C3%A9'),
      startAs('%F0%9F%98%80'),
      startAs('.b'),
      startAs('b..'),
      startAs('%3Fpretty'),
      startAs('%23b'),
      get('/%61pi/v1/namespaces/%6Do-such-namespace'),
      get('/API/v1/namespaces/{namespace}', { differs: ['own-words'] }),
      get('/api/v1/namespaces/{namespace}/', { differs: ['own-words'] }),
      get('/api/v1/no-such-path', { differs: ['own-words'] }),
      post('{ns}/workflows/{id}/', IDLE, { differs: ['own-words'] }),
    ],
  },
  {
    name: 'a slash in an id',
    steps: [
      create(WORKFLOW, IDLE),
      post(`${WORKFLOW}%2Fcancel`, undefined, {
        differs: ['slash-in-id'],
        builtIn: { status: 200, holds: '{}' },
        proxy: { status: 400, error: [3, 'workflowType: is required'] },
      }),
      get(`${WORKFLOW}%2Fhistory`, {
        differs: ['slash-in-id'],
        builtIn: { status: 200, holds: 'EVENT_TYPE_WORKFLOW_EXECUTION_CANCEL_REQUESTED' },
        proxy: { status: 404, error: [5, 'workflow not found for ID: {id}/history'.replace('{id}/history', '')] },
      }),
      get('/api/v1%2Fnamespaces/{namespace}', {
        differs: ['slash-in-id'],
        builtIn: { status: 200, holds: 'namespaceInfo' },
        proxy: NO_PATH,
      }),
    ],
  },
  {
    name: 'malformed paths',
    steps: [
      ...['.', '..'].map((id) =>
        moved(
          get(`/api/v1/namespaces/${id}`),
          { status: 404, error: [5, `Namespace ${id} is not found`] },
          id === '.' ? '/api/v1/namespaces' : '/api/v1',
          'dot-segments',
        ),
      ),
      moved(get('/api/v1/./system-info'), NO_PATH, '/api/v1/system-info', 'dot-segments'),
      moved(get('//api/v1/system-info'), NO_PATH, '/api/v1/system-info', 'empty-segment'),
      moved(
        get('/api/v1/namespaces//workflows'),
        { status: 400, error: [3, 'empty segment in place of namespace'] },
        '/api/v1/namespaces/workflows',
        'empty-segment',
      ),
      post('{ns}/workflows/', IDLE, {
        differs: ['empty-id'],
        builtIn: { status: 400, error: [3, 'WorkflowId is not set on request.'] },
        proxy: NO_PATH,
      }),
      ...['%zz', '%', '%a'].map((bad) =>
        get(`{ns}/workflows/a${bad}`, {
          differs: ['plain-text-error'],
          builtIn: { status: 400, holds: '400 Bad Request', headers: { 'content-type': 'text/plain; charset=utf-8' } },
          proxy: {
            status: 400,
            error: [3, 'is not percent-encoded UTF-8'],
            headers: { 'content-type': 'application/json' },
          },
        }),
      ),
      post('{ns}/workflows/%ff', IDLE, {
        differs: ['bad-utf8-in-path'],
        builtIn: { status: 500, error: [13, 'something went wrong, please retry'] },
        proxy: { status: 400, error: [3, 'is not percent-encoded UTF-8'] },
      }),
      get('{ns}/workflows/é'),
    ],
  },
  {
    name: 'routes that only one side has',
    steps: [
      create('/api/v1/namespaces', { namespace: 'ns-{id}', workflowExecutionRetentionPeriod: '86400s' }),
      ...(['PUT', 'DELETE'] as const).map((method, index) => ({
        method,
        path: '/api/v1/namespaces/ns-{id}',
        ...(method === 'PUT' && { body: {} }),
        differs: ['routes-of-the-proposal'],
        builtIn: { status: 501, error: [12, 'Method Not Allowed'] as const },
        proxy: { status: [200, 202][index] as number, holds: '{' },
      })),
      create(WORKFLOW, IDLE),
      {
        method: 'DELETE',
        path: WORKFLOW,
        differs: ['routes-of-the-proposal'],
        builtIn: { status: 501, error: [12, 'Method Not Allowed'] },
        proxy: { status: 202, holds: '{}' },
      },
      post(
        '{ns}/activities/complete',
        { taskToken: 'AAAA', identity: 'me' },
        {
          since: '1.31.2',
          differs: ['activity-literals'],
          builtIn: { status: 400, error: [3, 'unknown field "taskToken"'] },
          proxy: { status: 400, error: [3, ''] },
        },
      ),
      get('/swagger.json', {
        differs: ['other-services'],
        builtIn: { status: 200, holds: '"swagger": "2.0"', headers: { 'content-type': 'text/plain; charset=utf-8' } },
        proxy: { ...NO_PATH, headers: { 'content-type': 'application/json' } },
      }),
      post(
        '/namespaces/{namespace}/nexus/callback',
        {},
        {
          differs: ['other-services'],
          builtIn: {
            status: 400,
            holds: 'invalid request operation state',
            headers: { 'content-type': 'application/json' },
          },
          proxy: NO_PATH,
        },
      ),
      get('/openapi.yaml', {
        differs: ['documents'],
        builtIn: { status: 200, holds: 'openapi: 3.0.3', headers: { 'content-type': 'text/plain; charset=utf-8' } },
        proxy: { status: 200, holds: 'openapi: 3.1.0', headers: { 'content-type': 'application/yaml' } },
      }),
      get('/', {
        differs: ['documents'],
        builtIn: { status: 404, error: [5, 'Not Found'], headers: { vary: undefined } },
        proxy: { status: 200, holds: '"links"', headers: { vary: 'Accept' } },
      }),
    ],
  },
  {
    name: 'methods',
    steps: [
      ...(['POST', 'PATCH', 'PUT', 'DELETE'] as const).map((method) => ({
        method,
        path: '{ns}/workflow-count',
        ...(method === 'POST' && { body: {} }),
        differs: ['method-not-allowed'],
      })),
      { method: 'PUT', path: WORKFLOW, body: IDLE, differs: ['method-not-allowed'] },
      { method: 'TRACE', path: '{ns}/workflow-count', differs: ['method-not-allowed'] },
      {
        method: 'HEAD',
        path: '/api/v1/namespaces/{namespace}',
        differs: ['head'],
        builtIn: { status: 501 },
        proxy: { status: 200 },
      },
      {
        method: 'OPTIONS',
        path: '{ns}/workflow-count',
        differs: ['options'],
        builtIn: { status: 501, error: [12, 'Method Not Allowed'], headers: { 'content-type': '*', allow: undefined } },
        proxy: { status: 204, holds: '', headers: { 'content-type': undefined, allow: 'GET, HEAD, OPTIONS' } },
      },
      {
        method: 'OPTIONS',
        path: '*',
        differs: ['options-asterisk'],
        builtIn: { status: 200, holds: '', headers: { 'content-type': undefined, allow: undefined } },
        proxy: {
          status: 204,
          holds: '',
          headers: { 'content-type': undefined, allow: 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS' },
        },
      },
      {
        method: 'FOO',
        path: '{ns}/workflow-count',
        differs: ['own-words'],
      },
    ],
  },
];
