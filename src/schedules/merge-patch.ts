import { messageOf } from '../codec/json/message-shape.ts';
import type { FieldType, MessageType } from '../codec/json/message-type.ts';
import { objectMembers, scanString, scanValue, skipSpace, stringText } from '../codec/json/scan.ts';

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
  const short = target && treeOf(target.short);
  const long = target && treeOf(target.long);
  const parts: Buffer[] = [];
  printTree(merge({ kind: 'message', type }, short, long, treeOf(patch), dropped), parts);
  return Buffer.concat(parts);
}

/** @param keys of the patch, in JSON spelling */
export type Dropped = (type: MessageType, keys: ReadonlySet<string>) => readonly string[];

function merge(
  shape: Shape,
  shortTree: Tree | undefined,
  longTree: Tree | undefined,
  patch: Tree,
  dropped: Dropped,
): Tree {
  const changes = fieldsOf(patch, shape);
  if (changes === undefined) return patch;
  const short = shortTree && fieldsOf(shortTree, shape);
  const long = longTree && fieldsOf(longTree, shape);
  // Where the forms differ, it is a payload, which only the first form shows as the caller's own data.
  const isSame = short !== undefined && long !== undefined && [...short.keys()].join() === [...long.keys()].join();
  const merged = new Map((isSame ? long : short) ?? []);
  if (shape.kind === 'message') {
    for (const key of dropped(shape.type, new Set(changes.keys()))) if (!changes.has(key)) merged.delete(key);
  }
  for (const [key, change] of changes) {
    if (isNull(change)) merged.delete(key);
    else {
      const own = isSame ? long.get(key) : undefined;
      merged.set(key, merge(shapeBelow(shape, key), short?.get(key), own, change, dropped));
    }
  }
  return merged;
}

/** A member of an object, as text. */
export function member(key: string, value: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(key)}:`), value]);
}

export function objectOf(members: readonly Buffer[]): Buffer {
  const inside = members.flatMap((each, at) => (at === 0 ? [each] : [COMMA, each]));
  return Buffer.concat([Buffer.from('{'), ...inside, CLOSE]);
}

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

/** Beyond so many levels, an object is taken as a whole: each level takes a frame of the stack. */
export const MERGED_LEVELS = 1_000;

/** A text, where it is an object with its members. Read and printed once, or the levels would multiply its length. */
type Tree = Buffer | ReadonlyMap<string, Tree>;

function treeOf(text: Buffer): Tree {
  const read = (start: number, levels: number): { readonly tree: Tree; readonly end: number } => {
    if (text[start] !== 123 || levels === 0) {
      const end = scanValue(text, start, text.length);
      return { tree: text.subarray(start, end), end };
    }
    const members = new Map<string, Tree>();
    let at = skipSpace(text, start + 1);
    while (text[at] !== 125) {
      const keyEnd = scanString(text, at, text.length);
      const { tree, end } = read(skipSpace(text, skipSpace(text, keyEnd) + 1), levels - 1);
      members.set(stringText(text, at, keyEnd), tree);
      at = skipSpace(text, end);
      if (text[at] === 44) at = skipSpace(text, at + 1);
    }
    return { tree: members, end: at + 1 };
  };
  return read(skipSpace(text, 0), MERGED_LEVELS).tree;
}

function printTree(tree: Tree, parts: Buffer[]): void {
  if (Buffer.isBuffer(tree)) {
    parts.push(tree);
    return;
  }
  let isFirst = true;
  for (const [key, below] of tree) {
    parts.push(Buffer.from(`${isFirst ? '{' : ','}${JSON.stringify(key)}:`));
    printTree(below, parts);
    isFirst = false;
  }
  parts.push(isFirst ? EMPTY : CLOSE);
}

const EMPTY = Buffer.from('{}');
/** Of `null`. */
const LETTER_N = 110;

function isNull(tree: Tree): boolean {
  return Buffer.isBuffer(tree) && tree[0] === LETTER_N;
}

/** The members of an object by the names of their fields, the last one of a name; undefined for another value. */
function fieldsOf(tree: Tree, shape: Shape): ReadonlyMap<string, Tree> | undefined {
  if (Buffer.isBuffer(tree)) return undefined;
  if (shape.kind !== 'message') return tree;
  return new Map([...tree].map(([key, below]) => [fieldOf(shape, key)?.jsonName ?? key, below]));
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
