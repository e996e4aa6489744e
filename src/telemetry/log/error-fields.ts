import { redact } from '../../base/redact.ts';

export interface ErrorFields {
  readonly type: string;
  readonly message: string;
  readonly code?: string | number;
  readonly stack?: string | undefined;
  readonly cause?: ErrorFields;
}

const DEEPEST = 5;

/**
 * An error in the log. Only these fields: libraries add others, such as the command that Redis has refused, with its
 * password.
 */
export function errorFields(error: unknown, depth = 0): ErrorFields {
  if (!(error instanceof Error)) return { type: typeof error, message: redact(String(error)) };
  const { code } = error as { readonly code?: unknown };
  return {
    type: error.name,
    message: redact(error.message),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    stack: error.stack === undefined ? undefined : redact(error.stack),
    ...(error.cause !== undefined && depth < DEEPEST && { cause: errorFields(error.cause, depth + 1) }),
  };
}
