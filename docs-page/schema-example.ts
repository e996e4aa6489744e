import type { Schema } from './openapi.ts';
import { type Resolver, schemaOf, typeOf } from './resolve.ts';

/** Schemas that contain themselves end here. */
const DEEPEST = 6;

/**
 * A value that fits a schema, for a body without an example: what the schema itself gives as examples, defaults and
 * choices, and otherwise the required fields, with empty values. Nothing optional is made up.
 */
export function exampleOf(schema: Schema | undefined, resolve: Resolver, depth = 0): unknown {
  const found = schemaOf(schema, resolve);
  const given = [found.example, found.examples?.[0], found.const, found.default, found.enum?.[0]];
  const first = given.find((value) => value !== undefined);
  if (first !== undefined) return first;
  const choice = found.oneOf?.[0] ?? found.anyOf?.[0];
  if (choice !== undefined && depth < DEEPEST) return exampleOf(choice, resolve, depth + 1);
  switch (typeOf(found)) {
    case 'object': {
      if (depth >= DEEPEST) return {};
      const { required = [], properties = {} } = found;
      return Object.fromEntries(required.map((name) => [name, exampleOf(properties[name], resolve, depth + 1)]));
    }
    case 'array':
      return (found.minItems ?? 0) > 0 && depth < DEEPEST ? [exampleOf(found.items, resolve, depth + 1)] : [];
    case 'string':
      return '';
    case 'integer':
    case 'number':
      return found.minimum ?? 0;
    case 'boolean':
      return false;
    default:
      return depth === 0 ? undefined : null;
  }
}
