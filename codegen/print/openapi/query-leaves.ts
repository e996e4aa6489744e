import type { Field, Message, Model, PayloadTypes } from '../../model.ts';
import { toCodeList } from './words.ts';

/** A field of the request that is a query parameter. */
export interface QueryLeaf {
  /** Dotted lowerCamelCase: `execution.runId`. */
  readonly name: string;
  /** From the request message down to the leaf. */
  readonly fields: readonly Field[];
  /** The rule of the oneofs on the way, in words. */
  readonly rule: string | undefined;
}

/** Well-known types that are one string or number in a URL. */
const LEAF_TYPES: readonly (Message['wellKnown'] | undefined)[] = ['timestamp', 'duration', 'field-mask', 'wrapper'];

/**
 * The query parameters of a request (contract section 2), in order of declaration: every leaf that is not below one of
 * the paths in `elsewhere` (proto names, joined by dots), which are in the URL's path or in the body. Maps and messages in lists have no plain form in a query;
 * a message inside itself would go on for ever.
 */
export function queryLeaves(
  model: Model,
  messageName: string,
  elsewhere: ReadonlySet<string>,
  payload: PayloadTypes | undefined,
): readonly QueryLeaf[] {
  const walk = (
    name: string,
    above: readonly Field[],
    rule: string | undefined,
    on: readonly string[],
  ): QueryLeaf[] => {
    const message = model.messages.get(name);
    if (message === undefined) throw new Error(`${name} is not in the model`);
    return message.fields.flatMap((field) => {
      const fields = [...above, field];
      const protoPath = fields.map((each) => each.name).join('.');
      if (field.cardinality === 'map' || elsewhere.has(protoPath)) return [];
      const ownRule = oneofRule(message, field, above) ?? rule;
      const leaf: QueryLeaf = { name: fields.map((each) => each.jsonName).join('.'), fields, rule: ownRule };
      if (field.type.kind !== 'message') return [leaf];
      const inner = model.messages.get(field.type.message);
      if (LEAF_TYPES.includes(inner?.wellKnown) && inner !== undefined) return [leaf];
      const hasNoLeaves = inner?.wellKnown !== undefined || isPayload(field.type.message, payload);
      if (hasNoLeaves || field.cardinality === 'repeated' || on.includes(field.type.message)) return [];
      return walk(field.type.message, fields, ownRule, [...on, field.type.message]);
    });
  };
  return walk(messageName, [], undefined, [messageName]);
}

function isPayload(name: string, payload: PayloadTypes | undefined): boolean {
  return name === payload?.payload || name === payload?.payloads;
}

function oneofRule(message: Message, field: Field, above: readonly Field[]): string | undefined {
  if (field.oneof === undefined) return undefined;
  const prefix = above.map((each) => `${each.jsonName}.`).join('');
  const members = message.fields.filter((each) => each.oneof === field.oneof);
  if (members.length < 2) return undefined;
  const names = members.map((each) => prefix + each.jsonName + (each.type.kind === 'message' ? '.…' : ''));
  return `At most one of ${toCodeList(names)}.`;
}
