import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenApiDocument } from '../../../src/operation/validation/openapi.ts';
import { startProxy, type TestProxy } from '../../support/proxy.ts';
import { publishedDocument } from '../../support/published-document.ts';
import { send } from '../../support/raw-http.ts';

const { document: published, operations } = publishedDocument();
const document = published as unknown as OpenApiDocument;
let strict: TestProxy;
let usual: TestProxy;
beforeAll(async () => {
  [strict, usual] = await Promise.all([startProxy({ document, strict: true }), startProxy({ document })]);
});
afterAll(() => Promise.all([strict.close(), usual.close()]));

const WORKFLOW = '/api/v1/namespaces/n/workflows/w';
const LONG = { metadata: { encoding: 'eA==' }, data: 'eA==' };
const LEAST = { workflowType: { name: 'W' }, taskQueue: { name: 'q' } };

/** As `field` of the detail google.rpc.BadRequest. */
function fields(text: string): readonly string[] {
  const { details = [] } = JSON.parse(text) as {
    details?: readonly { fieldViolations?: readonly { field: string }[] }[];
  };
  return details.flatMap(({ fieldViolations = [] }) => fieldViolations.map(({ field }) => field));
}

// proto3 JSON accepts these; the document, which clients are generated from, does not.
describe('with --strict, a request is held to the published document', () => {
  test.each<[string, string, unknown, string]>([
    ['an enum as a number', WORKFLOW, { ...LEAST, workflowIdReusePolicy: 1 }, 'workflowIdReusePolicy'],
    [
      'an enum without its prefix',
      WORKFLOW,
      { ...LEAST, workflowIdReusePolicy: 'RejectDuplicate' },
      'workflowIdReusePolicy',
    ],
    [
      'a 64-bit integer as a number',
      `${WORKFLOW}/reset`,
      { workflowTaskFinishEventId: 4 },
      'workflowTaskFinishEventId',
    ],
    ['the proto spelling of a field', WORKFLOW, { ...LEAST, cron_schedule: '* * * * *' }, 'cron_schedule'],
    ['null', WORKFLOW, { ...LEAST, cronSchedule: null }, 'cronSchedule'],
    ['a path variable in the body', WORKFLOW, { ...LEAST, workflowId: 'w' }, 'workflowId'],
    ['a list in its long form', WORKFLOW, { ...LEAST, input: { payloads: [] } }, 'input'],
    [
      'what is wrong inside',
      WORKFLOW,
      { ...LEAST, taskQueue: { name: 'q', normal_name: 'r' } },
      'taskQueue.normal_name',
    ],
  ])('%s is refused', async (_, path, body, field) => {
    const options = { method: 'POST', body: JSON.stringify(body) };
    const refused = await send(strict.url + path, options);
    expect(refused.status, refused.text).toBe(400);
    expect(fields(refused.text)).toEqual([field]);
    expect((await send(usual.url + path, options)).status).toBeLessThan(300);
  });

  test.each([
    ['the proto spelling', 'page_size=5', 'page_size'],
    ['an enum as a number', 'taskQueueType=1', 'taskQueueType'],
    ['a boolean as a number', 'reportStats=1', 'reportStats'],
  ])('%s in the query is refused', async (_, query, field) => {
    const path = query.startsWith('page') ? '/api/v1/namespaces' : '/api/v1/namespaces/n/task-queues/q';
    const refused = await send(`${strict.url}${path}?${query}`);
    expect(refused.status, refused.text).toBe(400);
    expect(fields(refused.text)).toEqual([field]);
    expect((await send(`${usual.url}${path}?${query}`)).status).toBe(200);
  });

  test.each([
    ['any JSON as a payload', { ...LEAST, input: [9007199254740993n.toString(), null, [], { a: 1 }] }],
    ['a payload in its long form', { ...LEAST, input: [{ metadata: { encoding: 'eA==' }, data: 'eA==' }] }],
    ['payloads in a map', { ...LEAST, memo: { fields: { a: 1, b: null } } }],
  ])('%s is accepted', async (_, body) => {
    const answer = await send(strict.url + WORKFLOW, { method: 'POST', body: JSON.stringify(body) });
    expect(answer.status, answer.text).toBe(201);
  });

  test.each([
    ['a list', { ...LEAST, input: { payloads: [LONG] } }, []],
    ['two lists', { ...LEAST, input: { payloads: [] }, lastCompletionResult: { payloads: [LONG, LONG] } }, []],
    ['a payload in a map', { ...LEAST, memo: { fields: { a: LONG } } }, []],
    ['a list without its object', { ...LEAST, input: [LONG] }, ['input']],
    ['a list of plain JSON', { ...LEAST, input: { payloads: [1] } }, ['input.payloads[0]']],
    ['an extra member beside the list', { ...LEAST, input: { payloads: [], x: 1 } }, ['input.x', 'input']],
  ])(
    'with noPayloadShorthand, %s in long form: the invalid fields are %j (contract section 4)',
    async (_, body, wrong) => {
      const path = `${strict.url}${WORKFLOW}?noPayloadShorthand`;
      const answer = await send(path, { method: 'POST', body: JSON.stringify(body) });
      expect(answer.status, answer.text).toBe(wrong.length > 0 ? 400 : 201);
      expect(fields(answer.text)).toEqual(wrong);
    },
  );

  test('switches are accepted, and so is a list in the query', async () => {
    const path = '/api/v1/namespaces/n/worker-task-reachability?buildIds=a&buildIds=b&pretty&noPayloadShorthand=0';
    const answer = await send(strict.url + path);
    expect(answer.status, answer.text).toBe(200);
    expect((await send(`${strict.url}${path.replace('&buildIds=b', '')}`)).status).toBe(200);
  });

  test('the recorded example of every operation is accepted', async () => {
    const refused: string[] = [];
    for (const { method, path, object } of operations) {
      const own = object.parameters.flatMap((each) => ('$ref' in each || each.example === undefined ? [] : [each]));
      const search = new URLSearchParams(
        own.filter((each) => each.in === 'query').map(({ name, example }): [string, string] => [name, String(example)]),
      );
      const filled = path.replace(/\{(\w+)\}/g, (_, name) =>
        encodeURIComponent(String(own.find((each) => each.name === name)?.example)),
      );
      const shown = Object.values(object.requestBody?.content ?? {})[0];
      const body = shown?.example ?? shown?.examples?.recorded?.value;
      const answer = await send(`${strict.url}${filled}?${search}`, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      if (answer.status >= 300) refused.push(`${object.operationId}: ${answer.text}`);
    }
    expect(refused).toEqual([]);
  });
});
