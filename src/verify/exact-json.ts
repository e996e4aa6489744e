/** The result of parseExact; a number is a string that begins with NUMBER, so that no digit is lost. */
export type Exact = null | boolean | string | readonly Exact[] | ExactObject;
export interface ExactObject {
  readonly [key: string]: Exact | undefined;
}

const NUMBER = '\u0000';
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/**
 * Parses JSON and keeps numbers as written, such as 1.0 and 9007199254740993.
 * @throws SyntaxError
 */
export function parseExact(text: string): Exact {
  JSON.parse(text);
  const quoted = text.replace(STRING_OR_NUMBER, (token) => (token.startsWith('"') ? token : `"\\u0000${token}"`));
  return JSON.parse(quoted) as Exact;
}

/** The digits of a number; undefined for anything else. */
export function digitsOf(value: Exact | undefined): string | undefined {
  return typeof value === 'string' && value.startsWith(NUMBER) ? value.slice(1) : undefined;
}

/** The text of a string; undefined for anything else. */
export function textOf(value: Exact | undefined): string | undefined {
  return typeof value === 'string' && !value.startsWith(NUMBER) ? value : undefined;
}

/** Back to JSON, truncated after some characters. */
export function show(value: Exact | undefined): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value).replace(/"\\u0000([^"]*)"/g, '$1');
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}

/** True for equal values with the same key order and digits. */
export function isSame(one: Exact | undefined, other: Exact | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
