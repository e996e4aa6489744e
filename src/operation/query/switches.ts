import type { QueryPairs } from '../../base/exchange.ts';
import { invalidArgument, type Violation } from '../../base/status-error.ts';
import { percentDecode } from '../routing/percent.ts';

export interface Switches {
  /** Undefined if the URL does not set it. */
  readonly pretty: boolean | undefined;
  readonly noPayloadShorthand: boolean | undefined;
  /** All other parameters. */
  readonly rest: QueryPairs;
}

const NONE: Switches = { pretty: undefined, noPayloadShorthand: undefined, rest: [] };

/**
 * Decodes a raw query and extracts the switches. Presence enables them; only `=false`, `=False` (as Python
 * writes it) and `=0` turn one off (contract section 2). If one is given twice, the last one counts. A `+` is a space, as
 * in forms.
 * @throws StatusError INVALID_ARGUMENT with every parameter that is not percent-encoded UTF-8.
 */
export function readSwitches(query: string): Switches {
  if (query === '') return NONE;
  const violations: Violation[] = [];
  const rest: (readonly [string, string])[] = [];
  let pretty: boolean | undefined;
  let noPayloadShorthand: boolean | undefined;
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const rawName = equals < 0 ? pair : pair.slice(0, equals);
    const name = decode(rawName, rawName, violations);
    const value = equals < 0 ? '' : decode(pair.slice(equals + 1), name, violations);
    if (name === 'pretty') pretty = isOn(value);
    else if (name === 'noPayloadShorthand') noPayloadShorthand = isOn(value);
    else rest.push([name, value]);
  }
  if (violations.length > 0) throw invalidArgument('the query is not percent-encoded UTF-8', violations);
  return { pretty, noPayloadShorthand, rest };
}

function isOn(value: string): boolean {
  return value !== 'false' && value !== 'False' && value !== '0';
}

function decode(text: string, field: string, violations: Violation[]): string {
  try {
    return percentDecode(text.replaceAll('+', ' '));
  } catch {
    violations.push({ field, description: 'not percent-encoded UTF-8' });
    return '';
  }
}
