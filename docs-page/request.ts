import type { ParameterObject } from './openapi.ts';
import type { Operation } from './reference.ts';

/** What a reader has filled in for an operation. */
export interface Filled {
  /** Texts by parameter; lists have one value per line. */
  readonly values: ReadonlyMap<ParameterObject, string>;
  /** JSON text; ignored if the operation has no body. */
  readonly body: string;
  /** The media type of the answer. */
  readonly accept: string;
}

export interface BuiltRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | undefined;
}

export const JSON_TYPE = 'application/json';

/**
 * The request that was filled in. A variable of the path without a value stays as its name.
 * @param base URL of the API, without a slash at its end
 */
export function buildRequest(base: string, operation: Operation, { values, body, accept }: Filled): BuiltRequest {
  const given = operation.parameters.flatMap((parameter) => {
    const text = values.get(parameter) ?? '';
    return text === '' ? [] : [{ parameter, text }];
  });
  const inPath = new Map(
    given.filter((each) => each.parameter.in === 'path').map((each) => [each.parameter.name, each.text]),
  );
  const path = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(inPath.get(name) ?? name),
  );
  const query = given
    .filter((each) => each.parameter.in === 'query')
    .flatMap(({ parameter, text }) =>
      valuesOf(parameter, text).map((value) => `${encode(parameter.name)}=${encode(value)}`),
    );
  const headers = given
    .filter((each) => each.parameter.in === 'header')
    .map(({ parameter, text }) => [parameter.name, text] as const);
  return {
    method: operation.method,
    url: `${base}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`,
    headers: accept === JSON_TYPE ? headers : [...headers, ['Accept', accept]],
    body: operation.body === undefined || body.trim() === '' ? undefined : body,
  };
}

/** True if a parameter takes a list, which is written by repeating it. */
export function isList({ schema }: ParameterObject): boolean {
  return typeof schema === 'object' && schema.type === 'array';
}

function valuesOf(parameter: ParameterObject, text: string): readonly string[] {
  return isList(parameter) ? text.split('\n').filter((line) => line !== '') : [text];
}

/** Brackets need no escapes for our server, and are easier to read: `filter.attribute[Name]`. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%5B', '[').replaceAll('%5D', ']');
}
