import { readFileSync } from 'node:fs';
import { hideSecret } from '../base/redact.ts';
import type { UpstreamTarget } from './target.ts';
import type { Metadata, UpstreamCall } from './upstream.ts';

const AUTHORIZATION = 'authorization';
const NAMESPACE = 'temporal-namespace';

/** Credentials and metadata that the proxy adds to calls. */
export interface OwnCredentials {
  readonly addTo: (call: UpstreamCall) => UpstreamCall;
  /**
   * Reads the key's file again.
   * @throws Error if it cannot be read
   */
  readonly reload: () => void;
}

/**
 * Adds the proxy's own credential and metadata to calls. Undefined if there are none, so that calls go as they are.
 * @throws Error if the key's file cannot be read
 */
export function ownCredentials({ apiKey, metadata, namespace }: UpstreamTarget): OwnCredentials | undefined {
  if (apiKey === undefined && metadata.length === 0 && namespace === undefined) return undefined;
  let bearer = apiKey === undefined ? undefined : `Bearer ${readKey(apiKey)}`;
  const fixed = new Set(metadata.map(([name]) => name));
  return {
    addTo: (call) => {
      const kept = fixed.size === 0 ? call.metadata : call.metadata.filter(([name]) => !fixed.has(name));
      const added: Metadata[number][] = [...kept, ...metadata];
      if (bearer !== undefined && !has(added, AUTHORIZATION)) added.push([AUTHORIZATION, bearer]);
      if (namespace !== undefined && !has(added, NAMESPACE)) added.push([NAMESPACE, namespace]);
      return { ...call, metadata: added };
    },
    reload: () => {
      if (apiKey !== undefined) bearer = `Bearer ${readKey(apiKey)}`;
    },
  };
}

function has(metadata: Metadata, wanted: string): boolean {
  return metadata.some(([name]) => name === wanted);
}

function readKey(source: string | { readonly path: string }): string {
  const key = (typeof source === 'string' ? source : readFileSync(source.path, 'utf8')).trim();
  hideSecret(key);
  if (/^[!-~]+$/.test(key)) return key;
  throw new Error(typeof source === 'string' ? 'the API key is empty or malformed' : `${source.path} holds no API key`);
}
