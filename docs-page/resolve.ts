import type { OpenApi, Schema, SchemaObject } from './openapi.ts';

/** What a reference refers to. Its own description takes precedence. */
export type Resolver = <T extends object>(reference: T) => T;

/** Longer chains of references are circular. */
const MOST_STEPS = 20;

/** Resolves references into the document itself; others are left as they are. */
export function resolver(document: OpenApi): Resolver {
  return (reference) => {
    let found = reference as typeof reference & { readonly $ref?: unknown };
    for (let step = 0; typeof found.$ref === 'string' && step < MOST_STEPS; step++) {
      const target = lookUp(document, found.$ref);
      if (typeof target !== 'object' || target === null) break;
      const { $ref: _, ...own } = found;
      found = { ...(target as typeof reference), ...own };
    }
    return found;
  };
}

/** RFC 6901: `~1` is a slash and `~0` a tilde; in an anchor, everything may be percent-encoded. */
function lookUp(document: OpenApi, ref: string): unknown {
  if (!ref.startsWith('#/')) return undefined;
  const parts = ref.slice(2).split('/');
  return parts.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    return Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  }, document);
}

/** The last part of a reference: the name of a schema. */
export function refName(schema: Schema | undefined): string | undefined {
  if (typeof schema !== 'object' || schema.$ref === undefined) return undefined;
  return decodeURIComponent(schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1));
}

/** A schema with its reference resolved and its `allOf` merged; `true` is the schema of anything. */
export function schemaOf(schema: Schema | undefined, resolve: Resolver): SchemaObject {
  if (typeof schema !== 'object') return {};
  const { allOf, ...own } = resolve(schema);
  if (allOf === undefined) return own;
  const parts = [...allOf.map((part) => schemaOf(part, resolve)), own];
  const merged = Object.assign({}, ...parts) as SchemaObject;
  const properties = Object.assign({}, ...parts.map((part) => part.properties));
  return { ...merged, properties, required: parts.flatMap(({ required = [] }) => required) };
}

/** The type of a schema; the first one if it has several. */
export function typeOf({ type, properties, items }: SchemaObject): string | undefined {
  if (type !== undefined) return typeof type === 'string' ? type : type.find((each) => each !== 'null');
  return properties !== undefined ? 'object' : items !== undefined ? 'array' : undefined;
}
