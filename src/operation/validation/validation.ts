import { memoizeAsync } from '../../base/memoize.ts';
import type { Violation } from '../../base/status-error.ts';
import type { Binding, Operation } from '../../codec/operation-table.ts';
import { documentParameters } from '../routing/document-parameters.ts';
import { mergeViolations } from './merge.ts';
import { type BrokenRule, loadValidator, type ValidatedParts } from './middleware.ts';
import { type Presence, requiredPresence } from './presence.ts';
import { operationKey, type RuleDocument, type RuledOperation } from './rule-document.ts';
import { camelCase, normalizeNames, parseSkeleton } from './skeleton.ts';
import { unwrapPayloads } from './unwrap-payloads.ts';

export interface RequestToValidate {
  /** Values of the path variables in order. */
  readonly values: readonly string[];
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Undefined if the binding has no body. */
  readonly body: BodyToValidate | undefined;
  /** The request's message, including path variables; undefined if it could not be decoded. */
  readonly wire?: Uint8Array | undefined;
}

export interface BodyToValidate {
  readonly text: Buffer;
  /** Where the payloads are, as [start, end) pairs in ascending order. */
  readonly payloads: readonly number[];
  /** False with `noPayloadShorthand`. */
  readonly shorthand: boolean;
}

/** All broken rules of a request; empty for a valid one. Returns a promise only if there is something to wait for. */
export type Validate = (request: RequestToValidate) => readonly Violation[] | Promise<readonly Violation[]>;

export interface Validation {
  /** The validator of a binding. */
  readonly of: (operation: Operation, binding: Binding) => Validate;
}

/**
 * The broken rules of a request.
 * @param key of an operation that has rules (`operationKey`)
 */
export type CheckRules = (key: string, parts: ValidatedParts) => Promise<readonly BrokenRule[]>;

/** A larger body is not checked for further violations once it is rejected: its tree takes many times its size. */
const LARGEST_REFUSED = 1 << 20;

const NO_VIOLATIONS: readonly Violation[] = [];
/** There is only one document. */
const ALL = '';

/**
 * Validation against the rules of the published document, which are read when the first request arrives.
 * @param checkRules default: the validators are loaded and compiled here, when the first requests break a rule
 */
export function createValidation(
  readRules: () => Promise<RuleDocument>,
  checkRules: CheckRules = createCheckRules(readRules),
): Validation {
  const load = memoizeAsync(readRules);
  return {
    of: (operation, binding) => {
      const published = publishedBinding(operation, binding);
      if (published === undefined) return () => NO_VIOLATIONS;
      const key = operationKey(published.method, published.documentPath);
      let hasRules: boolean | undefined;
      let isKept: Presence | undefined;
      const validate = async (request: RequestToValidate): Promise<readonly Violation[]> => {
        const rules = await load(ALL);
        const ruled = rules.operations.get(key);
        hasRules = ruled !== undefined;
        if (ruled === undefined) return NO_VIOLATIONS;
        if (binding.body === '*') isKept ??= requiredPresence(ruled, rules, operation.request);
        if (request.wire !== undefined && isKept?.(request.wire)) return NO_VIOLATIONS;
        const parts = requestParts(request, binding, ruled, rules);
        if (parts === undefined) return NO_VIOLATIONS;
        return withoutPathVariables(await checkRules(key, parts), binding);
      };
      return (request) => {
        if (hasRules === false) return NO_VIOLATIONS;
        return request.wire !== undefined && isKept?.(request.wire) ? NO_VIOLATIONS : validate(request);
      };
    },
  };
}

/** Each operation's validator is compiled by the first request that needs it; for most operations none ever does. */
export function createCheckRules(readRules: () => Promise<RuleDocument>): CheckRules {
  const load = memoizeAsync(async () => {
    const rules = await readRules();
    return { rules, compile: await loadValidator(rules) };
  });
  const validatorOf = memoizeAsync(async (key) => {
    const { rules, compile } = await load(ALL);
    const ruled = rules.operations.get(key);
    if (ruled === undefined) throw new Error(`no rules for ${key}`);
    return compile(ruled);
  });
  return async (key, parts) => (await validatorOf(key))(parts);
}

/** A binding outside the document uses the rules of its sibling with the same variables. */
function publishedBinding(operation: Operation, binding: Binding): (Binding & { documentPath: string }) | undefined {
  const variables = variableNames(binding).join();
  return [binding, ...operation.bindings].find(
    (candidate): candidate is Binding & { documentPath: string } =>
      candidate.documentPath !== undefined &&
      candidate.method === binding.method &&
      candidate.body === binding.body &&
      variableNames(candidate).join() === variables,
  );
}

function variableNames({ segments }: Binding): readonly string[] {
  return Object.keys(documentParameters(segments, []));
}

function requestParts(request: RequestToValidate, binding: Binding, ruled: RuledOperation, rules: RuleDocument) {
  const body = bodyTree(request, ruled, rules);
  if (body === undefined) return undefined;
  return {
    params: documentParameters(binding.segments, request.values),
    query: queryObject(request.query, rules.strict),
    body,
  };
}

/** Undefined for invalid JSON, which the codec reports, and for a large body that the codec has already rejected. */
function bodyTree({ body, wire }: RequestToValidate, ruled: RuledOperation, rules: RuleDocument): unknown {
  if (body === undefined) return {};
  if (wire === undefined && body.text.length > LARGEST_REFUSED) return undefined;
  const tree = parseSkeleton(body.text, body.payloads);
  if (tree === undefined || ruled.body === undefined) return tree;
  if (rules.strict) return body.shorthand ? tree : unwrapPayloads(tree, ruled.body, rules.components);
  normalizeNames(tree, ruled.body, rules.components);
  return tree;
}

/** Map entries are written `m[key]=value`; they are not in the document, and no rule applies to them. */
function queryObject(query: RequestToValidate['query'], strict: boolean): Record<string, string | readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (const [rawName, value] of query) {
    if (rawName.includes('[') && !strict) continue;
    const name = strict ? rawName : camelCase(rawName);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length === 1 ? (all[0] as string) : all]));
}

/** A field set by the path need not be in the body. */
function withoutPathVariables(broken: readonly BrokenRule[], binding: Binding): readonly Violation[] {
  if (broken.length === 0) return NO_VIOLATIONS;
  const given = binding.segments.flatMap((segment) => (segment.kind === 'variable' ? [segment.jsonPath] : []));
  const own = broken
    .filter(({ field, missing }) => !missing || !given.some((path) => path === field || path.startsWith(`${field}.`)))
    .map(({ field, description }) => ({ field, description }));
  return mergeViolations(own, []);
}
