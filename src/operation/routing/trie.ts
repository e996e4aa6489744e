import type { Segment } from '../../codec/operation-table.ts';

export interface Route<T> {
  readonly method: string;
  readonly segments: readonly Segment[];
  readonly target: T;
}

/** What is bound to one path and one method. */
export interface Leaf<T> {
  readonly target: T;
  /** Which segments of the path are variables. */
  readonly variables: readonly number[];
  readonly segments: readonly Segment[];
}

/** One segment deep into the paths: a literal child each, and one child for a variable of whatever name. */
export interface TrieNode<T> {
  readonly literals: Map<string, TrieNode<T>>;
  variable: TrieNode<T> | undefined;
  readonly leaves: Map<string, Leaf<T>>;
}

/**
 * Compiles routes into a trie by segment.
 * @throws Error if two routes have one method and the same path but for the names of variables: a defect of the table.
 */
export function buildTrie<T>(routes: readonly Route<T>[]): TrieNode<T> {
  const root = emptyNode<T>();
  for (const { method, segments, target } of routes) {
    let node = root;
    const variables: number[] = [];
    for (const [at, segment] of segments.entries()) {
      if (segment.kind === 'variable') {
        variables.push(at);
        node = node.variable ??= emptyNode<T>();
      } else {
        node = literalChild(node, segment.text);
      }
    }
    if (node.leaves.has(method)) throw new Error(`two routes for ${method} ${describe(segments)}`);
    node.leaves.set(method, { target, variables, segments });
  }
  return root;
}

function literalChild<T>(node: TrieNode<T>, text: string): TrieNode<T> {
  let child = node.literals.get(text);
  if (child === undefined) {
    child = emptyNode<T>();
    node.literals.set(text, child);
  }
  return child;
}

function emptyNode<T>(): TrieNode<T> {
  return { literals: new Map(), variable: undefined, leaves: new Map() };
}

function describe(segments: readonly Segment[]): string {
  return segments.map((part) => (part.kind === 'literal' ? `/${part.text}` : `/{${part.parameter}}`)).join('');
}
