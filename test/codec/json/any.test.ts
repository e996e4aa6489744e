import { beforeAll, describe, expect, test } from 'vitest';
import { type Codec, codecOf, temporal, temporalLong } from '../../support/codec.ts';
import { conformanceTypes } from '../../support/conformance-types.ts';
import { field, join } from '../../support/wire.ts';

const ANY = 'google.protobuf.Any';
const URL = 'type.googleapis.com';
const EXECUTION = `${URL}/temporal.api.common.v1.WorkflowExecution`;
const anyOf = (url: string, value: Uint8Array): Buffer => join(field(1, url), field(2, value));

describe('an Any of a known type is its JSON with the type first', () => {
  test.each([
    [`{"@type":"${EXECUTION}","workflowId":"w","runId":"r"}`],
    [`{"@type":"${EXECUTION}"}`],
    ['{"@type":"x.example/temporal.api.common.v1.WorkflowExecution","runId":"r"}'],
    [`{"@type":"${URL}/temporal.api.common.v1.Callback","nexus":{"url":"u"}}`],
    [`{"@type":"${URL}/google.protobuf.Empty"}`],
    [`{"@type":"${URL}/google.protobuf.Timestamp","value":"2026-01-31T00:00:00Z"}`],
    [`{"@type":"${URL}/google.protobuf.Duration","value":"1.500s"}`],
    [`{"@type":"${URL}/google.protobuf.FieldMask","value":"fooBar"}`],
    [`{"@type":"${URL}/google.protobuf.Any","value":{"@type":"${EXECUTION}","runId":"r"}}`],
    [`{"@type":"${URL}/google.protobuf.Any","value":{}}`],
    [
      `{"@type":"${URL}/google.rpc.Status","code":5,"details":[{"@type":"${EXECUTION}"},{"@type":"a/b","value":"AA=="}]}`,
    ],
    ['{}'],
  ])('%s', (json) => {
    expect(temporal.again(ANY, json)).toBe(json);
  });

  test.each([
    ['the type behind the fields', `{"runId":"r","@type":"${EXECUTION}"}`, `{"@type":"${EXECUTION}","runId":"r"}`],
    ['a key in escapes', `{"\\u0040type":"${EXECUTION}","run_id":"r"}`, `{"@type":"${EXECUTION}","runId":"r"}`],
    ['white space', ` { "@type" : "${EXECUTION}" , "runId" : "r" } `, `{"@type":"${EXECUTION}","runId":"r"}`],
    [
      'the value before the type',
      `{"value":"1s","@type":"a/google.protobuf.Duration"}`,
      '{"@type":"a/google.protobuf.Duration","value":"1s"}',
    ],
  ])('%s', (_, json, wanted) => {
    expect(temporal.again(ANY, json)).toBe(wanted);
  });

  test('its bytes on the wire are those of the message', () => {
    expect(temporal.toWire(ANY, `{"@type":"${EXECUTION}","runId":"r"}`)).toEqual(anyOf(EXECUTION, field(2, 'r')));
  });
});

describe('an Any of an unknown type does not fail an answer (contract section 3)', () => {
  test('it is its bytes in base64, both ways', () => {
    const wire = anyOf('type.example/no.such.Type', Buffer.from([1, 2, 255]));
    const json = '{"@type":"type.example/no.such.Type","value":"AQL/"}';
    expect(temporal.toJson(ANY, wire)).toBe(json);
    expect(temporal.toWire(ANY, json)).toEqual(wire);
  });

  test('without a value too', () => {
    expect(temporal.again(ANY, '{"@type":"a/b","value":""}')).toBe('{"@type":"a/b","value":""}');
    expect(temporal.toJson(ANY, field(1, 'a/b'))).toBe('{"@type":"a/b","value":""}');
  });
});

describe('a payload inside an Any stands under "value", since @type can be no part of it (contract section 4)', () => {
  const PAYLOAD = `${URL}/temporal.api.common.v1.Payload`;
  const PAYLOADS = `${URL}/temporal.api.common.v1.Payloads`;
  test.each([
    [`{"@type":"${PAYLOAD}","value":5}`],
    [`{"@type":"${PAYLOAD}","value":{"a":1,"a":1.0}}`],
    [`{"@type":"${PAYLOAD}","value":null}`],
    [`{"@type":"${PAYLOAD}","value":{"metadata":{"encoding":"YmluYXJ5L3BsYWlu"},"data":"AA=="}}`],
    [`{"@type":"${PAYLOADS}","value":[1,[],{}]}`],
    [`{"@type":"${URL}/temporal.api.common.v1.Memo","fields":{"a":9007199254740993}}`],
    [`{"@type":"${URL}/google.protobuf.Any","value":{"@type":"${PAYLOAD}","value":-0}}`],
  ])('%s', (json) => {
    expect(temporal.again(ANY, json)).toBe(json);
  });

  test.each([
    [`{"@type":"${PAYLOAD}","metadata":{"encoding":"anNvbi9wbGFpbg=="},"data":"NQ=="}`],
    [`{"@type":"${PAYLOADS}","payloads":[{"data":"NQ=="}]}`],
  ])('with noPayloadShorthand it is a message as any other: %s', (json) => {
    expect(temporalLong.again(ANY, json)).toBe(json);
  });
});

describe('anything else is refused', () => {
  test.each([
    ['[]', '', 'expected an object, got an array'],
    ['{"value":1}', '', 'expected the key "@type"'],
    ['{"@type":1}', '@type', 'expected a type like'],
    ['{"@type":""}', '@type', 'expected a type like'],
    ['{"@type":"no.slash"}', '@type', 'expected a type like'],
    ['{"@type":"a/"}', '@type', 'expected a type like'],
    ['{"@type":"\\ud800/x.Y"}', '@type', 'expected a type like'],
    ['{"@type":"a/b","value":"AA","value":"AA"}', 'value', 'given twice'],
    ['{"@type":"a/b","value":"AA","@type":"a/b"}', '@type', 'given twice'],
    [`{"@type":"${EXECUTION}","@type":"${EXECUTION}"}`, '@type', 'given twice'],
    [`{"@type":"${EXECUTION}","nope":1}`, 'nope', 'no such field'],
    [`{"@type":"${EXECUTION}","runId":1}`, 'runId', 'expected a string'],
    [`{"@type":"${EXECUTION}","runId":"a","run_id":"a"}`, 'run_id', 'given twice'],
    ['{"@type":"a/google.protobuf.Duration"}', '@type', 'expected the key "value"'],
    ['{"@type":"a/google.protobuf.Duration","value":"1s","x":1}', 'x', 'expected only "@type" and "value"'],
    ['{"@type":"a/google.protobuf.Duration","value":"x"}', 'value', 'expected a duration'],
    ['{"@type":"a/b"}', '@type', 'not known here'],
    ['{"@type":"a/b","value":{}}', 'value', 'not known here'],
    ['{"@type":"a/b","value":"A"}', 'value', 'not known here'],
    ['{"@type":"a/b","valu":"AA"}', 'valu', 'not known here'],
    ['{"@type":"a/b","value":"AA","x":1}', 'x', 'not known here'],
  ])('%s', (json, place, problem) => {
    const problems = temporal.problems(ANY, json);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.description).toContain(problem);
    expect(problems[0]?.field).toBe(place);
  });

  test('@type is a field of no other message, not even inside one that stands in an Any', () => {
    const inner = `{"@type":"${URL}/temporal.api.common.v1.Callback","nexus":{"@type":"x"}}`;
    expect(temporal.problems(ANY, inner)[0]?.description).toContain('no such field');
  });
});

describe('Any in Any', () => {
  const nested = (depth: number): string => `${`{"@type":"a/${ANY}","value":`.repeat(depth)}{}${'}'.repeat(depth)}`;

  test('is taken to a depth that no real message has', () => {
    expect(temporal.again(ANY, nested(15))).toBe(nested(15));
    expect(temporal.problems(ANY, nested(40))[0]?.description).toContain('inside each other');
  });

  test('costs no more than a few readings of the text', () => {
    // One reading for each level would take minutes.
    const text = `{"@type":"a/x","value":"${'A'.repeat(10_000_000)}"}`;
    const json = nested(2000).replace('{}', text);
    expect(temporal.problems(ANY, json)).toHaveLength(1);
  });
});

describe('Any of the well-known types that Temporal has no use for', () => {
  let codec: Codec;
  beforeAll(async () => {
    codec = codecOf(await conformanceTypes());
  });

  test.each([
    ['{"@type":"a/google.protobuf.Struct","value":{"a":[1]}}'],
    ['{"@type":"a/google.protobuf.Value","value":null}'],
    ['{"@type":"a/google.protobuf.ListValue","value":[{}]}'],
    ['{"@type":"a/google.protobuf.Int64Value","value":"5"}'],
    ['{"@type":"a/google.protobuf.BoolValue","value":false}'],
  ])('%s', (json) => {
    const wire = codec.toWire('protobuf_test_messages.proto3.TestAllTypesProto3', `{"optionalAny":${json}}`);
    expect(codec.toJson('protobuf_test_messages.proto3.TestAllTypesProto3', wire)).toBe(`{"optionalAny":${json}}`);
  });
});
