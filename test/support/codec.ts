import { messageTypes } from '../../generated/registry.ts';
import { describeViolation, StatusError, type Violation } from '../../src/base/status-error.ts';
import { type CodecOptions, jsonToWire, wireToJson } from '../../src/codec/json/codec.ts';
import type { MessageType } from '../../src/codec/json/message-type.ts';

/** The codecs of a set of messages, by full name and with text instead of bytes. */
export interface Codec {
  readonly options: CodecOptions;
  readonly type: (name: string) => MessageType;
  /** JSON text to wire bytes. */
  readonly toWire: (name: string, json: string | Uint8Array) => Buffer;
  /** Wire bytes to JSON text. */
  readonly toJson: (name: string, wire: Uint8Array) => string;
  /** JSON text to wire bytes and back. */
  readonly again: (name: string, json: string | Uint8Array) => string;
  /** The violations of a JSON text, as shown to callers; fails if there are none. */
  readonly problems: (name: string, json: string | Uint8Array) => readonly Violation[];
}

export function codecOf(types: ReadonlyMap<string, MessageType>, shorthand = true): Codec {
  const options = { shorthand, types };
  const type = (name: string): MessageType => {
    const found = types.get(name);
    if (found === undefined) throw new Error(`no message ${name}`);
    return found;
  };
  const toWire = (name: string, json: string | Uint8Array): Buffer =>
    jsonToWire(type(name), Buffer.from(json), options).wire;
  const toJson = (name: string, wire: Uint8Array): string => wireToJson(type(name), wire, options).toString();
  return {
    options,
    type,
    toWire,
    toJson,
    again: (name, json) => toJson(name, toWire(name, json)),
    problems(name, json) {
      const error = errorOf(() => toWire(name, json));
      if (error.code !== 3) throw error;
      return error.violations.map((one) => ({ field: one.field, description: describeViolation(one) }));
    },
  };
}

/** The StatusError that the action throws; fails if it throws nothing or a different error. */
export function errorOf(action: () => unknown): StatusError {
  try {
    action();
  } catch (error) {
    if (error instanceof StatusError) return error;
    throw error;
  }
  throw new Error('no error');
}

/** Temporal's messages, with payload shorthand. */
export const temporal = codecOf(messageTypes);
/** Temporal's messages with `noPayloadShorthand`. */
export const temporalLong = codecOf(messageTypes, false);
