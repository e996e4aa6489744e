/**
 * The parts of a JSON pointer (RFC 6901).
 * @throws Error if it is not a JSON pointer
 */
export function parsePointer(text: string): readonly string[] {
  if (text === '') return [];
  if (!text.startsWith('/') || /~(?![01])/.test(text)) throw new Error(`expected a JSON pointer, got ${text}`);
  return text
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a path of keys and indexes; undefined if there is none. */
export function valueAt(value: unknown, at: readonly (string | number)[]): unknown {
  let found = value;
  for (const key of at) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}
