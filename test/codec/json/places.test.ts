import { describe, expect, test } from 'vitest';
import { locate } from '../../../src/codec/json/locate.ts';
import { errorOf, temporal } from '../../support/codec.ts';

const START = 'temporal.api.workflowservice.v1.StartWorkflowExecutionRequest';
const UPDATE = 'temporal.api.workflowservice.v1.UpdateNamespaceRequest';

describe('an error names the field in JSON spelling, the line and the column', () => {
  test.each([
    ['{"workflow_id":1}', 'workflowId', 'line 1, column 16: expected a string, got the number 1'],
    [
      '{"task_queue":{"normal_name":1}}',
      'taskQueue.normalName',
      'line 1, column 30: expected a string, got the number 1',
    ],
    ['{\n  "workflowId": 1\n}', 'workflowId', 'line 2, column 17: expected a string, got the number 1'],
    ['{\r\n"workflowId":\r\n1}', 'workflowId', 'line 3, column 1: expected a string, got the number 1'],
    ['{"identity":"é😀","workflowId":1}', 'workflowId', 'line 1, column 31: expected a string, got the number 1'],
    ['{"taskQueue":[]}', 'taskQueue', 'line 1, column 14: expected an object, got an array'],
    ['{"taskQueue":{"nope":1}}', 'taskQueue.nope', 'line 1, column 15: no such field'],
    ['{"memo":{"fields":[1]}}', 'memo.fields', 'line 1, column 19: expected an object, got an array'],
    [
      '{"memo":{"fields":{"a b":{"_protoMessageType":1}}}}',
      'memo.fields["a b"]',
      'expected the name of a message type',
    ],
    ['{"input":{"payloads":[1,{"_protoMessageType":1}]}}', 'input.payloads[1]', 'expected the name of a message type'],
    [
      '{"links":[{},{"workflow_event":{"event_ref":{"event_id":"x"}}}]}',
      'links[1].workflowEvent.eventRef.eventId',
      'expected an integer of 64 bits',
    ],
    [
      '{"versioningOverride":{"pinned":{"version":{"deploymentName":"a","buildId":2}}}}',
      'versioningOverride.pinned.version.buildId',
      'expected a string',
    ],
    [
      '{"workflowExecutionTimeout":"1 minute"}',
      'workflowExecutionTimeout',
      'expected a duration like "1.5s" or "1h30m", got the string "1 minute"',
    ],
    ['{"workflowIdReusePolicy":"NOPE"}', 'workflowIdReusePolicy', '"NOPE" is not a value of WorkflowIdReusePolicy'],
    [
      '{"retryPolicy":{"nonRetryableErrorTypes":["a",2]}}',
      'retryPolicy.nonRetryableErrorTypes[1]',
      'expected a string, got the number 2',
    ],
  ])('%s', (json, field, description) => {
    const [problem, ...more] = temporal.problems(START, json);
    expect(more).toEqual([]);
    expect(problem?.field.startsWith(field)).toBe(true);
    expect(problem?.description).toContain(description);
  });

  test('map keys stand in brackets', () => {
    const json = '{"update_info":{"data":{"x\\"y":1,"z":true}}}';
    expect(temporal.problems(UPDATE, json).map(({ field }) => field)).toEqual([
      'updateInfo.data["x\\"y"]',
      'updateInfo.data["z"]',
    ]);
  });
});

describe('broken syntax is an error at the byte where it breaks', () => {
  test.each([
    ['{"workflowId":"a"', 'workflowId', 'line 1, column 18: expected "," or "}" in an object, got the end of the text'],
    ['{"workflowId" "a"}', 'workflowId', 'line 1, column 15: expected ":" after a key, got "\\""'],
    ['{"workflowId":}', 'workflowId', 'line 1, column 15: not valid JSON'],
    ['{workflowId:"a"}', '', 'line 1, column 2: expected a key in quotes, got "w"'],
    ['{"workflowId":"a",}', '', 'line 1, column 19: expected a key in quotes, got "}"'],
    ["{'workflowId':'a'}", '', `line 1, column 2: expected a key in quotes, got "'"`],
    [
      '{"taskQueue":{"name":"q"],"identity":"i"}',
      'taskQueue.name',
      'line 1, column 25: expected "," or "}" in an object, got "]"',
    ],
    ['{"links":[{}', 'links[0]', 'line 1, column 13: expected "," or "]" in an array, got the end of the text'],
    ['{"links":[{};{}]}', 'links[0]', 'line 1, column 13: expected "," or "]" in an array, got ";"'],
    ['{"input":[1,{"a":tru}]}', 'input[1].a', 'line 1, column 21: not valid JSON'],
    ['{"nope":[1,2', 'nope[1]', 'line 1, column 13: not valid JSON'],
  ])('%s', (json, field, description) => {
    expect(temporal.problems(START, json)).toEqual([{ field, description }]);
  });

  test('found behind other violations, which are told as well', () => {
    const json = '{"workflowId":1,"nope":2,"identity":"a" "b"}';
    expect(temporal.problems(START, json).map(({ description }) => description)).toEqual([
      'line 1, column 15: expected a string, got the number 1',
      `line 1, column 17: no such field`,
      'line 1, column 41: expected "," or "}" in an object, got "\\""',
    ]);
  });
});

describe('all violations are in one answer (contract section 5)', () => {
  test('in the order of the text, with a message that tells the first', () => {
    const json = '{"workflowId":1,"taskQueue":{"kind":"X"},"identity":2}';
    const error = errorOf(() => temporal.toWire(START, json));
    expect(error.code).toBe(3);
    expect(error.violations.map(({ field }) => field)).toEqual(['workflowId', 'taskQueue.kind', 'identity']);
    expect(error.message).toBe('workflowId: line 1, column 15: expected a string, got the number 1 (and 2 more)');
  });

  test('the message of a single one is that one, of the whole text it has no field', () => {
    expect(errorOf(() => temporal.toWire(START, '{"workflowId":1}')).message).toBe(
      'workflowId: line 1, column 15: expected a string, got the number 1',
    );
    expect(errorOf(() => temporal.toWire(START, '[]')).message).toBe(
      'line 1, column 1: expected an object, got an array',
    );
  });

  test('but no more than 100, broken syntax among them', () => {
    const many = '"nope":1,'.repeat(300);
    expect(temporal.problems(START, `{${many}"nope":1}`)).toHaveLength(100);
    const broken = temporal.problems(START, `{${many}"nope" 1}`);
    expect(broken).toHaveLength(100);
    expect(broken.at(-1)?.description).toContain('expected ":" after a key');
  });

  test('and the message counts all of them', () => {
    const error = errorOf(() => temporal.toWire(START, `{${'"nope":1,'.repeat(300)}"nope":1}`));
    expect(error.message).toMatch(/ \(and 300 more\)$/);
    expect(error).toMatchObject({ unlisted: 201 });
    const broken = errorOf(() => temporal.toWire(START, `{${'"nope":1,'.repeat(300)}"nope" 1}`));
    expect(broken.message).toMatch(/ \(and 300 more\)$/);
  });

  test('a byte order mark is no column', () => {
    expect(temporal.problems(START, '\ufeff{"workflowId":1}')[0]?.description).toContain('line 1, column 15');
  });

  test('in as many readings of the text for a hundred as for one', () => {
    const json = Buffer.from(`{"input":["${'a'.repeat(5_000)}"],${'"nope":1,'.repeat(150)}"nope":1}`);
    const at = json.indexOf('"nope"');
    const positions = Array.from({ length: 100 }, (_, i) => at + i * '"nope":1,'.length);
    let readings = 0;
    const counted = new Proxy(json, {
      get: (target, key) => {
        readings++;
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    expect(locate(temporal.type(START), counted, positions)).toHaveLength(100);
    expect(readings).toBeLessThan(10 * json.length);
  });
});

describe('what was found is told shortly', () => {
  test.each([
    [`"${'a'.repeat(100)}"`, `got the string "${'a'.repeat(59)}…`],
    ['1'.repeat(100), `got the number ${'1'.repeat(60)}…`],
    [`"${'é'.repeat(100)}"`, `got the string "${'é'.repeat(29)}…`],
    [`"${'😀'.repeat(100)}"`, `got the string "${'😀'.repeat(14)}…`],
  ])('%s', (value, found) => {
    const [problem] = temporal.problems(START, `{"workflowStartDelay":${value}}`);
    expect(problem?.description.endsWith(found)).toBe(true);
  });
});
