import type protobuf from 'protobufjs';
import { fail, mapAll } from './build-error.ts';
import type { LoadedProtos } from './load.ts';
import { nameOf, placeOf } from './messages.ts';
import type { Place } from './model.ts';

/** A google.api.HttpRule of one binding, as written in an annotation or in rules.yaml. */
export interface HttpRule {
  /** Upper case; of a `custom` rule, its kind as it is. */
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
  readonly responseBody: string | undefined;
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
 * @throws BuildError for a rule that google/api/http.proto does not allow
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
    if (!isObject(rule)) return fail(place, `${method.name} has an additional binding that is not a message`);
    return readRule(rule, method, protos);
  });
}

const KEYS: ReadonlySet<string> = new Set([...HTTP_METHODS, 'custom', 'body', 'response_body']);

function readRule(rule: OptionValue, method: protobuf.Method, protos: LoadedProtos): HttpRule {
  const of = `the HTTP rule of ${method.name}`;
  const patterns = [...HTTP_METHODS, 'custom'].filter((name) => name in rule);
  const [verb = ''] = patterns;
  const { kind, path } = isObject(rule.custom) ? rule.custom : { kind: verb.toUpperCase(), path: rule[verb] };
  const known = typeof path === 'string' ? protos.places.ofOptionText(nameOf(method), path) : undefined;
  const place = known ?? placeOf(method, protos);
  const strange = Object.keys(rule).find((key) => !KEYS.has(key));
  if (strange !== undefined) fail(place, `${of} has ${strange}, which is not supported`);
  if (patterns.length !== 1)
    fail(place, `${of}: expected one method with a path, got ${patterns.join(' and ') || 'none'}`);
  if (typeof path !== 'string') return fail(place, `${of}: expected a string as path`);
  if (typeof kind !== 'string') return fail(place, `${of}: expected a method as kind`);
  checkMethod(kind, place);
  const text = (name: 'body' | 'response_body'): string | undefined => {
    const value = rule[name];
    if (value !== undefined && typeof value !== 'string') fail(place, `${of}: expected a string as ${name}`);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const responseBody = text('response_body');
  return {
    method: kind,
    path,
    body: text('body'),
    responseBody: responseBody === '*' ? undefined : responseBody,
    place,
  };
}

/**
 * Methods are case-sensitive tokens (RFC 9110, section 9.1); `*` stands for all of them (google/api/http.proto).
 * @throws BuildError
 */
export function checkMethod(method: string, place: Place): void {
  if (!/^(?:\*|[A-Z][A-Z-]*)$/.test(method)) {
    fail(place, `expected an HTTP method in capitals or *, got ${JSON.stringify(method)}`);
  }
}

function isObject(value: unknown): value is OptionValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
