import { type CodecOptions, jsonToWire, wireToJson } from '../codec/json/codec.ts';
import type { MessageType } from '../codec/json/message-type.ts';

/** Converts messages to and from the objects that an application handles. */
export interface MessageJson {
  readonly read: (type: MessageType, wire: Buffer) => unknown;
  /** @throws Error if the value does not match the message type. */
  readonly write: (type: MessageType, value: unknown) => Buffer;
}

/** @param types those that a google.protobuf.Any may hold, by full name */
export function messageJson(types: ReadonlyMap<string, MessageType>): MessageJson {
  const options: CodecOptions = { shorthand: true, types };
  return {
    read: (type, wire) => JSON.parse(wireToJson(type, wire, options).toString()),
    write: (type, value) => {
      try {
        return jsonToWire(type, Buffer.from(JSON.stringify(value ?? {})), options).wire;
      } catch (error) {
        // A mistake in the application, which is not a 400 for its caller.
        throw new Error(`not a valid ${type.name}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    },
  };
}
