import { fail, mapAll } from './build-error.ts';
import { type Messages, resolveFieldPath } from './field-path.ts';
import type { Field, Fill, Message } from './model.ts';
import type { RpcRules } from './rules.ts';

/** Top-level request fields that are filled wherever they occur (contract section 2). */
const BY_NAME: ReadonlyMap<string, Fill['source']> = new Map([
  ['identity', 'identity'],
  ['request_id', 'request-id'],
]);

/**
 * The fields of a request that are filled if the caller left them empty: those of the well-known names, then the
 * rules file's.
 * @throws BuildError for a path of the rules file that does not end at a string
 */
export function fillsOf(request: Message, messages: Messages, rules: RpcRules | undefined): readonly Fill[] {
  const derived = request.fields.flatMap((field): readonly Fill[] => {
    const source = BY_NAME.get(field.name);
    return source !== undefined && field.oneof === undefined && isString(field)
      ? [{ source, fieldPath: [field.name] }]
      : [];
  });
  const added = mapAll(rules?.fills ?? [], ({ fill, place }) => {
    const name = fill.fieldPath.join('.');
    if (derived.some(({ fieldPath }) => fieldPath.join('.') === name)) fail(place, `${name} is filled without a rule`);
    let fields: readonly Field[];
    try {
      fields = resolveFieldPath(fill.fieldPath, request, messages);
    } catch (error) {
      return fail(place, (error as Error).message);
    }
    const leaf = fields.at(-1);
    if (leaf === undefined || !isString(leaf)) return fail(place, `${name} of ${request.fullName} is no string`);
    return fill;
  });
  return [...derived, ...added];
}

function isString({ type, cardinality }: Field): boolean {
  return cardinality === 'singular' && type.kind === 'scalar' && type.scalar === 'string';
}
