import { pascalCase } from '../schema/bundle.ts';

/** The words of a name. */
interface Named {
  readonly name: string;
  readonly signals: readonly { readonly key: string }[];
  readonly queries: readonly { readonly key: string }[];
  readonly updates: readonly { readonly key: string }[];
}

/** The operations that every entry has. */
export function entryIds(name: string) {
  const own = pascalCase(name);
  return {
    start: `${own.charAt(0).toLowerCase()}${own.slice(1)}`,
    list: `list${own}`,
    get: `get${own}`,
    result: `get${own}Result`,
    events: `get${own}Events`,
    end: `cancel${own}`,
  } as const;
}

export function messageId(kind: 'signal' | 'query' | 'update', name: string, key: string): string {
  return `${kind}${pascalCase(name)}${pascalCase(key)}`;
}

/** All operationIds of an entry. */
export function operationIds({ name, signals, queries, updates }: Named): readonly string[] {
  return [
    ...Object.values(entryIds(name)),
    ...signals.map(({ key }) => messageId('signal', name, key)),
    ...queries.map(({ key }) => messageId('query', name, key)),
    ...updates.map(({ key }) => messageId('update', name, key)),
  ];
}
