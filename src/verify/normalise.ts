import { isObject, type Json } from './json.ts';

/** Values that differ between calls, each with its placeholder. */
export type Names = Readonly<Record<string, string>>;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const TOKENS = new Set([
  'conflictToken',
  'nextPageToken',
  'longPollToken',
  'taskToken',
  'token',
  // Values that the server derives from its clock and its storage.
  'taskId',
  'executionDuration',
  'historySizeBytes',
  'stateSizeBytes',
]);

/** The new name of a deleted namespace ends in a random suffix. */
const DELETED = /(-deleted-)[0-9a-f]{5}$/;

/**
 * Normalises things created one after the other so that they can be compared: names become placeholders, and UUIDs are
 * numbered in order of appearance, so equal ones stay equal. In values created by the server (`made`), times and tokens
 * become placeholders too.
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
      const plain = what.made ? text(value).replace(DELETED, '$1<suffix>') : text(value);
      return what.made && TOKENS.has(key) && plain === value ? '<token>' : plain;
    }
    if (Array.isArray(value)) return value.map((one: Json) => walk(one, key));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [text(name), walk(one as Json, name)]));
  };
  return walk(json, '');
}
