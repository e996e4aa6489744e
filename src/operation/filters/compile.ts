import type { QueryPairs } from '../../base/exchange.ts';
import type { Violation } from '../../base/status-error.ts';
import { enumNumber } from '../../codec/json/enum.ts';
import type { EnumType } from '../../codec/json/message-shape.ts';
import { didYouMean } from '../../codec/json/nearest.ts';
import { readTimestamp } from '../../codec/json/time.ts';
import type { Filter, Filters } from '../../codec/operation-table.ts';
import { joinQuery } from './join-query.ts';
import { type AttributeTypes, attributeName, dependsOnType, stringLiteral, valueLiteral } from './literal.ts';

const PREFIX = 'filter.';
const ATTRIBUTE = /^filter\.attribute\[(.*)\]$/s;

export interface Compiled {
  /** The request's query, with the compiled filters as its visibility query. */
  readonly query: QueryPairs;
  readonly violations: readonly Violation[];
}

export function hasFilters(query: QueryPairs): boolean {
  return query.some(([name]) => name.startsWith(PREFIX));
}

/** True if the types of the attributes make a difference. */
export function needsTypes(query: QueryPairs): boolean {
  return query.some(([name, value]) => ATTRIBUTE.test(name) && dependsOnType(value));
}

/**
 * Compiles the parameters `filter.…` into the visibility language, ANDed with the caller's own query (contract section
 * 8). A repeated parameter matches any of its values. Every value is quoted.
 * @param types of the search attributes; attributes of unknown type are compared as strings
 */
export function compileFilters(
  { query: own, parameters }: Filters,
  query: QueryPairs,
  types: AttributeTypes,
): Compiled {
  const violations: Violation[] = [];
  const rest: (readonly [string, string])[] = [];
  const given = new Map<string, string[]>();
  for (const [name, value] of query) {
    if (!name.startsWith(PREFIX)) rest.push([name, value]);
    else if (value.includes('\0')) violations.push({ field: name, description: 'expected a string without NUL' });
    else given.set(name, [...(given.get(name) ?? []), value]);
  }
  const names = parameters.map(({ name }) => PREFIX + name);
  const conditions = [...given].flatMap(([name, values]): readonly string[] => {
    const refuse = (description: string) => {
      violations.push({ field: name, description });
      return [];
    };
    const attribute = ATTRIBUTE.exec(name)?.[1];
    if (attribute !== undefined) {
      const quoted = attributeName(attribute);
      if (quoted === undefined) return refuse('expected the name of a search attribute in the brackets');
      return [
        equal(
          quoted,
          values.map((value) => valueLiteral(value, types.get(attribute))),
        ),
      ];
    }
    const filter = parameters.find((candidate) => PREFIX + candidate.name === name);
    if (filter === undefined)
      return refuse(`no such parameter${didYouMean(name, [...names, 'filter.attribute[Name]'])}`);
    const condition = conditionOf(filter, values);
    return 'problem' in condition ? refuse(condition.problem) : [condition.text];
  });
  const asked = rest.find(([name]) => name === own);
  const joined = joinQuery(asked?.[1] ?? '', conditions);
  if (joined === undefined) {
    const description = 'expected matching quotes and parentheses, and no comments, in a query combined with filters';
    violations.push({ field: own, description });
  }
  const others = rest.filter((pair) => pair !== asked);
  return { query: conditions.length === 0 ? rest : [...others, [own, joined ?? '']], violations };
}

type Condition = { readonly text: string } | { readonly problem: string };

function conditionOf({ attribute, kind, values: type }: Filter, values: readonly string[]): Condition {
  const [value = ''] = values;
  if (kind === 'text') return { text: equal(attribute, values.map(stringLiteral)) };
  if (kind === 'status' && type !== undefined) {
    const wrong = values.find((text) => shortName(type, text) === undefined);
    if (wrong === undefined)
      return {
        text: equal(
          attribute,
          values.map((text) => `'${shortName(type, text)}'`),
        ),
      };
    const known = type.values.flatMap(([name]) => shortName(type, name) ?? []);
    const got = JSON.stringify(wrong.slice(0, 60));
    return { problem: `expected one of ${known.join(', ')}, got ${got}${didYouMean(wrong, known)}` };
  }
  if (values.length > 1) return { problem: 'given twice' };
  if (readTimestamp(value) === undefined) {
    const got = JSON.stringify(value.slice(0, 60));
    return { problem: `expected a timestamp like "2026-01-31T12:30:00.5Z" of the years 1 to 9999, got ${got}` };
  }
  // Some servers treat open executions as closing in the far future.
  const closed = attribute === 'CloseTime' && kind === 'after' ? ` AND ${attribute} < '9000-01-01T00:00:00Z'` : '';
  return { text: `${attribute} ${kind === 'after' ? '>' : '<'} ${stringLiteral(value)}${closed}` };
}

function equal(attribute: string, literals: readonly string[]): string {
  return literals.length === 1 ? `${attribute} = ${literals[0]}` : `${attribute} IN (${literals.join(', ')})`;
}

/** Any spelling of an enum value except its number, as the visibility language spells it: `TimedOut`. */
function shortName(type: EnumType, text: string): string | undefined {
  const number = enumNumber(type, text);
  if (number === undefined || number === 0) return undefined;
  const name = type.values.find(([, own]) => own === number)?.[0] ?? '';
  const prefix = commonPrefix(type);
  const words = name.slice(prefix.length).toLowerCase().split('_');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** `WORKFLOW_EXECUTION_STATUS_` */
function commonPrefix({ values }: EnumType): string {
  const zero = values.find(([, number]) => number === 0)?.[0] ?? '';
  return zero.slice(0, zero.lastIndexOf('_') + 1);
}
