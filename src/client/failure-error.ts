import type { components } from '../../generated/openapi.ts';
import { shareInstances } from './shared-instances.ts';

type Failure = components['schemas']['Failure'];

/** By the member of a Failure that says what kind it is. */
const KINDS = {
  applicationFailureInfo: 'application',
  timeoutFailureInfo: 'timeout',
  canceledFailureInfo: 'canceled',
  terminatedFailureInfo: 'terminated',
  serverFailureInfo: 'server',
  resetWorkflowFailureInfo: 'reset',
  activityFailureInfo: 'activity',
  childWorkflowExecutionFailureInfo: 'child-workflow',
  nexusOperationExecutionFailureInfo: 'nexus-operation',
  nexusHandlerFailureInfo: 'nexus-handler',
} as const;

export type FailureKind = (typeof KINDS)[keyof typeof KINDS] | 'other';

/** What the code of a workflow, an activity or an update threw, or why the server ended it. `cause` is what caused it. */
export class FailureError extends Error {
  override readonly name = 'FailureError';
  readonly kind: FailureKind;
  /** Of an application failure: the name of the error that was thrown. */
  readonly type: string | undefined;
  /** Of an application failure or a cancellation: what its code has added. */
  readonly details: readonly unknown[];
  /** All that the server tells of it: the stack trace, the activity, the kind of timeout. */
  readonly failure: Failure;
  override readonly cause: FailureError | undefined;

  constructor(failure: Failure) {
    super(failure.message ?? 'failed without a message');
    const member = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((name) => failure[name] !== undefined);
    this.kind = member === undefined ? 'other' : KINDS[member];
    this.type = failure.applicationFailureInfo?.type;
    this.details = failure.applicationFailureInfo?.details ?? failure.canceledFailureInfo?.details ?? [];
    this.failure = failure;
    this.cause = failure.cause && new FailureError(failure.cause);
  }

  /** The last of the chain of causes: of a failed activity, what its code threw. */
  get rootCause(): FailureError {
    return this.cause?.rootCause ?? this;
  }
}
shareInstances(FailureError, 'FailureError');

interface Thrown extends Error {
  /** As the errors of Temporal's SDKs have them. */
  readonly type?: unknown;
  readonly nonRetryable?: unknown;
  readonly details?: unknown;
}

/** The failure that an error stands for, with its chain of causes. */
export function failureOf(error: Error): Failure {
  if (error instanceof FailureError) return error.failure;
  const { name, message, stack, type, nonRetryable, details, cause } = error as Thrown;
  return {
    message,
    source: 'temporal-http',
    ...(stack !== undefined && { stackTrace: stack }),
    ...(cause instanceof Error && { cause: failureOf(cause) }),
    applicationFailureInfo: {
      type: typeof type === 'string' ? type : name,
      ...(nonRetryable === true && { nonRetryable }),
      ...(Array.isArray(details) && { details }),
    },
  };
}
