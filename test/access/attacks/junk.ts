import { type Chapter, OPEN, once, path, post, raw } from './attack.ts';

const SECRET = '/api/v1/namespaces/secret/workflows';
const LIST = '/api/v1/namespaces/open/workflows';
const SCHEDULE = '/api/v1/namespaces/open/schedules/s';
const EVENTS = 'Accept: text/event-stream';
const START_ALONE = '"workflowType":{"name":"t"},"taskQueue":{"name":"q"}';

const stream = (name: string, got: string, to: string, ...headers: readonly string[]) =>
  [name, got, raw({ target: to, headers: [EVENTS, ...headers] })] as const;
const patch = (name: string, got: string, body: string, to = SCHEDULE) =>
  [name, got, raw({ method: 'PATCH', target: to, body })] as const;
const nested = (levels: number, inside: string) => `${'{"a":'.repeat(levels)}${inside}${'}'.repeat(levels)}`;

export const JUNK: Chapter = {
  title: 'Routes of our own',
  kind: 'What the proxy adds to the API of Temporal is less well guarded than the rest.',
  attacks: [
    post(
      'update-with-start: of another namespace',
      '403',
      `${SECRET}/w/update-with-start/u`,
      `{"startWorkflow":{${START_ALONE}}}`,
    ),
    post(
      'update-with-start: another namespace in its start',
      '400',
      `${OPEN}/update-with-start/u`,
      `{"startWorkflow":{"namespace":"secret",${START_ALONE}}}`,
    ),
    post(
      'update-with-start: another namespace beside it',
      '400',
      `${OPEN}/update-with-start/u`,
      `{"namespace":"secret","startWorkflow":{${START_ALONE}}}`,
    ),
    post(
      'update-with-start: another workflow in its start',
      '400',
      `${OPEN}/update-with-start/u`,
      `{"startWorkflow":{"workflowId":"other",${START_ALONE}}}`,
    ),
    post(
      'update-with-start: two starts in two spellings',
      '400',
      `${OPEN}/update-with-start/u`,
      `{"startWorkflow":{${START_ALONE}},"start_workflow":{"namespace":"secret",${START_ALONE}}}`,
    ),
    path('a value of another namespace', '403', `${SECRET}/w/result?value`),
    stream('events: of another namespace', '403', `${SECRET}/w/history`),
    stream('events: the end of another namespace', '403', `${SECRET}/w/history`, 'Last-Event-ID: end'),
    stream('events: behind a place that is none', '400', `${OPEN}/history`, 'Last-Event-ID: ../../secret'),
    stream('events: behind a place of 60,000 digits', '400', `${OPEN}/history`, `Last-Event-ID: ${'9'.repeat(60_000)}`),
    stream('events: with an interval of nothing', '400', `${OPEN}/query/q?interval=0s`),
    path(
      'a query: an argument that ends its list',
      '400',
      `${OPEN}/query/q?args=${encodeURIComponent('1]},"namespace":"secret","a":{"b":[1')}`,
    ),
    [
      'a query: an argument of 10,000 levels',
      '400',
      raw({ target: `${OPEN}/query/q?args=${'['.repeat(10_001)}${']'.repeat(10_001)}` }),
    ],
    [
      'lines: a limit below zero',
      '400',
      raw({ target: `${LIST}?limit=-1`, headers: ['Accept: application/x-ndjson'] }),
    ],
    [
      'lines: a limit of 20 digits',
      '400',
      raw({ target: `${LIST}?limit=${'9'.repeat(20)}`, headers: ['Accept: application/x-ndjson'] }),
    ],
    path('filters: a name that ends its quotes', '400', `${LIST}?filter.attribute[a%60%20OR%20%60b]=x`),
    path(
      'filters: a query that ends its parentheses',
      '400',
      `${LIST}?filter.id=x&query=${encodeURIComponent('a=1) OR (b=2')}`,
    ),
    path(
      'filters: a query that hides them in a comment',
      '400',
      `${LIST}?filter.id=x&query=${encodeURIComponent('a=1 --')}`,
    ),
    once(
      path('filters: of another namespace, by the type of an attribute', '403', `${SECRET}?filter.attribute[a]=1`),
      '403, sent for secret',
    ),
    post('a reset: of another namespace', '403', `${SECRET}/w/reset`, '{"resetPoint":"firstWorkflowTask"}'),
    post(
      'a reset: its point in two spellings',
      '400',
      `${OPEN}/reset`,
      '{"resetPoint":"firstWorkflowTask","reset_point":"lastWorkflowTask"}',
    ),
    post('a reset: a point in a prototype', '400', `${OPEN}/reset`, '{"resetPoint":{"__proto__":{"buildId":"b"}}}'),
    post(
      'a reset: a point of 50,000 levels',
      '400',
      `${OPEN}/reset`,
      `{"resetPoint":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    ),
    once(
      post(
        'a reset: 1,001 members',
        '413',
        `${OPEN}/reset`,
        `{${Array.from({ length: 1_001 }, (_, i) => `"k${i}":0`)}}`,
      ),
      '400 after a look at each',
    ),
    patch('a patch: of another namespace', '403', '{"schedule":{}}', '/api/v1/namespaces/secret/schedules/s'),
    patch('a patch: of a prototype', '400', '{"__proto__":{"schedule":{}}}'),
    patch('a patch: of the token that guards changes', '400', '{"conflictToken":"AA=="}'),
    once(
      patch('a patch: 20,001 members', '413', `{"memo":{${Array.from({ length: 20_001 }, (_, i) => `"k${i}":0`)}}}`),
      'merged, several times',
    ),
    once(
      patch('a patch: 9,000 levels', '400', `{"schedule":${nested(9_000, '1')}}`),
      '500; with 1.8 MB inside, 160 s of CPU time',
    ),
  ],
};
