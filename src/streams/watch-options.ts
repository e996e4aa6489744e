import type { QueryPairs } from '../base/exchange.ts';
import type { Violation } from '../base/status-error.ts';
import { durationFromText } from '../codec/json/from-text.ts';
import { END_ID } from './event-stream.ts';

/** Parameters of streams that are not message fields (contract section 7), in both spellings. */
const SPELLINGS: Readonly<Record<string, WatchParameter>> = {
  after: 'after',
  followRuns: 'followRuns',
  follow_runs: 'followRuns',
  interval: 'interval',
  limit: 'limit',
};

export type WatchParameter = 'after' | 'followRuns' | 'interval' | 'limit';

export interface WatchOptions {
  /** The id of the last event that the caller has; undefined for a new stream. */
  readonly after: string | undefined;
  readonly followRuns: boolean;
  /** In milliseconds. */
  readonly intervalMs: number;
  /** Infinity for no limit. */
  readonly limit: number;
  /** All other parameters. */
  readonly rest: QueryPairs;
  readonly violations: readonly Violation[];
}

const INTERVAL_MS = 1_000;
const LEAST_INTERVAL_MS = 100;
const MOST_INTERVAL_MS = 3_600_000;
const TRUE: ReadonlySet<string> = new Set(['true', 'True', '1']);
const FALSE: ReadonlySet<string> = new Set(['false', 'False', '0']);

/**
 * Reads the parameters of a stream.
 * @param known parameters that the stream supports
 * @param lastEventId the header `Last-Event-ID`; `after` is for clients that cannot set headers. The header, which an
 * EventSource sends by itself, takes precedence over the URL
 */
export function readWatchOptions(
  query: QueryPairs,
  lastEventId: string | string[] | undefined,
  known: readonly WatchParameter[],
): WatchOptions {
  const violations: Violation[] = [];
  const given = new Map<WatchParameter, string>();
  const rest: (readonly [string, string])[] = [];
  for (const [name, value] of query) {
    const parameter = Object.hasOwn(SPELLINGS, name) ? (SPELLINGS[name] as WatchParameter) : undefined;
    if (parameter === undefined || !known.includes(parameter)) rest.push([name, value]);
    else if (given.has(parameter)) violations.push({ field: name, description: 'given twice' });
    else given.set(parameter, value);
  }
  const read = <T>(name: WatchParameter, otherwise: T, parse: (text: string) => T | undefined, expected: string): T => {
    const text = given.get(name);
    const value = text === undefined ? otherwise : parse(text);
    if (value !== undefined) return value;
    violations.push({ field: name, description: `expected ${expected}, got ${JSON.stringify(text)}` });
    return otherwise;
  };
  return {
    after: lastEventId?.toString() || given.get('after') || undefined,
    followRuns: read('followRuns', true, booleanOf, 'true, false, 1 or 0'),
    intervalMs: read('interval', INTERVAL_MS, intervalOf, 'a time from 100ms to 1h, such as 5s'),
    limit: read('limit', Number.POSITIVE_INFINITY, limitOf, 'a positive integer'),
    rest,
    violations,
  };
}

function booleanOf(text: string): boolean | undefined {
  return TRUE.has(text) ? true : FALSE.has(text) ? false : undefined;
}

function intervalOf(text: string): number | undefined {
  const { json } = durationFromText(text);
  const millis = json === undefined ? 0 : Math.ceil(Number(json.slice(1, -2)) * 1_000);
  return millis >= LEAST_INTERVAL_MS && millis <= MOST_INTERVAL_MS ? millis : undefined;
}

function limitOf(text: string): number | undefined {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

/** Where an event stream resumes. */
export interface EventPlace {
  /** Undefined for the run that the request names. */
  readonly runId: string | undefined;
  readonly eventId: number;
}

const EVENT_PLACE = /^(?:([^/]+)\/)?(\d{1,15})$/;

/** The place that `after` names: an event id, or `runId/eventId`. The beginning, if it names none. */
export function readEventPlace(after: string | undefined): EventPlace {
  const [, runId, eventId = '0'] = EVENT_PLACE.exec(after ?? '') ?? [];
  return { runId, eventId: Number(eventId) };
}

/** What is wrong with an `after` that is given. */
export function checkEventPlace(after: string): readonly Violation[] {
  const description = 'expected the id of an event of this stream: an event id, or RUN_ID/EVENT_ID';
  return after === END_ID || EVENT_PLACE.test(after) ? [] : [{ field: 'after', description }];
}
