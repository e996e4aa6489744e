import { type FieldShape, type MessageShape, messageOf } from './message-shape.ts';
import { didYouMean } from './nearest.ts';

/** How many messages further in a field is looked for. */
const DEPTH = 3;
const MOST_NAMES = 500;

/**
 * Where a field may belong that its message does not have: `; did you mean "query.queryArgs"?` for `args` beside `query`.
 * @param field its path, as an error names it
 */
export function deeperField(type: MessageShape, field: string): string {
  const keys = field.split('.');
  const name = keys.pop() ?? '';
  const parent = keys.reduce<MessageShape | undefined>((message, key) => {
    const found = message && fieldOf(message, key.replace(/\[\d+\]$/, ''));
    return found === undefined || found.cardinality === 'map' ? undefined : messageOf(found);
  }, type);
  return parent === undefined ? '' : didYouMean(name, namesBelow(parent, '', DEPTH).slice(0, MOST_NAMES));
}

function fieldOf({ fields }: MessageShape, key: string): FieldShape | undefined {
  return fields.find(({ jsonName }) => jsonName === key);
}

/** Names in messages within messages, the nearest first. */
function namesBelow(type: MessageShape, prefix: string, depth: number): readonly string[] {
  const nested = type.fields.flatMap((field) => {
    const inner = field.cardinality === 'singular' ? messageOf(field) : undefined;
    return inner === undefined || inner.wellKnown !== undefined ? [] : [{ name: `${prefix}${field.jsonName}.`, inner }];
  });
  const own = nested.flatMap(({ name, inner }) => inner.fields.map(({ jsonName }) => name + jsonName));
  return depth === 1 ? own : [...own, ...nested.flatMap(({ name, inner }) => namesBelow(inner, name, depth - 1))];
}
