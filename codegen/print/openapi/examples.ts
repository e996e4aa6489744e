import * as z from 'zod';
import type { Problem } from '../../build-error.ts';
import type { Place } from '../../model.ts';
import type { YamlSource } from '../../yaml-source.ts';
import type { MediaType, Schema } from './document.ts';

const json = z.record(z.string(), z.unknown());
const texts = z.record(z.string(), z.string());

const request = z.strictObject({ path: texts.default({}), query: texts.default({}), body: json.optional() });

/** Other answers of an operation: another status, or another media type, whose text is kept as it is. */
const other = z.strictObject({
  request,
  status: z.int(),
  contentType: z.string().optional(),
  response: z.union([json, z.string()]),
});

const example = z.strictObject({
  /** Version of the server that gave the answer. */
  server: z.string().optional(),
  request,
  status: z.int(),
  /** Undefined for JSON. */
  contentType: z.undefined().optional(),
  response: json,
  others: z.array(other).optional(),
});

/** A file of examples, by operationId. */
export const exampleFile = z.record(z.string(), example);

/** What was sent to a server, and what came back. */
export type Example = z.infer<typeof example>;

export type Examples = ReadonlyMap<string, Example>;

/** The server that gave most of the answers; undefined if no example names one. */
export function usualServer(examples: Examples): string | undefined {
  const counts = new Map<string, number>();
  for (const { server } of examples.values())
    if (server !== undefined) counts.set(server, (counts.get(server) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** An answer in the form of a media type; its title names a server that is not the usual one. */
export function shownAnswer(
  { server, response }: { readonly server?: string | undefined; readonly response: unknown },
  usual: string | undefined,
): Pick<MediaType, 'example' | 'examples'> {
  if (server === undefined || server === usual) return { example: response };
  return { examples: { recorded: { summary: `From server ${server}`, value: response } } };
}

/** The examples of several files, and where each of them stands. */
export interface ExampleSet {
  readonly examples: Examples;
  readonly placeOf: (operationId: string) => Place;
}

export const NO_EXAMPLES: ExampleSet = { examples: new Map(), placeOf: () => ({ file: 'examples', line: 1 }) };

export function joinExamples(sources: readonly YamlSource<Readonly<Record<string, Example>>>[]): ExampleSet {
  const entries = sources.flatMap(({ value, placeOf }) =>
    Object.entries(value).map(([id, each]) => ({ id, each, place: placeOf([id]) })),
  );
  const places = new Map(entries.map(({ id, place }) => [id, place]));
  return {
    examples: new Map(entries.map(({ id, each }) => [id, each])),
    placeOf: (id) => places.get(id) ?? NO_EXAMPLES.placeOf(id),
  };
}

/** Examples of operations that are not there (any more). */
export function strayExamples({ examples, placeOf }: ExampleSet, ids: readonly string[]): readonly Problem[] {
  const known = new Set(ids);
  return [...examples.keys()]
    .filter((id) => !known.has(id))
    .map((id) => ({ place: placeOf(id), message: `there is no operation ${id}` }));
}

/** The value of a parameter as its schema has it: in a URL everything is text. */
export function parameterExample(text: string, { type, items }: Schema): unknown {
  switch (type) {
    case 'integer':
    case 'number':
      return Number(text);
    case 'boolean':
      return text === 'true';
    case 'array':
      return [parameterExample(text, items ?? {})];
    default:
      return text;
  }
}
