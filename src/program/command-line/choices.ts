import * as z from 'zod';
import type { Option } from '../config/values.ts';

/** The words that an option accepts, if it accepts no others; used for shell completion. */
export function choicesOf({ schema, value }: Option): readonly string[] {
  if (value === undefined || value === 'bool') return ['true', 'false'];
  return [...new Set(wordsIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })))];
}

function wordsIn(schema: unknown): readonly string[] {
  const { enum: words = [], const: word, anyOf = [] } = schema as Record<string, unknown[] | undefined>;
  return [...words, word, ...anyOf.flatMap(wordsIn)].filter((one) => typeof one === 'string');
}
