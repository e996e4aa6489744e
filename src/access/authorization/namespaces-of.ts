import { messageOf } from '../../codec/json/message-shape.ts';
import type { FieldType, MessageType } from '../../codec/json/message-type.ts';
import { isNamespace } from '../../codec/namespace-field.ts';
import type { Operation } from '../../codec/operation-table.ts';
import { eachDelimited } from '../../codec/wire/each-delimited.ts';
import { WireReader } from '../../codec/wire/reader.ts';
import { rpcName } from './operation-group.ts';

/** A path of field numbers to a namespace. It passes through every element of a repeated field. */
type FieldPath = readonly number[];

/**
 * Makes the function that lists the namespaces in which a request acts. It reads the bytes that will be sent, whatever
 * path or body they came from. The empty name stands for a request that is not limited to a namespace.
 */
export function namespacesOf(operation: Operation): (wire: Uint8Array) => readonly string[] {
  const own = namespaceFields(operation.request);
  const wider = widerField(operation);
  return (wire) => {
    const found = new Set<string>();
    for (const path of own) collect(new WireReader(wire), wire.length, path, 0, found);
    const isWider = wider !== undefined && collect(new WireReader(wire), wire.length, [wider], 0, new Set());
    if (found.size === 0 || isWider) found.add('');
    return [...found];
  };
}

/** Those of the request and of the requests inside it (a multi-operation). Anywhere else, a namespace is a reference. */
function namespaceFields(request: MessageType): readonly FieldPath[] {
  const paths: FieldPath[] = [];
  const walk = (type: MessageType, path: FieldPath, above: readonly MessageType[]) => {
    for (const field of type.fields) {
      const at = [...path, field.number];
      if (isNamespace(field) && isRequest(type)) paths.push(at);
      const inner = innerOf(field);
      if (inner !== undefined && !above.includes(inner) && leadsToRequest(inner)) walk(inner, at, [...above, inner]);
    }
  };
  walk(request, [], [request]);
  return paths;
}

/** `id` also selects a namespace, regardless of the name beside it. */
function widerField({ rpcPath, request }: Operation): number | undefined {
  if (rpcName(rpcPath) !== 'DescribeNamespace') return undefined;
  return request.fields.find(({ name }) => name === 'id')?.number;
}

function isRequest({ name }: MessageType): boolean {
  return name.endsWith('Request');
}

/** A request, or a message that contains requests. */
function leadsToRequest(type: MessageType): boolean {
  return isRequest(type) || type.fields.some((field) => isRequestField(field));
}

function isRequestField(field: FieldType): boolean {
  const type = innerOf(field);
  return type !== undefined && isRequest(type);
}

function innerOf(field: FieldType): MessageType | undefined {
  return field.kind === 'message' && field.cardinality !== 'map' ? messageOf(field) : undefined;
}

/** Adds every value at a path, including those that protobuf's "last one wins" would hide. True if there are any. */
function collect(reader: WireReader, end: number, path: FieldPath, depth: number, found: Set<string>): boolean {
  let any = false;
  eachDelimited(reader, end, (number, stop) => {
    if (number !== path[depth]) return;
    if (depth < path.length - 1) {
      any = collect(reader, stop, path, depth + 1, found) || any;
    } else if (stop > reader.pos) {
      found.add(Buffer.from(reader.buf.subarray(reader.pos, stop)).toString());
      any = true;
    }
  });
  return any;
}
