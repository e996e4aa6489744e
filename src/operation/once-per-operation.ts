import type { Operation } from '../codec/operation-table.ts';

/**
 * Remembers what is made from an operation, so that the same one always comes from it: a part that knows operations, as
 * the second thread does, recognises those made from others too.
 */
export function oncePerOperation<T>(make: (operation: Operation) => T): (operation: Operation) => T {
  const made = new WeakMap<Operation, { readonly value: T }>();
  return (operation) => {
    let known = made.get(operation);
    if (known === undefined) {
      known = { value: make(operation) };
      made.set(operation, known);
    }
    return known.value;
  };
}
