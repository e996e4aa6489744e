import type { Field, FieldType, Message, Model, PayloadTypes, ScalarType } from '../model.ts';
import { propertyKey, quote, symbolName } from '../names.ts';
import type { SourceFile } from '../source-file.ts';
import { reference } from './reference.ts';

/** Prints the TypeScript types of a package's messages and enums in their JSON form, all fields optional. */
export function printTypes(
  model: Model,
  packageName: string,
  file: SourceFile,
  options: { readonly payload: PayloadTypes | undefined },
): void {
  for (const type of model.enums.values()) {
    if (type.package !== packageName) continue;
    file.comment(describe(type.fullName, type.deprecated));
    const names = type.fullName === 'google.protobuf.NullValue' ? ['null'] : type.values.map(({ name }) => quote(name));
    printUnion(file, symbolName(type.localName), names);
  }
  for (const message of model.messages.values()) {
    if (message.package !== packageName) continue;
    file.comment(describe(message.fullName, message.deprecated));
    printMessage(message, model, file, options.payload);
  }
}

function describe(fullName: string, deprecated: boolean): string {
  return deprecated ? `${fullName}\n@deprecated` : fullName;
}

function printUnion(file: SourceFile, name: string, members: readonly string[]): void {
  if (members.length < 2) {
    file.line(`export type ${name} = ${members[0] ?? 'never'};`);
  } else {
    file.line(`export type ${name} =`);
    for (const member of members) file.line(`  | ${member}${member === members.at(-1) ? ';' : ''}`);
  }
  file.line();
}

function printMessage(message: Message, model: Model, file: SourceFile, payload: PayloadTypes | undefined): void {
  const name = symbolName(message.localName);
  const refer: Refer = (fullName) => referTo(fullName, model, file);
  const special = specialType(message, refer, payload);
  if (special !== undefined) {
    file.line(`export type ${name} = ${special};`);
  } else if (message.fields.length === 0) {
    file.line(`export type ${name} = { readonly [key: string]: never };`);
  } else {
    file.block(`export interface ${name} {`, () => {
      for (const field of message.fields) {
        if (field.deprecated) file.comment('@deprecated');
        file.line(`readonly ${propertyKey(field.jsonName)}?: ${printFieldType(field, refer)};`);
      }
    });
  }
  file.line();
}

/** Makes the type of a message or enum known in the file, and returns its name there. */
type Refer = (fullName: string) => string;

function referTo(fullName: string, model: Model, file: SourceFile): string {
  const target = model.messages.get(fullName) ?? model.enums.get(fullName);
  if (target === undefined) throw new Error(`the model has no ${fullName}`);
  return reference(model, file, target, 'type');
}

function specialType(message: Message, refer: Refer, payload: PayloadTypes | undefined): string | undefined {
  if (message.fullName === payload?.payload) return 'unknown';
  if (message.fullName === payload?.payloads) return `readonly ${refer(payload.payload)}[]`;
  switch (message.wellKnown) {
    case 'any':
      return `{ readonly '@type': string; readonly [key: string]: unknown }`;
    case 'timestamp':
    case 'duration':
    case 'field-mask':
      return 'string';
    case 'struct':
      return '{ readonly [key: string]: unknown }';
    case 'value':
      return 'unknown';
    case 'list-value':
      return 'readonly unknown[]';
    case 'wrapper': {
      const [value] = message.fields;
      return value && `${printValueType(value.type, refer)} | null`;
    }
    case undefined:
      return undefined;
  }
}

function printFieldType(field: Field, refer: Refer): string {
  const value = printValueType(field.type, refer);
  if (field.cardinality === 'map') return `{ readonly [key: string]: ${value} }`;
  if (field.cardinality === 'repeated') return value.includes('|') ? `readonly (${value})[]` : `readonly ${value}[]`;
  return value;
}

function printValueType(type: FieldType, refer: Refer): string {
  switch (type.kind) {
    case 'scalar':
      return scalarType(type.scalar);
    case 'enum':
      return refer(type.enum);
    case 'message':
      return refer(type.message);
  }
}

/** The type of a scalar in proto3 JSON, as answers have it. */
export function scalarType(scalar: ScalarType): string {
  switch (scalar) {
    case 'double':
    case 'float':
      return `number | 'NaN' | 'Infinity' | '-Infinity'`;
    case 'bool':
      return 'boolean';
    case 'int32':
    case 'uint32':
    case 'sint32':
    case 'fixed32':
    case 'sfixed32':
      return 'number';
    case 'int64':
    case 'uint64':
    case 'sint64':
    case 'fixed64':
    case 'sfixed64':
    case 'string':
    case 'bytes':
      return 'string';
  }
}
