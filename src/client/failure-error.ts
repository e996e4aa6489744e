import type { components } from '../../generated/openapi.ts';

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
  /** Of an application failure: what its code has added. */
  readonly details: readonly unknown[];
  /** All that the server tells of it. */
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message ?? 'failed without a message', causeOf(failure));
    const member = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((name) => failure[name] !== undefined);
    this.kind = member === undefined ? 'other' : KINDS[member];
    this.type = failure.applicationFailureInfo?.type;
    this.details = failure.applicationFailureInfo?.details ?? [];
    this.failure = failure;
  }
}

function causeOf({ cause }: Failure): { readonly cause?: FailureError } {
  return cause === undefined ? {} : { cause: new FailureError(cause) };
}
