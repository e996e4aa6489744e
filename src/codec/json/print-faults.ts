import { internal, type StatusError } from '../../base/status-error.ts';
import {
  CUT_OFF,
  DURATION_RANGE,
  EMPTY_VALUE,
  ENDLESS_GROUP,
  ENDLESS_VARINT,
  FIELD_PATH,
  ILLEGAL_TAG,
  ILLEGAL_WIRE_TYPE,
  LONG_FIELD,
  LONG_PACKED,
  LONG_VALUE,
  NO_MEMORY,
  NOT_UTF8,
  NUMBER_VALUE,
  OTHER_GROUP,
  TIMESTAMP_RANGE,
  TOO_DEEP,
} from '../assembly/faults.ts';
import { MAX_WIRE_DEPTH } from '../wire/reader.ts';

const MALFORMED: Readonly<Record<number, string>> = {
  [ILLEGAL_TAG]: 'an illegal tag',
  [LONG_VALUE]: 'a length that reaches beyond its message',
  [ENDLESS_VARINT]: 'a varint without an end',
  [LONG_FIELD]: 'a field that reaches beyond its message',
  [CUT_OFF]: 'a value that is cut off',
  [OTHER_GROUP]: 'an end of another group',
  [ENDLESS_GROUP]: 'a group without an end',
  [LONG_PACKED]: 'a value that reaches beyond its packed field',
  [TOO_DEEP]: `nested more than ${MAX_WIRE_DEPTH} levels deep`,
};

/**
 * The error of a fault at a byte of the message, undefined where it is in a copy of a part. `a` and `b` are the wire type, the seconds and nanoseconds, or the
 * number that it is about; `path` is the field path between them.
 */
export function printFault(
  fault: number,
  at: number | undefined,
  a: number,
  b: number,
  path: () => string,
): StatusError {
  const place = at === undefined ? '' : ` at byte ${at}`;
  switch (fault) {
    case ILLEGAL_WIRE_TYPE:
      return internal(`malformed protobuf message: wire type ${a}${place}`);
    case NOT_UTF8:
      return internal('malformed protobuf message: a string that is not UTF-8');
    case TIMESTAMP_RANGE:
      return internal(`a google.protobuf.Timestamp out of range: ${a} seconds, ${b} nanoseconds`);
    case DURATION_RANGE:
      return internal(`a google.protobuf.Duration out of range: ${a} seconds, ${b} nanoseconds`);
    case EMPTY_VALUE:
      return internal('a google.protobuf.Value without a value has no JSON form');
    case NUMBER_VALUE:
      return internal(`a google.protobuf.Value of ${a} has no JSON form`);
    case FIELD_PATH:
      return internal(`the field path ${JSON.stringify(path())} has no JSON form`);
    case NO_MEMORY:
      return internal('there is no memory for a message of this size');
    default:
      return internal(`malformed protobuf message: ${MALFORMED[fault]}${place}`);
  }
}
