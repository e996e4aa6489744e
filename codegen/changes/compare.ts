import type { Document } from '../print/openapi/document.ts';
import type { Change } from './change.ts';
import { compareOperations } from './operations.ts';
import { compareNamedSchemas } from './schemas.ts';

/**
 * What changes for callers from one document to the next. Words and examples do not count. A new value of an enum does
 * not break anything, though a strict client that was generated before fails on it: that comes with every new server.
 */
export function compareDocuments(before: Document, after: Document): readonly Change[] {
  return [...compareOperations(before, after), ...compareNamedSchemas(before, after)];
}
