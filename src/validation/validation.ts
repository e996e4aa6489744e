import { setImmediate } from 'node:timers/promises';
import type { Violation } from '../errors/status-error.ts';
import type { Binding, Operation } from '../operation-table.ts';
import { type BrokenRule, loadValidator, type OperationValidator } from './middleware.ts';
import type { OpenApiDocument } from './openapi.ts';
import { operationKey, type RuleDocument, type RuledOperation, ruleDocument } from './rule-document.ts';
import { camelCase, normalizeNames, parseSkeleton } from './skeleton.ts';

export interface RequestToValidate {
  /** Values of the path variables in order. */
  readonly values: readonly string[];
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Undefined where the binding has no body. */
  readonly body: { readonly text: Buffer; readonly payloads: readonly number[] } | undefined;
}

/** All broken rules of a request; empty if it keeps them. */
export type Validate = (request: RequestToValidate) => Promise<readonly Violation[]>;

export interface Validation {
  /** The validator of a binding; its first use loads what is not loaded yet. */
  readonly of: (operation: Operation, binding: Binding) => Validate;
  /** Compiles all validators, one a turn of the event loop, so that requests are answered in between. */
  readonly warmUp: () => Promise<void>;
}

interface Loaded {
  readonly rules: RuleDocument;
  readonly compile: (ruled: RuledOperation) => Promise<OperationValidator>;
}

const NO_VIOLATIONS: readonly Violation[] = [];

/**
 * Validation by the published document, which is not read before it is needed.
 * @param strict false to accept what proto3 JSON does beyond the document: other spellings, numbers for enums, `null`
 */
export function createValidation(readDocument: () => Promise<OpenApiDocument>, strict = false): Validation {
  let loading: Promise<Loaded> | undefined;
  const compiled = new Map<string, Promise<OperationValidator>>();

  const load = () => {
    loading ??= loadRules(readDocument, strict);
    return loading;
  };
  const validatorOf = (key: string, { rules, compile }: Loaded) => {
    const ruled = rules.operations.get(key);
    if (ruled === undefined) return undefined;
    const known = compiled.get(key);
    if (known !== undefined) return { ruled, ready: known };
    const ready = compile(ruled);
    compiled.set(key, ready);
    return { ruled, ready };
  };

  return {
    of: (operation, binding) => {
      const published = publishedBinding(operation, binding);
      if (published === undefined) return async () => NO_VIOLATIONS;
      const key = operationKey(published.method, published.documentPath);
      return async (request) => {
        const loaded = await load();
        const found = validatorOf(key, loaded);
        if (found === undefined) return NO_VIOLATIONS;
        const validate = await found.ready;
        const parts = requestParts(request, binding, found.ruled, loaded.rules);
        if (parts === undefined) return NO_VIOLATIONS;
        return withoutPathVariables(await validate(parts), binding);
      };
    },
    warmUp: async () => {
      const loaded = await load();
      for (const key of loaded.rules.operations.keys()) {
        await validatorOf(key, loaded)?.ready;
        await setImmediate();
      }
    },
  };
}

/** The validator's own code is loaded with the first operation that has rules. */
async function loadRules(readDocument: () => Promise<OpenApiDocument>, strict: boolean): Promise<Loaded> {
  const rules = ruleDocument(await readDocument(), strict);
  let compiler: ReturnType<typeof loadValidator> | undefined;
  return {
    rules,
    compile: async (ruled) => {
      compiler ??= loadValidator(rules);
      return (await compiler)(ruled);
    },
  };
}

/** A binding that is not in the document keeps the rules of the one beside it with the same variables. */
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

function variableNames(binding: Binding): readonly string[] {
  return binding.segments.flatMap((segment) => (segment.kind === 'variable' ? [segment.parameter] : []));
}

function requestParts(request: RequestToValidate, binding: Binding, ruled: RuledOperation, rules: RuleDocument) {
  const body = request.body === undefined ? {} : parseSkeleton(request.body.text, request.body.payloads);
  if (body === undefined) return undefined;
  if (ruled.body !== undefined) normalizeNames(body, ruled.body, rules.components);
  const params = Object.fromEntries(variableNames(binding).map((name, at) => [name, request.values[at] ?? '']));
  return { params, query: queryObject(request.query), body };
}

/** Maps are written `m[key]=value`, which no rule looks at. */
function queryObject(query: RequestToValidate['query']): Record<string, string | readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (const [rawName, value] of query) {
    if (rawName.includes('[')) continue;
    const name = camelCase(rawName);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length === 1 ? (all[0] as string) : all]));
}

/** A field that the path gives need not be in the body. */
function withoutPathVariables(broken: readonly BrokenRule[], binding: Binding): readonly Violation[] {
  if (broken.length === 0) return NO_VIOLATIONS;
  const given = binding.segments.flatMap((segment) => (segment.kind === 'variable' ? [segment.jsonPath] : []));
  return broken
    .filter(({ field, missing }) => !missing || !given.some((path) => path === field || path.startsWith(`${field}.`)))
    .map(({ field, description }) => ({ field, description }));
}
