import type { JsonSchema } from '../schema/json-schema.ts';

/** With more properties than this, their names are data: a table, not a record. */
const MOST_PROPERTIES = 50;

/**
 * A schema that all of these values match: a first draft, which a person then makes stricter. Properties that all
 * values have are required.
 */
export function inferSchema(values: readonly unknown[]): JsonSchema {
  const types = [...new Set(values.map(typeOf))].sort();
  // Every integer is a number.
  const named = types.includes('number') ? types.filter((type) => type !== 'integer') : types;
  const schema: Record<string, unknown> = named.length === 0 ? {} : { type: named.length === 1 ? named[0] : named };
  const objects = values.filter((value) => typeOf(value) === 'object') as Readonly<Record<string, unknown>>[];
  const arrays = values.filter((value) => Array.isArray(value)) as readonly (readonly unknown[])[];
  if (objects.length > 0) Object.assign(schema, ofObjects(objects));
  const items = arrays.flat();
  if (items.length > 0) schema.items = inferSchema(items);
  return schema;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function ofObjects(objects: readonly Readonly<Record<string, unknown>>[]): Readonly<Record<string, unknown>> {
  const names = [...new Set(objects.flatMap((each) => Object.keys(each)))];
  if (names.length > MOST_PROPERTIES) {
    return { additionalProperties: inferSchema(objects.flatMap((each) => Object.values(each))) };
  }
  const required = names.filter((name) => objects.every((each) => Object.hasOwn(each, name)));
  const properties = names.map((name) => {
    const values = objects.flatMap((each) => (Object.hasOwn(each, name) ? [each[name]] : []));
    return [name, inferSchema(values)] as const;
  });
  return {
    ...(required.length === 0 ? {} : { required }),
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
  };
}
