import type { Document, MediaType, OperationObject, Parameter, PathItem, Response, Schema } from './document.ts';
import type { Example, Examples } from './examples.ts';

/** What an operation answers to callers that ask for a stream (contract section 7). */
interface Stream {
  readonly contentType: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}

const query = (name: string, description: string, schema: Schema): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});

const EVENTS = 'text/event-stream';
const LINES = 'application/x-ndjson';
const ONLY_EVENTS = `Only with \`Accept: ${EVENTS}\`.`;

const AFTER = query(
  'after',
  `The id of the last event that you have: the stream goes on behind it, as with the header \`Last-Event-ID\`. ${ONLY_EVENTS}`,
  { type: 'string' },
);
const FOLLOW = query(
  'followRuns',
  `False for this very run. Otherwise continuations, retries, cron runs and resets are followed. ${ONLY_EVENTS}`,
  { type: 'boolean' },
);
// No default in any schema here: clients that send defaults would send them without the header, too.
const INTERVAL = query('interval', `The least time between two queries, by default \`1s\`. ${ONLY_EVENTS}`, {
  type: 'string',
});
const LIMIT = query('limit', `The most items of all pages together. Only with \`Accept: ${LINES}\`.`, {
  type: 'integer',
  minimum: 1,
});

const ITEM_LINES: Stream = {
  contentType: LINES,
  description: 'The items of all pages, one JSON object a line. A last line `{"error": ...}` tells of a failure.',
  parameters: [LIMIT],
};
const HISTORY_EVENTS: Stream = {
  contentType: EVENTS,
  description:
    'Every event of the history as it happens: `event` is its short name, `id` its run and number, `data` the ' +
    'HistoryEvent. The last one is `end`, with the result.',
  parameters: [AFTER, FOLLOW],
};
const STATUS_EVENTS: Stream = {
  contentType: EVENTS,
  description: '`status` for the status and every change of it, then `end` with the result.',
  parameters: [AFTER],
};
const END_EVENT: Stream = {
  contentType: EVENTS,
  description: '`status` while it is running, then `end` with the result.',
  parameters: [AFTER],
};
const VALUE_EVENTS: Stream = {
  contentType: EVENTS,
  description: '`value` for the first payload of the result and every change of it, then `end` with the result.',
  parameters: [INTERVAL, AFTER, FOLLOW],
};

const STREAMS: Readonly<Record<string, readonly Stream[]>> = {
  getWorkflowExecutionHistory: [HISTORY_EVENTS, ITEM_LINES],
  getWorkflowExecutionHistoryReverse: [ITEM_LINES],
  getWorkflowResult: [STATUS_EVENTS],
  getActivityResult: [END_EVENT],
  getNexusOperationResult: [END_EVENT],
  queryWorkflowByGet: [VALUE_EVENTS],
  listWorkers: [ITEM_LINES],
};

/** Describes the streams beside the JSON answers of the operations that have them. */
export function addStreams(document: Document, examples: Examples): Document {
  const { schemas } = document.components;
  const described = (operation: OperationObject, method: string): OperationObject => {
    const isList = method === 'get' && isSingleList(operation, schemas);
    const streams = STREAMS[operation.operationId] ?? (isList ? [ITEM_LINES] : []);
    return streams.length === 0 ? operation : withStreams(operation, streams, examples.get(operation.operationId));
  };
  const paths = Object.entries(document.paths).map(([path, item]): [string, PathItem] => [
    path,
    Object.fromEntries(Object.entries(item).map(([method, each]) => [method, described(each, method)])),
  ]);
  return { ...document, paths: Object.fromEntries(paths) };
}

/** True for a list by its name, with one list in its answer. */
function isSingleList({ operationId, responses }: OperationObject, schemas: Readonly<Record<string, Schema>>): boolean {
  if (!/^(list|scan)[A-Z]/.test(operationId)) return false;
  const answer = responses['200'];
  const name =
    answer !== undefined && '$ref' in answer ? undefined : nameOf(answer?.content?.['application/json']?.schema);
  const lists = Object.values(schemas[name ?? '']?.properties ?? {}).filter(({ type, items }) => {
    const target = schemas[nameOf(items) ?? ''];
    return type === 'array' && target !== undefined && target.enum === undefined;
  });
  return lists.length === 1;
}

function nameOf(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.split('/').at(-1);
}

function withStreams(
  operation: OperationObject,
  streams: readonly Stream[],
  example: Example | undefined,
): OperationObject {
  const answer = operation.responses['200'] as Response;
  const content = streams.map(({ contentType, description }): [string, MediaType] => {
    const shown = example?.others?.find((other) => other.contentType === contentType)?.response;
    return [contentType, { schema: { type: 'string', description }, ...(shown !== undefined && { example: shown }) }];
  });
  const isOwn = ({ name }: Parameter) => operation.parameters.every((each) => '$ref' in each || each.name !== name);
  const own = operation.parameters.filter((each) => !('$ref' in each));
  const shared = operation.parameters.filter((each) => '$ref' in each);
  return {
    ...operation,
    parameters: [...own, ...streams.flatMap(({ parameters }) => parameters.filter(isOwn)), ...shared],
    responses: {
      ...operation.responses,
      '200': { ...answer, content: { ...answer.content, ...Object.fromEntries(content) } },
    },
  };
}
