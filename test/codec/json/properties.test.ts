import { fromBinary, fromJson, type JsonValue, toBinary, toJson } from '@bufbuild/protobuf';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Codec, codecOf, temporal, temporalLong } from '../../support/codec.ts';
import { conformanceTypes } from '../../support/conformance-types.ts';
import { jsonText } from '../../support/json-text.ts';
import { CONFORMANCE, descriptor, registry, SAMPLES } from '../../support/oracle.ts';
import { encodePayload, metadata, type StoredPayload } from '../../support/payload.ts';
import { decode, encode } from '../../support/protos.ts';
import { randomOf } from '../../support/random.ts';
import { randomMessage } from '../../support/random-message.ts';
import { seedOf } from '../../support/seed.ts';

// On failure, fast-check prints the seed and the smallest case.
fc.configureGlobal({ seed: seedOf(1) });

const PAYLOAD = 'temporal.api.common.v1.Payload';
const START = 'temporal.api.workflowservice.v1.StartWorkflowExecutionRequest';

interface Stored {
  readonly metadata?: Readonly<Record<string, Buffer>>;
  readonly data?: Buffer;
}

/** Metadata as text of bytes, so that keys of any kind compare, and data. */
function comparable({ metadata: entries = {}, data = Buffer.alloc(0) }: Stored): object {
  const texts = Object.entries(entries).map(([key, value]) => [key, Buffer.from(value).toString('latin1')]);
  return { metadata: new Map(texts.sort() as [string, string][]), data: Buffer.from(data).toString('latin1') };
}

describe('arbitrary JSON text is stored byte for byte (contract section 4)', () => {
  test('in a list, a map and a field, as protobufjs reads it', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        const json = `{"input":[ ${text} ,0],"memo":{"fields":{"k":\n${text}\t}},"userMetadata":{"summary":${text}}}`;
        const wire = temporal.toWire(START, json);
        const request = decode(START, wire) as {
          readonly input: { readonly payloads: readonly Stored[] };
          readonly memo: { readonly fields: Readonly<Record<string, Stored>> };
          readonly userMetadata: { readonly summary?: Stored };
        };
        const wanted =
          text === 'null'
            ? comparable({ metadata: { encoding: Buffer.from('binary/null') } })
            : comparable({ metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(text) });
        expect(comparable(request.input.payloads[0] ?? {})).toEqual(wanted);
        expect(comparable(request.memo.fields.k ?? {})).toEqual(wanted);
        if (text !== 'null') expect(comparable(request.userMetadata.summary ?? {})).toEqual(wanted);
        const summary = text === 'null' ? '{}' : `{"summary":${text}}`;
        expect(temporal.toJson(START, wire)).toBe(
          `{"input":[${text},0],"memo":{"fields":{"k":${text}}},"userMetadata":${summary}}`,
        );
      }),
      { numRuns: 1_500 },
    );
  });
});

const space = fc.stringMatching(/^[ \t\r\n]{0,2}$/);
const looksLikeMore = fc.constantFrom(
  '{"_protoMessageType":"a"}',
  '{"_protoMessageType":1}',
  '{"a":1,"_proto\\u004dessageType":""}',
  '{"metadata":{"encoding":"YQ=="},"data":"YQ=="}',
  '{"metadata":{"encoding":"YQ=="},"externalPayloads":[]}',
  '{"metadata":{}}',
);
const data = fc.oneof(
  fc.tuple(space, fc.oneof(jsonText, looksLikeMore), space).map((parts) => Buffer.from(parts.join(''))),
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  fc.constant(Buffer.alloc(0)),
);
const payload: fc.Arbitrary<StoredPayload> = fc
  .record({
    encoding: fc.oneof(
      fc.constantFrom('json/plain', 'json/plain', 'json/protobuf', 'binary/null', 'binary/plain'),
      fc.stringMatching(/^[ -~]{1,20}$/),
    ),
    messageType: fc.option(fc.string({ unit: 'grapheme' }), { freq: 2 }),
    more: fc.dictionary(fc.string({ maxLength: 5 }), fc.uint8Array({ maxLength: 5 }), { maxKeys: 2 }),
    hasMore: fc.boolean(),
    data,
  })
  .map(({ encoding, messageType, more, hasMore, data: bytes }) => ({
    metadata: {
      ...(hasMore ? more : {}),
      ...metadata({ encoding }),
      ...(messageType === null ? {} : metadata({ messageType })),
    },
    data: bytes,
  }));

/** The payload that comes back, by the exceptions that contract section 4 names. */
function afterwards(stored: StoredPayload): Stored {
  const entries = stored.metadata as Readonly<Record<string, Buffer>>;
  const bytes = Buffer.from(stored.data as Buffer);
  const encoding = entries.encoding?.toString();
  const keys = Object.keys(entries).sort().join();
  const text = bytes.toString();
  const isPlain = encoding === 'json/plain' && keys === 'encoding';
  const isTyped = encoding === 'json/protobuf' && keys === 'encoding,messageType';
  if ((!isPlain && !isTyped) || !Buffer.from(text).equals(bytes)) return { metadata: entries, data: bytes };
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return { metadata: entries, data: bytes };
  }
  if (isPlain && value === null) return { metadata: { encoding: Buffer.from('binary/null') } };
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const isLong = isObject && (Object.hasOwn(value as object, '_protoMessageType') || isLongForm(value as object));
  const trims = isPlain ? !isLong : isObject && !Object.hasOwn(value as object, '_protoMessageType');
  return { metadata: entries, data: trims ? Buffer.from(text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')) : bytes };
}

/** Of the objects that the generator makes, those that read as a payload in long form. */
function isLongForm(value: object): boolean {
  const encoding = (value as { metadata?: { encoding?: unknown } }).metadata?.encoding;
  return encoding === 'YQ==';
}

describe('an arbitrary payload goes out and comes in as it was, but for what shorthand cannot say (contract section 4)', () => {
  test('alone, in a list and in a map', () => {
    fc.assert(
      fc.property(payload, (stored) => {
        const wire = encodePayload(stored);
        const wanted = comparable(afterwards(stored));
        const again = temporal.toWire(PAYLOAD, temporal.toJson(PAYLOAD, wire));
        expect(comparable(decode(PAYLOAD, again))).toEqual(wanted);

        const request = encode(START, { input: { payloads: [stored, stored] }, memo: { fields: { k: stored } } });
        const read = decode(START, temporal.toWire(START, temporal.toJson(START, request))) as {
          readonly input: { readonly payloads: readonly Stored[] };
          readonly memo: { readonly fields: Readonly<Record<string, Stored>> };
        };
        expect(comparable(read.input.payloads[1] ?? {})).toEqual(wanted);
        expect(comparable(read.memo.fields.k ?? {})).toEqual(wanted);
      }),
      { numRuns: 3_000 },
    );
  });

  test('with noPayloadShorthand without exception', () => {
    fc.assert(
      fc.property(payload, (stored) => {
        const wire = encodePayload(stored);
        const again = temporalLong.toWire(PAYLOAD, temporalLong.toJson(PAYLOAD, wire));
        expect(comparable(decode(PAYLOAD, again))).toEqual(comparable(stored as Stored));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('an arbitrary message', () => {
  let codecs: ReadonlyMap<string, Codec>;
  beforeAll(async () => {
    const conformance = codecOf(await conformanceTypes(), false);
    codecs = new Map([...SAMPLES.map((name) => [name, temporalLong] as const), [CONFORMANCE, conformance]]);
  });

  test.each([...SAMPLES, CONFORMANCE])('%s is the same JSON as of protobuf-es, and comes back', (name) => {
    const type = descriptor(name);
    const codec = codecs.get(name) as Codec;
    const seeds = fc.record({ seed: fc.integer({ min: 0 }), depth: fc.integer({ min: 0, max: 5 }) });
    fc.assert(
      fc.property(seeds, ({ seed, depth }) => {
        const message = randomMessage(randomOf(seed), type, depth);
        const wire = toBinary(type, message);
        const wanted = toJson(type, message, { registry });
        const text = codec.toJson(name, wire);
        const again = codec.toWire(name, text);
        expect(toJson(type, fromBinary(type, again), { registry })).toEqual(wanted);
        expect(codec.toJson(name, again)).toBe(text);
        // Types of Temporal's that stand in an Any are not known to the conformance codecs.
        if (name === CONFORMANCE && text.includes('"@type"')) return;
        expect(JSON.parse(text)).toEqual(wanted);
        const spaced = JSON.stringify(wanted, undefined, 1);
        expect(toJson(type, fromBinary(type, codec.toWire(name, spaced)), { registry })).toEqual(wanted);
        expect(toJson(type, fromJson(type, JSON.parse(text), { registry }), { registry })).toEqual(wanted);
      }),
      { numRuns: 150 },
    );
  });
});
