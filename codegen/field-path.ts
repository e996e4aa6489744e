import type { Field, Message } from './model.ts';

/** All messages of the model, by full name. */
export type Messages = ReadonlyMap<string, Message>;

/**
 * The fields along `path`, the leaf last. All but the leaf are messages with an ordinary JSON form.
 * @throws Error that says what is wrong
 */
export function resolveFieldPath(path: readonly string[], start: Message, messages: Messages): readonly Field[] {
  const fields: Field[] = [];
  let message: Message | undefined = start;
  for (const name of path) {
    if (message === undefined || message.wellKnown !== undefined) {
      throw new Error(
        `${path.join('.')} of ${start.fullName} leads through ${fields.at(-1)?.name}, which has no fields`,
      );
    }
    const field: Field | undefined = message.fields.find((candidate) => candidate.name === name);
    if (field === undefined) {
      throw new Error(`${message.fullName} has no field ${name}${path.length > 1 ? ` (in ${path.join('.')})` : ''}`);
    }
    fields.push(field);
    message =
      field.type.kind === 'message' && field.cardinality !== 'map' ? messages.get(field.type.message) : undefined;
  }
  return fields;
}

/**
 * Like resolveFieldPath, for a path that names exactly one scalar or enum value in any request.
 * @throws Error that says what is wrong
 */
export function resolveSingularLeaf(path: readonly string[], start: Message, messages: Messages): readonly Field[] {
  const fields = resolveFieldPath(path, start, messages);
  const name = path.join('.');
  const repeated = fields.find(({ cardinality }) => cardinality !== 'singular');
  if (repeated)
    throw new Error(`${name} of ${start.fullName} leads through ${repeated.name}, which is ${repeated.cardinality}`);
  const leaf = fields.at(-1);
  if (leaf?.type.kind === 'message') throw new Error(`${name} of ${start.fullName} is a message, not a single value`);
  return fields;
}
