import { type FieldShape, type MessageShape, messageOf } from './message-shape.ts';
import { scanString, skipSpace, stringText } from './scan.ts';

/** A place in a JSON text, as an error names it. */
export interface Place {
  /** `input[2].name`, map keys as `memo.fields["k"]`; empty for the whole text. */
  readonly field: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
}

/** Longer paths are cut, in characters. */
const MAX_PATH = 300;

/** An array or object that is open where the walk stands. */
interface Frame {
  /** Index of the element that the walk is in, -1 for an object. */
  index: number;
  /** Where the current key begins (its quote), -1 between members. */
  keyAt: number;
  /** Its text, once a path needed it. */
  key: string | undefined;
}

/**
 * Works out field path, line and column of byte positions, in one pass over the text. The text must be valid JSON up
 * to the last of them. Keys are given in the JSON spelling of `type`'s fields, whatever spelling the text has.
 */
export function locate(type: MessageShape, buf: Uint8Array, positions: readonly number[]): readonly Place[] {
  const order = positions.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at);
  const fields = new Map<number, string>();
  walk(
    buf,
    order.map(({ at }) => at),
    (at, frames) => {
      fields.set(at, fieldPath(type, buf, frames));
    },
  );
  const places: Place[] = [];
  let from = buf[0] === 0xef ? Math.min(3, buf.length) : 0;
  let line = 1;
  let column = 1;
  for (const { at, i } of order) {
    for (; from < Math.min(at, buf.length); from++) {
      const c = buf[from] as number;
      if (c === 10) {
        line++;
        column = 1;
      } else if ((c & 0xc0) !== 0x80) column++;
    }
    places[i] = { field: fields.get(at) ?? '', line, column };
  }
  return places;
}

/** Walks over the tokens and calls `visit` at every target, with what is open there. */
function walk(
  buf: Uint8Array,
  targets: readonly number[],
  visit: (at: number, frames: readonly Frame[]) => void,
): void {
  const frames: Frame[] = [];
  let next = 0;
  const reach = (end: number): void => {
    while (next < targets.length && (targets[next] as number) < end) visit(targets[next++] as number, frames);
  };
  let pos = skipSpace(buf, 0);
  while (next < targets.length && pos < buf.length) {
    const frame = frames.at(-1);
    const c = buf[pos] as number;
    let end = pos + 1;
    if (c === 123 || c === 91) {
      reach(end);
      frames.push({ index: c === 91 ? 0 : -1, keyAt: -1, key: undefined });
    } else if (c === 125 || c === 93) {
      reach(end);
      frames.pop();
    } else if (c === 44 && frame !== undefined) {
      if (frame.index >= 0) frame.index++;
      else {
        frame.keyAt = -1;
        frame.key = undefined;
      }
      reach(end);
    } else if (c === 34) {
      const behind = scanString(buf, pos, buf.length);
      end = behind < 0 ? buf.length : behind;
      if (frame !== undefined && frame.index < 0 && frame.keyAt < 0 && behind >= 0) frame.keyAt = pos;
      reach(end);
    } else {
      reach(end);
    }
    pos = skipSpace(buf, end);
    reach(pos);
  }
  while (next < targets.length) visit(targets[next++] as number, frames);
}

function fieldPath(type: MessageShape, buf: Uint8Array, frames: readonly Frame[]): string {
  let path = '';
  let message: MessageShape | undefined = type;
  let field: FieldShape | undefined;
  for (const frame of frames) {
    if (frame.index >= 0) {
      path += `[${frame.index}]`;
      continue;
    }
    if (frame.keyAt < 0) break;
    frame.key ??= stringText(buf, frame.keyAt, scanString(buf, frame.keyAt, buf.length)).slice(0, MAX_PATH + 1);
    const { key } = frame;
    if (field?.cardinality === 'map') {
      path += `[${JSON.stringify(key)}]`;
      message = messageOf(field);
      field = undefined;
    } else {
      const found: FieldShape | undefined = message?.fields.find((f) => f.jsonName === key || f.name === key);
      path += (path === '' ? '' : '.') + (found?.jsonName ?? key);
      message = found === undefined || found.cardinality === 'map' ? undefined : messageOf(found);
      field = found;
    }
  }
  return path.length > MAX_PATH ? `${path.slice(0, MAX_PATH)}…` : path;
}
