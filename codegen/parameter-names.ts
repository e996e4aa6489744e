import type { Message } from './model.ts';
import { lowerCamelCase } from './names.ts';
import type { TemplatePart, TemplatePattern } from './path-template.ts';

/** A variable of the document: a variable of one segment, or one wildcard of a longer one. */
interface Slot {
  readonly path: readonly string[];
  /** Names that it may have, the best one first. */
  readonly candidates: readonly string[];
}

/**
 * Names of the variables of a path in the document, in order: the last part of the field path, or as many parts as it
 * takes to be unique within the path. A nested `name` or `id` alone says too little: it is called after the literal in
 * front of it (`/task-queues/{task_queue.name}` has `taskQueueName`), and so is each wildcard of a variable of several
 * segments (`{name=shelves/*}` has `shelf`). Where `query` is given, the fields of that message are query parameters,
 * and a path variable must not take the name of one.
 * @throws Error if two names cannot be told apart
 */
export function parameterNames(parts: readonly TemplatePart[], query: Message | undefined): readonly string[] {
  const variables = parts.flatMap((part, index): readonly Slot[] => {
    if (part.kind !== 'variable') return [];
    const { fieldPath: path, pattern } = part;
    if (pattern === undefined) return [{ path, candidates: candidates(path, parts[index - 1]) }];
    return pattern.flatMap((each, at) =>
      each.kind === 'literal' ? [] : [{ path, candidates: wildcardCandidates(path, pattern, at) }],
    );
  });
  const ownNames = new Set(variables.flatMap(({ path: [only, ...rest] }) => (rest.length === 0 ? [only] : [])));
  const taken = new Set(
    (query?.fields ?? []).filter(({ name }) => !ownNames.has(name)).map(({ name }) => lowerCamelCase(name)),
  );
  const tries = variables.map(() => 0);
  for (;;) {
    const names = variables.map((variable, index) => variable.candidates[tries[index] ?? 0] ?? '');
    const clashes = names.map(
      (name, index) => taken.has(name) || names.indexOf(name) !== index || names.lastIndexOf(name) !== index,
    );
    if (!clashes.includes(true)) return names;
    const next = tries.map((at, index) =>
      clashes[index] ? Math.min(at + 1, (variables[index]?.candidates.length ?? 1) - 1) : at,
    );
    if (next.every((at, index) => at === tries[index])) {
      throw new Error(
        `the path variables ${variables.map(({ path }) => path.join('.')).join(' and ')} have the same name`,
      );
    }
    tries.splice(0, tries.length, ...next);
  }
}

/** Names that a variable of one segment may have, the best one first. */
function candidates(path: readonly string[], before: TemplatePart | undefined): readonly string[] {
  const ends = path.map((_, index) => lowerCamelCase(path.slice(-index - 1).join('_')));
  const [leaf = '', ...longer] = ends;
  if (longer.length === 0 || !/^(name|id)$/.test(leaf)) return ends;
  return before?.kind === 'literal' && /^[A-Za-z-]+$/.test(before.text)
    ? [lowerCamelCase(`${singular(before.text).replaceAll('-', '_')}_${leaf}`), ...longer]
    : longer;
}

function wildcardCandidates(
  path: readonly string[],
  pattern: readonly TemplatePattern[],
  at: number,
): readonly string[] {
  const own = variableName(path);
  const before = pattern[at - 1];
  const numbered = at === 0 ? own : `${own}${at}`;
  const isAlone = pattern.filter(({ kind }) => kind === 'wildcard').length === 1;
  if (before?.kind !== 'literal' || !/^[A-Za-z][\w-]*$/.test(before.text))
    return isAlone ? [own, numbered] : [numbered];
  const noun = singular(before.text).replaceAll('-', '_');
  return [lowerCamelCase(noun), lowerCamelCase(`${path.join('_')}_${noun}`), numbered];
}

/** The name of a variable among those of its path that are not in the document: its whole field path. */
export function variableName(path: readonly string[]): string {
  return lowerCamelCase(path.join('_'));
}

function singular(plural: string): string {
  return plural
    .replace(/ies$/, 'y')
    .replace(/elves$/, 'elf')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}
