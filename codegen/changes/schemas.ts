import type { Document, Schema } from '../print/openapi/document.ts';
import { added, at, type Change, changed, type LocalChange, match, removed, within } from './change.ts';
import { schemaUse } from './use.ts';

/** In which direction a schema is used. */
export interface Direction {
  readonly sent: boolean;
  readonly answered: boolean;
}

/** Differences of the named schemas; each is told once, wherever it is used. */
export function compareNamedSchemas(before: Document, after: Document): readonly Change[] {
  const uses = [schemaUse(before), schemaUse(after)];
  const found = match(before.components.schemas, after.components.schemas);
  return [
    ...found.removed.flatMap((name) => at(`schema ${name}`, [removed('')])),
    ...found.added.flatMap((name) => at(`schema ${name}`, [added('')])),
    ...found.kept.flatMap(({ key: name, ...pair }) => {
      const direction = {
        sent: uses.some(({ sent }) => sent.has(name)),
        answered: uses.some(({ answered }) => answered.has(name)),
      };
      return at(`schema ${name}`, compareSchemas(pair.before, pair.after, direction));
    }),
  ];
}

/**
 * Differences of two schemas. What they refer to is not followed: each named schema is compared on its own.
 * @param subject what is spoken of, such as "the property `name`"; empty for the schema as such
 */
export function compareSchemas(
  before: Schema,
  after: Schema,
  direction: Direction,
  subject = '',
): readonly LocalChange[] {
  const [was, is] = [typeText(before), typeText(after)];
  // Whatever stands below another type is another thing altogether.
  if (was !== is) return [changed(sentence(subject, `was ${was} and is ${is}`), true)];
  return [
    ...compareEnums(before, after, subject),
    ...compareProperties(before, after, direction, subject),
    ...compareOpenness(before, after, direction, subject),
    ...compareInner(before, after, direction, subject),
    ...(after.deprecated && !before.deprecated ? [changed(sentence(subject, 'is deprecated'), false)] : []),
  ];
}

/** What a value has to be, without what is told apart. */
function typeText({ $ref, type, format, pattern, minimum, maximum, allOf }: Schema): string {
  if ($ref !== undefined) return $ref.replace('#/components/schemas/', '');
  if (allOf !== undefined) return allOf.map(typeText).join(' and ');
  const words = [
    type === undefined ? 'anything' : [type].flat().join(' or '),
    format,
    pattern && `like ${pattern}`,
    minimum !== undefined && `from ${minimum}`,
    maximum !== undefined && `up to ${maximum}`,
  ];
  return words.filter(Boolean).join(' ');
}

function compareEnums(before: Schema, after: Schema, subject: string): readonly LocalChange[] {
  const [old, young] = [before.enum ?? [], after.enum ?? []];
  const name = (value: string) => within(subject, `the value ${value}`);
  return [
    ...old.filter((value) => !young.includes(value)).map((value) => removed(name(value))),
    ...young.filter((value) => !old.includes(value)).map((value) => added(name(value))),
  ];
}

function compareProperties(
  before: Schema,
  after: Schema,
  direction: Direction,
  subject: string,
): readonly LocalChange[] {
  const name = (key: string) => within(subject, `the property \`${key}\``);
  const wasRequired = (key: string) => before.required?.includes(key) === true;
  const isRequired = (key: string) => after.required?.includes(key) === true;
  const found = match(before.properties, after.properties);
  return [
    ...found.removed.map((key) => removed(name(key))),
    ...found.added.map((key) =>
      isRequired(key) ? added(`${name(key)}, which is required`, direction.sent) : added(name(key)),
    ),
    ...found.kept.flatMap(({ key, ...pair }) => [
      ...compareSchemas(pair.before, pair.after, direction, name(key)),
      ...(isRequired(key) && !wasRequired(key) ? [changed(`${name(key)} is required now`, direction.sent)] : []),
      ...(wasRequired(key) && !isRequired(key)
        ? [changed(`${name(key)} is not always there any more`, direction.answered)]
        : []),
    ]),
  ];
}

function compareOpenness(before: Schema, after: Schema, { sent }: Direction, subject: string): readonly LocalChange[] {
  const [was, is] = [before.additionalProperties, after.additionalProperties];
  if (is === false && was !== false) return [changed(sentence(subject, 'takes no further properties now'), sent)];
  if (was === false && is !== false) return [changed(sentence(subject, 'takes further properties now'), false)];
  return [];
}

/** Members of lists and of maps. */
function compareInner(before: Schema, after: Schema, direction: Direction, subject: string): readonly LocalChange[] {
  const pairs = [
    ['an item', before.items, after.items],
    ['a value', schemaOf(before.additionalProperties), schemaOf(after.additionalProperties)],
  ] as const;
  return pairs.flatMap(([word, was, is]) =>
    was !== undefined && is !== undefined ? compareSchemas(was, is, direction, within(subject, word)) : [],
  );
}

function schemaOf(value: Schema['additionalProperties']): Schema | undefined {
  return typeof value === 'object' ? value : undefined;
}

function sentence(subject: string, verb: string): string {
  return subject === '' ? verb : `${subject} ${verb}`;
}
