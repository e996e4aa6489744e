import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { quoted } from '../../base/excerpt.ts';
import { MAX_VIOLATIONS, type Violation } from '../../base/status-error.ts';

/** Checks a value against a schema; returns every violation. */
export type Check = (value: unknown) => readonly Violation[];

/**
 * Creates a check from functions compiled by ajv. Valid values only pass through the fast one. The other one, which
 * continues after the first error, is compiled when first needed.
 * @param every compiles the function that reports all errors
 */
export function createCheck(fast: ValidateFunction, every: () => ValidateFunction): Check {
  return (value) => {
    try {
      if (fast(value)) return [];
      const [first] = fast.errors ?? [];
      const all = mayHoldManyErrors(value) ? undefined : every();
      if (all === undefined || all(value)) return first === undefined ? [] : [violationOf(first, value)];
      // A value that matches no alternative has an error for each of them, and one that says so.
      const errors = (all.errors ?? []).filter(({ keyword }) => keyword !== 'if');
      return errors.slice(0, MAX_VIOLATIONS + 1).map((error) => violationOf(error, value));
    } catch (error) {
      // A schema that refers to itself is checked by recursion.
      if (error instanceof RangeError) return [{ field: '', description: 'nested too deeply' }];
      throw error;
    }
  };
}

/** Each error costs a few hundred bytes: a body of millions of wrong values must not become a gigabyte of errors. */
const MOST_VALUES = 20_000;

function mayHoldManyErrors(value: unknown): boolean {
  let left = MOST_VALUES;
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inner = Object.values(next);
    left -= inner.length;
    if (left < 0) return true;
    for (const each of inner) if (typeof each === 'object') stack.push(each);
  }
  return false;
}

type Params = Readonly<Record<string, unknown>>;

function violationOf({ keyword, instancePath, params, message = '' }: ErrorObject, value: unknown): Violation {
  const extra = extraPart(keyword, params as Params);
  const parts = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const found = extra === undefined ? valueAt(value, parts) : undefined;
  return {
    field: fieldOf(extra === undefined ? parts : [...parts, extra]),
    description: describe(keyword, params as Params, message, found),
  };
}

/** The missing or unwanted member, which ajv reports separately from the path. */
function extraPart(keyword: string, { missingProperty, additionalProperty, unevaluatedProperty }: Params) {
  if (keyword === 'required' || keyword === 'dependentRequired') return String(missingProperty);
  if (keyword === 'additionalProperties') return String(additionalProperty);
  if (keyword === 'unevaluatedProperties') return String(unevaluatedProperty);
  return undefined;
}

function describe(keyword: string, params: Params, message: string, found: unknown): string {
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'dependentRequired':
      return `is required together with ${params.property}`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'no such field';
    case 'false schema':
      return 'must be absent';
    case 'type':
      return `expected ${[params.type].flat().map(article).join(' or ')}, got ${shown(found)}`;
    case 'enum': {
      const allowed = (params.allowedValues as readonly unknown[]).map((each) => JSON.stringify(each));
      return `expected ${allowed.length > 1 ? 'one of ' : ''}${allowed.slice(0, MOST_ALLOWED).join(', ')}${allowed.length > MOST_ALLOWED ? ', …' : ''}, got ${shown(found)}`;
    }
    case 'const':
      return `expected ${JSON.stringify(params.allowedValue)}, got ${shown(found)}`;
    case 'format':
      return `expected the format ${params.format}, got ${shown(found)}`;
    case 'pattern':
      return `expected a string that matches ${params.pattern}, got ${shown(found)}`;
    case 'minLength':
    case 'maxLength':
      return `expected ${keyword === 'minLength' ? 'at least' : 'at most'} ${counted(params.limit, 'character')}`;
    case 'minItems':
    case 'maxItems':
      return `expected ${keyword === 'minItems' ? 'at least' : 'at most'} ${counted(params.limit, 'item')}, got ${(found as readonly unknown[]).length}`;
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `expected a number ${params.comparison} ${params.limit}, got ${shown(found)}`;
    default:
      return message.replace(/^must /, 'expected to ').replace('NOT', 'not');
  }
}

const MOST_ALLOWED = 20;

function counted(limit: unknown, noun: string): string {
  return `${limit} ${noun}${limit === 1 ? '' : 's'}`;
}

function article(type: unknown): string {
  if (type === 'null') return 'null';
  return `${/^[aeio]/.test(String(type)) ? 'an' : 'a'} ${type}`;
}

/** A value in an error message: short values in full, others by their type. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? quoted(value) : String(value);
}

function valueAt(value: unknown, parts: readonly string[]): unknown {
  let found = value;
  for (const part of parts) found = (found as Readonly<Record<string, unknown>> | undefined)?.[part];
  return found;
}

/** `items[0].name`, as every other error names a field (contract section 5). */
function fieldOf(parts: readonly string[]): string {
  let field = '';
  for (const part of parts) {
    if (/^(0|[1-9]\d*)$/.test(part)) field += `[${part}]`;
    else if (/^[A-Za-z_$][\w$-]*$/.test(part)) field += `${field === '' ? '' : '.'}${part}`;
    else field += `[${JSON.stringify(part)}]`;
  }
  return field;
}
