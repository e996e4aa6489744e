import { toPascal } from './words.ts';

interface Named {
  readonly fullName: string;
  readonly package: string;
  readonly localName: readonly string[];
}

/** Schema names that generated clients trip over: they hide or equal a type of the language or of the generator. */
const UNUSABLE = [
  ...['Any', 'Array', 'Boolean', 'Byte', 'Client', 'Date', 'Double', 'Error', 'File', 'Float', 'Function', 'Integer'],
  ...['List', 'Long', 'Map', 'Number', 'Object', 'Option', 'Promise', 'Request', 'Response', 'Result', 'Self', 'Set'],
  ...['Short', 'String', 'Symbol', 'Unset', 'Vec', 'Void'],
];

/**
 * A schema name for each type, by full name: its local names put together (`Payload.ExternalPayloadDetails` is
 * `PayloadExternalPayloadDetails`). Types whose names are `taken`, unusable, or differ from another only in case get
 * as many parts of their package in front as it needs, all of them, so that no name depends on the order of files.
 */
export function nameSchemas(types: Iterable<Named>, taken: Iterable<string>): ReadonlyMap<string, string> {
  const reserved = new Set([...UNUSABLE, ...taken].map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  let pending = [...types];
  for (let depth = 0; pending.length > 0; depth++) {
    const groups = new Map<string, Named[]>();
    for (const type of pending) {
      const key = candidate(type, depth).toLowerCase();
      groups.set(key, [...(groups.get(key) ?? []), type]);
    }
    const next: Named[] = [];
    for (const [key, group] of groups) {
      const [only] = group;
      if (group.length === 1 && only !== undefined && !reserved.has(key)) {
        names.set(only.fullName, candidate(only, depth));
      } else {
        next.push(...group);
      }
    }
    for (const key of groups.keys()) reserved.add(key);
    const stuck = next.find((type) => depth > type.package.split('.').length);
    if (stuck !== undefined) throw new Error(`no schema name is free for ${stuck.fullName}`);
    pending = next;
  }
  return names;
}

/** The local name behind the last `depth` parts of the package; versions come in only when all other parts are. */
function candidate(type: Named, depth: number): string {
  const all = type.package.split('.');
  const parts = all.filter((part) => !/^v\d+/.test(part));
  const prefix = depth > parts.length ? all : parts.slice(parts.length - depth);
  return [...prefix, ...type.localName].map(toPascal).join('');
}
