import { readFileSync } from 'node:fs';
import { isCollection, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type * as z from 'zod';
import { issueText } from '../src/base/issue-text.ts';
import { BuildError, fail, type Problem } from './build-error.ts';
import type { Place } from './model.ts';

/** A YAML file that was read and checked, and the lines its values stand on. */
export interface YamlSource<T> {
  readonly value: T;
  /** Where the value at `path` stands, or its key in a map; the nearest parent's place if it is absent. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/**
 * Reads a YAML file; an empty one counts as an empty map.
 * @param name the file as errors name it
 * @throws BuildError for every mistake, at its line
 */
export function readYaml<T>(path: string, name: string, schema: z.ZodType<T>): YamlSource<T> {
  const start: Place = { file: name, line: 1 };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return fail(start, 'the file cannot be read');
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeAt = (offset: number | undefined): Place => ({
    file: name,
    line: offset === undefined ? 1 : Math.max(1, lines.linePos(offset).line),
  });
  if (document.errors.length > 0) {
    throw new BuildError(
      document.errors.map((error) => ({ place: placeAt(error.pos[0]), message: error.message.split('\n')[0] ?? '' })),
    );
  }
  const placeOf = (at: readonly PropertyKey[]): Place => placeAt(offsetOf(document.contents, at));
  const given: unknown = document.toJS() ?? {};
  const parsed = schema.safeParse(given, { error: issueText });
  if (parsed.success) return { value: parsed.data, placeOf };
  const withColumn = (at: readonly PropertyKey[]): Place => {
    const offset = offsetOf(document.contents, at);
    return { ...placeAt(offset), column: offset === undefined ? 1 : Math.max(1, lines.linePos(offset).col) };
  };
  throw new BuildError(schemaProblems(parsed.error, given, withColumn));
}

/** What a schema found wrong with a value, each at the place that `placeOf` gives for it. */
export function schemaProblems(
  error: z.core.$ZodError,
  given: unknown,
  placeOf: YamlSource<unknown>['placeOf'],
): readonly Problem[] {
  return error.issues.flatMap(unrecognized).map(({ path, message }) => {
    const text = message.startsWith('expected ') ? `${message}, got ${shown(valueAt(given, path))}` : message;
    return { place: placeOf(path), message: path.length > 0 ? `${path.join('.')}: ${text}` : text };
  });
}

/** Unknown keys come as one issue of their parent; each has a line of its own. */
function unrecognized(issue: z.core.$ZodIssue): readonly { path: readonly PropertyKey[]; message: string }[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'there is no such setting' }));
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>> | null)?.[key], given);
}

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  if (value === undefined) return 'none';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'a table';
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text;
}

function offsetOf(root: Node | null, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = root;
  let offset = root?.range?.[0];
  for (const part of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : key) === String(part));
      next = pair?.value;
      if (isNode(pair?.key)) offset = pair.key.range?.[0] ?? offset;
    } else if (isCollection(node)) {
      next = node.items[Number(part)];
      if (isNode(next)) offset = next.range?.[0] ?? offset;
    }
    if (!isNode(next)) break;
    node = next;
  }
  return offset;
}
