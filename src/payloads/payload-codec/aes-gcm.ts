import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { WireReader } from '../../codec/wire/reader.ts';
import { WireWriter } from '../../codec/wire/writer.ts';
import type { PayloadCodec } from './payload-codec.ts';

export interface EncryptionKey {
  /** Stands in the metadata of each payload, so that keys can be rotated. */
  readonly id: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

const ENCODING = 'binary/encrypted';
const CIPHER = 'aes-256-gcm';
/** NIST SP 800-38D section 8.2.2: a random nonce of 96 bits. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const METADATA = (1 << 3) | 2;
const DATA = (2 << 3) | 2;
const KEY = (1 << 3) | 2;
const VALUE = (2 << 3) | 2;

/**
 * AES-256-GCM in the layout that the samples of Temporal's SDKs use: `data` is nonce, ciphertext and tag, the plaintext
 * is the whole payload in binary form, and the metadata name the encoding and the key. The first key encrypts, all
 * decrypt. A payload that none of them decrypts stays as it is: it is told from a decrypted one by its encoding.
 * @throws Error if there is no key.
 */
export function aesGcmCodec(keys: readonly EncryptionKey[]): PayloadCodec {
  const [current] = keys;
  if (current === undefined) throw new Error('there is no key to encrypt with');
  const byId = new Map(keys.map((key) => [key.id, key]));
  const decrypted = (payload: Uint8Array) => decrypt(byId, payload);
  return {
    // What one of the keys has encrypted already is not encrypted twice: readers decrypt once.
    encode: async (payloads) => payloads.map((each) => (decrypted(each) === undefined ? encrypt(current, each) : each)),
    decode: async (payloads) => payloads.map((each) => decrypted(each) ?? each),
  };
}

function encrypt({ id, key }: EncryptionKey, payload: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const data = Buffer.concat([nonce, cipher.update(payload), cipher.final(), cipher.getAuthTag()]);
  const out = new WireWriter(data.length + 160);
  entry(out, 'encoding', ENCODING);
  entry(out, 'encryption-cipher', 'AES-GCM');
  entry(out, 'encryption-key-id', id);
  out.tag(DATA);
  out.bytes(data, 0, data.length);
  return out.finish();
}

function entry(out: WireWriter, name: string, value: string): void {
  out.tag(METADATA);
  const at = out.open();
  out.tag(KEY);
  out.text(name);
  out.tag(VALUE);
  out.text(value);
  out.close(at);
}

/** Undefined for what is not encrypted, or not with one of these keys, or no longer as it was. */
function decrypt(keys: ReadonlyMap<string, EncryptionKey>, payload: Uint8Array): Buffer | undefined {
  const { metadata, data } = readPayload(payload);
  if (metadata.get('encoding') !== ENCODING || data.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const key = keys.get(metadata.get('encryption-key-id') ?? '');
  if (key === undefined) return undefined;
  const end = data.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key.key, data.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(data.subarray(end));
  try {
    return Buffer.concat([decipher.update(data.subarray(NONCE_BYTES, end)), decipher.final()]);
  } catch {
    return undefined;
  }
}

interface PayloadParts {
  readonly metadata: ReadonlyMap<string, string>;
  readonly data: Uint8Array;
}

function readPayload(payload: Uint8Array): PayloadParts {
  const metadata = new Map<string, string>();
  let data = new Uint8Array();
  eachBytes(payload, (tag, bytes) => {
    if (tag === DATA) data = bytes;
    if (tag !== METADATA) return;
    let name = '';
    let value = '';
    eachBytes(bytes, (inner, text) => {
      if (inner === KEY) name = Buffer.from(text).toString();
      if (inner === VALUE) value = Buffer.from(text).toString();
    });
    metadata.set(name, value);
  });
  return { metadata, data };
}

function eachBytes(message: Uint8Array, use: (tag: number, bytes: Uint8Array<ArrayBuffer>) => void): void {
  const wire = new WireReader(message);
  while (wire.pos < message.length) {
    const tag = wire.tag();
    if ((tag & 7) !== 2) {
      wire.skip(tag, message.length);
      continue;
    }
    const end = wire.delimited(message.length);
    use(tag, message.subarray(wire.pos, end) as Uint8Array<ArrayBuffer>);
    wire.pos = end;
  }
}
