import { isObject, type Json } from './json.ts';

/** What differs from one call to the next, by what it stands for. */
export type Names = Readonly<Record<string, string>>;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const TOKENS = new Set([
  'conflictToken',
  'nextPageToken',
  'longPollToken',
  'taskToken',
  'token',
  // What the server counts by its own clock and in its own bytes.
  'taskId',
  'executionDuration',
  'historySizeBytes',
]);

/**
 * What is left to compare of two things that were made one after the other: names become what they stand for, UUIDs
 * are numbered in order of appearance, so that the same one stays the same. In what the server has made (`made`), times
 * and tokens say only what they are.
 */
export function normalise(json: Json, names: Names, what: { readonly made: boolean }): Json {
  const uuids = new Map<string, string>();
  const known = Object.entries(names)
    .filter(([, value]) => value !== '')
    .sort(([, a], [, b]) => b.length - a.length);
  const text = (value: string): string => {
    let result = value;
    for (const [name, given] of known) result = result.replaceAll(given, `<${name}>`);
    return result.replace(UUID, (uuid) => {
      if (!uuids.has(uuid)) uuids.set(uuid, `<uuid ${uuids.size + 1}>`);
      return uuids.get(uuid) as string;
    });
  };
  const walk = (value: Json, key: string): Json => {
    if (typeof value === 'string') {
      if (what.made && TIME.test(value)) return '<time>';
      const plain = text(value);
      return what.made && TOKENS.has(key) && plain === value ? '<token>' : plain;
    }
    if (Array.isArray(value)) return value.map((one: Json) => walk(one, key));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [text(name), walk(one as Json, name)]));
  };
  return walk(json, '');
}
