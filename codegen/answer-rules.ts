import { fail } from './build-error.ts';
import type { Enum, Field, FilterSet, Message, Operation } from './model.ts';
import type { RpcRules } from './rules.ts';

/**
 * What rules.yaml says of an rpc's answer and of its filters, looked up in the messages.
 * @throws BuildError for a field or an enum that is not there, or of another kind than it has to be
 */
export function answerRules(
  request: Message,
  response: Message,
  enums: ReadonlyMap<string, Enum>,
  rules: RpcRules | undefined,
): Pick<Operation, 'written' | 'entityTag' | 'filters'> {
  const { written, etag, filters } = rules ?? {};
  return {
    written: written && writtenField(response, written),
    entityTag: etag && scalarField(response, etag, 'bytes').name,
    filters: filters && filterSet(request, enums, filters),
  };
}

function writtenField(response: Message, rule: { readonly name: string; readonly place: RpcRules['place'] }): string {
  const field = scalarField(response, rule, 'int64');
  // It is added in front of what the codec prints.
  if (response.fields[0] !== field) fail(rule.place, `${field.name} is not the first field of ${response.fullName}`);
  return field.name;
}

function filterSet(
  request: Message,
  enums: ReadonlyMap<string, Enum>,
  { place, name, query, parameters }: NonNullable<RpcRules['filters']>,
): FilterSet {
  for (const { values } of parameters) {
    if (values !== undefined && !enums.has(values)) fail(place, `there is no enum ${values}`);
  }
  return { name, query: scalarField(request, { name: query, place }, 'string').jsonName, parameters };
}

function scalarField(
  message: Message,
  { name, place }: { readonly name: string; readonly place: RpcRules['place'] },
  scalar: 'bytes' | 'int64' | 'string',
): Field {
  const field = message.fields.find((candidate) => candidate.name === name);
  if (field === undefined) return fail(place, `${message.fullName} has no field ${name}`);
  const isIt = field.cardinality === 'singular' && field.type.kind === 'scalar' && field.type.scalar === scalar;
  return isIt ? field : fail(place, `${name} of ${message.fullName} is no ${scalar}`);
}
