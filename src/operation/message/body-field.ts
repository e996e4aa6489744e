import { StatusError, type Violation, violated } from '../../base/status-error.ts';
import { type CodecOptions, jsonToWire, type Transcoded } from '../../codec/json/codec.ts';
import { messageOf } from '../../codec/json/message-shape.ts';
import type { FieldType, MessageType } from '../../codec/json/message-type.ts';
import { ONE_VALUE } from './one-value.ts';
import { addLeaf, type FieldStep, fieldSteps, refuseSiblings } from './path-fields.ts';
import { bytesRecord, type Level, rewrite } from './rewrite.ts';

/** Reads a body that is the value of one field, and adds it to the message built from the query. */
export type PutBody = (rest: Buffer, body: Buffer, codec: CodecOptions) => Transcoded;

/** `record` is the field's tag and value; empty for a zero that is the same as unset. */
interface Context {
  readonly record: Uint8Array;
  readonly violations: Violation[];
}

/** `record` is undefined for a body without a value. */
type ReadRecord = (
  body: Buffer,
  codec: CodecOptions,
) => { readonly record: Buffer | undefined; readonly payloads: readonly number[] };

/**
 * For a rule with `body: "book"`, `body: "note"` or `body: "book.title"` (google/api/http.proto): the body is the JSON
 * of that field (a message, a scalar, a list or a map); all other fields come from the URL. An empty body leaves a
 * scalar, a list or a map unset, and a message empty.
 * @param path field numbers from the request down to the field
 * @throws Error if the path does not exist: a defect in the operation table
 */
export function bodyField(request: MessageType, path: readonly number[]): PutBody {
  const steps = fieldSteps(request, path);
  const jsonPath = steps.map(({ field }) => field.jsonName).join('.');
  const read = recordReader(steps);
  const level: Level<Context> = new Map();
  const levels = addLeaf(
    level,
    steps,
    () => true,
    ({ record, violations }, current) => {
      if (current === undefined) return record;
      violations.push({ field: jsonPath, description: 'is the body and cannot also be in the query' });
      return undefined;
    },
  );
  for (const [depth, step] of steps.entries()) refuseSiblings(levels[depth] as Level<Context>, step, jsonPath, 'query');
  return (rest, body, codec) => {
    const { record, payloads } = read(body, codec);
    if (record === undefined) return { wire: rest, payloads };
    const violations: Violation[] = [];
    const wire = rewrite(rest, level, { record, violations });
    if (violations.length > 0) throw violated(violations);
    return { wire: wire as Buffer, payloads };
  };
}

function recordReader(steps: readonly FieldStep[]): ReadRecord {
  const { field, holder } = steps[steps.length - 1] as FieldStep;
  const type = singularMessage(field);
  if (type !== undefined) {
    return (body, codec) => {
      const { wire, payloads } = jsonToWire(type, body, codec);
      return { record: bytesRecord(field.number, wire), payloads };
    };
  }
  const parents = steps.slice(0, -1).map((step) => `${step.field.jsonName}.`);
  return (body, codec) => valueRecord(holder, field, parents.join(''), body, codec);
}

function singularMessage(field: FieldType): MessageType | undefined {
  return field.kind === 'message' && field.cardinality === 'singular' ? messageOf(field) : undefined;
}

/** Reads the value as the only member of its message; the wrapping text is on separate lines. */
function valueRecord(holder: MessageType, field: FieldType, parents: string, body: Buffer, codec: CodecOptions) {
  // Otherwise something in the body could close the wrapping object.
  jsonToWire(ONE_VALUE, body, codec);
  const head = Buffer.from(`{${JSON.stringify(field.jsonName)}:\n`);
  if (body.toString('latin1').trim() === '') return { record: undefined, payloads: [] };
  try {
    const { wire, payloads } = jsonToWire(holder, Buffer.concat([head, body, Buffer.from('\n}')]), codec);
    return { record: wire, payloads: payloads.map((at) => at - head.length) };
  } catch (error) {
    throw error instanceof StatusError && error.violations.length > 0 ? inBody(error, parents) : error;
  }
}

/** The violations with their places in the body, one line further up, and with the field's full path. */
function inBody({ violations, unlisted }: StatusError, parents: string): StatusError {
  const found = violations.map(({ field, description, place }) => ({
    field: parents + field,
    description,
    ...(place !== undefined && { place: { line: place.line - 1, column: place.column } }),
  }));
  return violated(found, unlisted);
}
