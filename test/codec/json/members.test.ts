import { beforeAll, describe, expect, test } from 'vitest';
import { jsonToWire, wireToJson } from '../../../src/codec/json/codec.ts';
import { type Codec, codecOf, temporal } from '../../support/codec.ts';
import { conformanceTypes } from '../../support/conformance-types.ts';

const T3 = 'protobuf_test_messages.proto3.TestAllTypesProto3';
const START = 'temporal.api.workflowservice.v1.StartWorkflowExecutionRequest';
let codec: Codec;
beforeAll(async () => {
  codec = codecOf(await conformanceTypes());
});

const descriptions = (
  problems: readonly { readonly field: string; readonly description: string }[],
): readonly string[] =>
  problems.map(({ field, description }) => `${field}: ${description.replace(/^line \d+, column \d+: /, '')}`);

describe('an empty body is the empty message (contract section 2)', () => {
  test.each(['', ' ', '\n\t\r ', '{}', ' { } ', '\ufeff', '\ufeff{}', '\ufeff {}'])('%j', (json) => {
    expect(temporal.toWire(START, json)).toHaveLength(0);
  });

  test.each([
    ['null', 'expected an object, got null'],
    ['[]', 'expected an object, got an array'],
    ['"a"', 'expected an object, got the string "a"'],
    ['1', 'expected an object, got the number 1'],
    ['{} {}', 'expected the end of the text, got "{"'],
    ['{}x', 'expected the end of the text, got "x"'],
    ['{},', 'expected the end of the text, got ","'],
    ['{', 'expected a key in quotes, got the end of the text'],
    ['}', 'not valid JSON'],
    ['{}\ufeff', 'expected the end of the text, got "\ufeff"'],
    ['\ufeff\ufeff{}', 'not valid JSON'],
  ])('%j is refused', (json, problem) => {
    expect(descriptions(temporal.problems(START, json))).toEqual([`: ${problem}`]);
  });
});

describe('a field is known by its JSON name and by its proto name', () => {
  test.each([
    ['workflowId', '{"workflowId":"a"}'],
    ['workflow_id', '{"workflowId":"a"}'],
    ['workflow\\u005fid', '{"workflowId":"a"}'],
    ['\\u0077orkflowId', '{"workflowId":"a"}'],
  ])('%s', (key, wanted) => {
    expect(temporal.again(START, `{"${key}":"a"}`)).toBe(wanted);
  });

  test.each([
    'WorkflowId',
    'workflowid',
    'workflow-id',
    'workflow_Id',
    '',
    ' workflowId',
    '__proto__',
    'constructor',
    '@type',
    'é',
  ])('%j is none', (key) => {
    const json = `{${JSON.stringify(key)}:1,"namespace":"n"}`;
    const [problem, ...others] = descriptions(temporal.problems(START, json));
    expect(problem?.split(';')[0]).toBe(`${key}: no such field`);
    expect(others).toEqual([]);
  });
});

describe('an unknown field is told with the nearest name', () => {
  test.each([
    ['workflowID', 'workflowId'],
    ['workflow-id', 'workflowId'],
    ['taskQueu', 'taskQueue'],
    ['taskqueue', 'taskQueue'],
    ['searchAttribute', 'searchAttributes'],
    ['x', undefined],
    ['completely', undefined],
    ['w'.repeat(5_000), undefined],
  ])('%s: %s', (key, near) => {
    const [problem] = temporal.problems(START, `{"${key}":1}`);
    expect(problem?.description.split('; ')[1]).toBe(near && `did you mean "${near}"?`);
  });
});

describe('a duplicate is refused', () => {
  test.each([
    ['{"workflowId":"a","workflowId":"b"}', 'workflowId: given twice'],
    ['{"workflowId":"a","workflow_id":"a"}', 'workflowId: given twice'],
    ['{"workflow_id":null,"workflowId":"a"}', 'workflowId: given twice'],
    ['{"workflowType":{},"workflowType":{"name":"x"}}', 'workflowType: given twice'],
    ['{"workflowType":{"name":"x","n\\u0061me":"x"}}', 'workflowType.name: given twice'],
    ['{"memo":{"fields":{"a":1,"a":2}}}', 'memo.fields["a"]: given twice'],
    ['{"memo":{"fields":{"a":1,"\\u0061":2}}}', 'memo.fields["a"]: given twice'],
    ['{"input":[],"input":[]}', 'input: given twice'],
  ])('%s', (json, problem) => {
    expect(descriptions(temporal.problems(START, json))).toEqual([problem]);
  });

  test("but not inside payload text, which is the caller's", () => {
    const json = '{"input":[{"a":1,"a":2}]}';
    expect(temporal.again(START, json)).toBe(json);
  });

  test.each([
    ['{"mapInt32Int32":{"1":1,"1e0":2}}', 'mapInt32Int32["1e0"]: given twice'],
    ['{"mapBoolBool":{"true":true,"true":true}}', 'mapBoolBool["true"]: given twice'],
    ['{"optionalStruct":{"a":1,"a":1}}', 'optionalStruct.a: given twice'],
  ])('%s', (json, problem) => {
    expect(descriptions(codec.problems(T3, json))).toEqual([problem]);
  });
});

describe('two members of a oneof are refused, a null one is absent', () => {
  test.each([
    ['{"oneofUint32":1,"oneofString":"a"}', ['oneofString: another member of the oneof oneof_field is given as well']],
    ['{"oneofUint32":0,"oneof_string":""}', ['oneofString: another member of the oneof oneof_field is given as well']],
    [
      '{"oneofUint32":1,"oneofNullValue":null}',
      ['oneofNullValue: another member of the oneof oneof_field is given as well'],
    ],
    [
      '{"oneofUint32":1,"oneofBool":true,"oneofString":"a"}',
      [
        'oneofBool: another member of the oneof oneof_field is given as well',
        'oneofString: another member of the oneof oneof_field is given as well',
      ],
    ],
  ])('%s', (json, problems) => {
    expect(descriptions(codec.problems(T3, json))).toEqual(problems);
  });

  test.each([
    ['{"oneofUint32":null,"oneofString":"a"}', '{"oneofString":"a"}'],
    ['{"oneofString":"a","oneofUint32":null}', '{"oneofString":"a"}'],
    ['{"oneofUint32":0}', '{"oneofUint32":0}'],
    ['{"oneofString":""}', '{"oneofString":""}'],
    ['{"oneofBytes":""}', '{"oneofBytes":""}'],
    ['{"oneofBool":false}', '{"oneofBool":false}'],
    ['{"oneofEnum":"FOO"}', '{"oneofEnum":"FOO"}'],
    ['{"oneofNestedMessage":{}}', '{"oneofNestedMessage":{}}'],
  ])('%s keeps its zero', (json, wanted) => {
    expect(codec.again(T3, json)).toBe(wanted);
  });
});

describe('null is the absent field, and no element (proto3 JSON)', () => {
  test('for a singular field of every kind, a list and a map', () => {
    const names = codec.type(T3).fields.map(({ jsonName }) => jsonName);
    expect(names.length).toBeGreaterThan(140);
    for (const name of names) {
      const wanted = name === 'optionalValue' || name === 'oneofNullValue' ? `{"${name}":null}` : '{}';
      expect(codec.again(T3, `{"${name}":null}`)).toBe(wanted);
    }
  });

  test('but not as an element of a list or map, of any kind', () => {
    for (const { jsonName, cardinality, mapKey } of codec.type(T3).fields) {
      if (cardinality === 'singular') continue;
      const key = mapKey === 'string' ? 'a' : mapKey === 'bool' ? 'true' : '1';
      const json = cardinality === 'map' ? `{"${jsonName}":{"${key}":null}}` : `{"${jsonName}":[null]}`;
      if (jsonName === 'repeatedValue') expect(codec.again(T3, json)).toBe(json);
      else expect([jsonName, codec.problems(T3, json).length]).toEqual([jsonName, 1]);
    }
  });
});

describe('a message', () => {
  test.each(['1', '"a"', '[]', 'true'])('is not %s', (value) => {
    expect(codec.problems(T3, `{"optionalNestedMessage":${value}}`)[0]?.description).toContain('expected an object');
  });

  test('with nothing in it is there all the same', () => {
    expect(codec.again(T3, '{"optionalNestedMessage":{}}')).toBe('{"optionalNestedMessage":{}}');
    expect(codec.again(T3, '{"repeatedNestedMessage":[{},{"a":1}]}')).toBe('{"repeatedNestedMessage":[{},{"a":1}]}');
  });

  test('prints its fields in order of declaration, whatever order they came in', () => {
    expect(temporal.again(START, '{"identity":"i","taskQueue":{"name":"q"},"namespace":"n","workflowId":"w"}')).toBe(
      '{"namespace":"n","workflowId":"w","taskQueue":{"name":"q"},"identity":"i"}',
    );
  });
});

describe('lists', () => {
  test.each([
    ['{"repeatedInt32":[]}', '{}'],
    ['{"repeatedInt32":[0,1]}', '{"repeatedInt32":[0,1]}'],
    ['{"repeatedString":["","a"]}', '{"repeatedString":["","a"]}'],
    ['{"repeatedInt32" : [ 1 , 2 ] }', '{"repeatedInt32":[1,2]}'],
  ])('%s', (json, wanted) => {
    expect(codec.again(T3, json)).toBe(wanted);
  });

  test.each([
    '{"repeatedInt32":1}',
    '{"repeatedInt32":{}}',
    '{"repeatedInt32":"1"}',
    '{"repeatedInt32":[[1]]}',
    '{"repeatedInt32":[1,]}',
  ])('%s is none', (json) => {
    expect(codec.problems(T3, json)).toHaveLength(1);
  });
});

describe('with ignoreUnknown, what is not known is stepped over', () => {
  test.each([
    ['{"nope":{"deep":[1]},"optionalInt32":1}', '{"optionalInt32":1}'],
    ['{"optionalNestedEnum":"NOPE"}', '{}'],
    ['{"repeatedNestedEnum":["FOO","NOPE","BAR"]}', '{"repeatedNestedEnum":["FOO","BAR"]}'],
    ['{"mapStringNestedEnum":{"a":"NOPE","b":"BAR"}}', '{"mapStringNestedEnum":{"b":"BAR"}}'],
  ])('%s', (json, wanted) => {
    const { wire } = jsonToWire(codec.type(T3), Buffer.from(json), { ...codec.options, ignoreUnknown: true });
    expect(wireToJson(codec.type(T3), wire, codec.options).toString()).toBe(wanted);
    expect(codec.problems(T3, json)).toHaveLength(1);
  });
});
