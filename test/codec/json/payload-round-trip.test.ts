import { describe, expect, test } from 'vitest';
import { temporal } from '../../support/codec.ts';
import { metadata, type StoredPayload } from '../../support/payload.ts';
import { anyOf, decode, encode } from '../../support/protos.ts';
import { randomOf } from '../../support/random.ts';

/**
 * Contract section 4: what comes out can be sent back in and is the same payload. What was stored is written, and what
 * comes back is read, by protobufjs.
 */

const HOLDERS: Readonly<Record<string, (payload: StoredPayload) => readonly [type: string, message: object]>> = {
  'a singular field': (summary) => ['temporal.api.sdk.v1.UserMetadata', { summary }],
  'a list': (payload) => ['temporal.api.common.v1.Payloads', { payloads: [payload, payload] }],
  'a map': (k) => ['temporal.api.common.v1.Memo', { fields: { k, 'another key': k } }],
  'a field in a map': (encodedAttributes) => [
    'temporal.api.history.v1.MarkerRecordedEventAttributes',
    { failure: { encodedAttributes }, details: { k: { payloads: [encodedAttributes] } } },
  ],
};

const again = (type: string, message: object): object =>
  decode(type, temporal.toWire(type, temporal.toJson(type, encode(type, message))));

const canonical = (type: string, message: object): object => decode(type, encode(type, message));

const payload = (encoding: string | Uint8Array, data: string, more: Record<string, string> = {}): StoredPayload => ({
  metadata: { ...metadata(more), encoding: Buffer.from(encoding as string) },
  data: Buffer.from(data),
});

const PAYLOADS: readonly (readonly [name: string, payload: StoredPayload])[] = [
  ['binary/null', { metadata: metadata({ encoding: 'binary/null' }) }],
  ['binary/null with data', payload('binary/null', 'x')],
  ['an empty encoding', payload('', '{}')],
  ['an encoding of control characters', payload('\n', '{}')],
  ['an encoding with letters that are not ASCII', payload('jsön/plain', '1')],
  ['an encoding that is not UTF-8', payload(Buffer.from([0xff, 0xfe, 0]), '1')],
  ['an encoding whose base64 is a word', payload(Buffer.from('gzip', 'base64'), 'x')],
  ['an odd encoding with external data', { ...payload('\n', 'x'), externalPayloads: [{ sizeBytes: 5 }] }],
  ['a printable one with external data', { ...payload('x', 'x'), externalPayloads: [{ sizeBytes: 5 }] }],
  ['an odd encoding and more metadata', payload('\u007f', '', { messageType: 'a.B', x: '' })],
  [
    'plain JSON that looks like a marked long form',
    payload('json/plain', '{"metadata":{"encoding":"gzip"},"externalPayloads":[]}'),
  ],
  ['plain JSON with a word for an encoding', payload('json/plain', '{"metadata":{"encoding":"gzip"},"data":"utf8"}')],
];

describe.each(Object.entries(HOLDERS))('a payload in %s goes out and in again', (_, holder) => {
  test.each(PAYLOADS)('%s', (_name, stored) => {
    const [type, message] = holder(stored);
    expect(again(type, message)).toEqual(canonical(type, message));
  });

  test('whatever it holds', () => {
    const random = randomOf(14);
    const texts = [
      '',
      'null',
      '1',
      ' ',
      '{}',
      '{"metadata":{"encoding":"eA=="}}',
      '{"_protoMessageType":"x"}',
      '\u0000',
      'é',
    ];
    const encodings = ['binary/null', 'json/protobuf', 'x', '', '\t', 'é', '\u0080'];
    for (let i = 0; i < 2_000; i++) {
      const more = random.oneIn(3) ? { messageType: random.pick(texts) } : random.oneIn(3) ? { type: 'Keyword' } : {};
      const stored = payload(random.pick(encodings), random.pick(texts), more);
      const [type, message] = holder(stored);
      expect(again(type, message)).toEqual(canonical(type, message));
    }
  });
});

test('in an Any too', () => {
  for (const [, stored] of PAYLOADS) {
    const any = anyOf('temporal.api.common.v1.Payload', stored);
    const { value } = again('google.protobuf.Any', any) as { value: Buffer };
    expect(decode('temporal.api.common.v1.Payload', value)).toEqual(
      canonical('temporal.api.common.v1.Payload', stored),
    );
  }
});

test("a caller's object with a word for an encoding stays the caller's, since `gzip` and `utf8` are base64 too", () => {
  const json = '[{"metadata":{"encoding":"gzip"},"data":"aGVsbG8="}]';
  expect(decode('temporal.api.common.v1.Payloads', temporal.toWire('temporal.api.common.v1.Payloads', json))).toEqual({
    payloads: [payload('json/plain', json.slice(1, -1))],
  });
});

test.each(['WorkflowExecutions', 'ActivityExecutions', 'Schedules', 'NexusOperationExecutions'])(
  'the values of GROUP BY come in shorthand, as other values of search attributes do: Count%s (contract section 4)',
  (what) => {
    const type = `temporal.api.workflowservice.v1.Count${what}Response`;
    const keyword = (value: string) => payload('json/plain', value, { type: 'Keyword' });
    const groups = [{ groupValues: [keyword('"Completed"'), keyword('1'), payload('x', '2')], count: 2 }];
    expect(JSON.parse(temporal.toJson(type, encode(type, { count: 2, groups })))).toEqual({
      count: '2',
      groups: [
        {
          groupValues: ['Completed', 1, { metadata: { encoding: 'eA==' }, data: 'Mg==' }],
          count: '2',
        },
      ],
    });
  },
);
