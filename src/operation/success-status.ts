import type { Success } from '../codec/operation-table.ts';
import { WireReader } from '../codec/wire/reader.ts';

/**
 * The status of a response (contract section 3), read from its wire bytes: a single field does not need the codec.
 * @throws StatusError INTERNAL if the bytes are not a protobuf message.
 */
export function successStatus(success: Success, response: Uint8Array): 200 | 201 | 202 {
  switch (success.kind) {
    case 'fixed':
      return success.status;
    case 'created-or-existing': {
      const existing =
        !isSet(response, success.startedField) &&
        (success.statusField === undefined || isSet(response, success.statusField));
      return existing ? 200 : 201;
    }
    case 'accepted-until':
      return isSet(response, success.outcomeField) ? 200 : 202;
  }
}

/** True if a top-level field is present; for a scalar, only if it is not zero. The last occurrence counts. */
function isSet(message: Uint8Array, field: number): boolean {
  const reader = new WireReader(message);
  let set = false;
  while (reader.pos < message.length) {
    const tag = reader.tag();
    if (tag === field << 3) {
      set = reader.bool();
    } else {
      if (tag >>> 3 === field) set = true;
      reader.skip(tag, message.length);
    }
  }
  return set;
}
