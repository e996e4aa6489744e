import type { Enum, Message, Model, Operation, PayloadTypes } from '../../model.ts';
import { documentPath } from '../../path-template.ts';
import { publishedBindings, variables } from './bindings.ts';
import { cleanComment } from './clean-comment.ts';
import {
  type Document,
  type LowerMethod,
  METHODS,
  type OperationObject,
  type Parameter,
  type Reference,
  type Schema,
} from './document.ts';
import { bindingQueryLeaves, fieldAt } from './parameters.ts';

/**
 * The document with the comments of the .proto files added to the descriptions of operations, parameters, schemas,
 * their fields and enum values: for the document that is built into the package and served. Descriptions of our own
 * come first. `model` is the one that the document was built from.
 */
export function mergeComments(document: Document, model: Model, payload?: PayloadTypes): Document {
  const bindings = new Map(
    model.operations.flatMap((operation) =>
      publishedBindings(operation).map((binding) => [
        `${binding.method.toLowerCase()} ${documentPath(binding.path.segments)}`,
        { operation, comments: parameterComments(model, operation, binding, payload) },
      ]),
    ),
  );
  const describe = (path: string, method: LowerMethod, object: OperationObject): OperationObject => {
    const found = bindings.get(`${method} ${path}`);
    if (found === undefined) return object;
    return {
      ...withDescription(object, found.operation.rpc.comment),
      parameters: object.parameters.map((parameter) => withParameterComment(parameter, found.comments)),
    };
  };
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      METHODS.flatMap((method) => (item[method] === undefined ? [] : [[method, describe(path, method, item[method])]])),
    ),
  ]);
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [
    name,
    withComments(schema, model),
  ]);
  return {
    ...document,
    paths: Object.fromEntries(paths),
    components: { ...document.components, schemas: Object.fromEntries(schemas) },
  };
}

/** Comments of the fields behind the path and query parameters of a binding, by place and name. */
function parameterComments(
  model: Model,
  { rpc }: Operation,
  binding: Operation['bindings'][number],
  payload: PayloadTypes | undefined,
): ReadonlyMap<string, string | undefined> {
  const inPath = variables(binding).map(({ parameter, fieldPath }): [string, string | undefined] => [
    `path ${parameter}`,
    fieldAt(model, rpc.requestType, fieldPath).comment,
  ]);
  const inQuery = bindingQueryLeaves(model, binding, rpc.requestType, payload).map(
    ({ name, fields }): [string, string | undefined] => [`query ${name}`, fields.at(-1)?.comment],
  );
  return new Map([...inPath, ...inQuery]);
}

function withParameterComment(
  parameter: Parameter | Reference,
  comments: ReadonlyMap<string, string | undefined>,
): Parameter | Reference {
  return '$ref' in parameter
    ? parameter
    : withDescription(parameter, comments.get(`${parameter.in} ${parameter.name}`));
}

function withComments(schema: Schema, model: Model): Schema {
  const name = schema['x-proto-type'] ?? '';
  const message = model.messages.get(name);
  if (message !== undefined) return messageComments(schema, message);
  const declared = model.enums.get(name);
  return declared === undefined
    ? schema
    : withDescription(withDescription(schema, declared.comment), valueList(declared));
}

function messageComments(schema: Schema, message: Message): Schema {
  const described = withDescription(schema, message.comment);
  if (described.properties === undefined) return described;
  const comments = new Map(message.fields.map((field) => [field.jsonName, field.comment]));
  const properties = Object.entries(described.properties).map(([key, each]) => [
    key,
    withDescription(each, comments.get(key)),
  ]);
  return { ...described, properties: Object.fromEntries(properties) };
}

/** A markdown list of those values that have a comment. */
function valueList({ values }: Enum): string | undefined {
  const items = values.flatMap(({ name, comment }) => {
    const text = cleanComment(comment)?.replace(/\s*\n\s*/g, ' ');
    return text === undefined ? [] : [`- \`${name}\`: ${text}`];
  });
  return items.length > 0 ? items.join('\n') : undefined;
}

/** `description` keeps its place among the keys if there is one, else it becomes the last key. */
function withDescription<T extends { readonly description?: string }>(object: T, comment: string | undefined): T {
  const text = cleanComment(comment);
  if (text === undefined) return object;
  const own = object.description;
  return { ...object, description: own === undefined ? text : `${own}\n\n${text}` };
}
