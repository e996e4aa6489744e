type Node = Readonly<Record<string, unknown>>;

/**
 * The OpenAPI 3.0.3 twin of a 3.1 document, for tools that read nothing newer. The document is not changed.
 * @throws Error for a schema keyword that has no 3.0 form, so that nothing is lost in silence.
 */
export function toOpenApi30(document: object): object {
  const source = asNode(document);
  const info = asNode(source.info);
  const { components, paths, ...rest } = source;
  return {
    ...rest,
    openapi: '3.0.3',
    info: { ...info, ...(info.license === undefined ? {} : { license: license(asNode(info.license)) }) },
    paths: mapValues(paths, (item) =>
      mapEntries(item, ([key, value]) => [key, isMethod(key) ? operation(value) : value]),
    ),
    ...(components === undefined
      ? {}
      : { components: mapEntries(components, ([kind, all]) => [kind, component(kind, all)]) }),
  };
}

/** 3.0 knows licences by URL only; SPDX has a page for each identifier. */
function license({ identifier, ...rest }: Node): Node {
  return identifier === undefined ? rest : { ...rest, url: `https://spdx.org/licenses/${String(identifier)}.html` };
}

const METHOD = /^(get|put|post|delete|options|head|patch|trace)$/;

function isMethod(key: string): boolean {
  return METHOD.test(key);
}

function component(kind: string, all: unknown): unknown {
  switch (kind) {
    case 'schemas':
      return mapValues(all, schema);
    case 'parameters':
    case 'headers':
      return mapValues(all, withSchema);
    case 'responses':
      return mapValues(all, response);
    case 'requestBodies':
      return mapValues(all, body);
    default:
      return all;
  }
}

function operation(value: unknown): Node {
  return mapEntries(value, ([key, part]) => {
    if (key === 'parameters') return [key, asList(part).map(withSchema)];
    if (key === 'requestBody') return [key, body(part)];
    if (key === 'responses') return [key, mapValues(part, response)];
    return [key, part];
  });
}

function response(value: unknown): Node {
  return mapEntries(body(value), ([key, part]) => [key, key === 'headers' ? mapValues(part, withSchema) : part]);
}

function body(value: unknown): Node {
  return mapEntries(value, ([key, part]) => [key, key === 'content' ? mapValues(part, withSchema) : part]);
}

function withSchema(value: unknown): Node {
  return mapEntries(value, ([key, part]) => [key, key === 'schema' ? schema(part) : part]);
}

/** Keywords that mean the same in 3.0 and in 3.1. */
const SAME = new Set([
  ...[
    'format',
    'description',
    'title',
    'default',
    'deprecated',
    'readOnly',
    'writeOnly',
    'enum',
    'required',
    'pattern',
  ],
  ...['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'minProperties'],
  ...['maxProperties', 'multipleOf', 'externalDocs', 'discriminator'],
]);

function schema(value: unknown): Node {
  const { $ref, ...siblings } = asNode(value);
  if ($ref === undefined) return Object.fromEntries(Object.entries(siblings).flatMap(keyword));
  // In 3.0 what stands beside a $ref is ignored.
  if (Object.keys(siblings).length === 0) return { $ref };
  return { allOf: [{ $ref }], ...schema(siblings) };
}

function keyword([key, value]: readonly [string, unknown]): (readonly [string, unknown])[] {
  if (SAME.has(key) || key.startsWith('x-')) return [[key, value]];
  switch (key) {
    case 'type':
      return type(value);
    case 'examples':
      return asList(value)
        .slice(0, 1)
        .map((example) => ['example', example]);
    case 'properties':
      return [[key, mapValues(value, schema)]];
    case 'items':
    case 'not':
      return [[key, schema(value)]];
    case 'additionalProperties':
      return [[key, typeof value === 'boolean' ? value : schema(value)]];
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return [[key, asList(value).map(schema)]];
    default:
      throw new Error(`the schema keyword ${key} has no OpenAPI 3.0 form`);
  }
}

function type(value: unknown): (readonly [string, unknown])[] {
  const types = typeof value === 'string' ? [value] : asList(value);
  const [only, ...others] = types.filter((each) => each !== 'null');
  if (only === undefined || others.length > 0) {
    throw new Error(`the type ${JSON.stringify(value)} has no OpenAPI 3.0 form`);
  }
  return types.includes('null')
    ? [
        ['type', only],
        ['nullable', true],
      ]
    : [['type', only]];
}

function asNode(value: unknown): Node {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`an object was wanted in the document, not ${JSON.stringify(value)}`);
  }
  return Object.fromEntries(Object.entries(value));
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`a list was wanted in the document, not ${JSON.stringify(value)}`);
  return value;
}

function mapEntries(value: unknown, change: (entry: [string, unknown]) => readonly [string, unknown]): Node {
  return Object.fromEntries(Object.entries(asNode(value)).map(change));
}

function mapValues(value: unknown, change: (value: unknown) => unknown): Node {
  return mapEntries(value, ([key, part]) => [key, change(part)]);
}
