import type { Catalogue, Entry, Message, Schema } from '../catalogue.ts';
import { pascalCase } from '../schema/bundle.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { entryIds, messageId } from './operation-ids.ts';
import {
  SECURITY_SCHEMES,
  SHARED,
  SHARED_PARAMETERS,
  SHARED_RESPONSES,
  SHARED_SCHEMAS,
  stateSchema,
} from './shared.ts';
import { toSchema30 } from './to-schema-30.ts';

type Table = Readonly<Record<string, unknown>>;
type Version = '3.1' | '3.0';

/**
 * The OpenAPI document of a catalogue. Each operation has one success type, as in a hand-written document, so that
 * generated clients return that type. Paths are below the server's `/workflows`.
 */
export function catalogueDocument(catalogue: Catalogue, version: Version): Table {
  const { info, entries } = catalogue;
  const schemaOf = version === '3.1' ? (schema: JsonSchema) => schema : toSchema30;
  const own = [...Object.entries(SHARED_SCHEMAS), ...entries.map(stateOf), ...Object.entries(catalogue.schemas)];
  // Servers, security and tags stand where the running instance inserts its own, and the security schemes come last.
  return {
    openapi: version === '3.1' ? '3.1.0' : '3.0.3',
    info: infoOf(info, version),
    servers: [{ url: '/workflows' }],
    security: [{}, { bearer: [] }],
    tags: tagsOf(entries),
    paths: Object.assign({}, ...entries.map((entry) => pathsOf(entry, version))) as Table,
    components: {
      schemas: Object.fromEntries(own.map(([name, schema]) => [name, schemaOf(schema)])),
      parameters: SHARED_PARAMETERS,
      responses: SHARED_RESPONSES,
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

/** 3.0 names licences only by URL; SPDX has a page for each identifier. */
function infoOf({ title, version, description, license, contact }: Catalogue['info'], openapi: Version): Table {
  const { identifier, ...named } = license ?? {};
  const byUrl = identifier === undefined ? named : { ...named, url: `https://spdx.org/licenses/${identifier}.html` };
  return {
    title,
    version,
    description: description ?? 'Workflows by name: start them, follow them, talk to them.',
    license: license === undefined || openapi === '3.1' ? license : byUrl,
    contact,
  };
}

/** Entries with the same title share a group. */
function tagsOf(entries: readonly Entry[]): readonly Table[] {
  const first = new Map([...entries].reverse().map((entry) => [entry.title, entry]));
  const ordered = entries.filter((entry) => first.get(entry.title) === entry);
  return ordered.map(({ title, description = 'Start it, follow it, talk to it.' }) => ({ name: title, description }));
}

/** Name of the schema for the answer to `GET` of an entry. */
export function stateName(name: string): string {
  return `${pascalCase(name)}State`;
}

function stateOf({ name, title, result }: Entry): readonly [string, JsonSchema] {
  return [stateName(name), stateSchema(title, result?.name)];
}

const parameter = (name: keyof typeof SHARED_PARAMETERS) => ({ $ref: `#/components/parameters/${name}` });
const schemaRef = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Table) => ({ content: { 'application/json': { schema } } });
const body = (schema: Schema | undefined) =>
  schema === undefined ? {} : { requestBody: { required: true, ...json(schemaRef(schema.name)) } };
const answerOf = (schema: Schema | undefined) => json(schema === undefined ? {} : schemaRef(schema.name));
const NULL = { '3.1': { type: 'null' }, '3.0': { enum: [null] } } as const;
/**
 * The answers of a call that waits for a value: the value, or `null` if there is none yet. The second never has a schema
 * without the value: openapi-generator's Java client would import a class of null. In 3.0 both have one schema, since
 * progenitor takes only one type of success; in 3.1 the first is the value alone, which clients return.
 */
function valueOrNull(schema: Schema | undefined, version: Version): { readonly value: Table; readonly none: Table } {
  const value = answerOf(schema);
  const none = schema === undefined ? value : json({ anyOf: [schemaRef(schema.name), NULL[version]] });
  return { value: version === '3.1' ? value : none, none };
}
const errors = {
  '4XX': { $ref: '#/components/responses/ClientError' },
  '5XX': { $ref: '#/components/responses/ServerError' },
};

function pathsOf(entry: Entry, version: Version): Table {
  const { name, title, description, input, result, signals, queries, updates } = entry;
  const ids = entryIds(name);
  const tags = [title];
  const lower = `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  const one = `/${name}/{id}`;
  const outcome = valueOrNull(result, version);
  return {
    [`/${name}`]: {
      post: {
        operationId: ids.start,
        tags,
        summary: title,
        description: `${description === undefined ? '' : `${description}\n\n`}Starts it and answers at once. With \`?wait=30s\`, the answer is the result itself (200), or 202 if it is not available by then.`,
        parameters: [parameter('idempotencyKey')],
        ...body(input),
        responses: {
          201: {
            description: 'It has been started.',
            headers: { Location: { description: 'The URL to follow it.', schema: { type: 'string' } } },
            ...json(schemaRef(SHARED.started)),
          },
          ...errors,
        },
      },
      get: {
        operationId: ids.list,
        tags,
        summary: `List: ${lower}`,
        description: 'Newest first, in pages. The header `Link` has the URL of the next page.',
        parameters: [parameter('status'), parameter('pageSize'), parameter('pageToken')],
        responses: { 200: { description: 'One page.', ...json(schemaRef(SHARED.list)) }, ...errors },
      },
    },
    [one]: {
      parameters: [parameter('id')],
      get: {
        operationId: ids.get,
        tags,
        summary: `Status: ${lower}`,
        description: 'Its status, and its result or failure.',
        parameters: [parameter('runId')],
        responses: { 200: { description: 'Its state.', ...json(schemaRef(stateName(name))) }, ...errors },
      },
      delete: {
        operationId: ids.end,
        tags,
        summary: `Cancel: ${lower}`,
        description: 'Asks it to clean up and end.',
        parameters: [parameter('terminate'), parameter('reason'), parameter('idempotencyKey')],
        responses: { 202: { description: 'It has been asked to end.' }, ...errors },
      },
    },
    [`${one}/result`]: {
      parameters: [parameter('id')],
      get: {
        operationId: ids.result,
        tags,
        summary: `Result: ${lower}`,
        description: 'The result itself. If the workflow has failed, the answer is the error 424.',
        parameters: [parameter('wait'), parameter('runId')],
        responses: {
          200: { description: 'The result.', ...outcome.value },
          202: { description: 'It is still running: ask again.', ...outcome.none },
          ...errors,
        },
      },
    },
    [`${one}/events`]: {
      parameters: [parameter('id')],
      get: {
        operationId: ids.events,
        tags,
        summary: `Events: ${lower}`,
        description: 'What happens to it, as server-sent events, each as it happens; for an `EventSource`, or curl.',
        parameters: [parameter('after'), parameter('runId')],
        responses: {
          200: {
            description: 'The events.',
            content: { 'text/event-stream': { schema: { type: 'string', description: eventsOf(name) } } },
          },
          ...errors,
        },
      },
    },
    ...Object.fromEntries(signals.map((signal) => [`${one}/signals/${signal.key}`, signalPath(entry, signal)])),
    ...Object.fromEntries(queries.map((query) => [`${one}/queries/${query.key}`, queryPath(entry, query)])),
    ...Object.fromEntries(
      updates.map((update) => [`${one}/updates/${update.key}`, updatePath(entry, update, version)]),
    ),
  };
}

function eventsOf(name: string): string {
  return (
    'Every event of the history: `event` is its short name, `id` its run and number, `data` the event itself. ' +
    `The last one is \`end\`, with the state of the workflow (\`${stateName(name)}\`).`
  );
}

function signalPath({ name, title }: Entry, { key, description, input }: Message): Table {
  return {
    parameters: [parameter('id')],
    post: {
      operationId: messageId('signal', name, key),
      tags: [title],
      summary: `Signal: ${key}`,
      description: description ?? `Sends \`${key}\`; it has no answer.`,
      parameters: [parameter('idempotencyKey')],
      ...body(input),
      responses: { 202: { description: 'It has been sent.' }, ...errors },
    },
  };
}

/** GET, or POST if there is an argument. */
function queryPath({ name, title }: Entry, { key, description, input, result }: Message): Table {
  return {
    parameters: [parameter('id')],
    [input === undefined ? 'get' : 'post']: {
      operationId: messageId('query', name, key),
      tags: [title],
      summary: `Query: ${key}`,
      description: description ?? `Asks for \`${key}\`; nothing changes.`,
      ...body(input),
      responses: { 200: { description: 'The answer.', ...answerOf(result) }, ...errors },
    },
  };
}

function updatePath({ name, title }: Entry, { key, description, input, result }: Message, version: Version): Table {
  const outcome = valueOrNull(result, version);
  return {
    parameters: [parameter('id')],
    post: {
      operationId: messageId('update', name, key),
      tags: [title],
      summary: `Update: ${key}`,
      description: description ?? `Sends the update \`${key}\`, and returns its outcome.`,
      parameters: [parameter('idempotencyKey')],
      ...body(input),
      responses: {
        200: { description: 'The update is complete.', ...outcome.value },
        202: {
          description: 'The update is still in progress. Repeat the call with the same key to get the answer.',
          ...outcome.none,
          headers: { 'Idempotency-Key': { description: 'The key of this call.', schema: { type: 'string' } } },
        },
        ...errors,
      },
    },
  };
}
