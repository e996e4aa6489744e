import type { JsonSchema } from '../schema/json-schema.ts';

type Table = Readonly<Record<string, unknown>>;

/** Keywords that mean the same in OpenAPI 3.0. */
const SAME: ReadonlySet<string> = new Set([
  ...[
    'format',
    'title',
    'description',
    'default',
    'deprecated',
    'readOnly',
    'writeOnly',
    'enum',
    'required',
    'pattern',
  ],
  ...['minimum', 'maximum', 'multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems'],
  ...['minProperties', 'maxProperties', 'discriminator', 'externalDocs', 'example', 'xml'],
]);

/**
 * A schema in OpenAPI 3.0.3, for tools that read nothing newer. It omits what 3.0 cannot express: such a schema allows
 * more than the original, never less, and the check is compiled from the original.
 */
export function toSchema30(schema: JsonSchema): Table {
  if (typeof schema === 'boolean') return schema ? {} : { not: {} };
  const { $ref, ...siblings } = schema;
  // In 3.0, siblings of a $ref are ignored.
  if ($ref !== undefined)
    return Object.keys(siblings).length === 0 ? { $ref } : { ...toSchema30(siblings), allOf: [{ $ref }] };
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) Object.assign(result, keyword(key, value, schema));
  const types = [schema.type].flat();
  if (types.includes('array') && result.items === undefined) result.items = {};
  return result;
}

function keyword(key: string, value: unknown, schema: Table): Table {
  if (SAME.has(key) || key.startsWith('x-')) return { [key]: value };
  switch (key) {
    case 'type':
      return typeOf([value].flat());
    case 'const':
      return { enum: [value] };
    case 'examples':
      return Array.isArray(value) && value.length > 0 ? { example: value[0] } : {};
    case 'exclusiveMinimum':
      return { minimum: value, exclusiveMinimum: true };
    case 'exclusiveMaximum':
      return { maximum: value, exclusiveMaximum: true };
    case 'contentEncoding':
      return value === 'base64' ? { format: 'byte' } : {};
    case 'properties':
      return { properties: mapValues(value, toSchema30) };
    case 'items':
      // After a prefix, it applies only to the remaining items.
      return schema.prefixItems === undefined ? { items: toSchema30(value as JsonSchema) } : {};
    case 'not':
      return isExact(value) ? { not: toSchema30(value as JsonSchema) } : {};
    case 'additionalProperties':
      if (schema.patternProperties !== undefined) return {};
      return { additionalProperties: typeof value === 'boolean' ? value : toSchema30(value as JsonSchema) };
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      // Null stays an alternative: without a `type` beside it, `nullable` means nothing.
      return { [key]: (value as readonly JsonSchema[]).map(toSchema30) };
    default:
      return {};
  }
}

function typeOf(types: readonly unknown[]): Table {
  const others = types.filter((type) => type !== 'null');
  const nullable = others.length < types.length ? { nullable: true } : {};
  if (others.length === 0) return { enum: [null] };
  if (others.length === 1) return { type: others[0], ...nullable };
  return { anyOf: others.map((type) => (type === 'array' ? { type, items: {}, ...nullable } : { type, ...nullable })) };
}

/** Dropping a keyword inside a negation would allow less, so a negation must not omit what 3.0 cannot express. */
function isExact(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.keys(value).every((key) => SAME.has(key) || key === '$ref' || key === 'type' || key === 'const');
}

function mapValues(value: unknown, change: (schema: JsonSchema) => Table): Table {
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, JsonSchema>>).map(([name, each]) => [name, change(each)]),
  );
}
