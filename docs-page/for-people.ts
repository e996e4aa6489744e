/** The parts of the document that are changed here; everything else passes through. */
export interface FullDocument {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly responses?: Readonly<Record<string, Response>>;
    readonly schemas?: Readonly<Record<string, Schema>>;
  };
}

/** Operations by method, and what they have in common. */
type PathItem = Readonly<Record<string, Operation | readonly Parameter[]>>;

interface Operation {
  readonly parameters?: readonly Parameter[];
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
 * The document as shown on the page. If a response has no example, Swagger UI invents one with all possible fields,
 * pages of them; it also sends default values and schema examples that nobody asked for. The examples recorded for an
 * operation are kept, since they can be sent as they are.
 * @param server that receives the requests sent from the page
 */
export function forPeople<T extends FullDocument>(document: T, server: string): T {
  const { paths, components } = document;
  return {
    ...document,
    servers: [{ url: server }],
    paths: mapValues(paths, shownItem),
    components: {
      ...components,
      ...(components.parameters && { parameters: mapValues(components.parameters, unfilledParameter) }),
      ...(components.schemas && { schemas: mapValues(components.schemas, unfilled) }),
      // All errors have the same shape, which is described at the top of the page.
      ...(components.responses && { responses: mapValues(components.responses, withoutContent) }),
    },
  };
}

/** Every operation has the parameters of its path, so that a path has nothing but operations. */
function shownItem({ parameters: shared = [], ...operations }: PathItem): Readonly<Record<string, Operation>> {
  return mapValues(operations as Readonly<Record<string, Operation>>, ({ parameters = [], ...operation }) =>
    shownOperation({ ...operation, parameters: [...(shared as readonly Parameter[]), ...parameters] }),
  );
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

/** Otherwise the examples of a schema would be filled into every field of that type, and sent. */
function unfilled({ default: _, example: __, ...schema }: Schema): Schema {
  return schema;
}

function mapValues<T, R>(object: Readonly<Record<string, T>>, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
