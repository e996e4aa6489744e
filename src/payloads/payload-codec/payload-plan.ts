import { anyTypeName } from '../../codec/json/any.ts';
import { messageOf } from '../../codec/json/message-shape.ts';
import type { FieldType, MessageType } from '../../codec/json/message-type.ts';
import { eachDelimited } from '../../codec/wire/each-delimited.ts';
import { WireReader } from '../../codec/wire/reader.ts';

/** Where the payloads below a message are, by field number. An entry of a map is a message with its value in field 2. */
export type PayloadPlan = ReadonlyMap<number, Target>;

/** An Any is resolved by its type on the wire. */
export type Target = 'payload' | 'any' | PayloadPlan;

/** Plan of a message type; undefined if it cannot hold a payload. */
export type PlanOf = (type: MessageType) => PayloadPlan | undefined;

const ENTRY_VALUE = 2;
const ANY_TYPE_URL = 1;
const ANY_VALUE = 2;

/**
 * Makes plans of message types, each once.
 * @param skipped full names of messages whose payloads are left as they are
 */
export function payloadPlans(skipped: ReadonlySet<string>): PlanOf {
  const plans = new Map<MessageType, PayloadPlan | undefined>();
  const targetOf = (field: FieldType): Target | undefined => {
    const type = messageOf(field);
    const target = type === undefined ? undefined : targetOfType(type);
    return target !== undefined && field.cardinality === 'map' ? new Map([[ENTRY_VALUE, target]]) : target;
  };
  const targetOfType = (type: MessageType): Target | undefined => {
    if (type.wellKnown === 'payload') return 'payload';
    return type.wellKnown === 'any' ? 'any' : planOf(type);
  };
  const planOf: PlanOf = (type) => {
    if (plans.has(type)) return plans.get(type);
    if (!holdsPayloads(type, skipped)) {
      plans.set(type, undefined);
      return undefined;
    }
    const plan = new Map<number, Target>();
    // Registered before it is filled: a failure holds its cause, which is a failure.
    plans.set(type, plan);
    for (const field of type.fields) {
      const target = targetOf(field);
      if (target !== undefined) plan.set(field.number, target);
    }
    return plan;
  };
  return planOf;
}

function holdsPayloads(type: MessageType, skipped: ReadonlySet<string>): boolean {
  const seen = new Set<MessageType>([type]);
  for (const each of seen) {
    if (skipped.has(each.name)) continue;
    if (each.wellKnown === 'payload' || each.wellKnown === 'any') return true;
    for (const field of each.fields) {
      const next = messageOf(field);
      if (next !== undefined) seen.add(next);
    }
  }
  return false;
}

/** Plan of the Any between two positions, undefined if its type is not known or holds no payload. */
export function anyPlan(
  wire: Uint8Array,
  start: number,
  end: number,
  planOf: PlanOf,
  types: ReadonlyMap<string, MessageType>,
): PayloadPlan | undefined {
  const reader = new WireReader(wire, start);
  let url = '';
  eachDelimited(reader, end, (number, stop) => {
    if (number === ANY_TYPE_URL) url = Buffer.from(wire.subarray(reader.pos, stop)).toString();
  });
  const type = types.get(anyTypeName(url));
  if (type === undefined) return undefined;
  const { wellKnown } = type;
  const target = wellKnown === 'payload' || wellKnown === 'any' ? wellKnown : planOf(type);
  return target === undefined ? undefined : new Map([[ANY_VALUE, target]]);
}
