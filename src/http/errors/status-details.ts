import { type CodecOptions, wireToJson } from '../../codec/json/codec.ts';
import { eachDelimited } from '../../codec/wire/each-delimited.ts';
import { WireReader } from '../../codec/wire/reader.ts';

/**
 * The `details` of a google.rpc.Status, each as a JSON text. They are printed one by one, so that an undecodable detail
 * does not affect the others, and kept as text, so that digits of payloads survive.
 */
export function statusDetails(status: Uint8Array, options: CodecOptions): readonly string[] {
  return detailBytes(status).map((any) => printAny(any, options));
}

/** Field 3 of google.rpc.Status; for a malformed message, as much of it as can be read. */
function detailBytes(status: Uint8Array): readonly Uint8Array[] {
  const details: Uint8Array[] = [];
  try {
    const wire = new WireReader(status);
    eachDelimited(wire, status.length, (number, stop) => {
      if (number === 3) details.push(status.subarray(wire.pos, stop));
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

/** The form of an Any of unknown type (contract section 3). */
function undecodedAny(any: Uint8Array): string {
  let url = '';
  let value: Uint8Array = new Uint8Array();
  try {
    const wire = new WireReader(any);
    eachDelimited(wire, any.length, (number, stop) => {
      const bytes = any.subarray(wire.pos, stop);
      if (number === 1) url = Buffer.from(bytes).toString();
      if (number === 2) value = bytes;
    });
  } catch {
    value = any;
  }
  return JSON.stringify({ '@type': url, value: Buffer.from(value).toString('base64') });
}
