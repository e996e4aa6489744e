/** As much of the document as is changed here; everything else passes through. */
export interface FullDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly responses?: Readonly<Record<string, Response>>;
    readonly schemas?: Readonly<Record<string, Schema>>;
  };
}

interface Operation {
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Response>>;
}

interface Response {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Content;
}

interface Parameter {
  readonly schema?: Schema;
}

interface Schema {
  readonly default?: unknown;
  readonly example?: unknown;
}

type Content = Readonly<Record<string, { readonly example?: unknown; readonly examples?: unknown }>>;

/**
 * The document as the page shows it. Where an answer has no example, Swagger UI makes one up of all fields that there
 * are, pages of them; and it sends defaults and the examples of schemas, which nobody has asked for. Those examples
 * that were recorded for an operation stay: they can be sent as they are.
 * @param server that requests are tried out on
 */
export function forPeople<T extends FullDocument>(document: T, server: string): T {
  const { paths, components } = document;
  return {
    ...document,
    servers: [{ url: server }],
    paths: mapValues(paths, (item) => mapValues(item, shownOperation)),
    components: {
      ...components,
      ...(components.parameters && { parameters: mapValues(components.parameters, unfilledParameter) }),
      ...(components.schemas && { schemas: mapValues(components.schemas, unfilled) }),
      // Errors have one shape, which the page tells at its top.
      ...(components.responses && { responses: mapValues(components.responses, withoutContent) }),
    },
  };
}

function shownOperation(operation: Operation): Operation {
  const { requestBody, responses } = operation;
  const recorded = Object.values(responses).some(hasExample);
  return {
    ...operation,
    ...(requestBody && { requestBody: { ...requestBody, content: mapValues(requestBody.content, atLeastEmpty) } }),
    responses: mapValues(responses, (response) =>
      recorded && !hasExample(response) ? withoutContent(response) : response,
    ),
  };
}

function hasExample({ content = {} }: Response): boolean {
  return Object.values(content).some(({ example }) => example !== undefined);
}

function withoutContent({ content: _, ...response }: Response): Response {
  return response;
}

function atLeastEmpty(media: Content[string]): Content[string] {
  return media.examples === undefined ? { ...media, example: media.example ?? {} } : media;
}

function unfilledParameter({ schema, ...parameter }: Parameter): Parameter {
  return { ...parameter, ...(schema && { schema: unfilled(schema) }) };
}

/** What a schema shows of its values would stand in every field of the page that has such a value, and be sent. */
function unfilled({ default: _, example: __, ...schema }: Schema): Schema {
  return schema;
}

function mapValues<T, R>(object: Readonly<Record<string, T>>, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
