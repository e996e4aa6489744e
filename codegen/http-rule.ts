import type protobuf from 'protobufjs';
import { fail, mapAll } from './build-error.ts';
import type { LoadedProtos } from './load.ts';
import { nameOf, placeOf } from './messages.ts';
import type { Binding, Place } from './model.ts';

/** A google.api.HttpRule of one binding, as written in an annotation or in rules.yaml. */
export interface HttpRule {
  readonly method: Binding['method'];
  readonly path: string;
  readonly body: string | undefined;
  readonly place: Place;
}

export const HTTP_METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

type OptionValue = Readonly<Record<string, unknown>>;

/**
 * The values of a custom option of an rpc, one for each time it is set.
 * @param name full name without parentheses
 */
export function methodOptions(method: protobuf.Method, name: string): readonly OptionValue[] {
  const entries = (method.parsedOptions ?? []) as readonly OptionValue[];
  return entries.flatMap((entry) => [entry[`(${name})`], entry[`(.${name})`]]).filter(isObject);
}

/**
 * The rules of an rpc's google.api.http annotation, its additional bindings included, in the order of the file.
 * @throws BuildError for what this build step does not support
 */
export function annotatedRules(method: protobuf.Method, protos: LoadedProtos): readonly HttpRule[] {
  const values = methodOptions(method, 'google.api.http');
  const place = placeOf(method, protos);
  if (values.length > 1) fail(place, `${method.name} has more than one google.api.http`);
  const rules = values.flatMap((value) => {
    const { additional_bindings: more, ...first } = value;
    return [first as unknown, ...(more === undefined ? [] : [more].flat())];
  });
  return mapAll(rules, (rule) => {
    if (!isObject(rule)) return fail(place, `${method.name} has an additional binding that is no message`);
    return readRule(rule, method, protos);
  });
}

function readRule(rule: OptionValue, method: protobuf.Method, { places, ...protos }: LoadedProtos): HttpRule {
  const methods = HTTP_METHODS.filter((name) => name in rule);
  const [verb] = methods;
  const path = verb && rule[verb];
  const known = typeof path === 'string' ? places.ofOptionText(nameOf(method), path) : undefined;
  const place = known ?? placeOf(method, { places, ...protos });
  const strange = Object.keys(rule).find((key) => key !== 'body' && !methods.some((name) => name === key));
  if (strange !== undefined) fail(place, `the HTTP rule of ${method.name} has ${strange}, which is not supported`);
  if (verb === undefined || methods.length > 1)
    fail(place, `the HTTP rule of ${method.name} needs one method with a path`);
  if (typeof path !== 'string') return fail(place, `the path in the HTTP rule of ${method.name} is no string`);
  const { body } = rule;
  if (body !== undefined && typeof body !== 'string')
    return fail(place, `the body in the HTTP rule of ${method.name} is no string`);
  return { method: verb.toUpperCase() as Binding['method'], path, body: body === '' ? undefined : body, place };
}

function isObject(value: unknown): value is OptionValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
