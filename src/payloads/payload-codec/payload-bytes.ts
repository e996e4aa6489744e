import type { MessageType } from '../../codec/json/message-type.ts';
import { eachDelimited } from '../../codec/wire/each-delimited.ts';
import { WireReader } from '../../codec/wire/reader.ts';
import { WireWriter } from '../../codec/wire/writer.ts';
import { anyPlan, type PayloadPlan, type PlanOf, type Target } from './payload-plan.ts';

/** What is needed to resolve a google.protobuf.Any. */
export interface AnyTypes {
  readonly planOf: PlanOf;
  readonly types: ReadonlyMap<string, MessageType>;
}

/**
 * The payloads of a message in its binary form, each as bytes, in order of appearance.
 * @throws StatusError INTERNAL for malformed bytes.
 */
export function findPayloads(plan: PayloadPlan, wire: Uint8Array, any: AnyTypes): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  find(new WireReader(wire), wire.length, plan, any, found);
  return found;
}

function find(wire: WireReader, end: number, plan: PayloadPlan, any: AnyTypes, found: Uint8Array[]): void {
  wire.enter();
  eachDelimited(wire, end, (number, stop) => {
    const target = plan.get(number);
    if (target === 'payload') found.push(wire.buf.subarray(wire.pos, stop));
    else if (target !== undefined) {
      const inner = innerPlan(target, wire, stop, any);
      if (inner !== undefined) find(wire, stop, inner, any, found);
    }
  });
  wire.finish(end);
}

/**
 * Replaces the payloads that `findPayloads` has found; all other bytes stay as they are.
 * @param payloads as many as were found
 */
export function replacePayloads(
  plan: PayloadPlan,
  wire: Uint8Array,
  payloads: readonly Uint8Array[],
  any: AnyTypes,
): Buffer {
  const out = new WireWriter(wire.length + 1024);
  replace(new WireReader(wire), wire.length, { plan, any, out, left: payloads.values() });
  return out.finish();
}

interface Replacing {
  readonly plan: PayloadPlan;
  readonly any: AnyTypes;
  readonly out: WireWriter;
  readonly left: Iterator<Uint8Array>;
}

function replace(wire: WireReader, end: number, { plan, any, out, left }: Replacing): void {
  wire.enter();
  let from = wire.pos;
  eachDelimited(wire, end, (number, stop, start) => {
    const target = plan.get(number);
    if (target === undefined) return;
    const inner = target === 'payload' ? undefined : innerPlan(target, wire, stop, any);
    if (target !== 'payload' && inner === undefined) return;
    out.raw(wire.buf, from, start);
    out.tag(((number << 3) | 2) >>> 0);
    if (inner === undefined) {
      const payload = left.next().value as Uint8Array;
      out.bytes(payload, 0, payload.length);
    } else {
      const at = out.open();
      replace(wire, stop, { plan: inner, any, out, left });
      out.close(at);
    }
    from = stop;
  });
  out.raw(wire.buf, from, end);
  wire.finish(end);
}

function innerPlan(
  target: Exclude<Target, 'payload'>,
  wire: WireReader,
  end: number,
  { planOf, types }: AnyTypes,
): PayloadPlan | undefined {
  return target === 'any' ? anyPlan(wire.buf, wire.pos, end, planOf, types) : target;
}
