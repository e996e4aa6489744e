import { callerSignal } from '../base/caller-signal.ts';
import { exchangeOf } from '../base/exchange.ts';
import type { Binding, Operation, Segment } from '../codec/operation-table.ts';
import { deadlineMillis } from '../operation/metadata/deadline.ts';
import type { OperationRequest } from '../operation/operation-request.ts';
import type { Patience } from './workflow-runs.ts';

/** The binding of an operation with a literal behind it, or in the place of its last one. */
export function jobBinding(operation: Operation, method: string, last: string, instead?: string): Binding {
  const base = operation.bindings.find(
    ({ template, method: own, segments }) =>
      own === method && template.startsWith('/api/v1/') && (instead === undefined || endsWith(segments, instead)),
  );
  if (base === undefined) throw new Error(`${operation.id} has no binding for ${method}`);
  const cut = instead === undefined ? 0 : 1;
  const literal: Segment = { kind: 'literal', text: last };
  return {
    ...base,
    template: `${instead === undefined ? base.template : base.template.slice(0, -instead.length - 1)}/${last}`,
    segments: [...base.segments.slice(0, base.segments.length - cut), literal],
  };
}

function endsWith(segments: readonly Segment[], text: string): boolean {
  const last = segments[segments.length - 1];
  return last?.kind === 'literal' && last.text === text;
}

/**
 * @param waitMs how long the caller wants to wait; undefined: as long as the deadline of a call
 * @param timeoutMs deadline of calls that have none of their own
 */
export function patienceOf(
  { req: { headers }, res, signal }: OperationRequest,
  waitMs: number | undefined,
  timeoutMs: number,
): Patience {
  const begun = Date.now();
  const last = begun + deadlineMillis(headers, Number.POSITIVE_INFINITY);
  const wanted = waitMs === undefined ? begun + deadlineMillis(headers, timeoutMs) : begun + waitMs;
  // The last moments are for the answer, which is not to come after the caller's own deadline.
  let until = Math.min(wanted, last - Math.min(ANSWER_MS, (last - begun) / 10));
  const over = callerSignal();
  signal.addEventListener('abort', () => over.abort());
  exchangeOf(res).finishEarly = () => {
    until = Date.now();
    over.abort();
  };
  return { until: () => until, signal: over, deadline: () => Math.min(last, Date.now() + timeoutMs) };
}

const ANSWER_MS = 500;

/** A path with its variables filled in, percent-encoded. */
export function pathOf({ segments }: Binding, values: readonly string[]): string {
  let at = 0;
  return segments
    .map((segment) => `/${segment.kind === 'literal' ? segment.text : encodeURIComponent(values[at++] ?? '')}`)
    .join('');
}
