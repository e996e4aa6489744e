import { invalidArgument } from '../../base/status-error.ts';
import { percentDecode } from './percent.ts';
import type { Leaf, Route, TrieNode } from './trie.ts';
import { buildTrie } from './trie.ts';

export type Match<T> =
  | {
      readonly kind: 'found';
      readonly target: T;
      /** Decoded values of the variables, in path order. */
      readonly values: readonly string[];
    }
  | { readonly kind: 'method-not-allowed'; readonly allow: readonly string[] }
  | { readonly kind: 'not-found' };

export interface Router<T> {
  /**
   * Finds the route of a method and a raw path, that is one nobody has decoded (contract section 1, Matching).
   * @throws StatusError INVALID_ARGUMENT for a bad percent escape, bad UTF-8, an empty segment in a variable's place.
   */
  readonly match: (method: string, rawPath: string) => Match<T>;
  /**
   * The methods of a path, for `Allow`; undefined if there is no such path.
   * @throws StatusError as `match` does.
   */
  readonly allowed: (rawPath: string) => readonly string[] | undefined;
}

const NOT_FOUND = { kind: 'not-found' } as const;
const METHOD_ORDER = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * Makes the router of a table, which does not change afterwards.
 * @throws Error if two routes cannot be told apart.
 */
export function createRouter<T>(routes: readonly Route<T>[]): Router<T> {
  const root = buildTrie(routes);

  const allowed = (parts: readonly string[]): readonly string[] | undefined => {
    const methods = new Set<string>();
    collectMethods(root, parts, 0, methods);
    if (methods.size === 0) return undefined;
    if (methods.has('GET')) methods.add('HEAD');
    methods.add('OPTIONS');
    return [...methods].sort((a, b) => METHOD_ORDER.indexOf(a) - METHOD_ORDER.indexOf(b));
  };

  return {
    match: (method, rawPath) => {
      const parts = splitPath(rawPath);
      if (parts === undefined) return NOT_FOUND;
      const leaf = find(root, parts, 0, method) ?? (method === 'HEAD' ? find(root, parts, 0, 'GET') : undefined);
      if (leaf !== undefined) return { kind: 'found', target: leaf.target, values: variableValues(leaf, parts) };
      const allow = allowed(parts);
      return allow === undefined ? NOT_FOUND : { kind: 'method-not-allowed', allow };
    },
    allowed: (rawPath) => {
      const parts = splitPath(rawPath);
      return parts === undefined ? undefined : allowed(parts);
    },
  };
}

/** Splits before decoding, so that `%2F` stays inside its value. Undefined if no route can have that path. */
function splitPath(rawPath: string): readonly string[] | undefined {
  if (rawPath.charCodeAt(0) !== 0x2f) return undefined;
  if (rawPath.length === 1) return [];
  const parts = rawPath.slice(1).split('/');
  for (let at = 0; at < parts.length; at++) parts[at] = percentDecode(parts[at] as string);
  // A trailing slash is no empty last variable, it is another path.
  return parts[parts.length - 1] === '' ? undefined : parts;
}

/**
 * A literal goes first, but one that leads nowhere for this method does not hide a variable: `GET
 * /activities/complete` describes the activity of that id, while `POST` there is the literal's.
 */
function find<T>(node: TrieNode<T>, parts: readonly string[], at: number, method: string): Leaf<T> | undefined {
  const part = parts[at];
  if (part === undefined) return node.leaves.get(method);
  const literal = node.literals.get(part);
  const found = literal === undefined ? undefined : find(literal, parts, at + 1, method);
  if (found !== undefined) return found;
  return node.variable === undefined ? undefined : find(node.variable, parts, at + 1, method);
}

function collectMethods<T>(node: TrieNode<T>, parts: readonly string[], at: number, methods: Set<string>): void {
  const part = parts[at];
  if (part === undefined) {
    for (const method of node.leaves.keys()) methods.add(method);
    return;
  }
  const literal = node.literals.get(part);
  if (literal !== undefined) collectMethods(literal, parts, at + 1, methods);
  if (node.variable !== undefined) collectMethods(node.variable, parts, at + 1, methods);
}

function variableValues<T>(leaf: Leaf<T>, parts: readonly string[]): readonly string[] {
  const values: string[] = [];
  for (const at of leaf.variables) {
    const value = parts[at] as string;
    if (value === '') {
      const segment = leaf.segments[at];
      const field = segment?.kind === 'variable' ? segment.jsonPath : '';
      throw invalidArgument(`the path has an empty segment where ${field} stands`, [
        { field, description: 'must not be empty in the path' },
      ]);
    }
    values.push(value);
  }
  return values;
}
