import { type OpenApiDocument, type Schema, type SchemaObject, schemaName } from './openapi.ts';

/**
 * The requirements of a document beyond the types of its fields. The codec reads the body with the same model that the
 * document is generated from, and accepts everything that proto3 JSON allows (names in two spellings, enums and 64-bit
 * integers as numbers or strings, payloads as any JSON); a schema of the published types would reject some of that. So
 * the validator gets the document's rules without its types.
 */
export interface Rules {
  /** The schema's rules; undefined if it has none, at any depth. */
  readonly of: (schema: Schema | undefined) => SchemaObject | undefined;
  /** The rules of a component. */
  readonly component: (name: string) => SchemaObject | undefined;
}

/** Rules on the value itself; values of a different JSON type satisfy all of them. */
const VALUE_RULES = ['minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties'];

/** Determines once which components of a document have rules, directly or through others. */
export function readRules(document: OpenApiDocument): Rules {
  const schemas = document.components?.schemas ?? {};
  const ruled = ruledComponents(schemas);
  const isRuled = (name: string) => ruled.has(name);
  return {
    of: (schema) => rulesOnly(schema, isRuled),
    component: (name) => (isRuled(name) ? rulesOnly(schemas[name], isRuled) : undefined),
  };
}

/** Strict rules: the published schemas, unchanged. */
export function publishedRules(document: OpenApiDocument): Rules {
  const asIs = (schema: Schema | undefined) => (typeof schema === 'object' ? schema : undefined);
  return { of: asIs, component: (name) => asIs(document.components?.schemas?.[name]) };
}

/** Grows the set until it is stable, since components refer to each other in cycles. */
function ruledComponents(schemas: Readonly<Record<string, Schema>>): ReadonlySet<string> {
  const ruled = new Set<string>();
  for (let before = -1; before !== ruled.size; ) {
    before = ruled.size;
    for (const [name, schema] of Object.entries(schemas)) {
      if (!ruled.has(name) && rulesOnly(schema, (other) => ruled.has(other)) !== undefined) ruled.add(name);
    }
  }
  return ruled;
}

function rulesOnly(schema: Schema | undefined, isRuled: (name: string) => boolean): SchemaObject | undefined {
  if (schema === undefined || typeof schema === 'boolean') return undefined;
  const recurse = (inner: Schema | undefined) => rulesOnly(inner, isRuled);
  const own: Record<string, unknown> = {};
  for (const rule of VALUE_RULES) if (schema[rule] !== undefined) own[rule] = schema[rule];
  if (schema.required !== undefined && schema.required.length > 0) own.required = schema.required;
  const properties = ruledProperties(schema.properties, recurse);
  if (properties !== undefined) own.properties = properties;
  const items = recurse(schema.items);
  if (items !== undefined) own.items = items;
  const values = recurse(schema.additionalProperties);
  if (values !== undefined) own.additionalProperties = values;
  for (const choice of ['anyOf', 'oneOf'] as const) {
    // The codec handles choices between types; choices between lists of required fields are rules.
    const branches = schema[choice];
    if (branches?.every(isRequiredList)) own[choice] = branches;
  }
  const all = (schema.allOf ?? []).map(recurse).filter((inner) => inner !== undefined);
  if (schema.$ref !== undefined && isRuled(schemaName(schema.$ref))) all.push({ $ref: schema.$ref });
  if (Object.keys(own).length > 0) all.push(own);
  // Draft 4, which OpenAPI 3.0 builds on, ignores the siblings of a $ref.
  return all.length > 1 ? { allOf: all } : all[0];
}

function ruledProperties(
  properties: Readonly<Record<string, Schema>> | undefined,
  recurse: (schema: Schema) => SchemaObject | undefined,
): Readonly<Record<string, SchemaObject>> | undefined {
  const ruled = Object.entries(properties ?? {}).flatMap(([name, schema]) => {
    const rules = recurse(schema);
    return rules === undefined ? [] : [[name, rules] as const];
  });
  return ruled.length > 0 ? Object.fromEntries(ruled) : undefined;
}

function isRequiredList(schema: Schema): boolean {
  return typeof schema === 'object' && Object.keys(schema).every((keyword) => keyword === 'required');
}
