import { type Exact, type ExactObject, isSame, parseExact, textOf } from './exact-json.ts';
import { isObject } from './json.ts';
import { scalarOfWire } from './scalar.ts';
import { readRecords, type WireValue } from './wire-records.ts';

interface Payload {
  readonly metadata: ReadonlyMap<string, Buffer>;
  readonly data: Buffer;
  /** Sizes of externally stored payloads. */
  readonly external: readonly string[];
}

/**
 * True if the JSON, in long form or shorthand, means the same payload as the wire (contract section 4). Digits, key
 * order and escapes in JSON data must match.
 */
export function isSamePayload(wire: Uint8Array, json: Exact | undefined, inSearchAttributes: boolean): boolean {
  const payload = readPayload(wire);
  if (isObject(json) && isLongForm(payload, json)) return true;
  if (payload.external.length > 0) return false;
  const name = payload.metadata.get('encoding')?.toString();
  const further = [...payload.metadata.keys()].filter((key) => key !== 'encoding');
  if (inSearchAttributes && further.length === 1 && further[0] === 'type') further.pop();
  switch (name) {
    case 'binary/null':
      return json === null && further.length === 0 && payload.data.length === 0;
    case 'json/plain':
      return further.length === 0 && isSame(parsed(payload.data), json);
    case 'json/protobuf': {
      const value = parsed(payload.data);
      const type = payload.metadata.get('messageType')?.toString();
      const wanted = isObject(value) && type !== undefined ? { _protoMessageType: type, ...value } : undefined;
      return further.length === 1 && isSame(wanted, json);
    }
    default:
      return false;
  }
}

function isLongForm({ metadata, data, external }: Payload, json: ExactObject): boolean {
  const { metadata: given = {}, data: text = '', externalPayloads = [], ...others } = json;
  if (Object.keys(others).length > 0 || !isObject(given) || !Array.isArray(externalPayloads)) return false;
  const same = (bytes: Buffer, base64: Exact | undefined) => bytes.toString('base64') === textOf(base64);
  return (
    Object.keys(given).length === metadata.size &&
    [...metadata].every(([key, value]) => same(value, given[key])) &&
    same(data, text) &&
    isSame(externalPayloads.map(sizeOf), external)
  );
}

/** Compares a temporal.api.common.v1.Payload.ExternalPayloadDetails. */
function sizeOf(json: Exact): string {
  const { sizeBytes = '0', ...others }: ExactObject = isObject(json) ? json : {};
  return Object.keys(others).length === 0 && typeof sizeBytes === 'string' ? sizeBytes : 'none';
}

function readPayload(wire: Uint8Array): Payload {
  const records = readRecords(wire);
  const entries = (records.get(1) ?? []).map((entry) => {
    const fields = readRecords(bytesOf(entry));
    return [bytesOf(fields.get(1)?.at(-1)).toString(), bytesOf(fields.get(2)?.at(-1))] as const;
  });
  return {
    metadata: new Map(entries),
    data: bytesOf(records.get(2)?.at(-1)),
    external: (records.get(3) ?? []).map((one) =>
      scalarOfWire('int64', readRecords(bytesOf(one)).get(1)?.at(-1) ?? 0n),
    ),
  };
}

function bytesOf(value: WireValue | undefined): Buffer {
  return typeof value === 'object' ? Buffer.from(value) : Buffer.alloc(0);
}

function parsed(data: Buffer): Exact | undefined {
  try {
    return parseExact(data.toString());
  } catch {
    return undefined;
  }
}
