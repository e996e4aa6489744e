import { StatusError } from '../../base/status-error.ts';
import { jsonToWire } from '../../codec/json/codec.ts';
import { type JsonFromText, jsonFromText } from '../../codec/json/from-text.ts';
import type { FieldType, MessageType } from '../../codec/json/message-type.ts';
import { WireReader } from '../../codec/wire/reader.ts';
import type { FieldStep } from './path-fields.ts';
import { textRecord } from './rewrite.ts';

export type LeafRecord =
  /** Tag and value; empty for a zero in a field without presence. */
  { readonly record: Buffer; readonly problem?: undefined } | { readonly record?: undefined; readonly problem: string };

const CODEC = { shorthand: true, types: new Map<string, MessageType>() };

/**
 * A scalar field given as plain text in a URL, by the rules of query parameters (contract section 2). A list is given
 * as texts separated by commas, as in grpc-gateway.
 */
export function leafRecord({ field, holder }: FieldStep, text: string): LeafRecord {
  const isList = field.cardinality === 'repeated';
  if (field.kind === 'string' && !isList) return { record: textRecord(field.number, text) };
  const { json, problem } = isList ? listFromText(field, text) : jsonFromText(field, text);
  if (json === undefined) return { problem };
  try {
    return { record: jsonToWire(holder, Buffer.from(`{${JSON.stringify(field.jsonName)}:${json}}`), CODEC).wire };
  } catch (error) {
    const [violation] = error instanceof StatusError ? error.violations : [];
    if (violation === undefined) throw error;
    return { problem: violation.description };
  }
}

function listFromText(field: FieldType, text: string): JsonFromText {
  const elements = text.split(',').map((element) => jsonFromText(field, element));
  const broken = elements.find(({ problem }) => problem !== undefined);
  return broken ?? { json: `[${elements.map(({ json }) => json).join(',')}]` };
}

/** The value in a record, without tag and length. */
export function recordValue(record: Uint8Array): Uint8Array {
  if (record.length === 0) return record;
  const reader = new WireReader(record);
  if ((reader.tag() & 7) === 2) reader.varint32();
  return record.subarray(reader.pos);
}
