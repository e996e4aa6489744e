import { type Example, examplesOf } from './examples.ts';
import type { OpenApi, OperationObject } from './openapi.ts';
import type { Resolver } from './resolve.ts';

/** An error that operations may answer with. */
export interface ErrorAnswer {
  /** `404` or `5XX`. */
  readonly status: string;
  readonly description: string;
  readonly examples: readonly Example[];
}

/** True for the statuses of errors; `default`, the fallback of other documents, is one. */
export function isError(status: string): boolean {
  return !/^[123]/.test(status);
}

/** The errors of all operations, once each, by status. */
export function describeErrors(document: OpenApi, resolve: Resolver): readonly ErrorAnswer[] {
  const found = new Map<string, ErrorAnswer>();
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      // The parameters of the path are no operation.
      for (const [status, reference] of Object.entries((operation as Partial<OperationObject>).responses ?? {})) {
        if (!isError(status)) continue;
        const { description = '', content = {} } = resolve(reference);
        const key = `${status} ${description}`;
        if (found.has(key)) continue;
        found.set(key, { status, description, examples: examplesOf(content['application/json']) });
      }
    }
  }
  return [...found.values()].sort((one, other) => (one.status < other.status ? -1 : 1));
}
