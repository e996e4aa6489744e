import { readFileSync } from 'node:fs';
import type { EncryptionKey } from './aes-gcm.ts';

const KEY_BYTES = 32;

/**
 * Reads keys from `ID=FILE`: 32 bytes as they are, or as base64 or hexadecimal digits.
 * @throws Error with one line that names the file, and never what is in it.
 */
export function readKeys(specs: readonly string[]): readonly EncryptionKey[] {
  const keys: EncryptionKey[] = [];
  for (const spec of specs) {
    const equals = spec.indexOf('=');
    const id = spec.slice(0, Math.max(0, equals));
    const file = spec.slice(equals + 1);
    if (!/^[!-~]{1,128}$/.test(id) || file === '')
      throw new Error(`a key must be ID=FILE, not ${JSON.stringify(spec)}`);
    if (keys.some((key) => key.id === id)) throw new Error(`the key ${id} is given twice`);
    keys.push({ id, key: readKey(file) });
  }
  return keys;
}

function readKey(file: string): Buffer {
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch (error) {
    throw new Error(`cannot read ${file}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
  if (content.length === KEY_BYTES) return content;
  const text = content.toString('latin1').trim();
  const form = /^[0-9a-f]{64}$/i.test(text) ? 'hex' : /^[A-Za-z0-9+/_-]{43}=?$/.test(text) ? 'base64' : undefined;
  if (form === undefined) throw new Error(`${file} must hold a key of 32 bytes, as they are, in base64 or in hex`);
  return Buffer.from(text, form);
}
