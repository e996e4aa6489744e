import type { Json } from './json.ts';
import type { Request } from './scenario.ts';

/** A request without one of its fields, and the name of that field: dotted, lowerCamelCase. */
export interface Removal {
  readonly field: string;
  readonly request: Request;
}

/** The request without each of its fields in turn, at every depth; path variables cannot be left out. */
export function removals(request: Request): readonly Removal[] {
  const { query = {}, body = {} } = request;
  return [
    ...Object.keys(query).map((field) => ({ field, request: { ...request, query: withoutKey(query, field) } })),
    ...fieldsOf(body).map((path) => ({ field: path.join('.'), request: { ...request, body: without(body, path) } })),
  ];
}

/** Not into lists: what is required of an element has no name in the overlay. */
function fieldsOf(body: Json): readonly (readonly string[])[] {
  return Object.entries(body).flatMap(([name, value]) => [
    [name],
    ...(isObject(value) ? fieldsOf(value).map((path) => [name, ...path]) : []),
  ]);
}

function without(body: Json, [head = '', ...rest]: readonly string[]): Json {
  return rest.length === 0 ? withoutKey(body, head) : { ...body, [head]: without(body[head] as Json, rest) };
}

function withoutKey<T>(object: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
