import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Scenario, Step, Wanted } from '../difference.ts';
import { create, IDLE, post, refused, WORKFLOW } from './parts.ts';

const TYPE_AND_QUEUE = JSON.stringify(IDLE).slice(1, -1);
const STARTED: Wanted = { status: 200, holds: '"started":true' };
const NOT_READ: Wanted = { status: 400, error: [3, 'WorkflowType is not set on request.'] };
/** The same, in the proxy's words. */
const EMPTY_START: Wanted = { status: 400, error: [3, 'workflowType: is required'] };

const bad = (message: string): Wanted => ({ status: 400, error: [3, message] });

/** Starts with additional members, each with its own id. */
const startWith = (name: string, members: string): Step =>
  create(`${WORKFLOW}-${name}`, `{${TYPE_AND_QUEUE},${members}}`);
const bothRefuse = (members: string): Step => refused(post(WORKFLOW, `{${TYPE_AND_QUEUE},${members}}`));

/** The built-in API starts a workflow, the proxy refuses to. */
function stricter(id: string, body: string, message: string): Step {
  return post(WORKFLOW, body, { differs: [id], builtIn: STARTED, proxy: bad(message) });
}

const withHeaders = (headers: Step['headers'], more: Partial<Step> = {}): Step =>
  post(WORKFLOW, '{}', { ...more, ...(headers && { headers }) });
const unsupported = (message: string): Wanted => ({ status: 415, error: [3, message] });

export const BODIES: readonly Scenario[] = [
  {
    name: 'bodies that are rejected',
    steps: [
      post(WORKFLOW, undefined),
      post(WORKFLOW, ''),
      post(WORKFLOW, '{}'),
      post(WORKFLOW, ' \n{ } \n'),
      ...[
        'null',
        '[]',
        '"x"',
        '5',
        '{',
        '{"a"}',
        "{'a':1}",
        '{"identity":"a",}',
        '{"identity":"\\ud800"}',
        'identity=me',
      ].map((text) => refused(post(WORKFLOW, text))),
      refused(post(WORKFLOW, Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))),
      refused(post(WORKFLOW, Buffer.from('{"identity":"\xff"}', 'latin1'))),
      refused(post(WORKFLOW, Buffer.from('{}', 'utf16le'))),
      ...[
        '"unknown":1',
        '"a":1,"b":2,"workflowRunTimeout":"x"',
        '"workflowType":{"name":"Other"}',
        '"workflow_type":{"name":"Other"}',
        '"workflow_type":null',
        '"workflowIdReusePolicy":"1"',
        '"workflowIdReusePolicy":"bogus"',
        '"workflowIdReusePolicy":1.5',
        '"workflowRunTimeout":60',
        '"workflowRunTimeout":"60"',
        '"requestEagerExecution":"true"',
        '"requestEagerExecution":1',
        '"identity":5',
        '"memo":{"fields":{"a":1,"a":2}}',
        '"memo":[]',
        '"links":{}',
        '"retryPolicy":{"maximumAttempts":99999999999}',
        '"retryPolicy":{"maximumAttempts":"x"}',
        '"retryPolicy":{"backoffCoefficient":"x"}',
        '"retryPolicy":{"maximumAttempts":1.5}',
        '"input":"x"',
        '"input":5',
        '"input":[{"_protoMessageType":5}]',
        '"input":[01]',
        '"input":[nul]',
        '"input":[1,]',
        '"input":["a\tb"]',
        '"input":["\\x"]',
        `"input":[${'['.repeat(10_001)}${']'.repeat(10_001)}]`,
        '"versioningOverride":{"autoUpgrade":true,"pinned":{}}',
      ].map(bothRefuse),
      refused(post(`${WORKFLOW}/reset`, '{"workflowTaskFinishEventId":"9223372036854775808"}')),
    ],
  },
  {
    name: 'spellings that are accepted',
    steps: [
      create(WORKFLOW, { workflow_type: { name: 'None' }, task_queue: { name: 'nobody' }, identity: 'me' }),
      ...['"ALLOW_DUPLICATE"', '"AllowDuplicate"', '"allowDuplicate"', '1', '1.0', '1e0', '99'].map((policy, index) =>
        startWith(`policy-${index}`, `"workflowIdReusePolicy":${policy}`),
      ),
      ...['"5400s"', '"60.5s"', '"60.000000001s"', 'null'].map((time, index) =>
        startWith(`time-${index}`, `"workflowRunTimeout":${time}`),
      ),
      ...['"3"', '3.0', '3e0', '30e-1'].map((count, index) =>
        startWith(`count-${index}`, `"retryPolicy":{"maximumAttempts":${count},"backoffCoefficient":"2.0"}`),
      ),
      startWith('escapes', '"cronSch\\u0065dule":null'),
      startWith('null', '"memo":null,"header":null,"retryPolicy":null'),
      startWith('same', '"namespace":"{namespace}","workflowId":"{id}-same"'),
    ],
  },
  {
    name: 'bodies that one side accepts',
    steps: [
      stricter('trailing-text', `{${TYPE_AND_QUEUE}} x`, 'expected the end of the text'),
      ...['{}{}', '{} x', '{}]'].map((text) =>
        post(WORKFLOW, text, {
          differs: ['trailing-text'],
          builtIn: NOT_READ,
          proxy: bad('expected the end of the text'),
        }),
      ),
      ...['"workflowId":"other"', '"namespace":"other"'].map((member, index) => ({
        ...stricter('other-value-than-path', `{${TYPE_AND_QUEUE},${member}}`, 'as in the path'),
        path: `${WORKFLOW}-${index}`,
      })),
      {
        ...stricter(
          'enum-in-lower-case',
          `{${TYPE_AND_QUEUE},"workflowIdReusePolicy":"allow_duplicate"}`,
          'is not a value of',
        ),
        path: `${WORKFLOW}-enum`,
      },
      {
        ...post(WORKFLOW, `{${TYPE_AND_QUEUE},"workflowRunTimeout":"1h30m"}`, {
          differs: ['duration-with-units'],
          builtIn: { status: 400, error: [3, ''] },
          proxy: { status: 201, holds: '"started":true' },
        }),
        path: `${WORKFLOW}-units`,
      },
      post('{ns}/schedules/{id}', '{"schedule":{"spec":{}},"identity":"me","requestId":"{id}"}', {
        differs: ['schedule-without-action'],
        builtIn: { status: 200, holds: 'conflictToken' },
        proxy: bad('expected an action'),
      }),
      ...['+60s', '.5s'].map((time, index) => ({
        ...stricter('duration-spelling', `{${TYPE_AND_QUEUE},"workflowRunTimeout":"${time}"}`, 'expected a duration'),
        path: `${WORKFLOW}-time-${index}`,
      })),
    ],
  },
  {
    name: 'types and codings of bodies',
    steps: [
      ...[
        'application/json',
        'application/json; charset=utf-8',
        'text/plain',
        'application/x-www-form-urlencoded',
        '',
        'bogus',
      ].map((type) => withHeaders({ 'content-type': type })),
      ...['application/xml', 'multipart/form-data; boundary=x', 'application/x-protobuf', 'application/grpc'].map(
        (type) =>
          withHeaders(
            { 'content-type': type },
            { differs: ['media-type'], builtIn: NOT_READ, proxy: unsupported('expected a JSON body, got ') },
          ),
      ),
      withHeaders(
        { 'content-type': 'application/json; charset=iso-8859-1' },
        { differs: ['charset'], builtIn: NOT_READ, proxy: unsupported('expected charset utf-8, got ') },
      ),
      withHeaders(
        { 'content-type': 'application/json+pretty' },
        {
          differs: ['content-type-switch'],
          asText: true,
          builtIn: { holds: '{\n  "code": 3', headers: { 'content-type': 'application/json+pretty' } },
          proxy: { holds: '{"code":3', headers: { 'content-type': 'application/json' } },
        },
      ),
      withHeaders({ 'content-encoding': 'identity' }),
      ...(
        [
          ['gzip', gzipSync],
          ['deflate', deflateSync],
          ['br', brotliCompressSync],
        ] as const
      ).map(([coding, compress]) =>
        post(WORKFLOW, compress('{}'), {
          headers: { 'content-encoding': coding },
          differs: ['content-encoding'],
          builtIn: { status: 400, error: [3, ''], holds: 'invalid' },
          proxy: EMPTY_START,
        }),
      ),
      withHeaders(
        { 'content-encoding': 'bogus' },
        {
          differs: ['content-encoding-unknown'],
          builtIn: NOT_READ,
          proxy: unsupported('expected Content-Encoding gzip, deflate or br, got '),
        },
      ),
      withHeaders(
        { 'content-encoding': 'gzip' },
        { differs: ['content-encoding-unknown'], builtIn: NOT_READ, proxy: bad('the body is not valid gzip data') },
      ),
      withHeaders({ expect: '100-continue' }),
      post(WORKFLOW, { identity: 'a'.repeat(3_900_000) }),
      post(WORKFLOW, `{"identity":"a"${' '.repeat(5_000_000)}}`, {
        differs: ['body-limit'],
        builtIn: bad('http: request body too large'),
        proxy: EMPTY_START,
      }),
      post(
        WORKFLOW,
        { identity: 'a'.repeat(11_000_000) },
        {
          differs: ['body-limit'],
          builtIn: bad('http: request body too large'),
          proxy: { status: 413, error: [8, 'the body is larger than the limit'] },
        },
      ),
      post(
        WORKFLOW,
        { ...IDLE, identity: 'a'.repeat(4_300_000) },
        {
          differs: ['message-limit'],
          builtIn: bad('http: request body too large'),
          proxy: { status: 429, error: [8, 'received message larger than max'] },
        },
      ),
    ],
  },
];
