import type { Binding, Operation } from '../../model.ts';
import { documentPath } from '../../path-template.ts';
import { bindingKey, publishedBindings, variables } from './bindings.ts';
import type { OperationOverlay } from './overlay.ts';
import { toPascal } from './words.ts';

/**
 * The operationId of each published binding. The first one that the overlay does not
 * name has the rpc's own id; others get a suffix that says what differs from it, so that a new rpc with several
 * bindings needs no line by hand.
 */
export function operationIds(
  operation: Operation,
  overlay: OperationOverlay | undefined,
): ReadonlyMap<Binding, string> {
  const bindings = publishedBindings(operation);
  const named = bindings.map((binding) => overlay?.bindings?.[bindingKey(binding)]?.operationId);
  const primary = bindings.find((_, index) => named[index] === undefined);
  const used = new Set(named);
  const idOf = (binding: Binding, index: number): string => {
    const given = named[index];
    if (given !== undefined) return given;
    const suffixes = binding === primary || primary === undefined ? [''] : differences(binding, primary);
    const id = suffixes.map((suffix) => operation.id + suffix).find((each) => !used.has(each));
    if (id === undefined) throw new Error(`${operation.id}: name the binding ${bindingKey(binding)} in the overlay`);
    used.add(id);
    return id;
  };
  return new Map(bindings.map((binding, index) => [binding, idOf(binding, index)]));
}

/** Suffixes, the most telling one first; the last one is unique unless two paths differ in punctuation only. */
function differences(binding: Binding, primary: Binding): readonly string[] {
  const own = parameters(binding).filter((name) => !parameters(primary).includes(name));
  return [
    ...(own.length > 0 ? [`With${own.map(toPascal).join('And')}`] : []),
    ...(binding.method === primary.method ? [] : [`By${toPascal(binding.method.toLowerCase())}`]),
    `At${toPascal(
      literals(binding)
        .filter((text) => !literals(primary).includes(text))
        .join('-'),
    )}`,
    `${toPascal(binding.method.toLowerCase())}${toPascal(documentPath(binding.path.segments))}`,
  ].filter((suffix) => suffix !== 'At');
}

function parameters(binding: Binding): readonly string[] {
  return variables(binding).map(({ parameter }) => parameter);
}

function literals(binding: Binding): readonly string[] {
  return binding.path.segments.flatMap((segment) => (segment.kind === 'literal' ? [segment.text] : []));
}
