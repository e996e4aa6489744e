import { invalidArgument } from '../../base/status-error.ts';
import { needsDecoding, percentDecode } from './percent.ts';
import { buildTrie, type Capture, type Leaf, type Route, type TrieNode, type VerbChild } from './trie.ts';

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
   * Finds the route of a method and a raw, undecoded path (contract section 1).
   * @throws StatusError INVALID_ARGUMENT for a bad percent escape, bad UTF-8, or an empty segment in place of a
   * variable.
   */
  readonly match: (method: string, rawPath: string) => Match<T>;
  /**
   * The methods of a path, for `Allow`; undefined for an unknown path.
   * @throws StatusError as `match` does.
   */
  readonly allowed: (rawPath: string) => readonly string[] | undefined;
}

const NOT_FOUND = { kind: 'not-found' } as const;
const METHOD_ORDER = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/** A binding for every method without its own binding on that path. */
const ANY_METHOD = '*';

/** A path as received, and its decoded segments. */
interface Path {
  readonly raw: string;
  readonly parts: readonly string[];
}

/**
 * Creates the router for a table of routes, which must not change afterwards.
 * @throws Error if two routes match the same paths.
 */
export function createRouter<T>(routes: readonly Route<T>[]): Router<T> {
  const root = buildTrie(routes);
  const hasAnyMethod = routes.some(({ method }) => method === ANY_METHOD);

  const allowed = (path: Path): readonly string[] | undefined => {
    const methods = new Set<string>();
    collectMethods(root, path, 0, methods);
    if (methods.size === 0) return undefined;
    if (methods.delete(ANY_METHOD)) for (const method of METHOD_ORDER) methods.add(method);
    if (methods.has('GET')) methods.add('HEAD');
    methods.add('OPTIONS');
    return [...methods].sort((a, b) => rank(a) - rank(b));
  };

  return {
    match: (method, rawPath) => {
      const path = splitPath(rawPath);
      if (path === undefined) return NOT_FOUND;
      const leaf =
        find(root, path, 0, method) ??
        (method === 'HEAD' ? find(root, path, 0, 'GET') : undefined) ??
        (hasAnyMethod ? find(root, path, 0, ANY_METHOD) : undefined);
      if (leaf !== undefined) return { kind: 'found', target: leaf.target, values: variableValues(leaf, path) };
      const allow = allowed(path);
      return allow === undefined ? NOT_FOUND : { kind: 'method-not-allowed', allow };
    },
    allowed: (rawPath) => {
      const path = splitPath(rawPath);
      return path === undefined ? undefined : allowed(path);
    },
  };
}

/** Rare methods come last. */
function rank(method: string): number {
  const at = METHOD_ORDER.indexOf(method);
  return at === -1 ? METHOD_ORDER.length : at;
}

/** Splits before decoding, so that `%2F` stays inside its value. Undefined if no route can have that path. */
function splitPath(raw: string): Path | undefined {
  if (raw.charCodeAt(0) !== 0x2f) return undefined;
  if (raw.length === 1) return { raw, parts: [] };
  const parts = raw.slice(1).split('/');
  if (needsDecoding(raw)) for (let at = 0; at < parts.length; at++) parts[at] = percentDecode(parts[at] as string);
  // A trailing slash makes a different path, not an empty last variable.
  return parts[parts.length - 1] === '' ? undefined : { raw, parts };
}

/**
 * A literal takes precedence, but one without a route for this method does not hide a variable: `GET
 * /activities/complete` describes the activity with that id, while `POST` matches the literal. A variable with a verb
 * takes precedence over one without, and `**` comes last.
 */
function find<T>(node: TrieNode<T>, path: Path, at: number, method: string): Leaf<T> | undefined {
  const part = path.parts[at];
  if (part === undefined) return node.leaves.get(method);
  const literal = node.literals.get(part);
  let found = literal === undefined ? undefined : find(literal, path, at + 1, method);
  if (found !== undefined) return found;
  if (node.verbs !== undefined && at === path.parts.length - 1) {
    found = findVerb(node.verbs, path, method);
    if (found !== undefined) return found;
  }
  if (node.variable !== undefined) found = find(node.variable, path, at + 1, method);
  return found === undefined && node.rests !== undefined ? findVerb(node.rests, path, method) : found;
}

/** An escaped colon belongs to the value. */
function findVerb<T>(children: readonly VerbChild<T>[], { raw }: Path, method: string): Leaf<T> | undefined {
  for (const { suffix, leaves } of children) {
    const leaf = raw.endsWith(suffix) ? leaves.get(method) : undefined;
    if (leaf !== undefined) return leaf;
  }
  return undefined;
}

function collectMethods<T>(node: TrieNode<T>, path: Path, at: number, methods: Set<string>): void {
  const part = path.parts[at];
  if (part === undefined) {
    for (const method of node.leaves.keys()) methods.add(method);
    return;
  }
  const literal = node.literals.get(part);
  if (literal !== undefined) collectMethods(literal, path, at + 1, methods);
  if (node.variable !== undefined) collectMethods(node.variable, path, at + 1, methods);
  const verbs = at === path.parts.length - 1 ? (node.verbs ?? []) : [];
  for (const { suffix, leaves } of [...verbs, ...(node.rests ?? [])]) {
    if (path.raw.endsWith(suffix)) for (const method of leaves.keys()) methods.add(method);
  }
}

function variableValues<T>(leaf: Leaf<T>, path: Path): readonly string[] {
  if (!leaf.isPlain) return patternValues(leaf, path);
  const values: string[] = [];
  for (const capture of leaf.captures) {
    const value = path.parts[capture.from] as string;
    if (value === '') throw emptySegment(capture);
    values.push(value);
  }
  return values;
}

function patternValues<T>({ captures, verbLength }: Leaf<T>, { raw, parts }: Path): readonly string[] {
  const rawParts = raw.slice(1).split('/');
  return captures.map((capture) => {
    const { from, to = parts.length, variable } = capture;
    for (let at = from; at < to; at++) if (parts[at] === '') throw emptySegment(capture);
    const value = variable.pattern === undefined ? (parts[from] as string) : joined(rawParts.slice(from, to));
    if (verbLength === 0 || to === from || to < parts.length) return value;
    const bare = value.slice(0, -verbLength);
    if (bare === '' || bare.endsWith('/')) throw emptySegment(capture);
    return bare;
  });
}

/** A multi-segment value is decoded except for `%2F`, which is not a separator (google/api/http.proto). */
function joined(rawParts: readonly string[]): string {
  return rawParts.map(decodeButSlashes).join('/');
}

function decodeButSlashes(rawPart: string): string {
  return rawPart
    .split(/(%2[Ff])/)
    .map((piece, index) => (index % 2 === 1 ? piece : percentDecode(piece)))
    .join('');
}

function emptySegment({ variable: { jsonPath } }: Capture): Error {
  return invalidArgument(`the path has an empty segment in place of ${jsonPath}`, [
    { field: jsonPath, description: 'expected a non-empty segment in the path' },
  ]);
}
