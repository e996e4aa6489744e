import { parse } from 'yaml';
import type { Document } from '../print/openapi/document.ts';
import { compareDocuments } from './compare.ts';
import { printChanges } from './print.ts';

export interface Summary {
  /** For a person to read, in lines. */
  readonly text: string;
  readonly isBreaking: boolean;
}

/** What changes for callers between two documents, given as YAML; `before` may have been edited by hand. */
export function summarize(before: string, after: string): Summary {
  const old = readDocument(before);
  if (old === undefined) return { text: 'What was there is no OpenAPI document.', isBreaking: false };
  const changes = compareDocuments(old, parse(after) as Document);
  return { text: printChanges(changes), isBreaking: changes.some(({ breaking }) => breaking) };
}

function readDocument(text: string): Document | undefined {
  try {
    const document = parse(text) as Document;
    return document.paths && document.components ? document : undefined;
  } catch {
    return undefined;
  }
}
