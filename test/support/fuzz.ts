import { isDeepStrictEqual } from 'node:util';
import { type DescMessage, fromBinary, fromJsonString, type Message, toBinary, toJson } from '@bufbuild/protobuf';
import { StatusError } from '../../src/base/status-error.ts';
import { jsonToWire, wireToJson } from '../../src/codec/json/codec.ts';
import type { MessageType } from '../../src/codec/json/message-type.ts';
import { mutateBytes, mutateText, randomText, randomWire } from './mutate.ts';
import { descriptor, registry, tidied } from './oracle.ts';
import { type Random, randomOf } from './random.ts';
import { randomMessage } from './random-message.ts';

/**
 * Random and mutated input for both directions. Whatever it is, the answer is a result or a StatusError, in time and
 * size within a multiple of the input; and protobuf-es, given the same input, agrees wherever the two are comparable.
 */

/** The largest JSON text for a byte of wire: the longest key, for a field that takes two bytes. */
const JSON_PER_WIRE_BYTE = 100;
/** The most wire bytes for a byte of JSON: `1,` in a list of payloads gets an encoding. */
const WIRE_PER_JSON_BYTE = 16;
/** Bounds a hang: inputs have a few kilobytes at most, and one takes about a millisecond. */
const LONGEST_MS = 15_000;
/** No input here is nested as deep as a stack has frames, unless it is this long. */
const DEEP_INPUT = 2_000;

export interface Target {
  readonly type: MessageType;
  readonly types: ReadonlyMap<string, MessageType>;
}

export interface Tally {
  /** Inputs that both sides took, and whose messages were compared. */
  agreed: number;
  refused: number;
  /** Wire bytes that only protobufjs rejects: we do not check a value that a later occurrence of the field replaces. */
  lax: number;
  /** Wire bytes that only we reject, and would accept without that value. */
  strict: number;
}

/** One round: one input in each direction. Throws, with the seed in the message, if an invariant is broken. */
export function fuzzRound(target: Target, seed: number, tally: Tally): void {
  const random = randomOf(seed);
  const type = descriptor(target.type.name);
  const message = randomMessage(random, type, random.below(5));
  let input: Buffer = Buffer.alloc(0);
  try {
    input = wireInput(random, type, message);
    count(tally, fuzzWire(target, type, input));
    input = textInput(random, type, message);
    count(tally, fuzzText(target, type, input));
  } catch (error) {
    const shown = Buffer.from(input).toString('base64');
    throw new Error(`seed ${seed}, ${target.type.name}, input in base64: ${shown}`, { cause: error });
  }
}

type Outcome = keyof Tally;

function count(tally: Tally, outcome: Outcome): void {
  tally[outcome]++;
}

function wireInput(random: Random, type: DescMessage, message: Message): Buffer {
  if (random.oneIn(10)) return random.bytes(random.below(200));
  if (random.oneIn(10)) return randomWire(random, 4);
  const wire = Buffer.from(toBinary(type, message));
  return random.oneIn(10) ? wire : mutateBytes(random, wire);
}

function textInput(random: Random, type: DescMessage, message: Message): Buffer {
  if (random.oneIn(10)) return Buffer.from(randomText(random, 4));
  const value = toJson(type, message, { registry });
  const text = JSON.stringify(value, undefined, random.pick([0, 0, 1]));
  return random.oneIn(10) ? Buffer.from(text) : mutateText(random, text);
}

/** The result of the action, or the StatusError that it throws; any other error is a defect. */
function outcomeOf<T>(code: number, input: Uint8Array, action: () => T): T | StatusError {
  const begin = process.cpuUsage();
  let result: T | StatusError;
  try {
    result = action();
  } catch (error) {
    if (!(error instanceof StatusError) || error.code !== code) throw error;
    if (input.length < DEEP_INPUT && error.message.includes('nested too deeply')) throw error;
    if (error.violations.length > 100) throw new Error(`${error.violations.length} violations`);
    result = error;
  }
  const { user, system } = process.cpuUsage(begin);
  const spent = (user + system) / 1_000;
  if (spent > LONGEST_MS) throw new Error(`${spent} ms for ${input.length} bytes`);
  return result;
}

/** Undefined if protobuf-es rejects it. */
function unlessRefused<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

const jsonOf = (type: DescMessage, message: Message): unknown => toJson(type, message, { registry });

function fuzzWire({ type, types }: Target, es: DescMessage, wire: Buffer): Outcome {
  for (const shorthand of [true, false]) {
    const text = outcomeOf(13, wire, () => wireToJson(type, wire, { shorthand, types }));
    if (text instanceof StatusError) continue;
    JSON.parse(text.toString());
    if (text.length > wire.length * JSON_PER_WIRE_BYTE + 64) throw new Error(`${text.length} bytes of JSON`);
  }
  const ours = outcomeOf(13, wire, () => wireToJson(type, wire, { shorthand: false, types }).toString());
  const tidy = unlessRefused(() => tidied(type.name, wire));
  const theirs = tidy && unlessRefused(() => jsonOf(es, fromBinary(es, tidy)));
  if (ours instanceof StatusError) {
    if (tidy === undefined || theirs === undefined) return 'refused';
    // protobufjs does not look inside an Any, and protobuf-es reads it regardless of wire types.
    if (JSON.stringify(theirs).includes('"@type"')) return 'strict';
    // proto3 JSON: a Value without a value, a path of a FieldMask that would not read back. protobuf-es prints them.
    if (ours.message.includes('has no JSON form')) return 'strict';
    const again = unlessRefused(() => wireToJson(type, tidy, { shorthand: false, types }).toString());
    if (again === undefined) throw new Error('protobufjs takes it', { cause: ours });
    compare(JSON.parse(again), theirs);
    return 'strict';
  }
  if (tidy === undefined) return 'lax';
  if (theirs === undefined) return 'refused';
  // The content of an Any was not normalised.
  if (!ours.includes('"@type"')) compare(JSON.parse(ours), theirs);
  return 'agreed';
}

function fuzzText({ type, types }: Target, es: DescMessage, text: Buffer): Outcome {
  const short = outcomeOf(3, text, () => jsonToWire(type, text, { shorthand: true, types }).wire);
  if (!(short instanceof StatusError)) {
    if (short.length > text.length * WIRE_PER_JSON_BYTE + 64) throw new Error(`${short.length} bytes of wire`);
    const again = outcomeOf(13, short, () => wireToJson(type, short, { shorthand: true, types }));
    if (!(again instanceof StatusError)) JSON.parse(again.toString());
    if (unlessRefused(() => fromBinary(es, short)) === undefined) throw new Error('protobuf-es cannot read the wire');
  }
  const ours = outcomeOf(3, text, () => jsonToWire(type, text, { shorthand: false, types }).wire);
  const message = unlessRefused(() => fromJsonString(es, text.toString(), { registry }));
  if (ours instanceof StatusError) {
    if (message !== undefined && !isWider(ours)) throw new Error('protobuf-es takes it', { cause: ours });
    return 'refused';
  }
  if (message === undefined) return 'refused';
  // JSON.parse rounds the long numbers that we read exactly.
  if (/(?<![\d".])\d{16}/.test(text.toString())) return 'agreed';
  // Via the wire, since protobuf-es keeps the sign of an integer -0.
  compare(jsonOf(es, fromBinary(es, ours)), jsonOf(es, fromBinary(es, toBinary(es, message))));
  return 'agreed';
}

/** Input that protobuf-es accepts and we, following contract section 2 or proto3 JSON, do not. */
function isWider(error: StatusError): boolean {
  return error.violations.some(({ description }) =>
    /given twice|surrogate|UTF-8|expected a base64 string|expected a duration|not known here|got the string "-?0\d|expected a double, got the number \S+e/i.test(
      description,
    ),
  );
}

function compare(ours: unknown, theirs: unknown): void {
  const [a, b] = [comparable(ours), comparable(theirs)];
  if (!isDeepStrictEqual(a, b)) throw new Error(`not the same:\n${JSON.stringify(a)}\n${JSON.stringify(b)}`);
}

/** protobuf-es prints a float with the digits of a double, and only the part of an Any's type after the last slash. */
function comparable(value: unknown): unknown {
  if (typeof value === 'number') return Math.fround(value);
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) =>
      key === '@type' && typeof inner === 'string' ? [key, inner.replace(/^.*\//, '')] : [key, comparable(inner)],
    ),
  );
}
