import type { IncomingHttpHeaders } from 'node:http';
import type { QueryPairs } from '../base/exchange.ts';
import type { Violation } from '../base/status-error.ts';
import { durationFromText } from '../codec/json/from-text.ts';

/** What a caller says of the result that it asks for (contract section 6). */
export interface ResultOptions {
  /** Milliseconds; undefined where the caller does not say. */
  readonly waitMs: number | undefined;
  /** Value of `Preference-Applied` where `Prefer` said how long to wait (RFC 7240 section 3). */
  readonly preferenceApplied: string | undefined;
  readonly followRuns: boolean;
  /** True to answer 424 to an end other than COMPLETED. */
  readonly failureIsError: boolean;
  /** True to answer with the first payload alone. */
  readonly valueOnly: boolean;
  /** The choices that hold for asking again, as a query: `followRuns=false&value`. */
  readonly choices: readonly string[];
}

export interface ReadOptions {
  readonly options: ResultOptions;
  /** Parameters that are none of a result's. */
  readonly rest: QueryPairs;
  readonly violations: readonly Violation[];
}

const SPELLINGS: Readonly<Record<string, 'wait' | 'followRuns' | 'onFailure' | 'value'>> = {
  wait: 'wait',
  followRuns: 'followRuns',
  follow_runs: 'followRuns',
  onFailure: 'onFailure',
  on_failure: 'onFailure',
  value: 'value',
};
const TRUE = ['true', 'True', '1'];
const FALSE = ['false', 'False', '0'];

/**
 * Reads the options of a result from the query, and `Prefer: wait=<seconds>` of RFC 7240, which a `wait` in the query
 * overrides.
 * @param hasRuns false for what has no runs to follow
 * @param maxWaitMs a longer `wait` is a violation, a longer preference is shortened
 */
export function readResultOptions(
  query: QueryPairs,
  headers: IncomingHttpHeaders,
  maxWaitMs: number,
  hasRuns = true,
): ReadOptions {
  const violations: Violation[] = [];
  const given = new Map<string, string>();
  const rest: (readonly [string, string])[] = [];
  for (const [name, value] of query) {
    const known = Object.hasOwn(SPELLINGS, name) ? (SPELLINGS[name] as string) : undefined;
    if (known === undefined || (known === 'followRuns' && !hasRuns)) rest.push([name, value]);
    else if (given.has(known)) violations.push({ field: name, description: 'given twice' });
    else given.set(known, value);
  }
  const waitMs = readWait(given.get('wait'), maxWaitMs, violations);
  const preferredMs = given.has('wait') ? undefined : preferredWait(headers.prefer, maxWaitMs);
  const followRuns = readBool('followRuns', given.get('followRuns'), true, violations);
  const valueOnly = given.has('value') && !FALSE.includes(given.get('value') as string);
  const failureIsError = readOnFailure(given.get('onFailure'), violations) || valueOnly;
  return {
    options: {
      waitMs: waitMs ?? preferredMs,
      preferenceApplied: preferredMs === undefined ? undefined : `wait=${preferredMs / 1_000}`,
      followRuns,
      failureIsError,
      valueOnly,
      choices: [
        ...(followRuns ? [] : ['followRuns=false']),
        ...(valueOnly ? ['value'] : failureIsError ? ['onFailure=error'] : []),
      ],
    },
    rest,
    violations,
  };
}

function readWait(text: string | undefined, maxWaitMs: number, violations: Violation[]): number | undefined {
  if (text === undefined) return undefined;
  const { json, problem } = durationFromText(text);
  const millis = json === undefined ? 0 : Math.ceil(Number(json.slice(1, -2)) * 1_000);
  if (problem !== undefined) violations.push({ field: 'wait', description: problem });
  else if (millis < 0) violations.push({ field: 'wait', description: `expected at least 0s, got ${text}` });
  else if (millis > maxWaitMs) {
    violations.push({ field: 'wait', description: `expected at most ${maxWaitMs / 1_000}s, got ${text}` });
  }
  return millis;
}

function readBool(field: string, text: string | undefined, otherwise: boolean, violations: Violation[]): boolean {
  if (text === undefined) return otherwise;
  if (TRUE.includes(text)) return true;
  if (!FALSE.includes(text)) {
    violations.push({ field, description: `expected true, false, 1 or 0, got ${JSON.stringify(text)}` });
  }
  return false;
}

function readOnFailure(text: string | undefined, violations: Violation[]): boolean {
  if (text !== undefined && text !== 'error' && text !== 'answer') {
    violations.push({ field: 'onFailure', description: `expected error or answer, got ${JSON.stringify(text)}` });
  }
  return text === 'error';
}

/** RFC 7240 section 4.3; a preference that cannot be read is as good as none (section 2). */
function preferredWait(prefer: string | string[] | undefined, maxWaitMs: number): number | undefined {
  const preferences = [prefer ?? []].flat().join(',').split(/[,;]/);
  for (const preference of preferences) {
    const seconds = /^\s*wait\s*=\s*"?(\d{1,9})"?\s*$/i.exec(preference)?.[1];
    if (seconds !== undefined) return Math.min(Number(seconds) * 1_000, Math.floor(maxWaitMs / 1_000) * 1_000);
  }
  return undefined;
}
