import type { Message } from './model.ts';
import { lowerCamelCase } from './names.ts';
import type { TemplatePart } from './path-template.ts';

/**
 * Names of the variables of a path in the document, in order: the last part of the field path, or as many parts as it
 * takes to be unique within the path. A nested `name` or `id` alone says too little: it is called after the literal in
 * front of it (`/task-queues/{task_queue.name}` has `taskQueueName`). Where `query` is given, the fields of that
 * message are query parameters, and a path variable must not take the name of one.
 * @throws Error if two names cannot be told apart
 */
export function parameterNames(parts: readonly TemplatePart[], query: Message | undefined): readonly string[] {
  const variables = parts.flatMap((part, index) =>
    part.kind === 'variable'
      ? [{ path: part.fieldPath, candidates: candidates(part.fieldPath, parts[index - 1]) }]
      : [],
  );
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

/** Names that a variable may have, the best one first. */
function candidates(path: readonly string[], before: TemplatePart | undefined): readonly string[] {
  const ends = path.map((_, index) => lowerCamelCase(path.slice(-index - 1).join('_')));
  const [leaf = '', ...longer] = ends;
  if (longer.length === 0 || !/^(name|id)$/.test(leaf)) return ends;
  return before?.kind === 'literal' && /^[A-Za-z-]+$/.test(before.text)
    ? [lowerCamelCase(`${singular(before.text).replaceAll('-', '_')}_${leaf}`), ...longer]
    : longer;
}

function singular(plural: string): string {
  return plural.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}
