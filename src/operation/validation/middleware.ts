import type { Violation } from '../../base/status-error.ts';
import { type RuleDocument, type RuledOperation, singleOperation } from './rule-document.ts';

/** The parts of a request that rules look at, in the document's names. */
export interface ValidatedParts {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body: unknown;
}

/** A broken rule; `missing` if it is that the body lacks a field. */
export interface BrokenRule extends Violation {
  readonly missing: boolean;
}

export type OperationValidator = (parts: ValidatedParts) => Promise<readonly BrokenRule[]>;

/** As much of a request as express-openapi-validator reads; made for it, so that it may change it. */
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
 * Loads express-openapi-validator and returns what makes the validator of an operation. Each operation gets a validator
 * of its own, for a document with nothing else in it: with a whole document, it would match every request against the
 * pattern of every path.
 */
export async function loadValidator(
  rules: RuleDocument,
): Promise<(operation: RuledOperation) => Promise<OperationValidator>> {
  const validator = await import('express-openapi-validator');
  // A CommonJS module: bundled, it has only its default export; run by tsx, only its named ones.
  const { middleware } = (validator.default as typeof validator.default | undefined) ?? validator;
  return async (operation) => {
    const chain = middleware({
      // An object: nothing is read from a file. Typed for complete documents, which it does not check here.
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

/** The path carries the values of its variables: the validator reads them from there. */
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

/** The router has refused an empty segment already. */
const EMPTY_VALUE = '-';

function run(step: Middleware, request: StandInRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    step(request, {}, (error) => (error === undefined ? resolve() : reject(error)));
  });
}

/** The validator's own errors name broken rules; any other is a defect and is thrown on. */
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
