import type { Binding, Filters, Operation } from '../../codec/operation-table.ts';
import { type Admission, createAdmit } from '../admit.ts';
import { fieldPath } from '../message/read.ts';
import { textRecord } from '../message/rewrite.ts';
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
  operation: Operation,
  { segments }: Binding,
  receive: Receive,
  deps: {
    readonly receiving: Receiving;
    readonly admission: Admission;
    readonly attributeTypes?: ReadAttributeTypes | undefined;
  },
): Receive {
  const { receiving, admission, attributeTypes } = deps;
  const admit = createAdmit(operation, { access: admission.access });
  const [namespaceField = 0] = fieldPath(operation.request, 'namespace');
  const namespaceAt = segments
    .filter((segment) => segment.kind === 'variable')
    .findIndex(({ jsonPath }) => jsonPath === 'namespace');
  return async (request, caller) => {
    const namespace = request.values[namespaceAt] ?? '';
    const asks = attributeTypes !== undefined && needsTypes(request.query);
    const deadline = performance.now() + deadlineMillis(request.req.headers, receiving.timeoutMs);
    // Nothing is asked in the name of a caller who may not have the list. Access depends on nothing else in the message.
    if (asks) {
      await admit.permit(request, caller, { message: textRecord(namespaceField, namespace), namespace, deadline });
    }
    const types = asks ? await attributeTypes(request, caller, namespace, deadline) : NO_TYPES;
    const { query, violations } = compileFilters(filters, request.query, types);
    const known = receiving.unknownQuery === 'ignore' ? violations.filter(isNotUnknown) : violations;
    return receiveWith(receive, { ...request, query }, caller, known);
  };
}

function isNotUnknown({ description }: { readonly description: string }): boolean {
  return !description.startsWith('no such parameter');
}
