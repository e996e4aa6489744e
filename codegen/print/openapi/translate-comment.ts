import type { Model } from '../../model.ts';

/** Turns the words of a .proto comment into those of the HTTP API. */
export type TranslateComment = (text: string) => string;

export interface TranslateOptions {
  readonly model: Model;
  /** Schema name of every message and enum that the document shows, by full name. */
  readonly shown: ReadonlyMap<string, string>;
  /** The operationId of every published rpc, by the rpc's name. */
  readonly operationIds: ReadonlyMap<string, string>;
}

/** `TaskQueueType` or `temporal.api.enums.v1.TaskQueueType`. */
const TYPE_NAME = /(?<![\w/.])(?:(?:[a-z][a-z0-9]*\.)+[A-Z]\w*|[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+)\b/g;
/** Not within a URL. */
const SNAKE_CASE = /(?<![\w/])[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?!\w)/g;
/** Notes from one author of .proto files to another, with the list behind them. */
const KEEP_IN_SYNC = /^.*\bkeep\b.*\bin sync with\b.*(?:\n[ \t]*- .*)*\n?/gim;

/**
 * Fields get their JSON names, rpcs and request messages the operation's id, types their schema's name. A sentence
 * that points to an rpc or a type that the document does not show is left out, and so are notes to maintainers.
 */
export function createTranslateComment(options: TranslateOptions): TranslateComment {
  const names = documentNames(options);
  const jsonNames = new Map(
    [...options.model.messages.values()].flatMap(({ fields }) => fields.map(({ name, jsonName }) => [name, jsonName])),
  );
  const nameOf = (name: string): string | undefined => (names.has(name) ? names.get(name) : names.get(shortName(name)));
  const isKnown = (name: string): boolean => names.has(name) || names.has(shortName(name));
  const isHidden = (name: string): boolean =>
    (isKnown(name) || /.(?:Request|Response)$/.test(name)) && nameOf(name) === undefined;
  const keep = (sentence: string): boolean => ![...sentence.matchAll(TYPE_NAME)].some(([name]) => isHidden(name));

  return (text) =>
    blocks(text.replace(KEEP_IN_SYNC, ''))
      .map((block) => sentences(block).filter(keep).join(''))
      .join('')
      .replace(TYPE_NAME, (name) => nameOf(name) ?? name)
      .replace(SNAKE_CASE, (name) => jsonNames.get(name) ?? camelCase(name))
      .replace(/\n{3,}/g, '\n\n')
      .trim();
}

/** What the document calls each rpc and type, by short and by full name; undefined for what it does not show. */
function documentNames({ model, shown, operationIds }: TranslateOptions): ReadonlyMap<string, string | undefined> {
  const names = new Map<string, string | undefined>();
  for (const { fullName } of [...model.messages.values(), ...model.enums.values()]) {
    const name = shown.get(fullName);
    names.set(fullName, name);
    // A short name may be that of several types: one that is shown wins.
    names.set(shortName(fullName), name ?? names.get(shortName(fullName)));
  }
  for (const { name, requestType } of model.services.flatMap(({ methods }) => methods)) {
    const id = operationIds.get(name);
    if (names.get(name) === undefined) names.set(name, id);
    for (const each of [requestType, shortName(requestType)]) if (names.get(each) === undefined) names.set(each, id);
  }
  return names;
}

/** Paragraphs and items of lists, with the white space between them. */
function blocks(text: string): readonly string[] {
  return text.split(/(?<=\n)(?=[ \t]*(?:\n|[-*] |\d+[.)] ))/);
}

function sentences(block: string): readonly string[] {
  return block.split(/(?<=[.!?][)'"`*]*\s+)(?=[A-Z`('"*[])/);
}

function shortName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, next: string) => next.toUpperCase());
}
