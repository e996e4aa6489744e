import { Code, notFound, StatusError } from '../base/status-error.ts';

/** Undefined if there is no such thing. */
export async function unlessMissing<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof StatusError && error.code === Code.NOT_FOUND) return undefined;
    throw error;
  }
}

/**
 * Of a run that was there a moment ago, a server says INVALID_ARGUMENT when its history has been deleted.
 * @throws StatusError NOT_FOUND (404) then
 */
export async function unlessGone<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof StatusError && error.code === Code.INVALID_ARGUMENT) throw notFound(error.message);
    throw error;
  }
}
