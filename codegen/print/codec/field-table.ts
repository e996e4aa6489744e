import type { Field, Message } from '../../model.ts';
import { quote } from '../../names.ts';
import { type CodecContext, enumOf, messageOf } from './context.ts';

/** Prints the last arguments of `messageType(…)`: the fields as data. `behind` follows the list. */
export function printFieldTable(message: Message, context: CodecContext, behind: string): void {
  const { file } = context;
  if (message.fields.length === 0) {
    file.line(`  () => []${behind},`);
    file.line(');');
    return;
  }
  const create = context.runtime('json/message-type.ts', 'field');
  file.line('  () => [');
  for (const field of message.fields) {
    file.line(
      `    ${create}(${field.number}, ${quote(field.name)}, ${quote(kind(field))}${options(message, field, context)}),`,
    );
  }
  file.line(`  ]${behind},`);
  file.line(');');
}

function kind({ type }: Field): string {
  if (type.kind === 'scalar') return type.scalar;
  if (type.kind === 'enum') return 'enum';
  return type.delimited ? 'group' : 'message';
}

function options(message: Message, field: Field, context: CodecContext): string {
  const { type } = field;
  const list: string[] = [];
  if (field.jsonName !== field.name) list.push(`jsonName: ${quote(field.jsonName)}`);
  if (field.cardinality !== 'singular') list.push(`cardinality: ${quote(field.cardinality)}`);
  if (type.kind === 'enum') list.push(`type: () => ${context.reference(enumOf(context.model, type.enum))}`);
  if (type.kind === 'message') list.push(`type: () => ${context.reference(messageOf(context.model, type.message))}`);
  if (field.mapKey !== undefined) list.push(`mapKey: ${quote(field.mapKey)}`);
  if (field.oneof !== undefined) list.push(`oneof: ${field.oneof}`);
  if (field.cardinality === 'singular' && field.presence !== 'implicit') list.push('explicitPresence: true');
  if (type.kind === 'scalar' && type.scalar === 'string' && !field.utf8) list.push('isLax: true');
  if (isAttribute(message, field, context)) list.push('isAttribute: true');
  return list.length === 0 ? '' : `, { ${list.join(', ')} }`;
}

function isAttribute({ fullName }: Message, { type, cardinality }: Field, { options }: CodecContext): boolean {
  const { payload } = options;
  if (payload === undefined || type.kind !== 'message' || type.message !== payload.payload) return false;
  if (cardinality === 'map') return fullName === payload.searchAttributes;
  return cardinality === 'repeated' && (payload.attributeLists?.includes(fullName) ?? false);
}
