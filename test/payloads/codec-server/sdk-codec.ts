import { webcrypto } from 'node:crypto';
import type { WorkerOptions } from '@temporalio/worker';
import { decode, encode } from '../../support/protos.ts';

export type SdkCodec = NonNullable<NonNullable<WorkerOptions['dataConverter']>['payloadCodecs']>[number];
type Payload = Awaited<ReturnType<SdkCodec['encode']>>[number];

const NONCE_BYTES = 12;
const PAYLOAD = 'temporal.api.common.v1.Payload';
const bytes = (text: string) => new TextEncoder().encode(text);

/** A codec as a team writes one with the TypeScript SDK: AES-GCM by WebCrypto, and no code of ours. */
export async function sdkCodec(keyId: string, raw: Buffer): Promise<SdkCodec> {
  const key = await webcrypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const encrypt = async (payload: Payload): Promise<Payload> => {
    const iv = webcrypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const encrypted = await webcrypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, encode(PAYLOAD, payload));
    return {
      metadata: {
        encoding: bytes('binary/encrypted'),
        'encryption-cipher': bytes('AES-GCM'),
        'encryption-key-id': bytes(keyId),
      },
      data: Buffer.concat([iv, new Uint8Array(encrypted)]),
    };
  };
  const decrypt = async (payload: Payload): Promise<Payload> => {
    const { metadata, data } = payload;
    if (Buffer.from(metadata?.encoding ?? []).toString() !== 'binary/encrypted') return payload;
    if (data == null) throw new Error('an encrypted payload has data');
    const algorithm = { name: 'AES-GCM', iv: data.subarray(0, NONCE_BYTES) };
    const plain = await webcrypto.subtle.decrypt(algorithm, key, data.subarray(NONCE_BYTES));
    return decode(PAYLOAD, new Uint8Array(plain)) as Payload;
  };
  return {
    encode: (payloads) => Promise.all(payloads.map(encrypt)),
    decode: (payloads) => Promise.all(payloads.map(decrypt)),
  };
}
