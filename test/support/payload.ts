import { decode, encode } from './protos.ts';

/** A payload as protobufjs sees it. */
export interface StoredPayload {
  readonly metadata?: Readonly<Record<string, Uint8Array>>;
  readonly data?: Uint8Array;
  readonly externalPayloads?: readonly { readonly sizeBytes: number }[];
}

const PAYLOAD = 'temporal.api.common.v1.Payload';

/** Metadata of texts. */
export function metadata(entries: Readonly<Record<string, string>>): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, Buffer.from(value)]));
}

export const encodePayload = (payload: StoredPayload): Buffer => encode(PAYLOAD, payload);

/** Metadata and data as text. */
export interface PayloadText {
  readonly metadata: Readonly<Record<string, string>>;
  readonly data: string;
}

export function readPayload(wire: Uint8Array): PayloadText {
  return payloadText(decode(PAYLOAD, wire));
}

export function readPayloads(wire: Uint8Array): readonly PayloadText[] {
  const { payloads = [] } = decode('temporal.api.common.v1.Payloads', wire) as { payloads?: readonly object[] };
  return payloads.map(payloadText);
}

function payloadText(payload: {
  readonly metadata?: Readonly<Record<string, Buffer>>;
  readonly data?: Buffer;
}): PayloadText {
  const entries = Object.entries(payload.metadata ?? {});
  return {
    metadata: Object.fromEntries(entries.map(([key, value]) => [key, value.toString()])),
    data: payload.data?.toString() ?? '',
  };
}
