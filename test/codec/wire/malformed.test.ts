import { describe, expect, test } from 'vitest';
import { errorOf, temporal } from '../../support/codec.ts';
import { field, join } from '../../support/wire.ts';

const START = 'temporal.api.workflowservice.v1.StartWorkflowExecutionRequest';
const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

describe('malformed wire bytes are INTERNAL, with the byte where they end to make sense', () => {
  test.each([
    ['field number 0', hex('00 01'), 'an illegal tag'],
    ['field number 0 with a length', hex('02 00'), 'an illegal tag'],
    ['a tag over 32 bits', hex('8a 80 80 80 10 00'), 'an illegal tag'],
    ['a tag of six bytes', hex('8a 80 80 80 80 00 00'), 'an illegal tag'],
    ['wire type 6', hex('0e 00'), 'wire type 6'],
    ['wire type 7', hex('0f 00'), 'wire type 7'],
    ['an end of no group', hex('0c'), 'wire type 4'],
    ['an end of another group', hex('a3 3f 1c'), 'an end of another group'],
    ['a group without an end', hex('a3 3f 08 01'), 'a group without an end'],
    ['a tag cut off', hex('8a'), 'without an end'],
    ['a length cut off', hex('0a 80'), 'without an end'],
    ['no length', hex('0a'), 'without an end'],
    ['a length beyond the message', hex('0a 05 61'), 'a length that reaches beyond its message'],
    ['a length of 4 GiB', hex('0a ff ff ff ff 0f'), 'a length that reaches beyond its message'],
    ['a negative length', hex('0a ff ff ff ff ff ff ff ff ff 01'), 'a length that reaches beyond its message'],
    ['a length of 2^32', hex('0a 80 80 80 80 10'), 'a length that reaches beyond its message'],
    ['a length of 2^63', hex('0a 80 80 80 80 80 80 80 80 80 01'), 'a length that reaches beyond its message'],
    ['a varint of eleven bytes', hex('60 80 80 80 80 80 80 80 80 80 80 01'), 'a varint without an end'],
    ['a varint cut off', hex('60 80 80'), 'a varint without an end'],
    ['64 bits cut off', hex('a1 3f 01 02'), 'a value that is cut off'],
    ['32 bits cut off', hex('a5 3f 01 02'), 'a value that is cut off'],
    ['a varint that reaches beyond its message', hex('22 03 10 80 80 01'), ''],
    ['a nested message that is malformed', field(3, hex('0a 05')), 'a length that reaches beyond its message'],
    ['a string that is not UTF-8', field(1, Buffer.from([0xff])), 'not UTF-8'],
    ['a map entry that is malformed', field(14, field(1, hex('0a 05'))), ''],
    ['a payload that is malformed', field(5, field(1, hex('0a 01'))), 'a length that reaches beyond its message'],
    ["a payload's metadata that is malformed", field(5, field(1, field(1, hex('0a')))), ''],
  ])('%s', (_, wire, message) => {
    const error = errorOf(() => temporal.toJson(START, wire));
    expect(error.code).toBe(13);
    expect(error.message).toContain('malformed protobuf message');
    expect(error.message).toContain(message);
  });

  test('every beginning of a message is a message or INTERNAL', () => {
    const wire = temporal.toWire(
      START,
      '{"namespace":"n","workflowType":{"name":"t"},"input":[1,{"_protoMessageType":"a"}],"workflowRunTimeout":"1.5s",' +
        '"retryPolicy":{"backoffCoefficient":2.5,"nonRetryableErrorTypes":["x","y"]},"memo":{"fields":{"a":1,"b":null}},"priority":{"fairnessWeight":1.5}}',
    );
    let refused = 0;
    for (let end = 0; end < wire.length; end++) {
      try {
        JSON.parse(temporal.toJson(START, wire.subarray(0, end)));
      } catch (error) {
        expect((error as Error).name).toBe('StatusError');
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(wire.length / 2);
  });
});

describe('a buffer is read between its own bounds', () => {
  test('whatever stands around it', () => {
    const wire = field(2, 'w');
    const around = join(Buffer.alloc(5, 0xff), wire, Buffer.alloc(5, 0x01));
    const inside = around.subarray(5, 5 + wire.length);
    expect(temporal.toJson(START, inside)).toBe('{"workflowId":"w"}');
    expect(errorOf(() => temporal.toJson(START, inside.subarray(0, -1))).code).toBe(13);
    const json = Buffer.from('xx{"workflowId":"w"}yy');
    expect(temporal.toWire(START, json.subarray(2, -2))).toEqual(wire);
    expect(temporal.problems(START, json.subarray(2, -3))[0]?.description).toContain('line 1, column 18');
    expect(temporal.problems(START, json.subarray(2, -4))[0]?.description).toContain('unterminated string');
  });
});
