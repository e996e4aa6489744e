import { describe, expect, test } from 'vitest';
import { jsonToWire } from '../../../src/codec/json/codec.ts';
import { temporal, temporalLong } from '../../support/codec.ts';
import { readPayload, readPayloads } from '../../support/payload.ts';

/** Contract section 4, "In", sentence by sentence; what is stored is read by protobufjs. */

const PAYLOAD = 'temporal.api.common.v1.Payload';
const PAYLOADS = 'temporal.api.common.v1.Payloads';
const plain = (data: string): object => ({ metadata: { encoding: 'json/plain' }, data });
const stored = (json: string): object => readPayload(temporal.toWire(PAYLOAD, json));
const b64 = (text: string): string => Buffer.from(text).toString('base64');
const LONG = `{"metadata":{"encoding":"${b64('binary/plain')}"},"data":"AQI="}`;

describe('the text of the JSON value becomes the data: no digit, key order, escape or white space changes', () => {
  test.each([
    '1',
    '1.0',
    '-0',
    '1e400',
    '9007199254740993',
    '123456789012345678901234567890.10',
    'true',
    'false',
    '""',
    '"a"',
    '"\\u0041\\/\\ud800"',
    '"<&>"',
    '"é😀"',
    '[]',
    '{}',
    '[ ]',
    '{ "b" : 1 ,\n\t"a" : [ 1.50 , { } ] }',
    '[[],{},[{}]]',
    '{"a":1,"a":2}',
    '{"__proto__":1}',
    '"NaN"',
    '[null]',
    '{"a":null}',
  ])('%s', (text) => {
    expect(stored(text)).toEqual(plain(text));
    expect(readPayloads(temporal.toWire(PAYLOADS, `[${text},0]`))).toEqual([plain(text), plain('0')]);
  });

  test('white space around the value is not of it', () => {
    expect(stored(' \n[ 1 ]\t')).toEqual(plain('[ 1 ]'));
    expect(readPayloads(temporal.toWire(PAYLOADS, '[ 1 , [ 2 ]\n]'))).toEqual([plain('1'), plain('[ 2 ]')]);
  });

  test('where payload values stand in the text is told', () => {
    const json = '{"input":[ 1 ,{"a":2}],"memo":{"fields":{"k": "v"}}}';
    const type = temporal.type('temporal.api.workflowservice.v1.StartWorkflowExecutionRequest');
    const { payloads } = jsonToWire(type, Buffer.from(json), temporal.options);
    const texts: string[] = [];
    for (let i = 0; i < payloads.length; i += 2) texts.push(json.slice(payloads[i], payloads[i + 1]));
    expect(texts).toEqual(['1', '{"a":2}', '"v"']);
  });
});

describe('Payloads', () => {
  test.each([
    ['[]', []],
    ['[1]', ['1']],
    ['[1,"a",[2],{}]', ['1', '"a"', '[2]', '{}']],
    ['{"payloads":[1,"a"]}', ['1', '"a"']],
    ['{"payloads":[]}', []],
    ['{"payloads":null}', []],
    ['{}', []],
  ])('%s', (json, data) => {
    expect(readPayloads(temporal.toWire(PAYLOADS, json))).toEqual(data.map(plain));
  });

  test.each([
    ['1', 'expected an array of values'],
    ['"a"', 'expected an array of values'],
    ['{"ok":true}', 'expected an array of values, got an object'],
    ['{"payloads":[],"a":1}', 'no such field'],
    ['{"payloads":1}', 'expected an array'],
    ['{"payloads":[1],"payloads":[1]}', 'given twice'],
  ])('%s is refused', (json, problem) => {
    expect(temporal.problems(PAYLOADS, json)[0]?.description).toContain(problem);
  });
});

describe('an object is the long form only if it is exactly that', () => {
  test.each([
    [LONG, { metadata: { encoding: 'binary/plain' }, data: '\u0001\u0002' }],
    [`{"metadata":{"encoding":"${b64('x')}"}}`, { metadata: { encoding: 'x' }, data: '' }],
    [`{"data":"","metadata":{"encoding":"${b64('x')}"}}`, { metadata: { encoding: 'x' }, data: '' }],
    [`{"metadata":{"a":"","encoding":"${b64('x')}"},"data":"aGk"}`, { metadata: { a: '', encoding: 'x' }, data: 'hi' }],
    [`{ "metadata" : { "encoding" : "${b64('a b~')}" } }`, { metadata: { encoding: 'a b~' }, data: '' }],
    [`{"met\\u0061data":{"\\u0065ncoding":"${b64('x')}"}}`, { metadata: { encoding: 'x' }, data: '' }],
    [`{"metadata":{"encoding":"${b64('x')}"},"externalPayloads":[]}`, { metadata: { encoding: 'x' }, data: '' }],
    [`{"metadata":{"encoding":"${b64('json/plain')}"},"data":"${b64('1')}"}`, plain('1')],
  ])('%s', (json, wanted) => {
    expect(stored(json)).toEqual(wanted);
  });

  test('with external payloads', () => {
    const json = `{"metadata":{"encoding":"${b64('x')}"},"externalPayloads":[{"sizeBytes":"5"},{}]}`;
    expect(temporal.again(PAYLOAD, json)).toBe(json);
  });

  test.each([
    '{"metadata":{"a":1}}',
    '{"metadata":{"encoding":"json/plain"}}',
    '{"metadata":{}}',
    '{"metadata":null}',
    '{"metadata":[]}',
    '{"metadata":{"encoding":null}}',
    '{"metadata":{"encoding":""}}',
    '{"metadata":{"encoding":"!"}}',
    '{"metadata":{"encoding":"AA=="}}',
    '{"metadata":{"encoding":"w6k="}}',
    '{"metadata":{"encoding":"fw=="}}',
    '{"metadata":{"Encoding":"eA=="}}',
    '{"metadata":{"encoding":"eA==","other":"!"}}',
    '{"metadata":{"encoding":"eA==","other":1}}',
    '{"metadata":{"encoding":"eA=="},"data":1}',
    '{"metadata":{"encoding":"eA=="},"data":null}',
    '{"metadata":{"encoding":"eA=="},"data":"!"}',
    '{"metadata":{"encoding":"eA=="},"more":1}',
    '{"metadata":{"encoding":"eA=="},"external_payloads":[]}',
    '{"data":"eA=="}',
    '{"externalPayloads":[]}',
    '{"payloads":[1]}',
    '{"a":{"metadata":{"encoding":"eA=="}}}',
  ])("%s is the caller's JSON", (json) => {
    expect(stored(json)).toEqual(plain(json));
  });
});

describe('the other encodings', () => {
  test('null is binary/null, in a list and in a map', () => {
    const none = { metadata: { encoding: 'binary/null' }, data: '' };
    expect(stored('null')).toEqual(none);
    expect(readPayloads(temporal.toWire(PAYLOADS, '[null,null]'))).toEqual([none, none]);
    expect(temporal.again('temporal.api.common.v1.Memo', '{"fields":{"a":null}}')).toBe('{"fields":{"a":null}}');
  });

  test('null in a singular field is the absent field', () => {
    expect(temporal.toWire('temporal.api.sdk.v1.UserMetadata', '{"summary":null}')).toHaveLength(0);
    expect(
      temporal.toWire('temporal.api.workflowservice.v1.StartWorkflowExecutionRequest', '{"input":null}'),
    ).toHaveLength(0);
  });

  test.each([
    ['{"_protoMessageType":"a.B"}', '{}'],
    ['{"_protoMessageType":"a.B","x":1.0}', '{"x":1.0}'],
    ['{"_protoMessageType":"a.B", "x":1 , "y":2 }', '{ "x":1 , "y":2 }'],
    ['{"x":1,"_protoMessageType":"a.B"}', '{"x":1}'],
    ['{"x":1 , "_protoMessageType" : "a.B" , "y":2}', '{"x":1 , "y":2}'],
    ['{ "_protoMessageType":"a.B" }', '{ }'],
    ['{"_proto\\u004dessageType":"a.B","x":"_protoMessageType"}', '{"x":"_protoMessageType"}'],
    ['{"_protoMessageType":"a.B","x":1,"x":2}', '{"x":1,"x":2}'],
    [`{"_protoMessageType":"a.B","metadata":{"encoding":"eA=="}}`, '{"metadata":{"encoding":"eA=="}}'],
  ])('%s is json/protobuf of the object without that key', (json, data) => {
    expect(stored(json)).toEqual({ metadata: { encoding: 'json/protobuf', messageType: 'a.B' }, data });
  });

  test('the type may be any text', () => {
    for (const name of ['', 'é😀', 'a"b', 'x'.repeat(300)]) {
      expect(stored(JSON.stringify({ _protoMessageType: name }))).toEqual({
        metadata: { encoding: 'json/protobuf', messageType: name },
        data: '{}',
      });
    }
  });

  test.each([
    ['{"_protoMessageType":1}', 'expected the name of a message type'],
    ['{"_protoMessageType":null}', 'expected the name of a message type'],
    ['{"x":1,"_protoMessageType":{}}', 'expected the name of a message type'],
    ['{"_protoMessageType":"a","_protoMessageType":"a"}', 'given twice'],
    ['{"_protoMessageType":"\\ud800"}', 'lone surrogate'],
  ])('%s is 400', (json, problem) => {
    const [found, more] = temporal.problems(PAYLOAD, json);
    expect(found?.description).toContain(problem);
    expect(more).toBeUndefined();
  });

  test.each([
    '[{"_protoMessageType":"a"}]',
    '{"x":{"_protoMessageType":"a"}}',
    '"_protoMessageType"',
    '{"_protomessagetype":"a"}',
  ])('%s is json/plain: the key counts at the top alone', (json) => {
    expect(stored(json)).toEqual(plain(json));
  });
});

describe('what is not JSON is no payload', () => {
  test.each(['undefined', '[1,]', '{"a":1', "'a'", '01', '"\n"', '[1]]', '1 2'])('%s', (json) => {
    expect(temporal.problems(PAYLOADS, `[${json}]`)).toHaveLength(1);
  });
});

describe('with noPayloadShorthand nothing is shorthand (contract section 2)', () => {
  test.each([
    [PAYLOAD, '1', 'expected an object'],
    [PAYLOAD, '{"a":1}', 'no such field'],
    [PAYLOAD, '{"metadata":{"encoding":1}}', 'expected a base64 string'],
    [PAYLOAD, '{"_protoMessageType":"a"}', 'no such field'],
    [PAYLOADS, '[]', 'expected an object'],
    [PAYLOADS, '{"payloads":[1]}', 'expected an object'],
    [PAYLOADS, '{"payloads":[null]}', 'expected a value'],
    ['temporal.api.common.v1.Memo', '{"fields":{"a":null}}', 'expected a value'],
    ['temporal.api.common.v1.Memo', '{"fields":{"a":"b"}}', 'expected an object'],
  ])('%s takes no %s', (name, json, problem) => {
    expect(temporalLong.problems(name, json)[0]?.description).toContain(problem);
  });

  test.each([
    ['{}', '{}'],
    [LONG, LONG],
    ['{"data":"AQI"}', '{"data":"AQI="}'],
    [
      '{"metadata":{"a":"AA"},"external_payloads":[{"size_bytes":5}]}',
      '{"metadata":{"a":"AA=="},"externalPayloads":[{"sizeBytes":"5"}]}',
    ],
  ])('%s is a message as any other', (json, wanted) => {
    expect(temporalLong.again(PAYLOAD, json)).toBe(wanted);
    expect(temporalLong.again(PAYLOADS, `{"payloads":[${json}]}`)).toBe(`{"payloads":[${wanted}]}`);
  });
});
