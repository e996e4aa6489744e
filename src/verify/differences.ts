import { isObject, type Json } from './json.ts';

export interface Difference {
  /** Path in the compared values: `response`, `error details`, ... */
  readonly kind: string;
  /** `executions[0].memo`; empty for the whole value. */
  readonly path: string;
  readonly wanted: Json | undefined;
  readonly found: Json | undefined;
}

/** Every leaf that differs, and objects whose keys are in a different order. */
export function differences(
  kind: string,
  wanted: Json | undefined,
  found: Json | undefined,
  path = '',
): readonly Difference[] {
  if (isObject(wanted) && isObject(found)) {
    const keys = Object.keys(wanted);
    const others = Object.keys(found);
    const inner = [...new Set([...keys, ...others])].flatMap((key) =>
      differences(kind, wanted[key], found[key], path === '' ? key : `${path}.${key}`),
    );
    if (keys.length !== others.length || keys.every((key, index) => key === others[index])) return inner;
    return [...inner, { kind: `${kind} order`, path, wanted: keys, found: others }];
  }
  if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length) {
    return wanted.flatMap((one: Json, index) => differences(kind, one, found[index] as Json, `${path}[${index}]`));
  }
  return JSON.stringify(wanted) === JSON.stringify(found) ? [] : [{ kind, path, wanted, found }];
}
