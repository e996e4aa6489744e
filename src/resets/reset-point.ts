import { type Violation, violated } from '../base/status-error.ts';

/** A named reset point (contract section 8), as in the CLI: `temporal workflow reset --type`. */
export type ResetPoint =
  | { readonly kind: 'firstWorkflowTask' | 'lastWorkflowTask' | 'lastContinuedAsNew' }
  | { readonly kind: 'buildId'; readonly buildId: string };

const FIELD = 'resetPoint';
/** Far longer than any build id. */
const LONGEST = 10_000;
const EXPECTED =
  'expected "firstWorkflowTask", "lastWorkflowTask", {"buildId": "…"} or {"lastContinuedAsNew": true}, got ';

/**
 * Reads the value of `resetPoint`.
 * @param text valid JSON
 * @throws StatusError INVALID_ARGUMENT
 */
export function readResetPoint(text: string): ResetPoint {
  if (text.length > LONGEST) throw violated([wrong(`expected at most ${LONGEST} characters, got ${text.length}`)]);
  const value = JSON.parse(text) as unknown;
  if (value === 'firstWorkflowTask' || value === 'lastWorkflowTask') return { kind: value };
  if (typeof value === 'object' && value !== null) {
    const { buildId, lastContinuedAsNew, ...rest } = value as Readonly<Record<string, unknown>>;
    const isAlone = Object.keys(rest).length === 0;
    if (isAlone && lastContinuedAsNew === true && buildId === undefined) return { kind: 'lastContinuedAsNew' };
    const isBuild = typeof buildId === 'string' && buildId !== '' && lastContinuedAsNew === undefined;
    if (isAlone && isBuild) return { kind: 'buildId', buildId };
  }
  throw violated([wrong(EXPECTED + text.slice(0, 60))]);
}

export function wrong(description: string): Violation {
  return { field: FIELD, description };
}
