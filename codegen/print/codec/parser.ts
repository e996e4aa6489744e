import type { Field, FieldType, Message } from '../../model.ts';
import { quote, symbolName } from '../../names.ts';
import { type CodecContext, enumOf, messageOf } from './context.ts';
import { isPackable, parseSuffix, tag, wireType } from './tags.ts';

/** How many members one variable of seen bits holds. */
const BITS = 31;

/** Prints `function parse_<Name>(json, out)`: JSON text to wire bytes, one case a field. */
export function printMessageParser(message: Message, context: CodecContext): void {
  const { file } = context;
  const name = symbolName(message.localName);
  const reader = context.runtimeType('json/reader.ts', 'JsonReader');
  const writer = context.runtimeType('wire/writer.ts', 'WireWriter');
  const table = context.runtime('json/key-table.ts', 'keyTable');
  const keys = `keysOf_${name}`;

  file.block(
    `const ${keys} = ${table}(${quote(message.fullName)}, [`,
    () => {
      for (const field of message.fields) file.line(`${quote(spellings(field))},`);
    },
    ']);',
  );
  file.line();
  const unused = message.fields.length === 0;
  file.block(`function parse_${name}(json: ${reader}, ${unused ? '_out' : 'out'}: ${writer}): void {`, () => {
    if (unused) {
      file.line(`json.firstField(${keys});`);
      return;
    }
    for (let i = 0; i * BITS < message.fields.length; i++) file.line(`let seen${i} = 0;`);
    for (const i of usedOneofs(message)) file.line(`let oneof${i} = false;`);
    file.block(`for (let field = json.firstField(${keys}); field >= 0; field = json.nextField(${keys})) {`, () => {
      file.block('switch (field) {', () => {
        for (const [i, field] of message.fields.entries()) printCase(message, field, i, context);
      });
    });
  });
  file.line();
}

function usedOneofs(message: Message): readonly number[] {
  return [...new Set(message.fields.flatMap(({ oneof }) => (oneof === undefined ? [] : [oneof])))];
}

function spellings(field: Field): string {
  return field.jsonName === field.name ? field.name : `${field.jsonName} ${field.name}`;
}

function printCase(message: Message, field: Field, index: number, context: CodecContext): void {
  const { file } = context;
  const seen = `seen${Math.floor(index / BITS)}`;
  const bit = 2 ** (index % BITS);
  file.block(`case ${index}: { // ${field.name}`, () => {
    file.line(`if ((${seen} & ${bit}) !== 0) {`);
    file.line('  json.duplicate();');
    file.line('  break;');
    file.line('}');
    file.line(`${seen} |= ${bit};`);
    if (!takesNull(field, context)) file.line('if (json.null()) break;');
    if (field.oneof !== undefined) {
      const oneof = message.oneofs[field.oneof]?.name ?? '';
      file.line(`if (oneof${field.oneof}) {`);
      file.line(`  json.oneofTwice(${quote(oneof)});`);
      file.line('  break;');
      file.line('}');
      file.line(`oneof${field.oneof} = true;`);
    }
    printValue(field, context);
    file.line('break;');
  });
}

/** google.protobuf.Value and NullValue have a null of their own; everywhere else null is the absent field. */
function takesNull(field: Field, context: CodecContext): boolean {
  return field.cardinality === 'singular' && hasNull(field.type, context);
}

function hasNull(type: FieldType, context: CodecContext): boolean {
  if (type.kind === 'enum') return type.enum === 'google.protobuf.NullValue';
  return type.kind === 'message' && messageOf(context.model, type.message).wellKnown === 'value';
}

function isPayload(type: FieldType, context: CodecContext): boolean {
  return type.kind === 'message' && type.message === context.options.payload?.payload;
}

function printValue(field: Field, context: CodecContext): void {
  const { file } = context;
  const collection = (name: string): string => context.runtime('json/parse-collection.ts', name);
  if (field.cardinality === 'singular') {
    const keepZero = field.presence !== 'implicit';
    file.line(`${value(field.type, tag(field.number, wireType(field.type)), keepZero, context)};`);
    return;
  }
  const nullable = isPayload(field.type, context) ? 'json.shorthand' : String(hasNull(field.type, context));
  if (field.cardinality === 'map') {
    const entry = value(field.type, tag(2, wireType(field.type)), true, context);
    const outer = tag(field.number, 2);
    const key = quote(field.mapKey ?? 'string');
    file.line(`${collection('parseMap')}(json, out, ${outer}, ${key}, (json, out) => ${entry}, ${nullable});`);
  } else if (isPackable(field) && field.packed) {
    const element = value(field.type, 0, true, context);
    file.line(`${collection('parsePacked')}(json, out, ${tag(field.number, 2)}, (json, out) => ${element});`);
  } else {
    const element = value(field.type, tag(field.number, wireType(field.type)), true, context);
    file.line(`${collection('parseList')}(json, out, (json, out) => ${element}, ${nullable});`);
  }
}

/** An expression that reads one value from `json` and appends it to `out`. */
function value(type: FieldType, fullTag: number, keepZero: boolean, context: CodecContext): string {
  if (type.kind === 'scalar') {
    const isText = type.scalar === 'string' || type.scalar === 'bytes' || type.scalar === 'bool';
    const parse = context.runtime(
      isText ? 'json/parse-scalar.ts' : 'json/parse-number.ts',
      `parse${parseSuffix(type.scalar)}`,
    );
    return `${parse}(json, out, ${fullTag}, ${keepZero})`;
  }
  if (type.kind === 'enum') {
    if (type.enum === 'google.protobuf.NullValue') {
      return `${context.runtime('json/parse-message.ts', 'parseNullValue')}(json, out, ${fullTag}, ${keepZero}, ${context.reference(enumOf(context.model, type.enum))})`;
    }
    const parse = context.runtime('json/parse-scalar.ts', 'parseEnum');
    return `${parse}(json, out, ${fullTag}, ${keepZero}, ${context.reference(enumOf(context.model, type.enum))})`;
  }
  const target = messageOf(context.model, type.message);
  const parse = context.runtime('json/parse-message.ts', type.delimited ? 'parseGroup' : 'parseMessage');
  return `${parse}(json, out, ${fullTag}, ${context.reference(target)})`;
}
