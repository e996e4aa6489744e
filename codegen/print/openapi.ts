import { stringify } from 'yaml';
import { BuildError } from '../build-error.ts';
import type { Enum, FieldType, Message, Model, Operation, PayloadTypes } from '../model.ts';
import { documentPath } from '../path-template.ts';
import { publishedBindings } from './openapi/bindings.ts';
import { createBodySchemas } from './openapi/body-schema.ts';
import { createDescriptions } from './openapi/descriptions.ts';
import { type Document, type LowerMethod, METHODS, type OperationObject, type PathItem } from './openapi/document.ts';
import { type ExampleSet, NO_EXAMPLES, strayExamples, usualServer } from './openapi/examples.ts';
import { infoObject } from './openapi/info.ts';
import { addJobs, JOB_IDS } from './openapi/jobs.ts';
import { operationIds } from './openapi/operation-ids.ts';
import { operationObject, serviceTag } from './openapi/operations.ts';
import { type Overlay, type OverlayPlace, readOverlay } from './openapi/overlay.ts';
import { SHARED_PARAMETERS } from './openapi/parameters.ts';
import { reach } from './openapi/reach.ts';
import { SHARED_HEADERS, sharedResponses } from './openapi/responses.ts';
import { nameSchemas } from './openapi/schema-names.ts';
import { createSchemas } from './openapi/schemas.ts';
import { SHARED_SCHEMAS } from './openapi/shared-schemas.ts';
import { createTranslateComment } from './openapi/translate-comment.ts';
import { toPascal } from './openapi/words.ts';

export interface OpenApiOptions {
  /** The parsed overlay file; undefined for none. */
  readonly overlay: unknown;
  /** Without it, mistakes are told without their lines. */
  readonly overlayPlace?: OverlayPlace | undefined;
  /** Default: none. */
  readonly examples?: ExampleSet;
  readonly infoTitle?: string;
  /** True adds the comments of the .proto files: for the document that is built into the package and served. */
  readonly comments?: boolean;
  readonly payload: PayloadTypes | undefined;
}

const BEARER = {
  type: 'http',
  scheme: 'bearer',
  description:
    'A token or API key, sent as `Authorization: Bearer …`. The proxy passes it on to the server, which decides what ' +
    'the caller may do, and checks it first if it is configured to. Without authentication no token is needed.',
} as const;

/** Prints the OpenAPI 3.1 document of the published bindings as YAML. The same model gives the same text. */
export function printOpenApi(model: Model, options: OpenApiOptions): string {
  return printYaml(buildDocument(model, options));
}

/** YAML that parsers of YAML 1.1 read the same way: `no`, `on` and times are quoted there. */
export function printYaml(document: object): string {
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 120, compat: 'yaml-1.1' });
}

/**
 * Builds the OpenAPI 3.1 document of the published bindings.
 * @throws BuildError where the overlay or an example does not fit the model
 * @throws Error where an operationId, a path or a schema name is there twice
 */
export function buildDocument(model: Model, options: OpenApiOptions): Document {
  const { payload, examples = NO_EXAMPLES } = options;
  const overlay = readOverlay(options.overlay, model, options.overlayPlace);
  const operations = model.operations.filter((operation) => publishedBindings(operation).length > 0);
  const details = detailTypes(model, overlay);
  const answers = [...operations.map(({ rpc }) => rpc.responseType), ...details];
  const types = reach(model, [...operations.map(({ rpc }) => rpc.requestType), ...answers], payload);
  const answered = reach(model, answers, payload);
  const declared = [...model.messages.values(), ...model.enums.values()].filter(({ fullName }) => types.has(fullName));
  const idsOf = new Map(operations.map((each) => [each, operationIds(each, overlay.operations[each.id])]));
  const ids = [...idsOf.values()].flatMap((each) => [...each.values()]);
  checkUnique(ids);
  const stray = strayExamples(examples, [...ids, ...JOB_IDS]);
  if (stray.length > 0) throw new BuildError(stray);

  const names = schemaNames(declared, ids, overlay);
  const descriptions = createDescriptions({
    overlay,
    payload,
    translate: options.comments
      ? createTranslateComment({
          model,
          shown: shownTypes(model, operations, details, names, payload),
          operationIds: new Map(operations.map((each) => [each.rpc.name, firstId(idsOf.get(each))])),
        })
      : undefined,
  });

  // oapi-codegen declares a type <OperationId>Response of its own.
  const goNames = new Map(ids.map((id) => [`${toPascal(id)}Response`, `${toPascal(id)}Result`]));
  const written = new Map(operations.flatMap((each) => (each.written ? [[each.rpc.responseType, each.written]] : [])));
  const schemas = createSchemas({ model, names, answered, payload, descriptions, goNames, details, written });
  const bodies = createBodySchemas({ model, schemas, names, descriptions, given: overlay.names });
  const paths = new Map<string, Map<LowerMethod, OperationObject>>();
  for (const [operation, bindingIds] of idsOf) {
    for (const binding of bindingIds.keys()) {
      const path = documentPath(binding.path.segments);
      const item = paths.get(path) ?? new Map<LowerMethod, OperationObject>();
      const method = METHODS.find((each) => each.toUpperCase() === binding.method);
      if (method === undefined || item.has(method)) {
        throw new Error(`${binding.place.file}:${binding.place.line}: ${binding.method} ${path} is there twice`);
      }
      const parts = { model, overlay, examples: examples.examples, schemas, bodies, descriptions, payload };
      item.set(method, operationObject(operation, binding, bindingIds, parts));
      paths.set(path, item);
    }
  }
  checkShapes([...paths.keys()]);

  const responses = sharedResponses(schemas.shared('Status'), overlay.errors);
  for (const name of ['GrpcTimeout', 'RequestTimeout'] as const) schemas.shared(name);
  const components = schemas.components();
  checkReferences(overlay, ids, components, options.overlayPlace);
  const document: Document = {
    openapi: '3.1.0',
    info: infoObject({
      title: options.infoTitle ?? overlay.info?.title,
      description: overlay.info?.description,
      version: model.sourceVersion,
      hasPayloads: payload !== undefined && types.has(payload.payload),
      server: usualServer(examples.examples),
    }),
    servers: [{ url: '/' }],
    security: [{}, { bearer: [] }],
    tags: tagsOf(operations, overlay),
    paths: Object.fromEntries([...paths].map(([path, item]) => [path, pathItem(item)])),
    components: {
      schemas: components,
      parameters: used(SHARED_PARAMETERS, 'parameters', paths),
      headers: SHARED_HEADERS,
      responses: used(responses, 'responses', paths),
      securitySchemes: { bearer: BEARER },
    },
  };
  return addJobs(document, examples.examples);
}

/** What the overlay says of schemas and operations that are known only when all are made. */
function checkReferences(
  { names, operations }: Overlay,
  ids: readonly string[],
  schemas: Document['components']['schemas'],
  placeOf: OverlayPlace = () => ({ file: 'overlay', line: 1 }),
): void {
  const links = Object.entries(operations).flatMap(([id, words]) =>
    Object.entries(words.links ?? {}).map(([link, { operationId }]) => ({ id, link, operationId })),
  );
  const problems = [
    ...Object.entries(names)
      .filter(([, name]) => schemas[name] === undefined)
      .map(([made]) => ({ place: placeOf(['names', made]), message: `there is no schema ${made}` })),
    ...links
      .filter(({ operationId }) => !ids.includes(operationId))
      .map(({ id, link, operationId }) => ({
        place: placeOf(['operations', id, 'links', link]),
        message: `there is no operation ${operationId}`,
      })),
  ];
  if (problems.length > 0) throw new BuildError(problems);
}

/**
 * Names of the schemas: those that the overlay gives, else made ones. typescript-fetch declares a type
 * `<OperationId>Request` for the parameters of an operation, and ogen trips over `<OperationId>Operation`.
 */
function schemaNames(
  declared: readonly (Message | Enum)[],
  ids: readonly string[],
  { names: given }: Overlay,
): ReadonlyMap<string, string> {
  const reserved = [...Object.keys(SHARED_SCHEMAS), ...ids.map((id) => `${toPascal(id)}Operation`)];
  const requests = new Map(ids.map((id) => [`${toPascal(id)}Request`, `${toPascal(id)}Message`]));
  const made = nameSchemas(declared, reserved);
  return new Map([...made].map(([type, name]) => [type, given[name] ?? requests.get(name) ?? name]));
}

/** The types that have a schema: a request as a whole is shown only where it is part of another message. */
function shownTypes(
  model: Model,
  operations: readonly Operation[],
  details: readonly string[],
  names: ReadonlyMap<string, string>,
  payload: PayloadTypes | undefined,
): ReadonlyMap<string, string> {
  const roots = operations.flatMap(({ rpc }) => [
    rpc.responseType,
    ...(model.messages.get(rpc.requestType)?.fields ?? []).flatMap(({ type }) => typeName(type) ?? []),
  ]);
  const shown = reach(model, [...roots, ...details], payload);
  return new Map([...names].filter(([type]) => shown.has(type)));
}

/** Full names of the messages that the overlay lists as details of errors. */
function detailTypes(model: Model, { errorDetails }: Overlay): readonly string[] {
  return [...model.messages.values()]
    .filter((each) => errorDetails.includes(each.fullName))
    .concat(
      [...model.messages.values()].filter((each) => each.localName.length === 1 && errorDetails.includes(each.package)),
    )
    .map(({ fullName }) => fullName);
}

function typeName(type: FieldType): string | undefined {
  return type.kind === 'message' ? type.message : type.kind === 'enum' ? type.enum : undefined;
}

function firstId(ids: ReadonlyMap<unknown, string> | undefined): string {
  return ids?.values().next().value ?? '';
}

function pathItem(item: ReadonlyMap<LowerMethod, OperationObject>): PathItem {
  return Object.fromEntries(METHODS.flatMap((method) => (item.has(method) ? [[method, item.get(method)]] : [])));
}

/** Those components that an operation refers to: linters complain of the others. */
function used<T>(
  components: Readonly<Record<string, T>>,
  kind: string,
  paths: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
) {
  const text = JSON.stringify([...paths.values()].flatMap((item) => [...item.values()]));
  return Object.fromEntries(
    Object.entries(components).filter(([name]) => text.includes(`"#/components/${kind}/${name}"`)),
  );
}

/** The overlay's tags that are in use, in its order, then the names of services that the overlay says nothing of. */
function tagsOf(operations: readonly Operation[], overlay: Overlay): Document['tags'] {
  const inUse = new Map(
    operations.map((operation) => [overlay.operations[operation.id]?.tag ?? serviceTag(operation), operation.service]),
  );
  const known = overlay.tags
    .filter(({ name }) => inUse.delete(name))
    .map(({ docs, ...tag }) => ({
      ...tag,
      ...(docs === undefined
        ? {}
        : { externalDocs: { description: `${tag.name} in Temporal's documentation`, url: docs } }),
    }));
  return [...known, ...[...inUse].map(([name, service]) => ({ name, description: `Operations of ${service}.` }))];
}

function checkUnique(ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id.toLowerCase()))
      throw new Error(`operationId ${id} is there twice; name the bindings in the overlay`);
    seen.add(id.toLowerCase());
  }
}

/** OpenAPI forbids two paths that differ in the names of their variables only. */
function checkShapes(paths: readonly string[]): void {
  const byShape = new Map<string, string>();
  for (const path of paths) {
    const shape = path.replace(/\{[^}]*\}/g, '{}');
    const other = byShape.get(shape);
    if (other !== undefined) throw new Error(`the paths ${other} and ${path} differ in the names of variables only`);
    byShape.set(shape, path);
  }
}
