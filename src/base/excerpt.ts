/** In characters. */
const LONGEST = 256;

/**
 * A caller's text for a log line. A text of more than 256 characters is cut and its length is named, so that no line
 * grows with what a caller sends.
 */
export function excerpt<T extends string | undefined>(text: T): T | string {
  return text === undefined || text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}${lengthOf(text)}`;
}

/** The same in quotes, for an error message. */
export function quoted(text: string): string {
  if (text.length <= LONGEST) return JSON.stringify(text);
  return `${JSON.stringify(text.slice(0, LONGEST))}${lengthOf(text)}`;
}

function lengthOf(text: string): string {
  return `... (${text.length} characters)`;
}
