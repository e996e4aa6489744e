import { describe, expect, test } from 'vitest';
import { messageTypes } from '../../../generated/registry.ts';
import type { FieldType, MessageType } from '../../../src/codec/json/message-type.ts';
import { temporal, temporalLong } from '../../support/codec.ts';
import { metadata } from '../../support/payload.ts';
import { decode, encode } from '../../support/protos.ts';

/** Contract section 4: "any field of type Payload or Payloads, at any depth, map values, repeated, inside Any". */

const VALUE = '{"b":1.0,"a":[ 9007199254740993 ]}';
const plain = { metadata: metadata({ encoding: 'json/plain' }), data: Buffer.from(VALUE) };

describe('payload text is kept wherever a payload may stand', () => {
  test.each([
    [
      'temporal.api.workflowservice.v1.StartWorkflowExecutionRequest',
      `{"input":[${VALUE}],"memo":{"fields":{"k":${VALUE}}},"searchAttributes":{"indexedFields":{"k":${VALUE}}},"header":{"fields":{"k":${VALUE}}}}`,
    ],
    ['temporal.api.sdk.v1.UserMetadata', `{"summary":${VALUE},"details":${VALUE}}`],
    [
      'temporal.api.failure.v1.Failure',
      `{"encodedAttributes":${VALUE},"cause":{"applicationFailureInfo":{"details":[${VALUE}]}}}`,
    ],
    ['temporal.api.history.v1.MarkerRecordedEventAttributes', `{"details":{"k":[${VALUE}],"l":[]}}`],
    ['temporal.api.query.v1.WorkflowQuery', `{"queryArgs":[${VALUE}]}`],
    ['temporal.api.update.v1.Outcome', `{"success":[${VALUE}]}`],
    ['temporal.api.nexus.v1.StartOperationRequest', `{"payload":${VALUE}}`],
    ['temporal.api.schedule.v1.ScheduleAction', `{"startWorkflow":{"input":[${VALUE}]}}`],
    ['google.protobuf.Any', `{"@type":"a/temporal.api.common.v1.Memo","fields":{"k":${VALUE}}}`],
    ['google.protobuf.Any', `{"@type":"a/temporal.api.common.v1.Payloads","value":[${VALUE}]}`],
    [
      'temporal.api.protocol.v1.Message',
      `{"body":{"@type":"a/temporal.api.update.v1.Request","input":{"args":[${VALUE}]}}}`,
    ],
  ])('%s', (name, json) => {
    expect(temporal.again(name, json)).toBe(json);
    const inside =
      name === 'google.protobuf.Any'
        ? temporal.toWire(name, json)
        : encode(name, decode(name, temporal.toWire(name, json)));
    expect(temporal.toJson(name, inside)).toBe(json);
    expect(temporalLong.toJson(name, inside)).not.toContain('9007199254740993');
    expect(temporalLong.again(name, temporalLong.toJson(name, inside))).toBe(temporalLong.toJson(name, inside));
  });

  test('in each field of each message that holds one', () => {
    const isPayload = ({ name }: MessageType): boolean => /common\.v1\.Payloads?$/.test(name);
    let count = 0;
    for (const type of messageTypes.values()) {
      if (!type.name.startsWith('temporal.') || type.name === 'temporal.api.common.v1.Payloads') continue;
      for (const field of type.fields) {
        const target = messageOf(field);
        if (target === undefined || !isPayload(target)) continue;
        const value = target.name.endsWith('s') ? `[${VALUE},null]` : VALUE;
        const json = { singular: value, repeated: `[${value}]`, map: `{"k":${value}}` }[field.cardinality];
        expect(temporal.again(type.name, `{"${field.jsonName}":${json}}`)).toBe(`{"${field.jsonName}":${json}}`);
        count++;
      }
    }
    expect(count).toBeGreaterThan(80);
  });
});

function messageOf(field: FieldType): MessageType | undefined {
  const target = field.type?.();
  return target !== undefined && 'fields' in target ? target : undefined;
}

describe('within SearchAttributes a type in the metadata does not prevent the shorthand', () => {
  const ATTRIBUTES = 'temporal.api.common.v1.SearchAttributes';
  const attribute = (more: Readonly<Record<string, string>>, data = '"v"'): Buffer =>
    encode(ATTRIBUTES, {
      indexedFields: { k: { metadata: metadata({ encoding: 'json/plain', ...more }), data: Buffer.from(data) } },
    });

  test('and is gone', () => {
    expect(temporal.toJson(ATTRIBUTES, attribute({ type: 'Keyword' }))).toBe('{"indexedFields":{"k":"v"}}');
    expect(temporal.toJson(ATTRIBUTES, attribute({}))).toBe('{"indexedFields":{"k":"v"}}');
  });

  test('but other metadata does', () => {
    expect(temporal.toJson(ATTRIBUTES, attribute({ type: 'Keyword', more: 'x' }))).toContain('"type":"S2V5d29yZA=="');
    expect(temporal.toJson(ATTRIBUTES, attribute({ type: 'Keyword' }, 'x'))).toContain('"type":"S2V5d29yZA=="');
  });

  test('and outside of them it does too', () => {
    const memo = encode('temporal.api.common.v1.Memo', {
      fields: { k: { metadata: metadata({ encoding: 'json/plain', type: 'Keyword' }), data: Buffer.from('"v"') } },
    });
    expect(temporal.toJson('temporal.api.common.v1.Memo', memo)).toContain('"type":"S2V5d29yZA=="');
  });

  test('with noPayloadShorthand nothing is left out', () => {
    expect(temporalLong.toJson(ATTRIBUTES, attribute({ type: 'Keyword' }))).toContain('"type":"S2V5d29yZA=="');
  });
});

describe('one that shorthand cannot say does not change the others', () => {
  test('in a history', () => {
    const odd = { metadata: metadata({ encoding: 'json/plain' }), data: Buffer.from('{"broken') };
    const json = temporal.toJson(
      'temporal.api.common.v1.Memo',
      encode('temporal.api.common.v1.Memo', { fields: { a: plain, b: odd, c: plain } }),
    );
    expect(json).toBe(
      `{"fields":{"a":${VALUE},"b":{"metadata":{"encoding":"anNvbi9wbGFpbg=="},"data":"eyJicm9rZW4="},"c":${VALUE}}}`,
    );
  });
});
