import { quoted } from '../../base/excerpt.ts';
import { invalidArgument } from '../../base/status-error.ts';
import type { HeaderTemplate } from '../../codec/operation-table.ts';
import type { Metadata } from '../../upstream/upstream.ts';
import { fillHeader } from '../message/edit.ts';
import { isMetadataValue } from './names.ts';

const NAMESPACE = 'temporal-namespace';

/**
 * Sets a name to the proxy's own value, whatever the caller sent under that name. A name whose value metadata cannot
 * carry is left out (contract section 2).
 */
export function replaceMetadata(metadata: Metadata, name: string, value: string): Metadata {
  const others = metadata.some(([other]) => other === name) ? metadata.filter(([other]) => other !== name) : metadata;
  return isMetadataValue(value) ? [...others, [name, value]] : others;
}

/**
 * Makes a call carry the namespace of its request (contract section 2); without one, the caller's header stays.
 * @throws StatusError INVALID_ARGUMENT if the caller's header names another namespace.
 */
export function namespaceMetadata(metadata: Metadata, namespace: string | undefined): Metadata {
  if (namespace === undefined) return metadata;
  for (const [name, value] of metadata) {
    if (name !== NAMESPACE || value === namespace) continue;
    throw invalidArgument('the header Temporal-Namespace names another namespace than the request', [
      { field: NAMESPACE, description: `expected ${quoted(namespace)} or no header` },
    ]);
  }
  return replaceMetadata(metadata, NAMESPACE, namespace);
}

/** Adds what Temporal's annotations ask for, filled from the message; a template that cannot be filled is left out. */
export function templateMetadata(metadata: Metadata, templates: readonly HeaderTemplate[], message: Buffer): Metadata {
  let result = metadata;
  for (const template of templates) {
    const value = fillHeader(template, message);
    if (value !== undefined) result = replaceMetadata(result, template.name, value);
  }
  return result;
}
