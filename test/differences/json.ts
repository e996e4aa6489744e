/** A JSON value that keeps every digit: a number that a double would print differently is kept as text. */
export type Json = null | boolean | number | string | NumberText | readonly Json[] | JsonObject;

/** Stored under a name that no response uses. */
export interface NumberText {
  readonly '\0number': string;
}

export interface JsonObject {
  readonly [key: string]: Json;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/** @throws SyntaxError if the text is not exactly one JSON value. */
export function parseJson(text: string): Json {
  JSON.parse(text);
  return JSON.parse(text.replace(TOKEN, (token) => (isExact(token) ? token : JSON.stringify({ '\0number': token }))));
}

function isExact(token: string): boolean {
  return token.startsWith('"') || String(Number(token)) === token;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Applies `change` to every value inside, the inner ones first. */
export function mapJson(value: Json, change: (value: Json, key: string) => Json, key = ''): Json {
  if (Array.isArray(value))
    return change(
      value.map((item: Json) => mapJson(item, change, key)),
      key,
    );
  if (!isObject(value)) return change(value, key);
  const entries = Object.entries(value).map(([name, item]) => [name, mapJson(item, change, name)]);
  return change(Object.fromEntries(entries), key);
}
