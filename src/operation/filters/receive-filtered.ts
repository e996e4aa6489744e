import type { Binding, Filters } from '../../codec/operation-table.ts';
import { deadlineMillis } from '../metadata/deadline.ts';
import type { Receive, Receiving } from '../receive.ts';
import { receiveWith } from '../receive-with.ts';
import type { ReadAttributeTypes } from './attribute-types.ts';
import { compileFilters, needsTypes } from './compile.ts';
import type { AttributeTypes } from './literal.ts';

const NO_TYPES: AttributeTypes = new Map();

/** Receives a request with filters, which are compiled into its visibility query before the message is made. */
export function createReceiveFiltered(
  filters: Filters,
  { segments }: Binding,
  receive: Receive,
  deps: { readonly receiving: Receiving; readonly attributeTypes?: ReadAttributeTypes | undefined },
): Receive {
  const { receiving, attributeTypes } = deps;
  const namespaceAt = segments
    .filter((segment) => segment.kind === 'variable')
    .findIndex(({ jsonPath }) => jsonPath === 'namespace');
  return async (request, caller) => {
    const namespace = request.values[namespaceAt] ?? '';
    const asks = attributeTypes !== undefined && needsTypes(request.query);
    const deadline = performance.now() + deadlineMillis(request.req.headers, receiving.timeoutMs);
    const types = asks ? await attributeTypes(request, caller, namespace, deadline) : NO_TYPES;
    const { query, violations } = compileFilters(filters, request.query, types);
    const known = receiving.unknownQuery === 'ignore' ? violations.filter(isNotUnknown) : violations;
    return receiveWith(receive, { ...request, query }, caller, known);
  };
}

function isNotUnknown({ description }: { readonly description: string }): boolean {
  return !description.startsWith('no such parameter');
}
