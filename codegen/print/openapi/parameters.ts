import type { Binding, Field, Message, Model, Operation, PayloadTypes } from '../../model.ts';
import { variables } from './bindings.ts';
import type { Descriptions } from './descriptions.ts';
import type { Parameter, Reference, Schema } from './document.ts';
import { type Example, parameterExample } from './examples.ts';
import { filterParameters } from './filter-parameters.ts';
import { type QueryLeaf, queryLeaves } from './query-leaves.ts';
import type { Schemas } from './schemas.ts';

/** Query switches and headers that many operations share (contract section 2). */
export const SHARED_PARAMETERS = {
  pretty: {
    name: 'pretty',
    in: 'query',
    description: 'Indent the answer by two spaces. The bare `?pretty` means true.',
    allowEmptyValue: true,
    schema: { type: 'boolean', default: false },
  },
  grpcTimeoutHeader: {
    name: 'Grpc-Timeout',
    in: 'header',
    description: 'How long the call may take, as gRPC writes it. The shorter of the two timeouts counts.',
    schema: { $ref: '#/components/schemas/GrpcTimeout' },
  },
  requestTimeoutHeader: {
    name: 'Request-Timeout',
    in: 'header',
    description: 'How long the call may take, in seconds. The shorter of the two timeouts counts.',
    schema: { $ref: '#/components/schemas/RequestTimeout' },
  },
  requestIdHeader: {
    name: 'X-Request-ID',
    in: 'header',
    description:
      'A name for this request, of at most 128 characters: it comes back in the answer and stands in the log.',
    schema: { type: 'string' },
  },
  identityHeader: {
    name: 'Temporal-Identity',
    in: 'header',
    description: 'Who calls; used where the request itself gives no `identity`.',
    schema: { type: 'string', examples: ['billing-service@eu-1'] },
  },
  idempotencyKeyHeader: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'Used where the request itself gives no request id (no update id, for an update): ' +
      'a call repeated with the same key takes effect once.',
    schema: { type: 'string', examples: ['6dad5439-40dd-4b01-9f15-f5723a450776'] },
  },
} as const satisfies Readonly<Record<string, Parameter>>;

type SharedParameter = keyof typeof SHARED_PARAMETERS;

export interface ParameterOptions {
  readonly model: Model;
  readonly schemas: Schemas;
  readonly payload: PayloadTypes | undefined;
  readonly descriptions: Descriptions;
  /** Dotted JSON names that the overlay requires. */
  readonly required: readonly string[];
  readonly example: Example | undefined;
}

/** Parameters of one binding: path, query, switches, headers. */
export function parametersOf(
  operation: Operation,
  binding: Binding,
  options: ParameterOptions,
): readonly (Parameter | Reference)[] {
  const inPath = new Set(variables(binding).map(({ fieldPath }) => fieldPath.join('.')));
  // A header that fills nothing but what the path already gives would be of no use.
  const fills = new Set(
    operation.fills.filter((fill) => !inPath.has(fill.fieldPath.join('.'))).map((fill) => fill.source),
  );
  const shared: readonly (SharedParameter | false)[] = [
    'pretty',
    'grpcTimeoutHeader',
    'requestTimeoutHeader',
    'requestIdHeader',
    fills.has('identity') && 'identityHeader',
    fills.has('request-id') && 'idempotencyKeyHeader',
  ];
  const request = operation.rpc.requestType;
  return [
    ...pathParameters(binding, request, options),
    ...queryParameters(binding, request, options),
    ...filterParameters(operation, binding),
    ...shared.flatMap((name) => (name === false ? [] : [{ $ref: `#/components/parameters/${name}` }])),
  ];
}

function pathParameters(
  binding: Binding,
  request: string,
  { model, schemas, descriptions, example }: ParameterOptions,
): readonly Parameter[] {
  return variables(binding).flatMap(({ parameter, fieldPath, pattern }): readonly Parameter[] => {
    const field = fieldAt(model, request, fieldPath);
    const schema: Schema = pattern === undefined ? withoutDeprecated(schemas.field(field)) : { type: 'string' };
    const names =
      pattern === undefined
        ? [parameter]
        : pattern.flatMap((part) => (part.kind === 'literal' ? [] : [part.parameter]));
    return names.map((name) => {
      const description = descriptions.pathParameter(name, field);
      return withExample(
        { name, in: 'path', required: true, ...(description === undefined ? {} : { description }), schema },
        example?.request.path[name],
      );
    });
  });
}

/** What the query of `binding` holds beside the switches: the fields that are neither in the path nor in the body. */
export function bindingQueryLeaves(
  model: Model,
  binding: Binding,
  request: string,
  payload: PayloadTypes | undefined,
): readonly QueryLeaf[] {
  if (binding.body === '*') return [];
  const inPath = variables(binding).map(({ fieldPath }) => fieldPath.join('.'));
  const inBody = binding.body === undefined ? [] : [binding.body];
  return queryLeaves(model, request, new Set([...inPath, ...inBody]), payload);
}

function queryParameters(binding: Binding, request: string, options: ParameterOptions): readonly Parameter[] {
  const { model, schemas, payload, descriptions, required, example } = options;
  return bindingQueryLeaves(model, binding, request, payload).map(({ name, fields, rule }): Parameter => {
    const field = fields.at(-1);
    if (field === undefined) throw new Error(`${request}: a query parameter without a field`);
    const owner = ownerAt(
      model,
      request,
      fields.map((each) => each.name),
    );
    const description = descriptions.queryParameter(owner, field, rule);
    const parameter: Parameter = {
      name,
      in: 'query',
      ...(required.includes(name) ? { required: true } : {}),
      ...(description === undefined ? {} : { description }),
      ...(fields.some((each) => each.deprecated) ? { deprecated: true } : {}),
      schema: notNull(withoutDeprecated(schemas.field(field))),
    };
    return withExample(parameter, example?.request.query[name]);
  });
}

function withExample(parameter: Parameter, text: string | undefined): Parameter {
  return text === undefined ? parameter : { ...parameter, example: parameterExample(text, parameter.schema) };
}

export function fieldAt(model: Model, messageName: string, path: readonly string[]): Field {
  const [head, ...rest] = path;
  const field = model.messages.get(messageName)?.fields.find((each) => each.name === head);
  if (field === undefined) throw new Error(`${messageName} has no field ${head}`);
  if (rest.length === 0) return field;
  if (field.type.kind !== 'message') throw new Error(`${messageName}.${head} is no message`);
  return fieldAt(model, field.type.message, rest);
}

/** The message that declares the last field of a path. */
function ownerAt(model: Model, messageName: string, path: readonly string[]): Message {
  const above = path.slice(0, -1);
  const type = above.length === 0 ? undefined : fieldAt(model, messageName, above).type;
  const name = type?.kind === 'message' ? type.message : messageName;
  const message = model.messages.get(name);
  if (message === undefined) throw new Error(`${name} is not in the model`);
  return message;
}

function withoutDeprecated(schema: Schema): Schema {
  const { deprecated: _, ...rest } = schema;
  return rest;
}

/** A query parameter is never null: a wrapper's parameter is what it wraps. */
function notNull(schema: Schema): Schema {
  return typeof schema.type === 'object' ? { ...schema, type: String(schema.type[0]) } : schema;
}
