import { describeErrors, type ErrorAnswer, isError } from './errors.ts';
import { type Example, examplesOf, printed } from './examples.ts';
import type { Content, MediaType, OpenApi, OperationObject, ParameterObject, PathItem, Tag } from './openapi.ts';
import { type Resolver, resolver } from './resolve.ts';
import { exampleOf } from './schema-example.ts';

/** The document as the page shows it: with references resolved, by tag. */
export interface Reference {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly groups: readonly Group[];
  /** Every error that an operation may answer with, once each. */
  readonly errors: readonly ErrorAnswer[];
  readonly token: 'never' | 'optional' | 'required';
  readonly resolve: Resolver;
}

/** A tag and its operations. */
export interface Group extends Tag {
  /** The anchor that shows it: `#/Worker%20deployments`. */
  readonly anchor: string;
  readonly operations: readonly Operation[];
}

export interface Operation {
  readonly id: string;
  readonly tag: string;
  /** `#/Workflows/startWorkflowExecution`. */
  readonly anchor: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly isDeprecated: boolean;
  /** The gRPC method, as `package.Service/Method`. */
  readonly rpc: string | undefined;
  readonly parameters: readonly ParameterObject[];
  readonly body: Body | undefined;
  readonly answers: readonly Answer[];
  /** Statuses of its errors, such as `404` and `5XX`. */
  readonly errors: readonly string[];
}

export interface Body {
  readonly isRequired: boolean;
  readonly schema: MediaType['schema'];
  /** At least one. */
  readonly examples: readonly Example[];
}

/** An answer that is not an error. */
export interface Answer {
  readonly status: string;
  readonly description: string;
  readonly schema: MediaType['schema'];
  readonly headers: readonly { readonly name: string; readonly description: string }[];
  /** Media types; the first is the usual one. */
  readonly types: readonly string[];
  readonly examples: readonly Example[];
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Reads a document. Tags come in its own order, operations in the order of their paths. */
export function readReference(document: OpenApi): Reference {
  const resolve = resolver(document);
  const { info, tags = [], security = [] } = document;
  const operations = Object.entries(document.paths).flatMap(([path, item]) => itemOperations(path, item, resolve));
  const names = new Set([...tags.map(({ name }) => name), ...operations.map(({ tag }) => tag)]);
  const groups = [...names].map((name) => ({
    ...tags.find((tag) => tag.name === name),
    name,
    anchor: anchorOf(name),
    operations: operations.filter((operation) => operation.tag === name),
  }));
  const isOptional = security.some((each) => Object.keys(each).length === 0);
  return {
    title: info.title,
    version: info.version ?? '',
    description: info.description ?? '',
    groups: groups.filter((group) => group.operations.length > 0),
    errors: describeErrors(document, resolve),
    token: security.length === 0 ? 'never' : isOptional ? 'optional' : 'required',
    resolve,
  };
}

/** Names may contain any character. */
export function anchorOf(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

function itemOperations(path: string, item: PathItem, resolve: Resolver): readonly Operation[] {
  return METHODS.flatMap((method) => {
    const operation = item[method];
    return operation === undefined ? [] : [readOperation({ method, path, item, operation, resolve })];
  });
}

interface Place {
  readonly method: string;
  readonly path: string;
  readonly item: PathItem;
  readonly operation: OperationObject;
  readonly resolve: Resolver;
}

function readOperation({ method, path, item, operation, resolve }: Place): Operation {
  const id = operation.operationId ?? `${method} ${path}`;
  const tag = operation.tags?.[0] ?? 'Operations';
  const own = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
  const responses = Object.entries(operation.responses);
  return {
    id,
    tag,
    anchor: anchorOf(tag, id),
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? id,
    description: operation.description ?? '',
    isDeprecated: operation.deprecated === true,
    rpc: operation['x-rpc'],
    parameters: own.filter((each) => each.in !== 'cookie'),
    body: readBody(operation, resolve),
    answers: responses
      .filter(([status]) => !isError(status))
      .map(([status, answer]) => readAnswer(status, answer, resolve)),
    errors: responses.map(([status]) => status).filter(isError),
  };
}

function readBody({ requestBody }: OperationObject, resolve: Resolver): Body | undefined {
  if (requestBody === undefined) return undefined;
  const media = jsonMedia(requestBody.content);
  const recorded = examplesOf(media);
  const invented = { title: 'Example', text: printed(exampleOf(media?.schema, resolve) ?? {}) };
  return {
    isRequired: requestBody.required === true,
    schema: media?.schema,
    examples: recorded.length > 0 ? recorded : [invented],
  };
}

function readAnswer(status: string, reference: OperationObject['responses'][string], resolve: Resolver): Answer {
  const { description = '', content = {}, headers = {} } = resolve(reference);
  const media = jsonMedia(content);
  return {
    status,
    description,
    schema: media?.schema,
    headers: Object.entries(headers).map(([name, header]) => ({
      name,
      description: resolve(header).description ?? '',
    })),
    types: Object.keys(content),
    examples: examplesOf(media),
  };
}

function jsonMedia(content: Content): MediaType | undefined {
  return content['application/json'] ?? Object.values(content)[0];
}
