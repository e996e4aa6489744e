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
  checkSingular(fields, path, start);
  const leaf = fields.at(-1);
  if (leaf?.type.kind === 'message') {
    throw new Error(`${path.join('.')} of ${start.fullName} is a message, not a single value`);
  }
  return fields;
}

/** Well-known types that are written as one string or number. */
const ONE_TEXT: readonly (Message['wellKnown'] | undefined)[] = ['timestamp', 'duration', 'field-mask', 'wrapper'];

/**
 * The fields along the path of a path variable. The leaf is a value that a text can stand for. It may be a list of
 * scalars, which grpc-gateway reads as texts with commas between them.
 * @throws Error that says what is wrong
 */
export function resolvePathVariable(path: readonly string[], start: Message, messages: Messages): readonly Field[] {
  const fields = resolveFieldPath(path, start, messages);
  const leaf = fields.at(-1);
  const isList = leaf?.cardinality === 'repeated' && leaf.type.kind !== 'message';
  checkSingular(isList ? fields.slice(0, -1) : fields, path, start);
  if (leaf?.type.kind === 'message' && !ONE_TEXT.includes(messages.get(leaf.type.message)?.wellKnown)) {
    throw new Error(`${path.join('.')} of ${start.fullName} is a message, not a single value`);
  }
  return fields;
}

/**
 * The fields along the path of `body` or `response_body`, which ends at any kind of field.
 * @throws Error that says what is wrong
 */
export function resolveBody(path: readonly string[], start: Message, messages: Messages): readonly Field[] {
  const fields = resolveFieldPath(path, start, messages);
  checkSingular(fields.slice(0, -1), path, start);
  return fields;
}

function checkSingular(fields: readonly Field[], path: readonly string[], start: Message): void {
  const many = fields.find(({ cardinality }) => cardinality !== 'singular');
  if (many === undefined) return;
  throw new Error(`${path.join('.')} of ${start.fullName} leads through ${many.name}, which is ${many.cardinality}`);
}
