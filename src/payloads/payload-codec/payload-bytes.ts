import type { MessageType } from '../../codec/json/message-type.ts';
import { WireReader } from '../../codec/wire/reader.ts';
import { WireWriter } from '../../codec/wire/writer.ts';
import { anyPlan, type PayloadPlan, type PlanOf, type Target } from './payload-plan.ts';

/** What a walk needs to look into a google.protobuf.Any. */
export interface AnyTypes {
  readonly planOf: PlanOf;
  readonly types: ReadonlyMap<string, MessageType>;
}

/**
 * The payloads of a message in its binary form, each as bytes, in order of appearance.
 * @throws StatusError INTERNAL for bytes that are no message.
 */
export function findPayloads(plan: PayloadPlan, wire: Uint8Array, any: AnyTypes): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  find(new WireReader(wire), wire.length, plan, any, found);
  return found;
}

function find(wire: WireReader, end: number, plan: PayloadPlan, any: AnyTypes, found: Uint8Array[]): void {
  wire.enter();
  while (wire.pos < end) {
    const tag = wire.tag();
    const target = (tag & 7) === 2 ? plan.get(tag >>> 3) : undefined;
    if (target === undefined) {
      wire.skip(tag, end);
      continue;
    }
    const stop = wire.delimited(end);
    if (target === 'payload') found.push(wire.buf.subarray(wire.pos, stop));
    else {
      const inner = innerPlan(target, wire, stop, any);
      if (inner !== undefined) find(wire, stop, inner, any, found);
    }
    wire.pos = stop;
  }
  wire.finish(end);
}

/**
 * Puts other payloads in the places of those that `findPayloads` has found; all else stays byte for byte.
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
  while (wire.pos < end) {
    const start = wire.pos;
    const tag = wire.tag();
    const target = (tag & 7) === 2 ? plan.get(tag >>> 3) : undefined;
    if (target === undefined) {
      wire.skip(tag, end);
      continue;
    }
    const stop = wire.delimited(end);
    const inner = target === 'payload' ? undefined : innerPlan(target, wire, stop, any);
    if (target === 'payload' || inner !== undefined) {
      out.raw(wire.buf, from, start);
      out.tag(tag);
      if (inner === undefined) {
        const payload = left.next().value as Uint8Array;
        out.bytes(payload, 0, payload.length);
      } else {
        const at = out.open();
        replace(wire, stop, { plan: inner, any, out, left });
        out.close(at);
      }
      from = stop;
    }
    wire.pos = stop;
  }
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
