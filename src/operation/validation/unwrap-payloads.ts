import { type Schema, type SchemaObject, schemaName } from './openapi.ts';

/**
 * Converts a body with payloads in long form to the form of the document: with `noPayloadShorthand` a list of payloads
 * is `{"payloads": [...]}` (contract section 4), while the document describes only the list. Modifies the value.
 */
export function unwrapPayloads(
  value: unknown,
  schema: Schema | undefined,
  components: Readonly<Record<string, SchemaObject>>,
): unknown {
  if (typeof schema !== 'object' || typeof value !== 'object' || value === null) return value;
  const recurse = (inner: unknown, of: Schema | undefined) => unwrapPayloads(inner, of, components);
  if (schema.$ref !== undefined) return recurse(value, components[schemaName(schema.$ref)]);
  if (schema.type === 'array') {
    const list = Array.isArray(value) ? value : listInside(value);
    return list?.map((item) => recurse(item, schema.items)) ?? value;
  }
  const object = value as Record<string, unknown>;
  for (const [name, inner] of Object.entries(object)) {
    const property = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties?.[name] : undefined;
    object[name] = recurse(inner, property ?? schema.additionalProperties);
  }
  return (schema.allOf ?? []).reduce<unknown>(recurse, object);
}

function listInside(value: object): readonly unknown[] | undefined {
  if (!('payloads' in value) || Object.keys(value).length > 1) return undefined;
  return Array.isArray(value.payloads) ? value.payloads : undefined;
}
