import type { Operation } from '../../codec/operation-table.ts';
import { readBytes } from './read.ts';

/**
 * Reads the ETag of a response from the field that the rules name (contract section 8): a strong one (RFC 9110
 * section 8.8.3), in base64. Undefined for an operation without such a field.
 */
export function entityTag({ entityTag: field }: Operation): ((answer: Buffer) => string | undefined) | undefined {
  if (field === undefined) return undefined;
  const path = [field];
  return (answer) => {
    const value = readBytes(answer, path);
    return value === undefined ? undefined : `"${value.toString('base64')}"`;
  };
}
