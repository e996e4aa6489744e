import {
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type PathItem,
  type RequestBody,
  resolve,
  type Schema,
  type SchemaObject,
  schemaName,
} from './openapi.ts';
import { publishedRules, type Rules, readRules } from './rules.ts';

/** The published document reduced to the operations and components that have rules (see rules.ts). */
export interface RuleDocument {
  /** True if requests must match the document in every detail. */
  readonly strict: boolean;
  readonly document: OpenApiDocument;
  readonly operations: ReadonlyMap<string, RuledOperation>;
  readonly components: Readonly<Record<string, SchemaObject>>;
}

export interface RuledOperation {
  /**
   * A path made for the rule document, such as `/7/{namespace}`, since the validator treats every colon in a path as a
   * parameter.
   */
  readonly path: string;
  /** Lower case. */
  readonly method: string;
  readonly pathParameters: readonly string[];
  /** True if there are rules on the path or the query. */
  readonly hasParameterRules: boolean;
  /** Undefined if no rule applies to the body. */
  readonly body: SchemaObject | undefined;
}

/** Key of an operation in a RuleDocument. */
export function operationKey(method: string, path: string): string {
  return `${method.toLowerCase()} ${path}`;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** @param strict true to keep everything in the document, for operators who want requests to match it exactly */
export function ruleDocument(published: OpenApiDocument, strict = false): RuleDocument {
  const rules = strict ? publishedRules(published) : readRules(published);
  const operations = new Map<string, RuledOperation>();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [index, [publishedPath, item]] of Object.entries(published.paths).entries()) {
    for (const method of METHODS) {
      const parameters = parametersOf(published, item, method);
      const body = rules.of(bodySchema(published, item, method));
      const hasParameterRules = parameters.some((parameter) => isRuled(parameter, rules));
      if (body === undefined && !hasParameterRules) continue;
      const pathParameters = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      const path = [`/${index}`, ...pathParameters.map((name) => `{${name}}`)].join('/');
      const ruled = { path, method, pathParameters, hasParameterRules, body };
      operations.set(operationKey(method, publishedPath), ruled);
      paths[path] = { ...paths[path], [method]: operationObject(parameters, body, rules) };
    }
  }
  const components = ruledComponents(published, rules);
  return {
    strict,
    operations,
    components,
    document: { openapi: published.openapi, paths, components: { schemas: components } },
  };
}

/** As the build writes it beside the document, so that a start does not have to read and reduce the document. */
export function printRules(rules: RuleDocument): string {
  return JSON.stringify({ ...rules, operations: [...rules.operations] });
}

/** What `printRules` has printed. */
export function parseRules(text: string): RuleDocument {
  const { operations, ...rules } = JSON.parse(text) as RuleDocument & {
    readonly operations: readonly [string, RuledOperation][];
  };
  return { ...rules, operations: new Map(operations) };
}

/** A path variable needs no rule for its presence, since the router matched it; a query parameter does. */
function isRuled(parameter: Parameter, rules: Rules): boolean {
  return rules.of(parameter.schema) !== undefined || (parameter.in === 'query' && parameter.required === true);
}

function operationObject(parameters: readonly Parameter[], body: SchemaObject | undefined, rules: Rules): object {
  const kept = parameters.filter((parameter) => parameter.in === 'path' || isRuled(parameter, rules));
  return {
    parameters: kept.map((parameter) => ({ ...parameter, schema: parameterSchema(parameter, rules) })),
    ...(body !== undefined && { requestBody: { content: { 'application/json': { schema: body } } } }),
    responses: { 200: { description: '' } },
  };
}

/** Keeps whether a parameter is repeated: the validator turns a single value into a list accordingly. */
function parameterSchema(parameter: Parameter, rules: Rules): SchemaObject {
  const list = typeof parameter.schema === 'object' && parameter.schema.type === 'array';
  return { type: list ? 'array' : 'string', ...(list && { items: { type: 'string' } }), ...rules.of(parameter.schema) };
}

function parametersOf(published: OpenApiDocument, item: PathItem, method: string): readonly Parameter[] {
  const operation = item[method] as OperationObject | undefined;
  if (operation === undefined) return [];
  return [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map((parameter) => resolve<Parameter>(published.components?.parameters, parameter))
    .filter((parameter) => parameter !== undefined)
    .filter((parameter) => parameter.in !== 'header');
}

function bodySchema(published: OpenApiDocument, item: PathItem, method: string): Schema | undefined {
  const operation = item[method] as OperationObject | undefined;
  if (operation?.requestBody === undefined) return undefined;
  const body = resolve<RequestBody>(published.components?.requestBodies, operation.requestBody);
  return body?.content['application/json']?.schema;
}

function ruledComponents(published: OpenApiDocument, rules: Rules): Record<string, SchemaObject> {
  const names = Object.keys(published.components?.schemas ?? {});
  return Object.fromEntries(
    names.flatMap((name) => {
      const rule = rules.component(name);
      return rule === undefined ? [] : [[name, rule] as const];
    }),
  );
}

/** The document with one operation and the components that it refers to. */
export function singleOperation({ document }: RuleDocument, { path, method }: RuledOperation): OpenApiDocument {
  const paths = { [path]: { [method]: document.paths[path]?.[method] } };
  const all = document.components?.schemas ?? {};
  const schemas: Record<string, Schema> = {};
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key !== '$ref' || typeof inner !== 'string') {
        visit(inner);
        continue;
      }
      const name = schemaName(inner);
      const schema = all[name];
      if (schema === undefined || Object.hasOwn(schemas, name)) continue;
      schemas[name] = schema;
      visit(schema);
    }
  };
  visit(paths);
  return { openapi: document.openapi, paths, components: { schemas } };
}
