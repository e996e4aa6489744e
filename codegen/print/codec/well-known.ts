import type { Message } from '../../model.ts';
import type { CodecContext } from './context.ts';
import { parseSuffix, tag, wireType } from './tags.ts';

const FILES = {
  any: ['json/any.ts', 'Any'],
  timestamp: ['json/well-known.ts', 'Timestamp'],
  duration: ['json/well-known.ts', 'Duration'],
  'field-mask': ['json/well-known.ts', 'FieldMask'],
  struct: ['json/struct.ts', 'Struct'],
  value: ['json/struct.ts', 'Value'],
  'list-value': ['json/struct.ts', 'ListValue'],
} as const;

/** The run time's own parser of a type that has a JSON form of its own, undefined for all others. */
export function wellKnownParser(message: Message, context: CodecContext): string | undefined {
  if (message.wellKnown === undefined) return undefined;
  if (message.wellKnown !== 'wrapper') {
    const [path, name] = FILES[message.wellKnown];
    return context.runtime(path, `parse${name}`);
  }
  const [value] = message.fields;
  if (value === undefined || value.type.kind !== 'scalar') throw new Error(`${message.fullName} wraps no scalar`);
  const { scalar } = value.type;
  const inner = tag(value.number, wireType(value.type));
  const isNumber = scalar !== 'string' && scalar !== 'bytes' && scalar !== 'bool';
  const parse = context.runtime(
    isNumber ? 'json/parse-number.ts' : 'json/parse-scalar.ts',
    `parse${parseSuffix(scalar)}`,
  );
  return `${context.runtime('json/wrapper.ts', 'wrapperParser')}(${parse}, ${inner})`;
}
