import { create, type MessageInitShape } from '@bufbuild/protobuf';
import {
  type DescriptorProtoSchema,
  type EnumDescriptorProtoSchema,
  type FieldDescriptorProtoSchema,
  type FileDescriptorProtoSchema,
  type FileDescriptorSet,
  FileDescriptorSetSchema,
  FieldDescriptorProto_Label as Label,
  FieldDescriptorProto_Type as Type,
} from '@bufbuild/protobuf/wkt';
import protobuf from 'protobufjs';
import type { ProtoFile, ProtoFiles } from './proto-files.ts';

/** The descriptors that protoc would generate from proto3 files, for protobuf-es, without services and options. */

type Message = Exclude<MessageInitShape<typeof DescriptorProtoSchema>, { $typeName: string }>;
type Enum = Exclude<MessageInitShape<typeof EnumDescriptorProtoSchema>, { $typeName: string }>;
type Field = Exclude<MessageInitShape<typeof FieldDescriptorProtoSchema>, { $typeName: string }>;
type File = Exclude<MessageInitShape<typeof FileDescriptorProtoSchema>, { $typeName: string }>;

const SCALARS: Readonly<Record<string, Type>> = {
  double: Type.DOUBLE,
  float: Type.FLOAT,
  int64: Type.INT64,
  uint64: Type.UINT64,
  int32: Type.INT32,
  fixed64: Type.FIXED64,
  fixed32: Type.FIXED32,
  bool: Type.BOOL,
  string: Type.STRING,
  bytes: Type.BYTES,
  uint32: Type.UINT32,
  sfixed32: Type.SFIXED32,
  sfixed64: Type.SFIXED64,
  sint32: Type.SINT32,
  sint64: Type.SINT64,
};

export function descriptorSet({ files }: ProtoFiles): FileDescriptorSet {
  return create(FileDescriptorSetSchema, { file: files.map(fileDescriptor) });
}

/** Options are left out, and so are their types. */
const OPTIONS = 'google/protobuf/descriptor.proto';

function fileDescriptor(file: ProtoFile): File {
  return {
    name: file.name,
    package: file.package,
    syntax: 'proto3',
    dependency: [...file.imports],
    messageType: file.name === OPTIONS ? [] : file.types.map(messageDescriptor),
    enumType: file.name === OPTIONS ? [] : file.enums.map(enumDescriptor),
  };
}

function messageDescriptor(type: protobuf.Type): Message {
  const oneofs = type.oneofsArray.filter((oneof) => !oneof.isProto3Optional);
  const optional = type.fieldsArray.filter((field) => isOptional(field));
  const names = [...oneofs.map(({ name }) => name), ...optional.map(({ name }) => `_${name}`)];
  const entries = type.fieldsArray.filter((field) => field instanceof protobuf.MapField);
  return {
    name: type.name,
    oneofDecl: names.map((name) => ({ name })),
    field: type.fieldsArray.map((field) => fieldDescriptor(field, names)),
    nestedType: [
      ...type.nestedArray.filter((inner) => inner instanceof protobuf.Type).map(messageDescriptor),
      ...entries.map(entryDescriptor),
    ],
    enumType: type.nestedArray.filter((inner) => inner instanceof protobuf.Enum).map(enumDescriptor),
  };
}

/** True for proto3's `optional`, which is a oneof of one member. */
function isOptional(field: protobuf.Field): boolean {
  return field.partOf?.isProto3Optional === true;
}

function fieldDescriptor(field: protobuf.Field, oneofs: readonly string[]): Field {
  const optional = isOptional(field);
  const oneof = optional ? `_${field.name}` : field.partOf?.name;
  const packed: unknown = field.options?.packed;
  return {
    ...common(field.name, field.id),
    ...(typeof field.options?.json_name === 'string' ? { jsonName: field.options.json_name } : {}),
    label: field.repeated || field instanceof protobuf.MapField ? Label.REPEATED : Label.OPTIONAL,
    ...(field instanceof protobuf.MapField
      ? { type: Type.MESSAGE, typeName: `${field.parent?.fullName}.${entryName(field)}` }
      : typeOf(field)),
    ...(oneof === undefined ? {} : { oneofIndex: oneofs.indexOf(oneof) }),
    ...(optional ? { proto3Optional: true } : {}),
    ...(packed === undefined ? {} : { options: { packed: packed === true } }),
  };
}

function common(name: string, number: number): Field {
  const jsonName = name.replace(/_+([a-zA-Z0-9])/g, (_, c: string) => c.toUpperCase()).replaceAll('_', '');
  return { name, number, jsonName };
}

function typeOf(field: protobuf.Field | protobuf.MapField): Field {
  const { resolvedType } = field;
  if (resolvedType === null) return { type: SCALARS[field.type] as Type };
  return { type: resolvedType instanceof protobuf.Enum ? Type.ENUM : Type.MESSAGE, typeName: resolvedType.fullName };
}

function entryName(field: protobuf.MapField): string {
  const name = common(field.name, 0).jsonName as string;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Entry`;
}

function entryDescriptor(field: protobuf.MapField): Message {
  return {
    name: entryName(field),
    options: { mapEntry: true },
    field: [
      { ...common('key', 1), label: Label.OPTIONAL, type: SCALARS[field.keyType] as Type },
      { ...common('value', 2), label: Label.OPTIONAL, ...typeOf(field) },
    ],
  };
}

function enumDescriptor(type: protobuf.Enum): Enum {
  const hasAlias = new Set(Object.values(type.values)).size < Object.keys(type.values).length;
  return {
    name: type.name,
    value: Object.entries(type.values).map(([name, number]) => ({ name, number })),
    ...(hasAlias ? { options: { allowAlias: true } } : {}),
  };
}
