import { isUtf8 } from 'node:buffer';
import type { CallSignal } from '../../base/caller-signal.ts';
import type { Leased } from '../../base/lease.ts';
import { nextTurn } from '../../base/next-turn.ts';
import {
  cancelled,
  internal,
  MAX_VIOLATIONS,
  type StatusError,
  type Violation,
  violated,
} from '../../base/status-error.ts';
import { type Text, TextWriter } from '../../base/text.ts';
import { roomForText } from '../../base/unread-text.ts';
import { WireReader } from '../wire/reader.ts';
import { WireWriter } from '../wire/writer.ts';
import { deeperField } from './deeper-field.ts';
import { locate, type Place } from './locate.ts';
import type { MessageType } from './message-type.ts';
import { NO_SUCH_FIELD } from './nearest.ts';
import { PIECE_BYTES, printInPieces } from './print-in-pieces.ts';
import { OutOfOrder, printMessage } from './printer.ts';
import { type FoundAt, JsonReader, JsonSyntaxError } from './reader.ts';
import { reorderFields } from './reorder.ts';

export interface CodecOptions {
  /** False for `noPayloadShorthand` (contract section 2): payloads in long form only. */
  readonly shorthand: boolean;
  /** The types that a google.protobuf.Any may hold, by full name. */
  readonly types: ReadonlyMap<string, MessageType>;
  /** True to skip unknown fields and enum names instead of refusing them. */
  readonly ignoreUnknown?: boolean;
  /** Levels of objects and arrays that JSON text may have, payloads included; default and maximum: 10,000. */
  readonly maxDepth?: number | undefined;
  /** Levels outside of payloads; default: 100. */
  readonly maxMessageDepth?: number | undefined;
}

export interface Transcoded {
  /** The message in protobuf's binary form, owned by the caller. */
  readonly wire: Leased;
  /** Where the payload values are in the JSON text, as [start, end) pairs in ascending order. */
  readonly payloads: readonly number[];
}

/** Buffers that grew beyond this for one message are not kept for the next. */
const KEPT_CAPACITY = 1 << 20;

/** How many bytes longer than its JSON text a message may be: a payload of one digit becomes 29 bytes. */
const MAX_GROWTH = 1 << 22;

let wireWriter = new WireWriter(1 << 14);

/**
 * JSON text to wire bytes, without an object tree in between. An empty text is the empty message; a byte order mark is
 * ignored (RFC 8259 section 8.1).
 * @throws StatusError INVALID_ARGUMENT with the violations found (at most 100 are listed), each with its field path,
 * line and column; broken syntax ends the search. RESOURCE_EXHAUSTED (413) for a text with too many values, or one that
 * becomes much larger on the wire.
 */
export function jsonToWire(type: MessageType, json: Uint8Array, options: CodecOptions): Transcoded {
  const reader = new JsonReader(json, options);
  if (!isUtf8(json)) throw located(type, json, [{ at: utf8ErrorAt(json), description: 'not valid UTF-8' }]);
  if (json[0] === 0xef && json[1] === 0xbb && json[2] === 0xbf) reader.pos = 3;
  reader.space();
  if (reader.pos === json.length) return { wire: Buffer.alloc(0), payloads: [] };

  const out = wireWriter;
  out.begin(json.length + MAX_GROWTH);
  try {
    type.parse(reader, out);
    reader.space();
    if (reader.pos < json.length) throw reader.unexpected('the end of the text');
  } catch (error) {
    const found = syntaxError(error, reader);
    const listed = [...reader.violations.slice(0, MAX_VIOLATIONS - 1), found];
    throw located(type, json, listed, reader.violationCount + 1 - listed.length);
  } finally {
    if (out.buf.length > KEPT_CAPACITY) wireWriter = new WireWriter(1 << 14);
  }
  const { violations, violationCount } = reader;
  if (violationCount > 0) throw located(type, json, violations, violationCount - violations.length);
  return { wire: out.finish(), payloads: reader.payloads };
}

function syntaxError(error: unknown, reader: JsonReader): FoundAt {
  if (error instanceof JsonSyntaxError) return { at: error.at, description: error.message };
  if (error instanceof RangeError) return { at: reader.pos, description: 'nested too deeply' };
  throw error;
}

function located(type: MessageType, json: Uint8Array, found: readonly FoundAt[], unlisted = 0): StatusError {
  const places = locate(
    type,
    json,
    found.map(({ at }) => at),
  );
  const violations = found.map(({ description }, i): Violation => {
    const { field, line, column } = places[i] as Place;
    const meant = description === NO_SUCH_FIELD ? deeperField(type, field) : '';
    return { field, description: description + meant, place: { line, column } };
  });
  return violated(violations, unlisted);
}

/** The first byte that breaks UTF-8, found by bisection. */
function utf8ErrorAt(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  const isValidUpTo = (end: number): boolean => {
    for (let cut = 0; cut < 4 && cut <= end; cut++) {
      if (isUtf8(bytes.subarray(0, end - cut))) return true;
    }
    return false;
  };
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    if (isValidUpTo(middle)) valid = middle;
    else invalid = middle;
  }
  let at = valid;
  while (at > 0 && !isUtf8(bytes.subarray(0, at))) at--;
  return at;
}

/**
 * Wire bytes to compact JSON text in UTF-8, which the caller owns.
 * @throws StatusError INTERNAL if the bytes are not a valid message of that type.
 */
export function wireToJson(type: MessageType, wire: Uint8Array, options: CodecOptions): Leased {
  try {
    return printMessage(type, wire, options, wire.length);
  } catch (error) {
    if (error instanceof OutOfOrder) return printOrdered(type, wire, options);
    throw printingError(error);
  }
}

/** Shorter messages are printed at once, in bytes: they take a millisecond. */
export const LONG_MESSAGE = 2 * PIECE_BYTES;

/** Resolves when nothing is being printed in turns. */
let lastPrinted: Promise<unknown> = Promise.resolve();

/**
 * The same for a long message, piece by piece, so that it does not hold the event loop. One message is printed after the
 * other, since half of a text is of no use to anybody and takes memory, and none while too much text is waiting for its
 * callers.
 * @throws StatusError INTERNAL as above; CANCELLED when the signal fires.
 */
export async function wireToJsonInTurns(
  type: MessageType,
  wire: Uint8Array,
  options: CodecOptions,
  signal: CallSignal,
): Promise<Text> {
  if (wire.length <= LONG_MESSAGE) return wireToJson(type, wire, options);
  const printed = lastPrinted.then(() => printInTurns(type, wire, options, signal));
  lastPrinted = printed.catch(() => undefined);
  return printed;
}

async function printInTurns(
  type: MessageType,
  wire: Uint8Array,
  options: CodecOptions,
  signal: CallSignal,
): Promise<Text> {
  await roomForText(signal);
  if (signal.aborted) throw cancelled();
  const out = new TextWriter();
  try {
    for (const _ of printInPieces(type, wire, options, out)) {
      await nextTurn();
      if (signal.aborted) throw cancelled();
    }
  } catch (error) {
    out.drop();
    if (error instanceof OutOfOrder) return printOrdered(type, wire, options);
    throw printingError(error);
  }
  return out.finish();
}

/** Begins anew with all fields in order. */
function printOrdered(type: MessageType, wire: Uint8Array, options: CodecOptions): Leased {
  try {
    const ordered = reorderFields(type, new WireReader(wire), wire.length, options.types);
    return printMessage(type, ordered, options, 0);
  } catch (error) {
    throw printingError(error);
  }
}

function printingError(error: unknown): unknown {
  if (error instanceof RangeError) return internal('malformed protobuf message: nested too deeply', error);
  return error;
}
