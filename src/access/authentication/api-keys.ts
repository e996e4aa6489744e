import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Caller } from '../caller.ts';
import type { Permission } from '../permission.ts';

export interface ApiKey {
  /** The subject of callers that use the key. */
  readonly name: string;
  /** SHA-256. Keys are long and random, so a slow hash would add no protection. */
  readonly hash: Buffer;
  readonly permissions: readonly Permission[];
}

/** 256 bits. */
const KEY_BYTES = 32;

/** Makes the function that finds the caller of a key. It takes the same time for every key, known or not. */
export function apiKeyFinder(keys: readonly ApiKey[]): (token: string) => Caller | undefined {
  const known = keys.map(({ name, hash, permissions }) => ({
    hash,
    caller: { subject: name, permissions, claims: {} },
  }));
  return (token) => {
    const hash = sha256(token);
    let found: Caller | undefined;
    for (const each of known) {
      if (timingSafeEqual(each.hash, hash)) found = each.caller;
    }
    return found;
  };
}

/** A new key, and its hash for the configuration. */
export function generateApiKey(): { readonly key: string; readonly hash: string } {
  const key = randomBytes(KEY_BYTES).toString('base64url');
  return { key, hash: `sha256:${sha256(key).toString('hex')}` };
}

/** Parses a hash that `generateApiKey` made; undefined for anything else. */
export function parseKeyHash(text: string): Buffer | undefined {
  return /^sha256:[0-9a-f]{64}$/i.test(text) ? Buffer.from(text.slice('sha256:'.length), 'hex') : undefined;
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
