import type { Field, FieldType, Message } from '../../model.ts';
import { quote, symbolName } from '../../names.ts';
import { type CodecContext, enumOf, messageOf } from './context.ts';
import { isPackable, printSuffix, tag, wireType, zeroJson } from './tags.ts';

/**
 * Prints `function print_<Name>(wire, end, out)`: wire bytes to JSON text, one case a tag. Fields are written as they
 * come while they come in order of declaration and once each; else the message is laid out anew (printReordered).
 */
export function printMessagePrinter(message: Message, context: CodecContext): void {
  const { file } = context;
  const name = symbolName(message.localName);
  const reader = context.runtimeType('wire/reader.ts', 'WireReader');
  const writer = context.runtimeType('json/writer.ts', 'JsonWriter');
  for (const field of message.fields) {
    if (field.cardinality === 'map') printMapValue(message, field, context);
  }
  file.block(`function print_${name}(wire: ${reader}, end: number, out: ${writer}): void {`, () => {
    if (message.fields.length > 0) {
      file.line('const start = wire.pos;');
      file.line('const mark = out.pos;');
      file.line('let last = 0;');
    }
    file.line('wire.enter();');
    file.line('out.byte(123);');
    file.block('while (wire.pos < end) {', () => {
      file.line('const tag = wire.tag();');
      if (message.fields.length === 0) {
        file.line('wire.skip(tag, end);');
        return;
      }
      file.block('switch (tag >>> 3) {', () => {
        for (const [i, field] of message.fields.entries()) printCases(message, field, order(message, i), context);
        file.line('default:');
        file.line('  wire.skip(tag, end);');
      });
    });
    file.line('wire.finish(end);');
    file.line('out.byte(125);');
  });
  file.line();
}

/** Place of a field in the order of declaration, from 1; members of a oneof share that of the first. */
function order(message: Message, index: number): number {
  const { oneof } = message.fields[index] as Field;
  return 1 + (oneof === undefined ? index : message.fields.findIndex((field) => field.oneof === oneof));
}

/** A field's number that comes with a wire type which is not the field's is an unknown field. */
function printCases(message: Message, field: Field, place: number, context: CodecContext): void {
  const { file } = context;
  const wire = field.cardinality === 'map' ? 2 : wireType(field.type);
  file.block(`case ${field.number}: { // ${field.name}`, () => {
    const check = guard(message, place, context);
    if (isPackable(field)) {
      file.block(`if (tag === ${tag(field.number, 2)}) {`, () => {
        printPacked(field, check, context);
        file.line('break;');
      });
    }
    const fullTag = tag(field.number, wire);
    file.line(`if (tag !== ${fullTag}) {`);
    file.line('  wire.skip(tag, end);');
    file.line('  break;');
    file.line('}');
    if (field.cardinality === 'map') printMapField(message, field, fullTag, check, context);
    else if (field.cardinality === 'repeated') printRepeated(message, field, fullTag, check, context);
    else printSingular(field, fullTag, check, context);
    file.line('break;');
  });
}

/** Prints the check that the field comes in its turn. */
function guard(message: Message, place: number, context: CodecContext): () => void {
  const { file } = context;
  const type = symbolName(message.localName);
  const reorder = `${context.runtime('json/print-message.ts', 'printReordered')}(${type}, wire, start, end, out, mark)`;
  return () => {
    file.line(`if (last >= ${place}) return ${reorder};`);
    file.line(`last = ${place};`);
  };
}

/** A condition that is true for a number which a closed enum does not declare; undefined for all other types. */
function unknownEnum(type: FieldType, number: string, context: CodecContext): string | undefined {
  if (type.kind !== 'enum') return undefined;
  const target = enumOf(context.model, type.enum);
  if (!target.closed) return undefined;
  const enumJson = context.runtime('json/enum.ts', 'enumJson');
  return `${enumJson}(${context.reference(target)}, ${number}) === undefined`;
}

function printSingular(field: Field, fullTag: number, guard: () => void, context: CodecContext): void {
  const { file } = context;
  const { type } = field;
  const key = `out.key(${context.key(field.jsonName)});`;
  const implicit = field.presence === 'implicit';
  if (type.kind === 'message') {
    guard();
    file.line(key);
    printNested(type, fullTag, context);
    return;
  }
  const when = (condition: string, statement: string): void => {
    if (implicit) {
      file.line(`if (${condition}) {`);
      file.line(`  ${key}`);
      file.line(`  ${statement}`);
      file.line('}');
    } else {
      file.line(key);
      file.line(statement);
    }
  };
  if (type.kind === 'enum') {
    file.line('const value = wire.int32();');
    const unknown = unknownEnum(type, 'value', context);
    if (unknown !== undefined) file.line(`if (${unknown}) break;`);
    guard();
    const print = context.runtime('json/print-scalar.ts', 'printEnum');
    when('value !== 0', `${print}(value, out, ${context.reference(enumOf(context.model, type.enum))});`);
    return;
  }
  guard();
  switch (type.scalar) {
    case 'string':
    case 'bytes':
      file.line('const stop = wire.delimited(end);');
      when('wire.pos < stop', delimitedStatement(field));
      file.line('wire.pos = stop;');
      return;
    case 'bool':
      file.line('const value = wire.bool();');
      when('value', 'out.bool(value);');
      return;
    case 'double':
    case 'float':
      file.line(`const value = wire.${type.scalar}();`);
      when('!Object.is(value, 0)', `out.${type.scalar}(value);`);
      return;
    case 'int64':
    case 'uint64':
    case 'sint64':
    case 'fixed64':
    case 'sfixed64': {
      const read = type.scalar.includes('fixed') ? 'fixed64' : type.scalar === 'sint64' ? 'sint64' : 'varint64';
      const isUnsigned = type.scalar === 'uint64' || type.scalar === 'fixed64';
      file.line(`wire.${read}();`);
      when('(wire.lo | wire.hi) !== 0', `out.${isUnsigned ? 'uint64' : 'int64'}(wire.lo, wire.hi);`);
      return;
    }
    default:
      file.line(`const value = wire.${type.scalar}();`);
      when('value !== 0', 'out.integer(value);');
  }
}

function delimitedStatement(field: Field): string {
  if (field.type.kind === 'scalar' && field.type.scalar === 'bytes') return 'out.base64(wire.buf, wire.pos, stop);';
  return `out.string(wire, wire.pos, stop${field.utf8 ? '' : ', true'});`;
}

/** A message behind its tag. */
function printNested(type: FieldType & { kind: 'message' }, fullTag: number, context: CodecContext): void {
  const { file } = context;
  const target = context.reference(messageOf(context.model, type.message));
  if (type.delimited) {
    file.line('const group = wire.pos;');
    file.line(`const stop = wire.groupEnd(${fullTag}, end);`);
    file.line('const behind = wire.pos;');
    file.line('wire.pos = group;');
    file.line(`${target}.print(wire, stop, out);`);
    file.line('wire.pos = behind;');
  } else {
    file.line(`${target}.print(wire, wire.delimited(end), out);`);
  }
}

function printRepeated(
  message: Message,
  field: Field,
  fullTag: number,
  guard: () => void,
  context: CodecContext,
): void {
  const { file } = context;
  const { payload } = context.options;
  const { type } = field;
  guard();
  if (unknownEnum(type, '', context) !== undefined) file.line('const before = out.pos;');
  file.line(`out.key(${context.key(field.jsonName)});`);
  file.line('out.byte(91);');
  file.block(
    'do {',
    () => {
      if (type.kind === 'message') {
        file.line('out.element();');
        const isAttribute = payload?.attributeLists?.includes(message.fullName) && type.message === payload.payload;
        if (isAttribute) file.line(`${printAttribute(type, context)};`);
        else printNested(type, fullTag, context);
      } else {
        printElement(field, 'end', context);
      }
    },
    `} while (wire.more(${fullTag}, end));`,
  );
  closeArray(field, context);
}

/** An array all of whose numbers were unknown to a closed enum is no field at all. */
function closeArray(field: Field, context: CodecContext): void {
  const { file } = context;
  if (unknownEnum(field.type, '', context) === undefined) {
    file.line('out.byte(93);');
  } else {
    file.line('if (out.buf[out.pos - 1] === 91) out.pos = before;');
    file.line('else out.byte(93);');
  }
}

function printPacked(field: Field, guard: () => void, context: CodecContext): void {
  const { file } = context;
  file.line('const stop = wire.delimited(end);');
  file.line('if (wire.pos === stop) break;');
  guard();
  if (unknownEnum(field.type, '', context) !== undefined) file.line('const before = out.pos;');
  file.line(`out.key(${context.key(field.jsonName)});`);
  file.line('out.byte(91);');
  file.block('while (wire.pos < stop) {', () => printElement(field, 'stop', context));
  file.line("if (wire.pos > stop) throw wire.malformed('a value that reaches beyond its packed field');");
  closeArray(field, context);
}

function printElement(field: Field, end: string, context: CodecContext): void {
  const { file } = context;
  const { type } = field;
  if (type.kind === 'enum') {
    file.line('const value = wire.int32();');
    const unknown = unknownEnum(type, 'value', context);
    if (unknown !== undefined) file.line(`if (${unknown}) continue;`);
    file.line('out.element();');
    const print = context.runtime('json/print-scalar.ts', 'printEnum');
    file.line(`${print}(value, out, ${context.reference(enumOf(context.model, type.enum))});`);
    return;
  }
  file.line('out.element();');
  file.line(`${scalarPrinter(field, context)}(wire, ${end}, out);`);
}

function scalarPrinter(field: Field, context: CodecContext): string {
  if (field.type.kind !== 'scalar') throw new Error(`${field.name} is not a scalar`);
  const { scalar } = field.type;
  const name = scalar === 'string' && !field.utf8 ? 'printLaxString' : `print${printSuffix(scalar)}`;
  return context.runtime('json/print-scalar.ts', name);
}

function mapValueName(message: Message, field: Field): string {
  return `valueOf_${symbolName(message.localName)}_${field.name}`;
}

function printMapField(
  message: Message,
  field: Field,
  fullTag: number,
  guard: () => void,
  context: CodecContext,
): void {
  const { file } = context;
  const printMap = context.runtime('json/print-map.ts', 'printMap');
  guard();
  file.line(`out.key(${context.key(field.jsonName)});`);
  file.line('out.byte(123);');
  const keyType = quote(field.mapKey ?? 'string');
  file.line(`${printMap}(wire, end, out, ${fullTag}, ${keyType}, ${mapValueName(message, field)});`);
  file.line('out.byte(125);');
}

/** Prints how the values of a map are printed, as a constant. */
function printMapValue(message: Message, field: Field, context: CodecContext): void {
  const { file } = context;
  const { type } = field;
  const mapValue = context.runtimeType('json/print-map.ts', 'MapValue');
  file.line(`const ${mapValueName(message, field)}: ${mapValue} = {`);
  file.line(`  tag: ${tag(2, wireType(type))},`);
  file.line(`  isMessage: ${type.kind === 'message'},`);
  if (type.kind === 'message') printMessageEntry(message, type, context);
  else if (type.kind === 'enum') printEnumEntry(type, context);
  else {
    file.line(`  print: ${scalarPrinter(field, context)},`);
    file.line(`  printZero: (out) => out.ascii('${zeroJson(type.scalar)}'),`);
  }
  file.line('};');
  file.line();
}

function printMessageEntry(message: Message, type: FieldType & { kind: 'message' }, context: CodecContext): void {
  const { file } = context;
  const symbol = context.reference(messageOf(context.model, type.message));
  const { payload } = context.options;
  const isAttribute = message.fullName === payload?.searchAttributes && type.message === payload.payload;
  const print = isAttribute ? printAttribute(type, context) : `${symbol}.print(wire, wire.delimited(end), out)`;
  const empty = `new ${context.runtime('wire/reader.ts', 'WireReader')}(new Uint8Array(0))`;
  file.line(`  print: (wire, end, out) => ${print},`);
  file.line(`  printZero: (out) => ${symbol}.print(${empty}, 0, out),`);
}

/** An expression that prints the value of a search attribute, whose type the reader knows. */
function printAttribute(type: FieldType & { kind: 'message' }, context: CodecContext): string {
  const print = context.runtime('json/print-payload.ts', 'printSearchAttribute');
  return `${print}(wire, wire.delimited(end), out, ${context.reference(messageOf(context.model, type.message))}.print)`;
}

function printEnumEntry(type: FieldType & { kind: 'enum' }, context: CodecContext): void {
  const { file } = context;
  const symbol = context.reference(enumOf(context.model, type.enum));
  const print = context.runtime('json/print-scalar.ts', 'printEnum');
  file.line(`  print: (wire, _end, out) => ${print}(wire.int32(), out, ${symbol}),`);
  file.line(`  printZero: (out) => ${print}(0, out, ${symbol}),`);
  const unknown = unknownEnum(type, 'wire.int32()', context);
  if (unknown !== undefined) file.line(`  isKnown: (wire) => !(${unknown}),`);
}
