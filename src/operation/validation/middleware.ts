import type { Violation } from '../../base/status-error.ts';
import { type RuleDocument, type RuledOperation, singleOperation } from './rule-document.ts';

/** The parts of a request that rules apply to, by their names in the document. */
export interface ValidatedParts {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body: unknown;
}

/** A broken rule; `missing` if the body lacks a required field. */
export interface BrokenRule extends Violation {
  readonly missing: boolean;
}

export type OperationValidator = (parts: ValidatedParts) => Promise<readonly BrokenRule[]>;

/** The part of a request that express-openapi-validator reads; created for it, so it may be modified. */
interface StandInRequest {
  readonly method: string;
  readonly path: string;
  readonly originalUrl: string;
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly app: { readonly param: () => void; readonly enabled: () => boolean };
  readonly query: ValidatedParts['query'];
  readonly body: unknown;
}

type Middleware = (request: StandInRequest, response: object, next: (error?: unknown) => void) => unknown;

const HEADERS = { 'content-type': 'application/json' };
const APP = { param: () => undefined, enabled: () => false };

/**
 * Loads express-openapi-validator and returns a function that creates the validator of an operation. Each operation
 * gets its own validator, for a document with only that operation: with the whole document, every request would be
 * matched against the pattern of every path.
 */
export async function loadValidator(
  rules: RuleDocument,
): Promise<(operation: RuledOperation) => Promise<OperationValidator>> {
  const validator = await import('express-openapi-validator');
  // A CommonJS module: bundled, it has only its default export; run by tsx, only its named ones.
  const { middleware } = (validator.default as typeof validator.default | undefined) ?? validator;
  return async (operation) => {
    const chain = middleware({
      // An object, so that nothing is read from a file. The type expects a complete document, but nothing checks that
      // here.
      apiSpec: singleOperation(rules, operation) as never,
      validateApiSpec: false,
      validateRequests: { allErrors: true, allowUnknownQueryParameters: !rules.strict },
      validateResponses: false,
      validateSecurity: false,
      validateFormats: false,
      fileUploader: false,
      $refParser: { mode: 'bundle' },
    }) as unknown as readonly Middleware[];
    const validate = async (parts: ValidatedParts): Promise<readonly BrokenRule[]> => {
      const request = standIn(operation, parts);
      try {
        for (const step of chain) await run(step, request);
        return [];
      } catch (error) {
        return violationsOf(error);
      }
    };
    // The first request compiles the schemas.
    await validate({ params: {}, query: {}, body: {} });
    return validate;
  };
}

/** The validator reads the values of path variables from the path. */
function standIn({ path, method }: RuledOperation, { params, query, body }: ValidatedParts): StandInRequest {
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? '') || EMPTY_VALUE);
  return {
    method: method.toUpperCase(),
    path: url,
    originalUrl: url,
    baseUrl: '',
    headers: HEADERS,
    app: APP,
    query,
    body,
  };
}

/** The router has already rejected empty segments. */
const EMPTY_VALUE = '-';

function run(step: Middleware, request: StandInRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    step(request, {}, (error) => (error === undefined ? resolve() : reject(error)));
  });
}

/** The validator's own errors name broken rules; any other error is a defect and is rethrown. */
function violationsOf(error: unknown): readonly BrokenRule[] {
  if (typeof error !== 'object' || error === null || !('errors' in error) || !Array.isArray(error.errors)) throw error;
  return (error.errors as readonly ValidatorError[]).map(({ path, message, errorCode }) => {
    const required = errorCode?.startsWith('required.') === true;
    return {
      field: fieldPath(path),
      description: required ? 'is required' : message,
      missing: required && path.startsWith('/body'),
    };
  });
}

interface ValidatorError {
  /** A JSON pointer into the request: `/body/input/0/name`. */
  readonly path: string;
  readonly message: string;
  readonly errorCode?: string;
}

/** `/body/input/0/name` as `input[0].name`. */
export function fieldPath(pointer: string): string {
  const [, , ...parts] = pointer.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return parts.reduce((path, part) => {
    if (/^\d+$/.test(part)) return `${path}[${part}]`;
    return path === '' ? part : `${path}.${part}`;
  }, '');
}
