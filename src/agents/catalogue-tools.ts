import { createHash } from 'node:crypto';
import { StatusError } from '../base/status-error.ts';
import type { Catalogue, Entry, Message, Schema } from '../catalogue/catalogue.ts';
import { entryIds, messageId } from '../catalogue/document/operation-ids.ts';
import type { JsonSchema } from '../catalogue/schema/json-schema.ts';
import type { Reply } from '../operation/reply.ts';
import type { RouteRequest, Tool, ToolArguments } from './tool.ts';

type Table = Readonly<Record<string, unknown>>;

const ID = { type: 'string', description: 'The id of the workflow, as returned by a start or a list.' };
const WAIT = {
  type: 'string',
  description: 'How long to wait for the result, with a unit: 30s, 2m. Default: no wait.',
};
const KEY = {
  type: 'string',
  description:
    'A new value for each intended call; the same value when you repeat a call after an error, so that it takes effect once.',
};

/** A tool for each entry of a catalogue, and for its signals, queries and updates (contract section 13). */
export function catalogueTools(catalogue: Catalogue): readonly Tool[] {
  return catalogue.entries.flatMap((entry) => {
    const tools = [
      startTool(catalogue, entry),
      listTool(entry),
      stateTool(entry),
      cancelTool(entry),
      ...entry.signals.map((signal) => messageTool(catalogue, entry, 'signal', signal)),
      ...entry.queries.map((query) => messageTool(catalogue, entry, 'query', query)),
      ...entry.updates.map((update) => messageTool(catalogue, entry, 'update', update)),
    ];
    return tools.map((tool) => ({ ...tool, namespace: entry.namespace, passedOn: ['input'] }));
  });
}

function startTool(catalogue: Catalogue, entry: Entry): Tool {
  const { name, title, description, input } = entry;
  return {
    name: toolName(entryIds(name).start),
    title,
    description: `${description ?? title}${/[.!?]$/.test(description ?? title) ? '' : '.'} Starts it and returns its id; with wait, returns its result if it is available by then.`,
    inputSchema: objectSchema(catalogue, { wait: WAIT, idempotency_key: KEY }, input, []),
    kind: 'write',
    call: async (given, invoke) => {
      const { status, headers, body } = await started(() =>
        invoke({
          ...{ method: 'POST', template: `/workflows/${name}`, values: [] },
          query: optional('wait', given.text('wait')),
          ...bodyOf(given),
        }),
      );
      const look = toolName(entryIds(name).get);
      const location = headers.find(([header]) => header === 'Location')?.[1];
      return {
        data: body.toString(),
        next: status === 200 ? undefined : `${look} with this id shows its progress.`,
        workflowId: location === undefined ? undefined : idIn(location),
      };
    },
  };
}

/** A workflow that has failed during the wait is an error, which says which workflow that is. */
async function started(start: () => Promise<Reply>): Promise<Reply> {
  try {
    return await start();
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    const { code, message, httpStatus, details, headers } = error;
    const { Location: location } = headers;
    if (location === undefined) throw error;
    throw new StatusError(code, `${message}\nid: ${idIn(location)}`, {
      ...{ headers, cause: error },
      ...(httpStatus === undefined ? {} : { httpStatus }),
      ...(details === undefined ? {} : { details }),
    });
  }
}

function idIn(location: string): string {
  return decodeURIComponent(location.slice(location.lastIndexOf('/') + 1));
}

function listTool({ name, title }: Entry): Tool {
  const properties = {
    status: { type: 'string', enum: ['RUNNING', 'COMPLETED', 'FAILED', 'CANCELED', 'TERMINATED', 'TIMED_OUT'] },
    page_size: { type: 'integer', description: 'Maximum number of workflows in the answer; default: 20.' },
    page_token: { type: 'string', description: 'nextPageToken of the previous answer.' },
  };
  return {
    name: toolName(entryIds(name).list),
    title: `List: ${title}`,
    description: 'Lists its workflows, newest first, with id and status.',
    inputSchema: { type: 'object', properties, additionalProperties: false },
    kind: 'read',
    call: async (given, invoke) => {
      const token = given.text('page_token');
      const { body } = await invoke({
        ...{ method: 'GET', template: `/workflows/${name}`, values: [] },
        query: [
          ['pageSize', String(given.count('page_size') ?? 20)],
          ...optional('status', given.text('status')),
          ...optional('pageToken', token),
        ],
      });
      const data = body.toString();
      const { nextPageToken } = JSON.parse(data) as { readonly nextPageToken?: string };
      const next = nextPageToken === undefined ? undefined : 'for the next page, call it again with nextPageToken.';
      return { data, next };
    },
  };
}

function stateTool({ name, title }: Entry): Tool {
  return {
    name: toolName(entryIds(name).get),
    title: `Status: ${title}`,
    description:
      'Returns the status of one, and its result or failure once it has closed. With wait, waits until it closes.',
    inputSchema: { type: 'object', properties: { id: ID, wait: WAIT }, required: ['id'], additionalProperties: false },
    kind: 'read',
    call: async (given, invoke) => {
      const values = [given.text('id') as string];
      const wait = given.text('wait');
      const template = `/workflows/${name}/{id}`;
      // The outcome of a wait, even an error, shows in the state that is read afterwards.
      if (wait !== undefined)
        await waited(() => invoke({ method: 'GET', template: `${template}/result`, values, query: [['wait', wait]] }));
      const { body } = await invoke({ method: 'GET', template, values });
      return { data: body.toString() };
    },
  };
}

const FAILED = 424;

async function waited(result: () => Promise<unknown>): Promise<void> {
  try {
    await result();
  } catch (error) {
    if ((error as { readonly httpStatus?: number }).httpStatus !== FAILED) throw error;
  }
}

function cancelTool({ name, title }: Entry): Tool {
  const reason = { type: 'string', description: 'The reason, for the record.' };
  return {
    name: toolName(entryIds(name).end),
    title: `Cancel: ${title}`,
    description: 'Asks one to clean up and end. It takes effect a moment later.',
    inputSchema: { type: 'object', properties: { id: ID, reason }, required: ['id'], additionalProperties: false },
    kind: 'destroy',
    call: async (given, invoke) => {
      const query = optional('reason', given.text('reason'));
      await invoke({
        method: 'DELETE',
        template: `/workflows/${name}/{id}`,
        values: [given.text('id') as string],
        query,
      });
      return { data: 'asked to end', next: `${toolName(entryIds(name).get)} with wait shows when it has ended.` };
    },
  };
}

const PLURAL = { signal: 'signals', query: 'queries', update: 'updates' } as const;
const DOES = {
  signal: 'Sends this signal; it has no answer.',
  query: 'Asks this; nothing changes.',
  update: 'Sends this update, and returns its outcome.',
} as const;

function messageTool(catalogue: Catalogue, { name, title }: Entry, kind: keyof typeof PLURAL, message: Message): Tool {
  const { key, description, input } = message;
  const properties = kind === 'query' ? { id: ID } : { id: ID, idempotency_key: KEY };
  return {
    name: toolName(messageId(kind, name, key)),
    title: `${title}: ${key}`,
    description: description ?? DOES[kind],
    inputSchema: objectSchema(catalogue, properties, input, ['id']),
    kind: kind === 'query' ? 'read' : 'write',
    call: async (given, invoke) => {
      const template = `/workflows/${name}/{id}/${PLURAL[kind]}/${key}`;
      const { body } = await invoke({
        method: 'POST',
        template,
        values: [given.text('id') as string],
        ...bodyOf(given),
      });
      return { data: kind === 'signal' ? 'sent' : body.toString() };
    },
  };
}

function bodyOf(given: ToolArguments): Pick<RouteRequest, 'body' | 'headers'> {
  const json = given.json('input');
  const key = given.text('idempotency_key');
  return {
    ...(json === undefined ? {} : { body: json }),
    ...(key === undefined ? {} : { headers: { 'Idempotency-Key': JSON.stringify(key) } }),
  };
}

export function optional(name: string, value: string | undefined): readonly (readonly [string, string])[] {
  return value === undefined ? [] : [[name, value]];
}

/** The schema of a tool: its own arguments, and `input` with the schema of the catalogue. */
function objectSchema(
  { schemas }: Catalogue,
  own: Table,
  input: Schema | undefined,
  required: readonly string[],
): Table {
  if (input === undefined) return { type: 'object', properties: own, required, additionalProperties: false };
  const $defs: Record<string, JsonSchema> = {};
  collect(schemas, input.name, $defs);
  const { [input.name]: root = true, ...others } = $defs;
  const isUsedAgain = JSON.stringify($defs).includes(`"${DEFS}${input.name}"`);
  const whole = isUsedAgain ? { $ref: `${DEFS}${input.name}` } : root;
  return {
    type: 'object',
    properties: { ...own, input: whole },
    required: [...required, 'input'],
    additionalProperties: false,
    ...(isUsedAgain ? { $defs } : Object.keys(others).length === 0 ? {} : { $defs: others }),
  };
}

const COMPONENTS = '#/components/schemas/';
const DEFS = '#/$defs/';

/** A schema and everything that it refers to. */
function collect(schemas: Catalogue['schemas'], name: string, into: Record<string, JsonSchema>): void {
  if (Object.hasOwn(into, name)) return;
  const schema = schemas[name] ?? true;
  into[name] = JSON.parse(JSON.stringify(schema).replaceAll(`"$ref":"${COMPONENTS}`, `"$ref":"${DEFS}`)) as JsonSchema;
  for (const [, other = ''] of JSON.stringify(schema).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
    collect(schemas, other, into);
  }
}

const LONGEST_NAME = 64;

/** `processOrder` as `process_order`; a name that is too long for agents ends with a hash. */
function toolName(operationId: string): string {
  const name = operationId.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (name.length <= LONGEST_NAME) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${name.slice(0, LONGEST_NAME - hash.length - 1)}_${hash}`;
}
