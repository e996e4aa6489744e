/** The subset of OpenAPI 3.0 and 3.1 that validation uses. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly requestBodies?: Readonly<Record<string, RequestBody>>;
  };
}

/** By method in lower case; `parameters` apply to all methods. */
export interface PathItem {
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly [method: string]: unknown;
}

export interface OperationObject {
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly requestBody?: RequestBody | Ref;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, { readonly schema?: Schema }>>;
}

export interface Ref {
  readonly $ref: string;
}

/** A JSON schema; `true` and `false` are schemas too. */
export type Schema = boolean | SchemaObject;

export interface SchemaObject {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

const SCHEMA_PREFIX = '#/components/schemas/';

/** The component's name of a `$ref` to a schema. */
export function schemaName(ref: string): string {
  return ref.startsWith(SCHEMA_PREFIX) ? ref.slice(SCHEMA_PREFIX.length) : ref;
}

/** Follows one `$ref` into a section of the components. */
export function resolve<T extends object>(
  section: Readonly<Record<string, T>> | undefined,
  value: T | Ref,
): T | undefined {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  return section?.[value.$ref.slice(value.$ref.lastIndexOf('/') + 1)];
}
