import type { Violation } from '../../base/status-error.ts';
import type { RuleDocument, RuledOperation } from './rule-document.ts';

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

/** What express-openapi-validator reads of a request; ours is made for it, so that it can change it as it likes. */
interface StandInRequest {
  readonly method: string;
  readonly path: string;
  readonly originalUrl: string;
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly app: { readonly param: () => void; readonly enabled: () => boolean };
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body: unknown;
  openapi?: object;
}

type Middleware = (request: StandInRequest, response: object, next: (error?: unknown) => void) => unknown;

const HEADERS = { 'content-type': 'application/json' };
const APP = { param: () => undefined, enabled: () => false };
const NO_PARTS: ValidatedParts = { params: {}, query: {}, body: {} };

/**
 * Loads express-openapi-validator with the rules and returns the validators of operations. Its whole chain matches the
 * path against every route of the document; it is run once an operation, which also compiles the schemas, and after
 * that only its request middleware is.
 */
export async function loadValidator(
  rules: RuleDocument,
): Promise<(operation: RuledOperation) => Promise<OperationValidator>> {
  // By its default: in the bundled package, a CommonJS module that is imported late has no other export.
  const { middleware } = (await import('express-openapi-validator')).default;
  const chain = middleware({
    // An object: nothing is read from a file. Typed for complete documents, which it does not check here.
    apiSpec: rules.document as never,
    validateApiSpec: false,
    validateRequests: { allErrors: true, allowUnknownQueryParameters: !rules.strict },
    validateResponses: false,
    validateSecurity: false,
    validateFormats: false,
    fileUploader: false,
    $refParser: { mode: 'bundle' },
  }) as unknown as readonly Middleware[];
  const requestMiddleware = chain.find((candidate) => candidate.name === 'requestMiddleware');
  if (requestMiddleware === undefined) throw new Error('express-openapi-validator has no request middleware');

  return async (operation) => {
    const first = standIn(operation, NO_PARTS);
    for (const step of chain) await run(step, first).catch(() => undefined);
    const { openapi } = first;
    if (openapi === undefined) throw new Error(`${operation.path} is not in the document`);
    return async (parts) => {
      const request = { ...standIn(operation, parts), openapi: { ...openapi, pathParams: parts.params } };
      try {
        await run(requestMiddleware, request);
        return [];
      } catch (error) {
        return violationsOf(error);
      }
    };
  };
}

function standIn(operation: RuledOperation, parts: ValidatedParts): StandInRequest {
  const path = operation.path.replace(/\{\w+\}/g, 'x');
  const method = operation.method.toUpperCase();
  return { method, path, originalUrl: path, baseUrl: '', headers: HEADERS, app: APP, ...parts };
}

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
