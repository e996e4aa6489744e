import type { FieldShape } from './json/message-shape.ts';

/** True for the field in which Temporal's requests name their namespace. */
export function isNamespace({ name, kind, cardinality }: FieldShape): boolean {
  return name === 'namespace' && kind === 'string' && cardinality === 'singular';
}
