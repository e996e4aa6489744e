import { existsSync } from 'node:fs';
import { join } from 'node:path';
import protobuf from 'protobufjs';
import { PROTO_FOLDERS } from './upstream-protos.ts';

/** The .proto files through protobufjs: writes and reads bytes without any of our code. */
const root = new protobuf.Root();
root.resolvePath = (_origin, target) => {
  const folder = PROTO_FOLDERS.find((candidate) => existsSync(join(candidate, target)));
  return folder === undefined ? target : join(folder, target);
};
root.loadSync([
  'temporal/api/workflowservice/v1/service.proto',
  'temporal/api/operatorservice/v1/service.proto',
  'temporal/api/errordetails/v1/message.proto',
  'google/rpc/status.proto',
  'google/rpc/error_details.proto',
]);

/** Wire bytes of a message from a protobufjs object. */
export function encode(type: string, value: object): Buffer {
  const message = root.lookupType(type);
  return Buffer.from(message.encode(message.fromObject(value)).finish());
}

/** A message's wire bytes as a plain object: enums by name, 64-bit integers as text. */
export function decode(type: string, wire: Uint8Array): Record<string, unknown> {
  const message = root.lookupType(type);
  return message.toObject(message.decode(wire), { enums: String, longs: String, bytes: Buffer });
}

/** A google.protobuf.Any of a known type. */
export function anyOf(type: string, value: object): { type_url: string; value: Buffer } {
  return { type_url: `type.googleapis.com/${type}`, value: encode(type, value) };
}
