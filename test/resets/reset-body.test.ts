import { describe, expect, test } from 'vitest';
import { resetWorkflowExecution } from '../../generated/operations.ts';
import { StatusError } from '../../src/base/status-error.ts';
import { jsonToWire, wireToJson } from '../../src/codec/json/codec.ts';
import { resetWithPointOperation, takeResetPoint } from '../../src/resets/reset-body.ts';
import { readResetPoint } from '../../src/resets/reset-point.ts';
import { writeVarint64 } from '../../src/resets/varint64.ts';

const CODEC = { shorthand: true, types: new Map() };
const TYPE = resetWithPointOperation(resetWorkflowExecution).request;

function read(body: string) {
  const { wire } = jsonToWire(TYPE, Buffer.from(body), CODEC);
  const { text, message } = takeResetPoint(wire);
  return { text, rest: wireToJson(resetWorkflowExecution.request, message, CODEC).toString() };
}

test.each([
  ['', undefined, '{}'],
  ['{}', undefined, '{}'],
  ['{"reason":"r"}', undefined, '{"reason":"r"}'],
  ['{"resetPoint":"firstWorkflowTask"}', '"firstWorkflowTask"', '{}'],
  ['{ "resetPoint" : { "buildId" : "b" } , "reason":"r"}', '{ "buildId" : "b" }', '{"reason":"r"}'],
  ['{"reason":"r"\n, "reset_point":"x"\n}', '"x"', '{"reason":"r"}'],
  ['{"reason":"r","resetPoint":1,"requestId":"i"}', '1', '{"reason":"r","requestId":"i"}'],
])('%j', (body, text, rest) => {
  expect(read(body)).toEqual({ text, rest });
});

test('errors beside it tell their places', () => {
  const problem = () => read('{"resetPoint":"x",\n "reson":"r"}');
  expect(problem).toThrow(StatusError);
  expect(problem).toThrow('reson: line 2, column 2: no such field; did you mean "reason"?');
  expect(() => read('{"resetPoint":"x",}')).toThrow('not valid');
});

test('more members than any message has are not looked through', () => {
  const members = Array.from({ length: 1_001 }, (_, i) => `"a${i}":0`);
  expect(() => read(`{${members},"resetPoint":"x"}`)).toThrow('the body has more than 1000 members');
});

describe('a reset point', () => {
  test('is short', () => {
    expect(() => readResetPoint(`[${'[],'.repeat(10_000)}[]]`)).toThrow('expected at most 10000 characters, got 30004');
  });

  test.each([
    ['"firstWorkflowTask"', { kind: 'firstWorkflowTask' }],
    ['"lastWorkflowTask"', { kind: 'lastWorkflowTask' }],
    ['{"buildId":"b"}', { kind: 'buildId', buildId: 'b' }],
    ['{"lastContinuedAsNew":true}', { kind: 'lastContinuedAsNew' }],
  ])('%s', (text, wanted) => {
    expect(readResetPoint(text)).toEqual(wanted);
  });

  test.each([
    'null',
    '1',
    '"first"',
    '{}',
    '{"buildId":""}',
    '{"buildId":"b","lastContinuedAsNew":true}',
    '{"lastContinuedAsNew":false}',
    '{"a":1}',
  ])('%s is none', (text) => {
    expect(() => readResetPoint(text)).toThrow(`resetPoint: expected "firstWorkflowTask", "lastWorkflowTask", `);
  });
});

test.each([
  [3, '4', '1804'],
  [5, '300', '28ac02'],
  [20, '9223372036854775807', 'a001ffffffffffffffff7f'],
])('field %d with %s', (field, value, hex) => {
  expect(writeVarint64(field, value).toString('hex')).toBe(hex);
});
