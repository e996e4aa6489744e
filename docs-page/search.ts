import type { Schema } from './openapi.ts';
import type { Operation, Reference } from './reference.ts';
import { type Resolver, refName, schemaOf } from './resolve.ts';

export interface Match {
  readonly operation: Operation;
  /** The field or parameter in which a word was found; undefined if the operation's own words contain all of them. */
  readonly field: string | undefined;
}

export type Search = (query: string) => readonly Match[];

interface Place {
  /** In lower case. */
  readonly text: string;
  readonly weight: number;
  readonly field?: string;
}

interface Entry {
  readonly operation: Operation;
  readonly places: readonly Place[];
}

const WEIGHTS = { summary: 100, id: 60, path: 40, tag: 30, field: 20, description: 12, group: 8, words: 3 };
/** A word that begins where a word of the text begins counts more than one in the middle. */
const AT_START = 2;
/** What another word for the same counts, relative to the word itself, and where it is looked for. */
const SYNONYM = { factor: 0.5, leastWeight: WEIGHTS.tag };
/** Levels of fields below the body and the answers. */
const DEEPEST = 3;

/** Words that people use, and those of the document. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  abort: ['terminate', 'cancel'],
  async: ['complete'],
  bulk: ['batch'],
  cron: ['schedule'],
  enqueue: ['start'],
  event: ['history'],
  execute: ['start'],
  fetch: ['read', 'list', 'describe'],
  find: ['list'],
  get: ['describe', 'read'],
  invoke: ['execute', 'start'],
  job: ['workflow'],
  kill: ['terminate'],
  launch: ['start'],
  log: ['history'],
  message: ['signal', 'update'],
  outcome: ['result'],
  output: ['result'],
  poller: ['task queue'],
  pollers: ['task queue'],
  progress: ['query', 'heartbeat'],
  queue: ['task queue'],
  remove: ['delete'],
  replay: ['reset'],
  restart: ['reset'],
  result: ['outcome'],
  retry: ['reset'],
  return: ['result'],
  run: ['start', 'execute'],
  search: ['list', 'filter'],
  show: ['describe', 'list'],
  state: ['describe', 'status'],
  status: ['describe'],
  stop: ['terminate', 'cancel', 'pause'],
  stream: ['watch', 'history'],
  timer: ['schedule'],
  trace: ['stack'],
  trigger: ['start'],
  version: ['deployment', 'build'],
  wait: ['result'],
};

/**
 * Finds operations by all that the document says about them, the best first. Every word must occur, or one that means
 * the same. The index is made when it is first used.
 */
export function createSearch({ groups, resolve }: Reference): Search {
  let entries: readonly Entry[] | undefined;
  return (query) => {
    const words = query
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    if (words.length === 0) return [];
    entries ??= groups.flatMap((group) =>
      group.operations.map((operation) => ({
        operation,
        places: placesOf(operation, group.description ?? '', resolve),
      })),
    );
    const ranked = entries.flatMap(({ operation, places }) => {
      const best = words.map((word) => bestPlace(places, word));
      if (best.some((found) => found === undefined)) return [];
      const found = best as readonly Found[];
      const isSummary = operation.summary.toLowerCase() === words.join(' ');
      const factor = (isSummary ? 2 : 1) * (operation.isDeprecated ? 0.5 : 1);
      const score = found.reduce((sum, each) => sum + each.score, 0) * factor;
      return [{ score, operation, field: found.find((each) => each.field !== undefined)?.field }];
    });
    return ranked.sort((one, other) => other.score - one.score).map(({ operation, field }) => ({ operation, field }));
  };
}

interface Found {
  readonly score: number;
  readonly field: string | undefined;
}

function bestPlace(places: readonly Place[], word: string): Found | undefined {
  let best: Found | undefined;
  const look = (wanted: string, factor: number, leastWeight: number) => {
    for (const { text, weight, field } of places) {
      if (weight < leastWeight) continue;
      const at = text.indexOf(wanted);
      if (at < 0) continue;
      const isStart = at === 0 || !/[a-z]/.test(text[at - 1] ?? '');
      const score = weight * factor * (isStart ? AT_START : 1);
      if (best === undefined || score > best.score) best = { score, field };
    }
  };
  look(word, 1, 0);
  for (const synonym of SYNONYMS[word] ?? []) look(synonym, SYNONYM.factor, SYNONYM.leastWeight);
  return best;
}

function placesOf(operation: Operation, tagDescription: string, resolve: Resolver): readonly Place[] {
  const { summary, id, path, tag, description, parameters, body, answers, method, rpc } = operation;
  const place = (weight: number, text: string, field?: string): Place => ({
    weight,
    text: text.toLowerCase(),
    ...(field !== undefined && { field }),
  });
  const places = [
    place(WEIGHTS.summary, `${method} ${summary}`),
    place(WEIGHTS.id, `${spaced(id)} ${id} ${rpc ?? ''}`),
    place(WEIGHTS.path, path),
    place(WEIGHTS.tag, tag),
    place(WEIGHTS.group, tagDescription),
    place(WEIGHTS.description, description),
  ];
  for (const { name, description: words = '' } of parameters) {
    places.push(place(WEIGHTS.field, `${spaced(name)} ${name}`, name), place(WEIGHTS.words, words, name));
  }
  const schemas = [body?.schema, ...answers.map(({ schema }) => schema)];
  const seen = new Set<string>();
  for (const schema of schemas) addFields(schema, { resolve, seen, places, place, prefix: '', depth: 0 });
  return places;
}

interface Walk {
  readonly resolve: Resolver;
  readonly seen: Set<string>;
  readonly places: Place[];
  readonly place: (weight: number, text: string, field?: string) => Place;
  readonly prefix: string;
  readonly depth: number;
}

/** Adds the fields below a schema; the deeper, the less they count. */
function addFields(schema: Schema | undefined, walk: Walk): void {
  const name = refName(schema);
  if (name !== undefined) {
    if (walk.seen.has(name)) return;
    walk.seen.add(name);
  }
  const { resolve, places, place, prefix, depth } = walk;
  const { properties = {}, items, additionalProperties } = schemaOf(schema, resolve);
  for (const [key, property] of Object.entries(properties)) {
    const path = prefix + key;
    const { description = '' } = schemaOf(property, resolve);
    places.push(place(WEIGHTS.field / (depth + 1), `${spaced(key)} ${key}`, path));
    places.push(place(WEIGHTS.words / (depth + 1), description, path));
    if (depth < DEEPEST) addFields(property, { ...walk, prefix: `${path}.`, depth: depth + 1 });
  }
  if (depth >= DEEPEST) return;
  for (const inner of [items, additionalProperties])
    if (typeof inner === 'object') addFields(inner, { ...walk, depth: depth + 1 });
}

/** `cronSchedule` as the words that it is made of. */
function spaced(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll('.', ' ');
}
