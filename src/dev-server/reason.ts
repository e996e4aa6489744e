/** Why something failed, in the words of the error or of what caused it. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // fetch says only that it failed, and why in the cause.
  return error.cause instanceof Error && error.message === 'fetch failed' ? error.cause.message : error.message;
}
