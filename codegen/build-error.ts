import type { Place } from './model.ts';

/** One thing wrong with the input of the build step, and where it stands. */
export interface Problem {
  readonly place: Place;
  readonly message: string;
}

/** Ends the build step. It carries every problem found so far, so that one run shows them all. */
export class BuildError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'BuildError';
    this.problems = problems;
  }
}

/** `file:line:column: message`, the form that editors and CI systems link. */
export function formatProblem({ place: { file, line, column }, message }: Problem): string {
  return `${file}:${line}${column === undefined ? '' : `:${column}`}: ${message}`;
}

/** @throws BuildError always */
export function fail(place: Place, message: string): never {
  throw new BuildError([{ place, message }]);
}

/** Runs `action` for each item, goes on after a BuildError, and throws all problems together at the end. */
export function mapAll<T, R>(items: Iterable<T>, action: (item: T) => R): R[] {
  const results: R[] = [];
  const problems: Problem[] = [];
  for (const item of items) {
    try {
      results.push(action(item));
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new BuildError(problems);
  return results;
}
