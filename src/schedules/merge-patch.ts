import { messageOf } from '../codec/json/message-shape.ts';
import type { FieldType, MessageType } from '../codec/json/message-type.ts';
import { objectMembers, scanValue, skipSpace, stringText } from '../codec/json/scan.ts';

/** A JSON document in both forms in which it may be sent; both are valid JSON. */
export interface Target {
  /** As callers see it, with payloads in shorthand: patches are merged into this form. */
  readonly short: Buffer;
  /** With payloads in long form, which loses nothing: the source of unchanged members. */
  readonly long: Buffer;
}

/** The kinds of an object's members. */
type Shape =
  | { readonly kind: 'message'; readonly type: MessageType }
  | { readonly kind: 'map'; readonly values: MessageType | undefined }
  /** A caller's own data. */
  | { readonly kind: 'data' };

const DATA: Shape = { kind: 'data' };

/**
 * JSON Merge Patch (RFC 7396) on texts, so that no digit of a payload changes. Message fields may have either
 * spelling.
 * @param dropped names the members that the patch of an object makes obsolete
 */
export function mergePatch(
  type: MessageType,
  target: Target | undefined,
  patch: Buffer,
  dropped: Dropped = () => [],
): Buffer {
  return merge({ kind: 'message', type }, target, patch, dropped);
}

/** @param keys of the patch, in JSON spelling */
export type Dropped = (type: MessageType, keys: ReadonlySet<string>) => readonly string[];

function merge(shape: Shape, target: Partial<Target> | undefined, patch: Buffer, dropped: Dropped): Buffer {
  const changes = membersOf(patch, shape);
  if (changes === undefined) return patch;
  const short = target?.short && membersOf(target.short, shape);
  const long = target?.long && membersOf(target.long, shape);
  // If the forms differ, it is a payload, and only the first form shows it as the caller's data.
  const isSame = short !== undefined && long !== undefined && [...short.keys()].join() === [...long.keys()].join();
  const merged = new Map((isSame ? long : short) ?? []);
  if (shape.kind === 'message') {
    for (const key of dropped(shape.type, new Set(changes.keys()))) if (!changes.has(key)) merged.delete(key);
  }
  for (const [key, change] of changes) {
    if (change.equals(NULL)) merged.delete(key);
    else {
      const inside = short?.get(key);
      const own = isSame ? long.get(key) : undefined;
      const below = inside && { short: inside, ...(own && { long: own }) };
      merged.set(key, merge(shapeBelow(shape, key), below, change, dropped));
    }
  }
  return objectOf([...merged].map(([key, value]) => member(key, value)));
}

/** A member of an object, as text. */
export function member(key: string, value: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(key)}:`), value]);
}

export function objectOf(members: readonly Buffer[]): Buffer {
  const inside = members.flatMap((each, at) => (at === 0 ? [each] : [COMMA, each]));
  return Buffer.concat([Buffer.from('{'), ...inside, CLOSE]);
}

const NULL = Buffer.from('null');
const COMMA = Buffer.from(',');
const CLOSE = Buffer.from('}');

/** The members of an object by name, the last one of each name; undefined for any other value. */
export function membersOf(text: Buffer, shape: Shape = DATA): ReadonlyMap<string, Buffer> | undefined {
  const start = skipSpace(text, 0);
  if (text[start] !== 123) return undefined;
  const members = new Map<string, Buffer>();
  for (const { keyStart, keyEnd, valueStart, valueEnd } of objectMembers(
    text,
    start,
    scanValue(text, start, text.length),
  )) {
    const key = stringText(text, keyStart, keyEnd);
    members.set(fieldOf(shape, key)?.jsonName ?? key, text.subarray(valueStart, valueEnd));
  }
  return members;
}

function shapeBelow(shape: Shape, key: string): Shape {
  if (shape.kind === 'data') return DATA;
  if (shape.kind === 'map') return messageShape(shape.values);
  const field = fieldOf(shape, key);
  if (field === undefined || field.cardinality === 'repeated') return DATA;
  return field.cardinality === 'map' ? { kind: 'map', values: messageOf(field) } : messageShape(messageOf(field));
}

function messageShape(type: MessageType | undefined): Shape {
  return type === undefined || type.wellKnown !== undefined ? DATA : { kind: 'message', type };
}

function fieldOf(shape: Shape, key: string): FieldType | undefined {
  if (shape.kind !== 'message') return undefined;
  return shape.type.fields.find(({ jsonName, name }) => jsonName === key || name === key);
}
