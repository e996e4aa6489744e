import type { Binding, Operation, PathSegment } from '../../model.ts';
import { documentPath } from '../../path-template.ts';

export function publishedBindings(operation: Operation): readonly Binding[] {
  return operation.bindings.filter((binding) => binding.published);
}

/** `PUT /api/v1/namespaces/{namespace}` */
export function bindingKey(binding: Binding): string {
  return `${binding.method} ${documentPath(binding.path.segments)}`;
}

/** The variables of the path, in order. */
export function variables(binding: Binding): readonly (PathSegment & { readonly kind: 'variable' })[] {
  return binding.path.segments.flatMap((segment) => (segment.kind === 'variable' ? [segment] : []));
}
