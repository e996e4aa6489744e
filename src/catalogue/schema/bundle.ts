import { dirname, resolve } from 'node:path';
import type { UsageError } from '../../base/usage-error.ts';
import { parsePointer, valueAt } from '../file/pointer.ts';
import type { FilePath, SourceFile } from '../file/source-file.ts';
import type { JsonSchema } from './json-schema.ts';

/** The origin of a component. */
export interface Origin {
  readonly file: SourceFile;
  readonly at: FilePath;
}

/**
 * Schemas of several files as the components of one document. The target of every `$ref` becomes a component, and the
 * `$ref` refers to it. The document and the checks use the same components, so they cannot disagree.
 */
export interface Bundle {
  /**
   * Adds the schema at a place of a file.
   * @param name of the component, unless the schema is a reference
   * @returns the name of the component
   * @throws UsageError that names file, line and column
   */
  readonly add: (origin: Origin, name: string) => string;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly originOf: (name: string) => Origin;
}

/** Keywords with one schema, a list of schemas, and schemas by name (JSON Schema 2020-12, sections 10 and 11). */
const ONE: ReadonlySet<string> = new Set([
  ...['additionalProperties', 'items', 'contains', 'not', 'if', 'then', 'else'],
  ...['propertyNames', 'unevaluatedItems', 'unevaluatedProperties', 'contentSchema'],
]);
const LIST: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const NAMED: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'dependentSchemas']);
/** Keywords that only hold schemas to refer to, or that say nothing about values. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  '$defs',
  'definitions',
  '$anchor',
  '$comment',
  '$schema',
  '$vocabulary',
]);
const NOT_HERE: ReadonlySet<string> = new Set(['$dynamicRef', '$dynamicAnchor', '$recursiveRef', '$recursiveAnchor']);
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * @param readFile reads a file only once; later calls return the same result
 * @param reserved names that components cannot have
 */
export function createBundle(readFile: (path: string) => SourceFile, reserved: readonly string[]): Bundle {
  const schemas: Record<string, JsonSchema> = {};
  const origins = new Map<string, Origin>();
  const names = new Map<string, string>();
  // In lower case: generated clients have files of these names, and some file systems ignore case.
  const taken = new Set(reserved.map((name) => name.toLowerCase()));

  const add = (origin: Origin, name: string, passed: ReadonlySet<string> = new Set()): string => {
    const key = keyOf(origin);
    const known = names.get(key);
    if (known !== undefined) return known;
    const given = valueAt(origin.file.value, origin.at);
    if (typeof given !== 'boolean' && !isTable(given)) throw wrong(origin, 'expected a schema: an object or a boolean');
    if (isTable(given) && Object.keys(given).length === 1 && given.$ref !== undefined) {
      if (passed.has(key)) throw wrong(origin, 'expected a schema, got a $ref that refers to itself');
      const target = referred(origin, given.$ref, readFile);
      return add(target, nameOf(target), new Set([...passed, key]));
    }
    const own = unusedName(name, (each) => taken.has(each.toLowerCase()));
    taken.add(own.toLowerCase());
    names.set(key, own);
    origins.set(own, origin);
    schemas[own] = rewritten(origin, given);
    return own;
  };

  const rewritten = (origin: Origin, schema: unknown): JsonSchema => {
    if (typeof schema === 'boolean') return schema;
    if (!isTable(schema)) throw wrong(origin, 'expected a schema: an object or a boolean');
    const result: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(schema)) {
      const below = { file: origin.file, at: [...origin.at, key] };
      if (NOT_HERE.has(key)) throw wrong(origin, `${key} is not supported: use $ref`, key);
      if (key === '$schema' && value !== DIALECT)
        throw wrong(below, `expected ${DIALECT}, got ${JSON.stringify(value)}`);
      if (LEFT_OUT.has(key)) continue;
      if (key === '$id') {
        if (origin.at.length > 0) throw wrong(origin, '$id is supported at the root of a file only', key);
      } else if (key === '$ref') {
        const target = referred(origin, value, readFile);
        result.$ref = `${COMPONENTS}${add(target, nameOf(target))}`;
      } else if (ONE.has(key)) result[key] = rewritten(below, value);
      else if (LIST.has(key)) {
        if (!Array.isArray(value)) throw wrong(below, `expected a list of schemas for ${key}`);
        result[key] = value.map((each, at) => rewritten({ ...below, at: [...below.at, at] }, each));
      } else if (NAMED.has(key)) {
        if (!isTable(value)) throw wrong(below, `expected schemas by name for ${key}`);
        const entries = Object.entries(value);
        result[key] = Object.fromEntries(
          entries.map(([name, each]) => [name, rewritten({ ...below, at: [...below.at, name] }, each)]),
        );
      } else result[key] = value;
    }
    return result;
  };

  return { add: (origin, name) => add(origin, name), schemas, originOf: (name) => origins.get(name) as Origin };
}

export const COMPONENTS = '#/components/schemas/';

function wrong({ file, at }: Origin, text: string, key?: string): UsageError {
  return file.mistake(at, text, key);
}

function keyOf({ file, at }: Origin): string {
  return `${file.path}#${JSON.stringify(at)}`;
}

/** The target of a `$ref`: a file, and a JSON pointer or an anchor within it. */
function referred(origin: Origin, ref: unknown, readFile: (path: string) => SourceFile): Origin {
  const place = { ...origin, at: [...origin.at, '$ref'] };
  if (typeof ref !== 'string') throw wrong(place, 'expected a string for $ref');
  const [path = '', fragment = ''] = ref.split('#', 2);
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) throw wrong(place, `expected a file, such as ./order.json, got ${ref}`);
  let file = origin.file;
  try {
    if (path !== '') file = readFile(resolve(dirname(origin.file.path), decodeURIComponent(path)));
  } catch (error) {
    const { message } = error as Error;
    // A mistake inside the file has its own position.
    throw /:\d+:\d+: /.test(message) ? error : wrong(place, message);
  }
  const at = fragmentPath(file, decodeURIComponent(fragment));
  if (at === undefined) throw wrong(place, `there is no ${JSON.stringify(`#${fragment}`)} in ${path || 'this file'}`);
  return { file, at };
}

function fragmentPath({ value }: SourceFile, fragment: string): FilePath | undefined {
  if (fragment !== '' && !fragment.startsWith('/')) return anchorPath(value, fragment, []);
  const at = parsePointer(fragment);
  return valueAt(value, at) === undefined ? undefined : at;
}

function anchorPath(value: unknown, anchor: string, at: FilePath): FilePath | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('$anchor' in value && value.$anchor === anchor) return at;
  for (const [key, each] of Object.entries(value)) {
    const found = anchorPath(each, anchor, [...at, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A readable name: the last word of the pointer, or else of the file name. */
function nameOf({ file, at }: Origin): string {
  const last = at.at(-1);
  const base = (file.path.split(/[\\/]/).at(-1) ?? '').replace(/(\.schema)?\.[^.]*$/, '');
  const name = pascalCase(last === undefined ? base : String(last));
  return /^[A-Z]/.test(name) ? name : `${pascalCase(base)}${name}`;
}

/** `change-address` as `ChangeAddress`. */
export function pascalCase(text: string): string {
  return text.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, letter: string) => letter.toUpperCase());
}

function unusedName(wanted: string, isTaken: (name: string) => boolean): string {
  const free = /^[A-Z]/.test(wanted) ? wanted : `Schema${wanted}`;
  for (let count = 1; ; count++) {
    const name = count === 1 ? free : `${free}${count}`;
    if (!isTaken(name)) return name;
  }
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
