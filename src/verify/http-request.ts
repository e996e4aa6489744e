import { messageOf } from '../codec/json/message-shape.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { Binding } from '../codec/operation-table.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

export interface HttpRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: string | undefined;
}

type Route = Pick<Binding, 'method' | 'template' | 'segments' | 'body'>;

/**
 * Turns a request message, given as JSON, into the HTTP request of a route: variables in the path, the rest in the body
 * or the query (contract sections 1 and 2). Undefined if the message lacks a value for a variable.
 */
export function httpRequest(route: Route, type: MessageType, message: JsonObject): HttpRequest | undefined {
  const { method, body } = route;
  let rest = message;
  let path = '';
  for (const segment of route.segments) {
    if (segment.kind === 'literal') {
      path += `/${segment.text}`;
      continue;
    }
    if (segment.kind === 'wildcard') return undefined;
    const names = segment.jsonPath.split('.');
    const value = names.reduce<Json | undefined>((at, name) => (isObject(at) ? at[name] : undefined), message);
    if (typeof value !== 'string' || value === '') return undefined;
    rest = without(rest, names);
    path += `/${encodeURIComponent(value)}`;
  }
  if (body === '*') {
    return { method, path, body: Object.keys(rest).length === 0 ? undefined : JSON.stringify(rest) };
  }
  if (body !== undefined) throw new Error(`${route.template}: bodies of one field are not covered`);
  const query = new URLSearchParams(leaves(type, rest, '')).toString();
  return { method, path: query === '' ? path : `${path}?${query}`, body: undefined };
}

function without(object: JsonObject, [name = '', ...others]: readonly string[]): JsonObject {
  const { [name]: value, ...rest } = object;
  if (others.length === 0 || !isObject(value)) return rest;
  const inner = without(value, others);
  return Object.keys(inner).length === 0 ? rest : { ...object, [name]: inner };
}

function leaves(type: MessageType, object: JsonObject, prefix: string): [string, string][] {
  return type.fields.flatMap((field): [string, string][] => {
    const value = object[field.jsonName];
    const name = `${prefix}${field.jsonName}`;
    const inner = messageOf(field);
    if (value === undefined) return [];
    if (field.cardinality === 'map') {
      return Object.entries(value as JsonObject).map(([key, one]) => [`${name}[${key}]`, String(one)]);
    }
    if (Array.isArray(value)) return value.map((one) => [name, String(one)]);
    if (inner !== undefined && isObject(value)) return leaves(inner, value, `${name}.`);
    return [[name, String(value)]];
  });
}
