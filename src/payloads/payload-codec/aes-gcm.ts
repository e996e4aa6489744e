import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { nextTurn } from '../../base/next-turn.ts';
import { eachDelimited } from '../../codec/wire/each-delimited.ts';
import { WireReader } from '../../codec/wire/reader.ts';
import { WireWriter } from '../../codec/wire/writer.ts';
import type { PayloadCodec } from './payload-codec.ts';

export interface EncryptionKey {
  /** Written to the metadata of each payload, so that keys can be rotated. */
  readonly id: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

const ENCODING = 'binary/encrypted';
const CIPHER = 'aes-256-gcm';
/** NIST SP 800-38D section 8.2.2: a random nonce of 96 bits. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const METADATA = 1;
const DATA = 2;
const KEY = 1;
const VALUE = 2;

/**
 * AES-256-GCM in the layout that the samples of Temporal's SDKs use: `data` is nonce, ciphertext and tag, the plaintext
 * is the whole payload in binary form, and the metadata name the encoding and the key. The first key encrypts, all keys
 * decrypt. A payload that no key decrypts stays as it is; its encoding shows that.
 * @throws Error if there is no key.
 */
export function aesGcmCodec(keys: readonly EncryptionKey[]): PayloadCodec {
  const [current] = keys;
  if (current === undefined) throw new Error('expected a key to encrypt with');
  const byId = new Map(keys.map((key) => [key.id, key]));
  const decrypted = (payload: Uint8Array) => decrypt(byId, payload);
  return {
    // A payload already encrypted with one of the keys is not encrypted again: readers decrypt once.
    encode: (payloads) => inTurns(payloads, (each) => (decrypted(each) === undefined ? encrypt(current, each) : each)),
    decode: (payloads) => inTurns(payloads, (each) => decrypted(each) ?? each),
  };
}

/** What a payload costs besides its bytes, as so many more of them. */
const COST_OF_PAYLOAD = 4_000;
/** After so many bytes, some 10 ms, other requests have their turn. */
const SLICE = 4_000_000;

async function inTurns(
  payloads: readonly Uint8Array[],
  code: (payload: Uint8Array) => Uint8Array,
): Promise<readonly Uint8Array[]> {
  const coded: Uint8Array[] = [];
  let left = SLICE;
  for (const payload of payloads) {
    coded.push(code(payload));
    left -= payload.length + COST_OF_PAYLOAD;
    if (left > 0) continue;
    left = SLICE;
    await nextTurn();
  }
  return coded;
}

function encrypt({ id, key }: EncryptionKey, payload: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const data = Buffer.concat([nonce, cipher.update(payload), cipher.final(), cipher.getAuthTag()]);
  const out = new WireWriter(data.length + 160);
  entry(out, 'encoding', ENCODING);
  entry(out, 'encryption-cipher', 'AES-GCM');
  entry(out, 'encryption-key-id', id);
  out.tag((DATA << 3) | 2);
  out.bytes(data, 0, data.length);
  return out.finish();
}

function entry(out: WireWriter, name: string, value: string): void {
  out.tag((METADATA << 3) | 2);
  const at = out.open();
  out.tag((KEY << 3) | 2);
  out.text(name);
  out.tag((VALUE << 3) | 2);
  out.text(value);
  out.close(at);
}

/** Undefined for a payload that is not encrypted, not with one of these keys, or tampered with. */
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
  let data: Uint8Array = new Uint8Array();
  const wire = new WireReader(payload);
  eachDelimited(wire, payload.length, (number, end) => {
    if (number === DATA) data = payload.subarray(wire.pos, end);
    if (number === METADATA) metadata.set(...readEntry(wire, end));
  });
  return { metadata, data };
}

function readEntry(wire: WireReader, end: number): readonly [name: string, value: string] {
  let name = '';
  let value = '';
  eachDelimited(wire, end, (number, stop) => {
    const text = Buffer.from(wire.buf.subarray(wire.pos, stop)).toString();
    if (number === KEY) name = text;
    if (number === VALUE) value = text;
  });
  return [name, value];
}
