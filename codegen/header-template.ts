import type protobuf from 'protobufjs';
import { fail, mapAll } from './build-error.ts';
import { type Messages, resolveSingularLeaf } from './field-path.ts';
import { methodOptions } from './http-rule.ts';
import type { LoadedProtos } from './load.ts';
import { nameOf, placeOf } from './messages.ts';
import type { HeaderTemplate, Message, Place } from './model.ts';

const OPTION = 'temporal.api.protometa.v1.request_header';

/**
 * The headers that an rpc's temporal.api.protometa.v1.request_header options ask for.
 * @throws BuildError for a template that names no string of the request
 */
export function headerTemplates(
  method: protobuf.Method,
  request: Message,
  messages: Messages,
  protos: LoadedProtos,
): readonly HeaderTemplate[] {
  return mapAll(methodOptions(method, OPTION), ({ header, value }) => {
    const known = typeof value === 'string' ? protos.places.ofOptionText(nameOf(method), value) : undefined;
    const place = known ?? placeOf(method, protos);
    if (typeof header !== 'string' || typeof value !== 'string')
      return fail(place, `${OPTION} needs a header and a value`);
    return { header: header.toLowerCase(), parts: parseTemplate(value, request, messages, place) };
  });
}

function parseTemplate(template: string, request: Message, messages: Messages, place: Place): HeaderTemplate['parts'] {
  const pieces = template.split(/\{([^{}]*)\}/);
  return pieces.flatMap((piece, index): HeaderTemplate['parts'] => {
    if (index % 2 === 0) {
      if (/[{}]/.test(piece)) fail(place, `the header template ${template} has unbalanced braces`);
      return piece === '' ? [] : [{ kind: 'text', text: piece }];
    }
    const fieldPath = piece.split('.');
    try {
      const leaf = resolveSingularLeaf(fieldPath, request, messages).at(-1);
      if (leaf?.type.kind !== 'scalar' || leaf.type.scalar !== 'string') {
        throw new Error(`${piece} of ${request.fullName} is no string`);
      }
    } catch (error) {
      fail(place, (error as Error).message);
    }
    return [{ kind: 'field', fieldPath }];
  });
}
