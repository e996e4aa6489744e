import { webcrypto } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aesGcmCodec } from '../../../src/payloads/payload-codec/aes-gcm.ts';
import { readKeys } from '../../../src/payloads/payload-codec/key-files.ts';
import type { CodecContext } from '../../../src/payloads/payload-codec/payload-codec.ts';
import { encodePayload, metadata, readPayload } from '../../support/payload.ts';
import { decode } from '../../support/protos.ts';

const context: CodecContext = {
  namespace: 'a',
  authorization: undefined,
  deadline: 0,
  signal: new AbortController().signal,
};
const KEY = Buffer.alloc(32, 7);
const plain = encodePayload({ metadata: metadata({ encoding: 'json/plain' }), data: Buffer.from('"secret"') });
const codec = aesGcmCodec([
  { id: 'new', key: KEY },
  { id: 'old', key: Buffer.alloc(32, 8) },
]);

describe('our AES-GCM codec', () => {
  test('encrypts the whole payload and decrypts it again', async () => {
    const [encrypted] = await codec.encode([plain], context);
    const seen = readPayload(encrypted as Uint8Array);
    expect(seen.metadata).toEqual({
      encoding: 'binary/encrypted',
      'encryption-cipher': 'AES-GCM',
      'encryption-key-id': 'new',
    });
    expect(Buffer.from(encrypted as Uint8Array).includes('secret')).toBe(false);
    expect(await codec.decode([encrypted as Uint8Array], context)).toEqual([plain]);
  });

  // The layout of the SDKs' samples, read by WebCrypto as the TypeScript sample does.
  test('writes nonce, ciphertext and tag', async () => {
    const [encrypted] = await codec.encode([plain], context);
    const { data } = decode('temporal.api.common.v1.Payload', encrypted as Uint8Array) as { data: Buffer };
    const key = await webcrypto.subtle.importKey('raw', KEY, 'AES-GCM', false, ['decrypt']);
    const algorithm = { name: 'AES-GCM', iv: data.subarray(0, 12) };
    const decrypted = await webcrypto.subtle.decrypt(algorithm, key, data.subarray(12));
    expect(Buffer.from(decrypted)).toEqual(plain);
  });

  test('never uses a nonce twice', async () => {
    const nonces = await codec.encode(Array(500).fill(plain), context);
    expect(new Set(nonces.map((each) => Buffer.from(each).toString('hex'))).size).toBe(500);
  });

  test('lets other work have its turn among many payloads', async () => {
    let turns = 0;
    const counting = setInterval(() => turns++, 0);
    await codec.encode(Array(5_000).fill(plain), context);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(0);
  });

  test('decrypts with older keys, and encrypts nothing twice', async () => {
    const old = aesGcmCodec([{ id: 'old', key: Buffer.alloc(32, 8) }]);
    const encrypted = await old.encode([plain], context);
    expect(await codec.decode(encrypted, context)).toEqual([plain]);
    expect(await codec.encode(encrypted, context)).toEqual(encrypted);
  });

  test('encrypts what only says that it is encrypted', async () => {
    const liar = encodePayload({
      metadata: metadata({ encoding: 'binary/encrypted', 'encryption-key-id': 'new' }),
      data: Buffer.from('this is long enough, and in clear'),
    });
    const [encrypted] = await codec.encode([liar], context);
    expect(Buffer.from(encrypted as Uint8Array).includes('clear')).toBe(false);
    expect(await codec.decode([encrypted as Uint8Array], context)).toEqual([liar]);
  });

  test('leaves alone what it cannot decrypt', async () => {
    const [encrypted] = (await codec.encode([plain], context)) as [Uint8Array];
    const changed = Buffer.from(encrypted);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    const foreign = await aesGcmCodec([{ id: 'other', key: KEY }]).encode([plain], context);
    const short = encodePayload({ metadata: metadata({ encoding: 'binary/encrypted', 'encryption-key-id': 'new' }) });
    const given = [changed, plain, short, ...foreign];
    expect(await codec.decode(given, context)).toEqual(given);
  });
});

describe('a key file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  const file = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  test.each([
    ['32 bytes', KEY],
    ['base64', `${KEY.toString('base64')}\n`],
    ['base64url', KEY.toString('base64url')],
    ['hex', `${KEY.toString('hex')}\n`],
  ])('holds a key as %s', (name, content) => {
    expect(readKeys([`id=${file(name, content)}`])).toEqual([{ id: 'id', key: KEY }]);
  });
  test.each([
    ['a key that is too short', () => `id=${file('short', 'abc')}`, /must hold a key of 32 bytes/],
    ['no id', () => file('x', KEY), /must be ID=FILE/],
    ['no file', () => `id=${folder}/none`, /cannot read .*none: ENOENT/],
  ])('is refused for %s', (_, spec, message) => {
    expect(() => readKeys([spec()])).toThrow(message);
  });
  test('is refused for an id that is given twice, and no error tells a key', () => {
    const path = file('key', KEY.toString('hex'));
    expect(() => readKeys([`a=${path}`, `a=${path}`])).toThrow('the key a is given twice');
    expect(() => readKeys([`id=${file('long', `${KEY.toString('hex')}0707`)}`])).toThrow(/^(?!.*0707)/);
  });
});
