import { type SchemaObject, schemaName } from './openapi.ts';

/**
 * The body as the validator sees it: parsed, with `true` in place of every payload, since payloads are the caller's own
 * JSON and may be large.
 * @param payloads positions of the payloads in the text, as [start, end) pairs in ascending order.
 * @returns undefined for an empty body or invalid JSON, which the codec reports with its place.
 */
export function parseSkeleton(body: Buffer, payloads: readonly number[]): unknown {
  const parts: string[] = [];
  let at = 0;
  for (let i = 0; i + 1 < payloads.length; i += 2) {
    parts.push(body.toString('utf8', at, payloads[i]), 'true');
    at = payloads[i + 1] as number;
  }
  parts.push(body.toString('utf8', at));
  // A byte order mark is ignored, as in the codec.
  const text = parts.join('').replace(/^\ufeff/, '');
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Converts a value to the document's form wherever rules apply: lowerCamelCase names and no `null`, which in proto3
 * JSON means an absent field. Modifies the value.
 */
export function normalizeNames(
  value: unknown,
  schema: SchemaObject,
  components: Readonly<Record<string, SchemaObject>>,
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const part of schema.allOf ?? []) if (typeof part === 'object') normalizeNames(value, part, components);
  if (schema.$ref !== undefined) {
    const target = components[schemaName(schema.$ref)];
    if (target !== undefined) normalizeNames(value, target, components);
    return;
  }
  if (Array.isArray(value)) {
    if (typeof schema.items === 'object') for (const item of value) normalizeNames(item, schema.items, components);
    return;
  }
  const object = value as Record<string, unknown>;
  if (isMessage(schema)) camelKeys(object);
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    if (typeof inner === 'object') normalizeNames(object[name], inner, components);
  }
  if (typeof schema.additionalProperties === 'object') {
    for (const inner of Object.values(object)) normalizeNames(inner, schema.additionalProperties, components);
  }
}

/** Map keys belong to the caller. */
function isMessage(schema: SchemaObject): boolean {
  return [schema.properties, schema.required, schema.anyOf, schema.oneOf].some((keyword) => keyword !== undefined);
}

function camelKeys(object: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(object)) {
    const camel = camelCase(key);
    if (value === null) delete object[key];
    else if (camel !== key) {
      delete object[key];
      Object.defineProperty(object, camel, { value, enumerable: true, configurable: true, writable: true });
    }
  }
}

/** The JSON name that protobuf derives from a proto name; a dotted path is converted part by part. */
export function camelCase(name: string): string {
  return name.includes('_') ? name.replace(/_+([A-Za-z0-9])?/g, (_, next: string = '') => next.toUpperCase()) : name;
}
