import { resolve } from 'node:path';
import * as z from 'zod';
import { StatusError } from '../../base/status-error.ts';
import type { UsageError } from '../../base/usage-error.ts';
import { jsonToWire } from '../../codec/json/codec.ts';
import type { MessageType } from '../../codec/json/message-type.ts';
import type { Catalogue, CatalogueInfo, Entry, Message, Schema } from '../catalogue.ts';
import { stateName } from '../document/document.ts';
import { operationIds } from '../document/operation-ids.ts';
import { SHARED } from '../document/shared.ts';
import { createBundle, pascalCase } from '../schema/bundle.ts';
import { compileSchemas } from '../schema/compile.ts';
import { type IdTemplate, parseIdTemplate } from './id-template.ts';
import { valueAt } from './pointer.ts';
import { type FilePath, readSourceFile, type SourceFile } from './source-file.ts';

const text = z.string({ error: 'expected a string' }).min(1, 'expected a non-empty string');
const schema = z.unknown().optional();
const described = { description: text.optional(), name: text.optional(), input: schema };
const signal = z.strictObject(described);
const answering = z.strictObject({ ...described, result: schema });
/** An empty value is a signal without an argument. */
const named = <T extends z.ZodType>(shape: T) =>
  z
    .record(
      z.string(),
      z.preprocess((value) => value ?? {}, shape),
      { error: 'expected a table of names' },
    )
    .default({});

const file = z.strictObject({
  info: z
    .strictObject({
      title: text.optional(),
      version: z.coerce.string().optional(),
      description: text.optional(),
      license: z.strictObject({ name: text, identifier: text.optional(), url: text.optional() }).optional(),
      contact: z.strictObject({ name: text.optional(), url: text.optional(), email: text.optional() }).optional(),
    })
    .default({}),
  schemas: z.record(z.string(), schema).default({}),
  workflows: z.record(
    z.string(),
    z.strictObject({
      title: text.optional(),
      description: text.optional(),
      type: text,
      namespace: text,
      taskQueue: text,
      id: text.optional(),
      start: z.record(z.string(), z.unknown()).default({}),
      input: schema,
      result: schema,
      signals: named(signal),
      queries: named(answering),
      updates: named(answering),
    }),
    { error: 'expected workflows by name' },
  ),
});

type File = z.output<typeof file>;
type FileEntry = File['workflows'][string];

const ENTRY_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MESSAGE_KEY = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
/** Path of the page. */
const RESERVED = 'docs';
/** Fields that the entry sets in another way, or the caller. */
const NOT_IN_START: ReadonlySet<string> = new Set([
  ...['namespace', 'workflowId', 'workflow_id', 'workflowType', 'workflow_type', 'taskQueue', 'task_queue'],
  ...['input', 'identity', 'requestId', 'request_id'],
]);

/**
 * Reads a catalogue and the files that its schemas refer to, and compiles the schemas.
 * @param startType StartWorkflowExecutionRequest
 * @param seen gets the absolute path of every file that was read, even if one of them has a mistake
 * @throws UsageError of one line with file, line and column
 */
export function loadCatalogue(path: string, startType: MessageType, seen: Set<string> = new Set()): Catalogue {
  const files = new Map<string, SourceFile>();
  const readFile = (absolute: string): SourceFile => {
    seen.add(absolute);
    const known = files.get(absolute) ?? readSourceFile(absolute);
    files.set(absolute, known);
    return known;
  };
  const source = readFile(resolve(path));
  const given = parsed(source);
  const reserved = [...Object.values(SHARED), ...Object.keys(given.workflows).map(stateName), ...generated(given)];
  const bundle = createBundle(readFile, reserved);
  /** Names are assigned first; checks are compiled once all schemas have been read. */
  const slot = (at: FilePath, value: unknown, name: string): string | undefined =>
    value === undefined ? undefined : bundle.add({ file: source, at }, name);
  const drafts = Object.entries(given.workflows).map(([name, entry]) =>
    draftOf(source, name, entry, slot, readStart(source, name, entry, startType)),
  );
  checkOperationIds(source, drafts);
  const checkOf = compileSchemas(bundle);
  const schemaOf = (name: string | undefined): Schema | undefined =>
    name === undefined ? undefined : { name, schemas: bundle.schemas, check: checkOf(name) };
  const messageOf = ({ input, result, ...rest }: MessageDraft): Message => ({
    ...rest,
    input: schemaOf(input),
    result: schemaOf(result),
  });
  return {
    info: {
      title: given.info.title ?? 'Workflows',
      version: given.info.version ?? '1.0.0',
      description: given.info.description,
      license: given.info.license as CatalogueInfo['license'],
      contact: given.info.contact as CatalogueInfo['contact'],
    },
    entries: drafts.map(({ input, result, signals, queries, updates, ...rest }) => ({
      ...rest,
      input: schemaOf(input),
      result: schemaOf(result),
      signals: signals.map(messageOf),
      queries: queries.map(messageOf),
      updates: updates.map(messageOf),
    })),
    schemas: bundle.schemas,
  };
}

/** Names that generators give to types of their own, for each operation: oapi-codegen, openapi-generator, ogen. */
function generated({ workflows }: File): readonly string[] {
  const keys = (table: object) => Object.keys(table).map((key) => ({ key }));
  const ids = Object.entries(workflows).flatMap(([name, { signals, queries, updates }]) =>
    operationIds({ name, signals: keys(signals), queries: keys(queries), updates: keys(updates) }),
  );
  return ids.flatMap((id) =>
    ['Request', 'Response', 'Params', 'Operation'].map((suffix) => `${pascalCase(id)}${suffix}`),
  );
}

function parsed(source: SourceFile): File {
  const result = file.safeParse(source.value ?? {});
  if (result.success) return result.data;
  const { issues } = result.error;
  // A misspelt key is also reported as missing.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  const at = (issue?.path ?? []) as FilePath;
  if (issue?.code === 'unrecognized_keys') {
    throw source.mistake(at, `unknown key ${JSON.stringify(issue.keys[0])}`, issue.keys[0]);
  }
  const isMissing = issue?.code === 'invalid_type' && at.length > 0 && valueAt(source.value, at) === undefined;
  const key = String(at.at(-1));
  if (isMissing) throw source.mistake(at.slice(0, -1), `${key} is required`, key);
  throw source.mistake(at, `${at.length === 0 ? '' : `${key}: `}${issue?.message ?? 'not a catalogue'}`);
}

type MessageDraft = Omit<Message, 'input' | 'result'> & {
  readonly input: string | undefined;
  readonly result: string | undefined;
};
type EntryDraft = Omit<Entry, 'input' | 'result' | 'signals' | 'queries' | 'updates'> & {
  readonly input: string | undefined;
  readonly result: string | undefined;
  readonly signals: readonly MessageDraft[];
  readonly queries: readonly MessageDraft[];
  readonly updates: readonly MessageDraft[];
};

function draftOf(
  source: SourceFile,
  name: string,
  entry: FileEntry,
  slot: (at: FilePath, value: unknown, name: string) => string | undefined,
  start: Buffer,
): EntryDraft {
  const at = ['workflows', name];
  if (!ENTRY_NAME.test(name) || name === RESERVED) {
    const wanted =
      name === RESERVED ? `a name other than ${RESERVED}, which is the page` : 'a name such as process-order';
    throw source.mistake(['workflows'], `expected ${wanted}, got ${JSON.stringify(name)}`, name);
  }
  const own = pascalCase(name);
  const messages = (kind: 'signals' | 'queries' | 'updates'): readonly MessageDraft[] =>
    Object.entries<{ description?: string | undefined; name?: string | undefined; input?: unknown; result?: unknown }>(
      entry[kind],
    ).map(([key, message]) => {
      if (!MESSAGE_KEY.test(key)) {
        throw source.mistake(
          [...at, kind],
          `expected letters, digits, _, . and - in a name, got ${JSON.stringify(key)}`,
          key,
        );
      }
      const place = [...at, kind, key];
      return {
        key,
        name: message.name ?? key,
        description: message.description,
        input: slot([...place, 'input'], message.input, `${own}${pascalCase(key)}${kind === 'signals' ? '' : 'Input'}`),
        result: slot(
          [...place, 'result'],
          message.result,
          `${own}${pascalCase(key)}${kind === 'queries' ? '' : 'Result'}`,
        ),
      };
    });
  return {
    name,
    title: entry.title ?? titleOf(name),
    description: entry.description,
    type: entry.type,
    namespace: entry.namespace,
    taskQueue: entry.taskQueue,
    id: readId(source, [...at, 'id'], entry.id),
    input: slot([...at, 'input'], entry.input, `${own}Input`),
    result: slot([...at, 'result'], entry.result, `${own}Result`),
    start,
    signals: messages('signals'),
    queries: messages('queries'),
    updates: messages('updates'),
  };
}

/** `process-order` as `Process order`. */
function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function readId(source: SourceFile, at: FilePath, template: string | undefined): IdTemplate | undefined {
  try {
    return template === undefined ? undefined : parseIdTemplate(template);
  } catch (error) {
    throw source.mistake(at, `id: ${(error as Error).message}`);
  }
}

function readStart(source: SourceFile, name: string, { start }: FileEntry, type: MessageType): Buffer {
  const at = ['workflows', name, 'start'];
  const taken = Object.keys(start).find((key) => NOT_IN_START.has(key));
  if (taken !== undefined) throw source.mistake(at, `${taken} cannot be set in start`, taken);
  try {
    return jsonToWire(type, Buffer.from(JSON.stringify(start)), { shorthand: true, types: new Map() }).wire;
  } catch (error) {
    const [violation] = error instanceof StatusError ? error.violations : [];
    if (violation === undefined) throw error;
    throw source.mistake(at, `${violation.field}: ${violation.description}`, violation.field.split('.')[0]);
  }
}

/** Generated clients have a function for each operation, so two must not have the same name. */
function checkOperationIds(source: SourceFile, entries: readonly EntryDraft[]): void {
  const taken = new Map<string, string>();
  for (const entry of entries) {
    for (const id of operationIds(entry)) {
      // Some languages make a file or a type of it, whose names must differ by more than case.
      const key = id.toLowerCase();
      const other = taken.get(key);
      if (other !== undefined) throw sameId(source, entry.name, id, other);
      taken.set(key, entry.name);
    }
  }
}

function sameId(source: SourceFile, name: string, id: string, other: string): UsageError {
  const said = name === other ? 'twice in this workflow' : `in ${other} too`;
  return source.mistake(
    ['workflows'],
    `clients would have a function ${id} ${said}: give one of them another name`,
    name,
  );
}
