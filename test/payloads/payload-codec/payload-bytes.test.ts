import { type DescMessage, fromBinary, type Message, toBinary } from '@bufbuild/protobuf';
import { reflect } from '@bufbuild/protobuf/reflect';
import type { Any } from '@bufbuild/protobuf/wkt';
import { describe, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { messageTypes } from '../../../generated/registry.ts';
import type { MessageType } from '../../../src/codec/json/message-type.ts';
import { findPayloads, replacePayloads } from '../../../src/payloads/payload-codec/payload-bytes.ts';
import { payloadPlans } from '../../../src/payloads/payload-codec/payload-plan.ts';
import { NOT_DECODED, NOT_ENCODED } from '../../../src/payloads/payload-codec/skipped.ts';
import { descriptor, registry } from '../../support/oracle.ts';
import { encode } from '../../support/protos.ts';
import { randomOf } from '../../support/random.ts';
import { randomMessage } from '../../support/random-message.ts';
import { field } from '../../support/wire.ts';

const PAYLOAD = 'temporal.api.common.v1.Payload';
const typeOf = (name: string) => messageTypes.get(name) as MessageType;

/** What a codec makes of a payload here: its bytes as the data of another. */
const mark = (payload: Uint8Array): Buffer => Buffer.concat([Buffer.from('coded '), payload]);
const coded = (payload: Uint8Array): Buffer => field(2, mark(payload));

/** The same by protobuf-es, which shares no code with ours: replaces in place, and gives what it has found. */
function replaceByReflection(desc: DescMessage, message: Message, skipped: ReadonlySet<string>): Uint8Array[] {
  const found: Uint8Array[] = [];
  const visit = (type: DescMessage, value: Message) => {
    if (skipped.has(type.typeName)) return;
    if (type.typeName === PAYLOAD) {
      const bytes = toBinary(type, value);
      found.push(bytes);
      const payload = value as unknown as { metadata: object; data: Uint8Array; externalPayloads: unknown[] };
      Object.assign(payload, { metadata: {}, data: mark(bytes), externalPayloads: [] });
      return;
    }
    if (type.typeName === 'google.protobuf.Any') {
      const any = value as Any;
      const inner = registry.getMessage(any.typeUrl.slice(any.typeUrl.lastIndexOf('/') + 1));
      // An empty payload that is not even written is no payload to code.
      if (inner === undefined || any.value.length === 0) return;
      const unpacked = fromBinary(inner, any.value);
      const before = found.length;
      visit(inner, unpacked);
      if (found.length > before) any.value = toBinary(inner, unpacked);
      return;
    }
    const reflected = reflect(type, value);
    for (const each of type.fields) {
      if (each.message === undefined || !reflected.isSet(each)) continue;
      if (each.fieldKind === 'message') visit(each.message, reflected.get(each).message);
      if (each.fieldKind === 'list') for (const item of reflected.get(each)) visitItem(each.message, item);
      if (each.fieldKind === 'map') for (const [, item] of reflected.get(each)) visitItem(each.message, item);
    }
  };
  const visitItem = (type: DescMessage, item: unknown) => visit(type, (item as { message: Message }).message);
  visit(desc, message);
  return found;
}

const hex = (each: Uint8Array) => Buffer.from(each).toString('hex');

describe('every payload of a random message is found and replaced, and all else stays', () => {
  const sides = [
    ['requests, encoded', operations.map(({ request }) => request.name), NOT_ENCODED, 12],
    ['answers, decoded', operations.map(({ response }) => response.name), NOT_DECODED, 12],
    ['errors', ['google.rpc.Status'], NOT_DECODED, 1_000],
  ] as const;
  test.each(sides)('%s', (_, names, skipped, rounds) => {
    const any = { planOf: payloadPlans(skipped), types: messageTypes };
    let payloads = 0;
    for (const [seed, name] of [...new Set(names)].entries()) {
      for (let round = 0; round < rounds; round++) {
        const desc = descriptor(name);
        const choice = `${name}, seed ${seed * 1_000 + round}`;
        const message = randomMessage(randomOf(seed * 1_000 + round), desc, 5);
        const wire = toBinary(desc, message);
        const wanted = replaceByReflection(desc, message, skipped);
        const plan = any.planOf(typeOf(name)) ?? new Map();
        const found = findPayloads(plan, wire, any);
        expect(found.map(hex).sort(), choice).toEqual(wanted.map(hex).sort());
        const replaced = replacePayloads(plan, wire, found.map(coded), any);
        expect(hex(replaced), choice).toEqual(hex(toBinary(desc, message)));
        payloads += found.length;
      }
    }
    expect(payloads).toBeGreaterThan(20);
  });
});

describe('a walk', () => {
  const any = { planOf: payloadPlans(new Set()), types: messageTypes };

  test('follows a failure into its causes', () => {
    const failure = (depth: number): object => ({
      encodedAttributes: { data: Buffer.from([depth]) },
      ...(depth > 0 && { cause: failure(depth - 1) }),
    });
    const wire = encode('temporal.api.failure.v1.Failure', failure(50));
    const plan = any.planOf(typeOf('temporal.api.failure.v1.Failure')) ?? new Map();
    expect(findPayloads(plan, wire, any).length).toBe(51);
  });

  test('has no plan for a message that cannot hold a payload', () => {
    expect(any.planOf(typeOf('temporal.api.workflowservice.v1.GetClusterInfoRequest'))).toBeUndefined();
  });

  test.each([
    ['cut off', Buffer.from([10, 5, 1])],
    ['a field that reaches beyond', Buffer.from([42, 3, 10, 9, 1])],
  ])('refuses bytes that are no message: %s', (_, wire) => {
    const plan = any.planOf(typeOf('temporal.api.workflowservice.v1.StartWorkflowExecutionRequest')) ?? new Map();
    expect(() => findPayloads(plan, wire, any)).toThrow(/malformed protobuf message/);
  });
});
