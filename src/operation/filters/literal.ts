/** The type of a search attribute, as ListSearchAttributes names it: `Int`, `Bool`, `Keyword`. */
export type AttributeTypes = ReadonlyMap<string, string>;

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const BOOL = /^(?:true|false)$/i;

/**
 * A text as a string literal of the visibility language, whose parser reads backslashes as escapes and a doubled quote
 * as one. Nothing in the text can end the string.
 */
export function stringLiteral(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** The name of a search attribute in backticks; undefined for an impossible name. */
export function attributeName(name: string): string | undefined {
  return name === '' || /[`\p{Cc}]/u.test(name) ? undefined : `\`${name}\``;
}

/** True for a value that may be a number or a boolean, which only the attribute's type decides. */
export function dependsOnType(text: string): boolean {
  return NUMBER.test(text) || BOOL.test(text);
}

/** A value of an attribute: servers refuse a number or a boolean in quotes, and a keyword without them. */
export function valueLiteral(text: string, type: string | undefined): string {
  if ((type === 'Int' || type === 'Double') && NUMBER.test(text)) return text.replace(/^\+/, '');
  if (type === 'Bool' && BOOL.test(text)) return text.toLowerCase();
  return stringLiteral(text);
}
