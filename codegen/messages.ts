import protobuf from 'protobufjs';
import { fail } from './build-error.ts';
import type { LoadedProtos } from './load.ts';
import type { Enum, Field, FieldType, Message, Oneof, Place, ScalarType } from './model.ts';
import { lowerCamelCase } from './names.ts';
import { wellKnownForm } from './well-known.ts';

export interface Declarations {
  readonly messages: ReadonlyMap<string, Message>;
  readonly enums: ReadonlyMap<string, Enum>;
}

export interface DeclarationOptions {
  /** Takes messages with proto2's message_set_wire_format as empty ones, instead of refusing them. */
  readonly messageSets?: 'refuse' | 'empty' | undefined;
}

/**
 * All messages and enums, in the order of the files and of their lines, but for those that only describe options:
 * google.api, descriptor.proto and files that extend it. Of these, a message stays that another one or an rpc uses.
 * @param rpcTypes full names of the requests and responses of the services
 * @throws BuildError for a construct that the printers do not know
 */
export function buildDeclarations(
  protos: LoadedProtos,
  options: DeclarationOptions = {},
  rpcTypes: readonly string[] = [],
): Declarations {
  const types: protobuf.Type[] = [];
  const enumTypes: protobuf.Enum[] = [];
  collect(protos.root, types, enumTypes);

  const aside = annotationFiles(types);
  const messages = new Map<string, Message>();
  const enums = new Map<string, Enum>();
  const left = new Map([...types, ...enumTypes].map((type) => [nameOf(type), type]));
  const take = (type: protobuf.Type | protobuf.Enum): void => {
    const fullName = nameOf(type);
    if (!left.delete(fullName)) return;
    if (type instanceof protobuf.Enum) {
      enums.set(fullName, buildEnum(type, protos));
      return;
    }
    const message = buildMessage(type, protos, options);
    messages.set(fullName, message);
    for (const field of type.fieldsArray) {
      if (field.resolvedType !== null && aside.has(field.resolvedType.filename ?? '')) take(field.resolvedType);
    }
  };
  for (const type of [...types, ...enumTypes]) if (!aside.has(type.filename ?? '')) take(type);
  for (const type of types) if (rpcTypes.includes(nameOf(type))) take(type);
  return { messages, enums };
}

function collect(namespace: protobuf.NamespaceBase, types: protobuf.Type[], enums: protobuf.Enum[]): void {
  for (const object of namespace.nestedArray) {
    if (object instanceof protobuf.Enum) enums.push(object);
    if (object instanceof protobuf.Type) types.push(object);
    if (object instanceof protobuf.Namespace) collect(object, types, enums);
  }
}

function annotationFiles(types: readonly protobuf.Type[]): ReadonlySet<string> {
  const files = new Set(['google/protobuf/descriptor.proto']);
  for (const type of types) {
    if (nameOf(type).startsWith('google.api.')) files.add(type.filename ?? '');
    if (type.filename !== 'google/protobuf/descriptor.proto') continue;
    for (const { declaringField } of type.fieldsArray) if (declaringField) files.add(declaringField.filename ?? '');
  }
  return files;
}

function buildMessage(type: protobuf.Type, protos: LoadedProtos, options: DeclarationOptions): Message {
  const fullName = nameOf(type);
  const place = placeOf(type, protos);
  const messageSet = type.getOption('message_set_wire_format') === true;
  if (messageSet && options.messageSets !== 'empty') {
    fail(place, `${fullName} has the option message_set_wire_format, which is not supported`);
  }
  const oneofs = type.oneofsArray.filter((oneof) => !oneof.isProto3Optional);
  const fields = messageSet ? [] : type.fieldsArray.map((field) => buildField(field, oneofs, protos));
  checkJsonNames(fields);
  return {
    fullName,
    ...nameParts(type),
    place,
    comment: type.comment ?? undefined,
    deprecated: type.getOption('deprecated') === true,
    fields,
    oneofs: oneofs.map((oneof): Oneof => ({ name: oneof.name, comment: oneof.comment ?? undefined })),
    wellKnown: wellKnownForm(fullName),
  };
}

function buildField(field: protobuf.Field, oneofs: readonly protobuf.OneOf[], protos: LoadedProtos): Field {
  const declaration = field.declaringField ?? field;
  const group = isGroup(field);
  const localName = group ? declaration.name.toLowerCase() : declaration.name;
  const fullName = [...(declaration.parent ? [nameOf(declaration.parent)] : []), localName].filter(Boolean).join('.');
  const extension = field.declaringField ? fullName : undefined;
  const name = extension === undefined ? localName : `[${extension}]`;
  const type = fieldType(field, group);
  const oneof = field.partOf ? oneofs.indexOf(field.partOf) : -1;
  const jsonName = declaration.getOption('json_name') as string | undefined;
  const { utf8_validation: utf8 } = features(declaration);
  return {
    name,
    jsonName: jsonName ?? (extension === undefined ? lowerCamelCase(name) : name),
    number: field.id,
    place: protos.places.of(fullName) ?? placeOf(declaration, protos),
    comment: declaration.comment ?? undefined,
    deprecated: field.getOption('deprecated') === true,
    cardinality: field.map ? 'map' : field.repeated ? 'repeated' : 'singular',
    type,
    mapKey: field instanceof protobuf.MapField ? (field.keyType as ScalarType) : undefined,
    presence: presenceOf(field, type),
    oneof: oneof < 0 ? undefined : oneof,
    packed: field.repeated && field.packed && isPackable(type),
    utf8: utf8 !== 'NONE',
    extension,
  };
}

function fieldType(field: protobuf.Field, group: boolean): FieldType {
  const type = field.resolvedType;
  if (type === null) return { kind: 'scalar', scalar: field.type as ScalarType };
  if (type instanceof protobuf.Enum) return { kind: 'enum', enum: nameOf(type) };
  // protobufjs takes every field of a group's type for a group; only the one declared with it is.
  const delimited = !field.map && (isGroupType(type) ? group : field.delimited);
  return { kind: 'message', message: nameOf(type), delimited };
}

/** A proto2 group: protobufjs keeps the inner capitals of its name, protoc has it all in lower case. */
function isGroup(field: protobuf.Field): boolean {
  const declaration = field.declaringField ?? field;
  const type = field.resolvedType;
  return (
    type instanceof protobuf.Type &&
    isGroupType(type) &&
    type.parent === declaration.parent &&
    declaration.type === type.name &&
    declaration.name === type.name.charAt(0).toLowerCase() + type.name.slice(1)
  );
}

function isGroupType(type: protobuf.Type): boolean {
  return (type as protobuf.Type & { readonly group?: boolean }).group === true;
}

function presenceOf(field: protobuf.Field, type: FieldType): Field['presence'] {
  if (field.repeated || field.map) return 'implicit';
  if (field.required) return 'required';
  return field.hasPresence || type.kind === 'message' ? 'explicit' : 'implicit';
}

function isPackable(type: FieldType): boolean {
  return type.kind === 'enum' || (type.kind === 'scalar' && type.scalar !== 'string' && type.scalar !== 'bytes');
}

/** One JSON key must mean one field; proto2 files may break this, and then nobody can tell the two apart. */
function checkJsonNames(fields: readonly Field[]): void {
  const known = new Map<string, Field>();
  for (const field of fields) {
    for (const key of new Set([field.jsonName, field.name])) {
      const other = known.get(key);
      if (other) fail(field.place, `the fields ${other.name} and ${field.name} share the JSON name ${key}`);
      known.set(key, field);
    }
  }
}

function buildEnum(type: protobuf.Enum, protos: LoadedProtos): Enum {
  const options = (type.valuesOptions ?? {}) as Readonly<Record<string, { readonly deprecated?: boolean } | undefined>>;
  return {
    fullName: nameOf(type),
    ...nameParts(type),
    place: placeOf(type, protos),
    comment: type.comment ?? undefined,
    deprecated: type.getOption('deprecated') === true,
    values: Object.entries(type.values).map(([name, number]) => ({
      name,
      number,
      comment: type.comments[name] ?? undefined,
      deprecated: options[name]?.deprecated === true,
    })),
    closed: features(type).enum_type === 'CLOSED',
  };
}

/** Editions features, resolved by protobufjs for proto2 and proto3 too; its types leave the property out. */
function features(object: protobuf.ReflectionObject): Readonly<Record<string, string | undefined>> {
  return (object as protobuf.ReflectionObject & { readonly _features: Record<string, string> })._features;
}

function nameParts(object: protobuf.Type | protobuf.Enum): { readonly package: string; readonly localName: string[] } {
  const localName = [object.name];
  let parent = object.parent;
  for (; parent instanceof protobuf.Type; parent = parent.parent) localName.unshift(parent.name);
  return { package: parent ? nameOf(parent) : '', localName };
}

/** Full name without the leading dot that protobufjs gives. */
export function nameOf(object: protobuf.ReflectionObject): string {
  return object.fullName.replace(/^\./, '');
}

/** Where an object is declared; its file's first line if that is not known better. */
export function placeOf(object: protobuf.ReflectionObject, { places }: Pick<LoadedProtos, 'places'>): Place {
  return places.of(nameOf(object)) ?? { file: object.filename ?? '?', line: 1 };
}
