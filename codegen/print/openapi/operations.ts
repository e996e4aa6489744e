import type { Binding, Message, Model, Operation, PayloadTypes } from '../../model.ts';
import { documentPath } from '../../path-template.ts';
import { bindingKey, variables } from './bindings.ts';
import type { BodySchemas } from './body-schema.ts';
import { codeSamples } from './code-samples.ts';
import type { Descriptions } from './descriptions.ts';
import type { OperationObject, RequestBody } from './document.ts';
import { type Example, type Examples, usualServer } from './examples.ts';
import type { OperationOverlay, Overlay } from './overlay.ts';
import { fieldAt, parametersOf } from './parameters.ts';
import { responsesOf } from './responses.ts';
import type { Schemas } from './schemas.ts';
import { toPascal, toSentence } from './words.ts';

export interface OperationOptions {
  readonly model: Model;
  readonly overlay: Overlay;
  readonly examples: Examples;
  readonly schemas: Schemas;
  readonly bodies: BodySchemas;
  readonly descriptions: Descriptions;
  readonly payload: PayloadTypes | undefined;
}

/** The operation object of one published binding; `ids` are those of all published bindings of the operation. */
export function operationObject(
  operation: Operation,
  binding: Binding,
  ids: ReadonlyMap<Binding, string>,
  options: OperationOptions,
): OperationObject {
  const { model, overlay, schemas, payload, descriptions } = options;
  const id = ids.get(binding) ?? operation.id;
  const example = options.examples.get(id);
  const { rpc } = operation;
  const words = overlay.operations[operation.id];
  const ownWords = words?.bindings?.[bindingKey(binding)];
  const request = messageOf(model, rpc.requestType);
  // The body is what the URL leaves over, so a message that the overlay requires is required there or in the query.
  const required = words?.required ?? [];
  const hasBody = binding.body !== undefined;
  return {
    operationId: id,
    tags: [words?.tag ?? serviceTag(operation)],
    summary: ownWords?.summary ?? words?.summary ?? toSentence(rpc.name),
    description: descriptions.operation(operation, binding),
    ...(rpc.deprecated || words?.deprecated || ownWords?.deprecated ? { deprecated: true } : {}),
    'x-rpc': `${operation.service}/${rpc.name}`,
    ...samplesOf(words, binding, example),
    parameters: parametersOf(operation, binding, { model, schemas, payload, descriptions, required, example }),
    ...(hasBody
      ? {
          requestBody: requestBody(operation, binding, bodyName(operation, binding, ids), required, example, options),
        }
      : {}),
    responses: responsesOf(operation, {
      method: binding.method,
      hasBody,
      isBare: request.fields.length === 0,
      answer:
        binding.responseBody === undefined
          ? schemas.message(rpc.responseType)
          : schemas.field(fieldAt(model, rpc.responseType, binding.responseBody.split('.'))),
      example,
      usualServer: usualServer(options.examples),
      status: schemas.shared('Status'),
      isPaged: isPaged(binding, request, messageOf(model, rpc.responseType)),
      links: words?.links,
    }),
  };
}

/** As src/operation/next-page.ts has it. */
function isPaged({ method, responseBody }: Binding, request: Message, response: Message): boolean {
  const has = ({ fields }: Message, wanted: readonly string[]) => fields.some(({ name }) => wanted.includes(name));
  const isList = method === 'GET' && responseBody === undefined;
  return isList && has(request, ['next_page_token', 'page_token']) && has(response, ['next_page_token']);
}

/** Only for the binding that bears the rpc's own id has the overlay a recorded call in mind. */
function samplesOf(
  words: OperationOverlay | undefined,
  binding: Binding,
  example: Example | undefined,
): Pick<OperationObject, 'x-codeSamples'> {
  if (!words?.samples || example === undefined || words.bindings?.[bindingKey(binding)] !== undefined) return {};
  const { path: pathValues, query, body } = example.request;
  const path = documentPath(binding.path.segments);
  return { 'x-codeSamples': codeSamples({ method: binding.method, path, pathValues, query, body }) };
}

/** Tag of operations that the overlay says nothing of: the service's name. */
export function serviceTag(operation: Operation): string {
  return operation.service.slice(operation.service.lastIndexOf('.') + 1);
}

/** Bindings with the same path variables share a body; the rpc's own id is then the one that names it. */
function bodyName(operation: Operation, binding: Binding, ids: ReadonlyMap<Binding, string>): string {
  const key = (each: Binding): string => JSON.stringify([each.body, variables(each).map(({ fieldPath }) => fieldPath)]);
  const sharing = [...ids].flatMap(([each, id]) => (each.body !== undefined && key(each) === key(binding) ? [id] : []));
  const id = sharing.includes(operation.id) ? operation.id : (sharing[0] ?? operation.id);
  return `${toPascal(id)}Body`;
}

function requestBody(
  operation: Operation,
  binding: Binding,
  name: string,
  required: readonly string[],
  example: Example | undefined,
  { model, overlay, schemas, bodies }: OperationOptions,
): RequestBody {
  const inPath = variables(binding).map(({ fieldPath }) => fieldPath);
  const inPathAsJson = new Set(inPath.map((path) => jsonPath(model, operation.rpc.requestType, path)));
  const wanted = required.filter((path) => !inPathAsJson.has(path)).map((path) => path.split('.'));
  const body = example?.request.body;
  const more = overlay.operations[operation.id]?.bodies;
  const shown =
    body === undefined
      ? {}
      : more === undefined
        ? { example: body }
        : { examples: { recorded: { summary: 'In short', value: body }, ...more } };
  const content = (schema: RequestBody['content'][string]['schema'], isRequired: boolean): RequestBody => ({
    required: isRequired,
    content: { 'application/json': { schema, ...shown } },
  });
  if (binding.body === '*' || binding.body === undefined) {
    return content(bodies.body(operation.rpc.requestType, name, inPath, wanted), wanted.length > 0);
  }
  const bodyPath = binding.body.split('.');
  const field = fieldAt(model, operation.rpc.requestType, bodyPath);
  const removed = below(inPath, bodyPath);
  const inside = below(wanted, jsonPath(model, operation.rpc.requestType, bodyPath).split('.'));
  const deeper = inside.filter((path) => path.length > 0);
  return content(
    field.type.kind === 'message' && field.cardinality === 'singular' && removed.length + deeper.length > 0
      ? bodies.body(field.type.message, name, removed, deeper)
      : schemas.field(field),
    inside.length > 0,
  );
}

/** The rests of those paths that begin with `head`. */
function below(paths: readonly (readonly string[])[], head: readonly string[]): readonly (readonly string[])[] {
  return paths
    .filter((path) => head.every((name, index) => path[index] === name))
    .map((path) => path.slice(head.length));
}

function jsonPath(model: Model, messageName: string, path: readonly string[]): string {
  return path.map((_, index) => fieldAt(model, messageName, path.slice(0, index + 1)).jsonName).join('.');
}

function messageOf(model: Model, fullName: string): Message {
  const message = model.messages.get(fullName);
  if (message === undefined) throw new Error(`${fullName} is not in the model`);
  return message;
}
