import { tooLarge } from '../base/status-error.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { JsonReader } from '../codec/json/reader.ts';
import { type Member, objectMembers, scanValue, stringText } from '../codec/json/scan.ts';
import type { Operation } from '../codec/operation-table.ts';
import { WireReader } from '../codec/wire/reader.ts';
import type { WireWriter } from '../codec/wire/writer.ts';
import { oncePerOperation } from '../operation/once-per-operation.ts';

const KEYS: ReadonlySet<string> = new Set(['resetPoint', 'reset_point']);
/** A number that no field of Temporal's messages has. */
const RESET_POINT = 536_000_001;
const TAG = ((RESET_POINT << 3) | 2) >>> 0;
/** Of the body itself: the message has a dozen fields. */
const MOST_MEMBERS = 1_000;
const SPACE = 32;
const COMMA = 44;

/** A reset whose body may have a `resetPoint`. */
export const resetWithPointOperation = oncePerOperation(
  (reset): Operation => ({ ...reset, request: resetBodyType(reset.request) }),
);

/**
 * The request of a reset whose body may have an additional member, `resetPoint`: it is cut out of the text before the
 * message is read, and put first in the wire form, from which `takeResetPoint` takes it.
 */
function resetBodyType(request: MessageType): MessageType {
  const parse = (json: JsonReader, out: WireWriter): void => {
    const found = findMember(json);
    if (found !== undefined) {
      const { buf } = json;
      out.tag(TAG);
      out.text(Buffer.from(buf.subarray(found.valueStart, found.valueEnd)).toString());
      blank(buf, found);
    }
    request.parse(json, out);
  };
  return { ...request, fields: request.fields, parse };
}

/** The text of `resetPoint`, and the message without it. */
export function takeResetPoint(message: Buffer): { readonly text: string | undefined; readonly message: Buffer } {
  const reader = new WireReader(message);
  if (message.length === 0 || reader.tag() !== TAG) return { text: undefined, message };
  const length = reader.varint32();
  const end = reader.pos + length;
  return { text: message.toString('utf8', reader.pos, end), message: message.subarray(end) };
}

function findMember(json: JsonReader): Member | undefined {
  const { buf, pos, end } = json;
  if (buf[pos] !== 123) return undefined;
  // Broken JSON has no members; skipping it throws an error with the position.
  if (scanValue(buf, pos, end) < 0) json.skip();
  let count = 0;
  for (const member of objectMembers(buf, pos, end)) {
    if (++count > MOST_MEMBERS) throw tooLarge(`the body has more than ${MOST_MEMBERS} members`);
    if (KEYS.has(stringText(buf, member.keyStart, member.keyEnd))) return member;
  }
  return undefined;
}

/** Everything else stays in place, so that errors report the right positions. */
function blank(buf: Uint8Array, { keyStart, valueEnd }: Member): void {
  let to = valueEnd;
  while (isSpace(buf[to])) to++;
  let from = keyStart;
  if (buf[to] === COMMA) to++;
  else {
    while (isSpace(buf[from - 1])) from--;
    if (buf[from - 1] === COMMA) from--;
  }
  for (let at = from; at < to; at++) if (!isSpace(buf[at])) buf[at] = SPACE;
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === 10 || byte === 13 || byte === 9;
}
