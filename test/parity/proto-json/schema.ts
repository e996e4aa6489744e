import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import protobuf from 'protobufjs';
import { readProtoFiles } from '../../support/proto-files.ts';
import { UPSTREAM_PROTOS } from '../../support/upstream-protos.ts';

/** What JSON.parse makes. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** A message as protobufjs has it: proto spelling, enums by name, 64-bit integers as text, bytes as Buffer. */
export type Plain = Readonly<Record<string, unknown>>;

const ERRORS = ['google/rpc/status.proto', 'google/rpc/error_details.proto'];

/** All of Temporal's .proto files, read by protobufjs. */
export const root = readProtoFiles([
  ...readdirSync(join(UPSTREAM_PROTOS, 'temporal'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.proto'))
    .map((file) => `temporal/${file}`)
    .sort(),
  ...ERRORS,
]).root;

/** An rpc by its gRPC path: `/temporal.api.workflowservice.v1.WorkflowService/GetSystemInfo`. */
export interface Rpc {
  readonly name: string;
  readonly path: string;
  readonly request: protobuf.Type;
  readonly response: protobuf.Type;
  readonly method: protobuf.Method;
}

export function rpcAt(path: string): Rpc {
  const [, service = '', name = ''] = path.split('/');
  const method = root.lookupService(service).methods[name];
  method?.resolve();
  const { resolvedRequestType: request, resolvedResponseType: response } = method ?? {};
  if (!method || !request || !response) throw new Error(`no rpc ${path}`);
  return { name, path, request, response, method };
}

export function decode(type: protobuf.Type, wire: Uint8Array): Plain {
  return type.toObject(type.decode(wire), { longs: String, enums: String, bytes: Buffer });
}

/** Full name without the leading dot. */
export function nameOf(type: protobuf.ReflectionObject): string {
  return type.fullName.slice(1);
}

export function jsonName(field: protobuf.Field): string {
  const given: unknown = field.options?.json_name;
  if (typeof given === 'string') return given;
  return field.name.replace(/_+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function messageTypeOf(field: protobuf.Field): protobuf.Type | undefined {
  field.resolve();
  return field.resolvedType instanceof protobuf.Type ? field.resolvedType : undefined;
}

export function enumTypeOf(field: protobuf.Field): protobuf.Enum | undefined {
  field.resolve();
  return field.resolvedType instanceof protobuf.Enum ? field.resolvedType : undefined;
}

export function isMap(field: protobuf.Field): boolean {
  return field instanceof protobuf.MapField;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
