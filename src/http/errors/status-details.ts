import { type CodecOptions, wireToJson } from '../../codec/json/codec.ts';
import { WireReader } from '../../codec/wire/reader.ts';

/**
 * The `details` of a google.rpc.Status as JSON texts, one each. They are printed one by one and kept as text, so that
 * one that cannot be decoded costs no other, and payload digits inside survive.
 */
export function statusDetails(status: Uint8Array, options: CodecOptions): readonly string[] {
  return detailBytes(status).map((any) => printAny(any, options));
}

/** Field 3 of google.rpc.Status; as much of a malformed one as can be read. */
function detailBytes(status: Uint8Array): readonly Uint8Array[] {
  const details: Uint8Array[] = [];
  try {
    eachField(status, (number, value) => {
      if (number === 3) details.push(value);
    });
  } catch {
    return details;
  }
  return details;
}

function printAny(any: Uint8Array, options: CodecOptions): string {
  const type = options.types.get('google.protobuf.Any');
  try {
    if (type !== undefined) return wireToJson(type, any, options).toString();
  } catch {
    // Shown undecoded below.
  }
  return undecodedAny(any);
}

/** The form that the contract has for an Any of an unknown type (section 3). */
function undecodedAny(any: Uint8Array): string {
  let url = '';
  let value: Uint8Array = new Uint8Array();
  try {
    eachField(any, (number, bytes) => {
      if (number === 1) url = Buffer.from(bytes).toString();
      if (number === 2) value = bytes;
    });
  } catch {
    value = any;
  }
  return JSON.stringify({ '@type': url, value: Buffer.from(value).toString('base64') });
}

function eachField(message: Uint8Array, use: (number: number, value: Uint8Array) => void): void {
  const reader = new WireReader(message);
  while (reader.pos < message.length) {
    const tag = reader.tag();
    if ((tag & 7) !== 2) {
      reader.skip(tag, message.length);
      continue;
    }
    const end = reader.delimited(message.length);
    use(tag >>> 3, message.subarray(reader.pos, end));
    reader.pos = end;
  }
}
