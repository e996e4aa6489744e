import { isDeepStrictEqual } from 'node:util';
import type { Answer } from './answer.ts';
import type { Difference, Step, Wanted } from './difference.ts';
import { isObject, type Json } from './json.ts';

/** Both responses to one step, with their bodies as received. */
export interface Pair {
  readonly builtIn: Answer;
  readonly proxy: Answer;
  readonly texts: { readonly builtIn: string; readonly proxy: string };
}

export interface Verdict {
  /** `agreed`: status and body are the same. */
  readonly kind: 'agreed' | 'documented' | 'undocumented';
  /** Ids of the differences that were seen. */
  readonly shown: readonly string[];
  /** Differences that are undocumented, or documented but absent. */
  readonly complaints: readonly string[];
}

/**
 * Compares two responses. Every difference must be a row of the table that the step names (or one that applies
 * everywhere), and every named row must show.
 */
export function compare(step: Step, pair: Pair, lines: ReadonlyMap<string, Difference>): Verdict {
  const complaints: string[] = [];
  const shown = new Set<string>();
  let expected = pair.builtIn;
  const outright: string[] = [];
  const own = (step.differs ?? []).some((id) => lines.get(id)?.expect === undefined);
  const everywhere = [...lines].filter(([, line]) => line.everywhere && !(own && line.yields)).map(([id]) => id);
  for (const id of [...(step.differs ?? []), ...everywhere]) {
    const line = lines.get(id);
    if (line === undefined) complaints.push(`${id} is not in the table`);
    else if (line.expect === undefined) outright.push(id);
    else {
      const next = line.expect(expected, pair.proxy);
      if (!isDeepStrictEqual(next, expected)) shown.add(id);
      else if (!line.everywhere) complaints.push(`${id} does not show`);
      expected = next;
    }
  }
  complaints.push(...missing('built-in', step.builtIn, pair.builtIn, pair.texts.builtIn));
  complaints.push(...missing('proxy', step.proxy, pair.proxy, pair.texts.proxy));
  if (outright.length > 0) {
    if (isDeepStrictEqual(expected, pair.proxy)) complaints.push(`${outright.join()}: both sides answer the same`);
    else if (step.builtIn === undefined || step.proxy === undefined) complaints.push('state what each side answers');
    else for (const id of outright) shown.add(id);
  }
  const left = differing(without(expected, step), without(pair.proxy, step));
  if (left !== undefined) complaints.push(left);
  const same = pair.builtIn.status === pair.proxy.status && isDeepStrictEqual(pair.builtIn.body, pair.proxy.body);
  const kind = complaints.length > 0 ? 'undocumented' : same && outright.length === 0 ? 'agreed' : 'documented';
  return { kind, shown: [...shown], complaints };
}

function missing(side: string, wanted: Wanted = {}, answer: Answer, text: string): readonly string[] {
  const found: string[] = [];
  const expect = (what: string, is: boolean) => {
    if (!is)
      found.push(`${side}: want ${what}, got ${answer.status} ${text.slice(0, 600)} ${answer.stored.join(' | ')}`);
  };
  const { status, holds, error, stored, headers = {} } = wanted;
  if (status !== undefined) expect(`status ${status}`, answer.status === status);
  if (holds !== undefined) expect(holds, text.includes(holds));
  if (stored !== undefined) expect(stored.join(' | '), isDeepStrictEqual(answer.stored, stored));
  if (error !== undefined) {
    const [code, words] = error;
    const body = isObject(answer.body) ? answer.body : {};
    expect(
      `code ${code} ${words}`,
      body.code === code && typeof body.message === 'string' && body.message.includes(words),
    );
  }
  for (const [name, value] of Object.entries(headers)) expect(`${name}: ${value}`, answer.headers[name] === value);
  return found;
}

/** What remains to compare if the step states what it expects of both sides. */
function without(answer: Answer, { builtIn = {}, proxy = {} }: Step): Partial<Answer> {
  const both = (...parts: readonly (keyof Wanted)[]) =>
    [builtIn, proxy].every((wanted) => parts.some((part) => part in wanted));
  const dropped = Object.keys(builtIn.headers ?? {}).filter((name) => name in (proxy.headers ?? {}));
  return {
    ...(!both('status') && { status: answer.status }),
    ...(!both('holds', 'error') && { body: answer.body }),
    ...(!both('stored') && { stored: answer.stored }),
    headers: Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !dropped.includes(name))),
  };
}

function differing(expected: Partial<Answer>, found: Partial<Answer>): string | undefined {
  for (const part of ['status', 'headers', 'stored', 'body'] as const) {
    const [path, a, b] = firstDifference(expected[part] as Json, found[part] as Json, part);
    if (path !== '')
      return `${path}: built-in ${JSON.stringify(a)?.slice(0, 300)}, proxy ${JSON.stringify(b)?.slice(0, 300)}`;
  }
  return undefined;
}

function firstDifference(a: Json | undefined, b: Json | undefined, path: string): readonly [string, unknown, unknown] {
  if (isDeepStrictEqual(a, b)) return ['', a, b];
  const [left, right] = [a, b] as readonly [Record<string, Json>, Record<string, Json>];
  const nested = (isObject(a) && isObject(b)) || (Array.isArray(a) && Array.isArray(b));
  if (!nested) return [path, a, b];
  for (const key of Object.keys({ ...left, ...right })) {
    const [found, x, y] = firstDifference(left[key], right[key], `${path}.${key}`);
    if (found !== '') return [found, x, y];
  }
  return [path, a, b];
}
