import type { StatusError } from './status-error.ts';

const RETRY_INFO = '/google.rpc.RetryInfo';

/** Protobuf wire types that RetryInfo and its wrappers use. */
const VARINT = 0;
const DELIMITED = 2;

/**
 * How long a server asks callers to wait before they retry, in milliseconds: from google.rpc.RetryInfo in its details,
 * otherwise from the metadata `retry-after` (RFC 9110 section 10.2.3); undefined if it does not say.
 */
export function retryDelayMs({ details, metadata }: Pick<StatusError, 'details' | 'metadata'>): number | undefined {
  return (details && retryInfoMs(details)) ?? retryAfterMs(metadata.find(([name]) => name === 'retry-after')?.[1]);
}

function retryAfterMs(value: string | Buffer | undefined): number | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000;
  const date = /^[A-Z][a-z]{2}, /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** @param status bytes of a google.rpc.Status */
function retryInfoMs(status: Uint8Array): number | undefined {
  for (const any of fieldsOf(status, 3)) {
    const [typeUrl] = fieldsOf(any, 1);
    if (!(typeUrl instanceof Uint8Array) || !Buffer.from(typeUrl).toString().endsWith(RETRY_INFO)) continue;
    const [delay] = fieldsOf(fieldsOf(any, 2)[0], 1);
    if (!(delay instanceof Uint8Array)) return undefined;
    const [seconds = 0] = fieldsOf(delay, 1);
    const [nanos = 0] = fieldsOf(delay, 2);
    const millis = Number(seconds) * 1_000 + Number(nanos) / 1e6;
    return Number.isFinite(millis) ? Math.max(0, millis) : undefined;
  }
  return undefined;
}

type Field = number | Uint8Array;

/** The values of one field of a message; nothing if the message is malformed. */
function fieldsOf(message: Field | undefined, wanted: number): readonly Field[] {
  const values: Field[] = [];
  if (!(message instanceof Uint8Array)) return values;
  let at = 0;
  const varint = () => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const octet = message[at++];
      if (octet === undefined || shift > 63n) return Number.NaN;
      value |= BigInt(octet & 127) << shift;
      if (octet < 128) return Number(BigInt.asIntN(64, value));
    }
  };
  while (at < message.length) {
    const tag = varint();
    const length = varint();
    const type = tag & 7;
    if (type === DELIMITED && length >= 0 && at + length <= message.length) at += length;
    else if (type !== VARINT || Number.isNaN(length)) return [];
    if (tag >>> 3 === wanted) values.push(type === VARINT ? length : message.subarray(at - length, at));
  }
  return values;
}
