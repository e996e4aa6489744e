import type { Segment } from '../../codec/operation-table.ts';

export interface Route<T> {
  readonly method: string;
  readonly segments: readonly Segment[];
  readonly target: T;
}

type Variable = Segment & { readonly kind: 'variable' };

/** The position of a variable's value in a path. */
export interface Capture {
  readonly variable: Variable;
  /** Index of its first segment. */
  readonly from: number;
  /** Index after its last segment; undefined if it extends to the end of the path, where it may be empty. */
  readonly to: number | undefined;
}

/** The route for one path and one method. */
export interface Leaf<T> {
  readonly target: T;
  readonly captures: readonly Capture[];
  /** True if every value is one whole segment. */
  readonly isPlain: boolean;
  /** Length of the verb at the end of the path; 0 without a verb. */
  readonly verbLength: number;
}

/** A child for a last segment of any text followed by a verb: `{id}:cancel`. */
export interface VerbChild<T> {
  /** Including the colon: `:cancel`. */
  readonly suffix: string;
  readonly leaves: Map<string, Leaf<T>>;
}

/** A node per path segment: a child for each literal, and one child for a variable of any name. */
export interface TrieNode<T> {
  readonly literals: Map<string, TrieNode<T>>;
  variable: TrieNode<T> | undefined;
  /** Longest verb first. Like `rests`, undefined for most nodes. */
  verbs: VerbChild<T>[] | undefined;
  /** `**`: all remaining segments, at least one; the suffix is empty without a verb. */
  rests: VerbChild<T>[] | undefined;
  readonly leaves: Map<string, Leaf<T>>;
}

/** One segment of a route, whether or not it is part of a variable. */
type Step =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'one'; readonly verb: string }
  | { readonly kind: 'rest'; readonly verb: string };

/**
 * Compiles routes into a trie by segment.
 * @throws Error if two routes have the same method and, except for variable names, the same path: a defect in the
 * table.
 */
export function buildTrie<T>(routes: readonly Route<T>[]): TrieNode<T> {
  const root = emptyNode<T>();
  const empty: (() => void)[] = [];
  for (const { method, segments, target } of routes) {
    const { steps, captures } = flatten(segments);
    const verbLength = verbOf(steps[steps.length - 1]).length;
    const isPlain = verbLength === 0 && captures.every(({ variable }) => variable.pattern === undefined);
    const leaf = { target, captures, isPlain, verbLength };
    const leaves = leavesAt(root, steps);
    if (leaves.has(method)) throw new Error(`two routes for ${method} ${formatPath(segments)}`);
    leaves.set(method, leaf);
    const short = withoutRest(steps);
    if (short !== undefined) empty.push(() => addUnlessTaken(leavesAt(root, short), method, leaf));
  }
  for (const add of empty) add();
  return root;
}

function flatten(segments: readonly Segment[]): {
  readonly steps: readonly Step[];
  readonly captures: readonly Capture[];
} {
  const steps: Step[] = [];
  const captures: Capture[] = [];
  for (const segment of segments) {
    if (segment.kind === 'literal') {
      steps.push(segment);
      continue;
    }
    const from = steps.length;
    const parts = (segment.kind === 'variable' ? segment.pattern : undefined) ?? [
      { kind: 'wildcard' as const, rest: segment.kind === 'wildcard' && segment.rest },
    ];
    for (const part of parts)
      steps.push(part.kind === 'literal' ? part : { kind: part.rest ? 'rest' : 'one', verb: '' });
    const last = steps[steps.length - 1] as Step;
    if (segment.verb !== undefined) steps[steps.length - 1] = withVerb(last, `:${segment.verb}`);
    if (segment.kind === 'variable') {
      captures.push({ variable: segment, from, to: last.kind === 'rest' ? undefined : steps.length });
    }
  }
  return { steps, captures };
}

function verbOf(step: Step | undefined): string {
  return step === undefined || step.kind === 'literal' ? '' : step.verb;
}

function withVerb(step: Step, verb: string): Step {
  return step.kind === 'literal' ? { kind: 'literal', text: step.text + verb } : { ...step, verb };
}

/** The path in which `**` matches no segment at all; undefined without a `**`. */
function withoutRest(steps: readonly Step[]): readonly Step[] | undefined {
  const last = steps[steps.length - 1];
  if (last?.kind !== 'rest') return undefined;
  const before = steps[steps.length - 2];
  if (last.verb === '') return steps.slice(0, -1);
  return before === undefined ? undefined : [...steps.slice(0, -2), withVerb(before, last.verb)];
}

/** An explicit route takes precedence over one whose `**` is empty. */
function addUnlessTaken<T>(leaves: Map<string, Leaf<T>>, method: string, leaf: Leaf<T>): void {
  if (!leaves.has(method)) leaves.set(method, leaf);
}

/** The leaves at the end of the steps, created if missing. */
function leavesAt<T>(root: TrieNode<T>, steps: readonly Step[]): Map<string, Leaf<T>> {
  let node = root;
  for (const step of steps) {
    if (step.kind === 'literal') {
      node = literalChild(node, step.text);
    } else if (step.kind === 'rest') {
      node.rests ??= [];
      return verbChild(node.rests, step.verb);
    } else if (step.verb !== '') {
      node.verbs ??= [];
      return verbChild(node.verbs, step.verb);
    } else {
      node.variable ??= emptyNode<T>();
      node = node.variable;
    }
  }
  return node.leaves;
}

function literalChild<T>(node: TrieNode<T>, text: string): TrieNode<T> {
  let child = node.literals.get(text);
  if (child === undefined) {
    child = emptyNode<T>();
    node.literals.set(text, child);
  }
  return child;
}

function verbChild<T>(children: VerbChild<T>[], suffix: string): Map<string, Leaf<T>> {
  let child = children.find((each) => each.suffix === suffix);
  if (child === undefined) {
    child = { suffix, leaves: new Map() };
    children.push(child);
    children.sort((a, b) => b.suffix.length - a.suffix.length);
  }
  return child.leaves;
}

function emptyNode<T>(): TrieNode<T> {
  return { literals: new Map(), variable: undefined, verbs: undefined, rests: undefined, leaves: new Map() };
}

function formatPath(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (segment.kind === 'literal') return `/${segment.text}`;
      const verb = segment.verb === undefined ? '' : `:${segment.verb}`;
      return segment.kind === 'variable' ? `/{${segment.parameter}}${verb}` : `/${segment.rest ? '**' : '*'}${verb}`;
    })
    .join('');
}
