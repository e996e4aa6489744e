/** How an execution ended: a run of a workflow, an activity, a Nexus operation. */
export interface Ending {
  /** Empty where there are no runs. */
  readonly runId: string;
  /** `COMPLETED`, `FAILED`, `CANCELED`, `TERMINATED`, `TIMED_OUT`, `CONTINUED_AS_NEW` */
  readonly status: string;
  /** A google.protobuf.Timestamp, as are all messages here in protobuf's binary form. */
  readonly closeTime: Buffer | undefined;
  /** Payloads, for COMPLETED. */
  readonly result: Buffer | undefined;
  /** A Failure, for every end but COMPLETED and CONTINUED_AS_NEW. */
  readonly failure: Buffer | undefined;
  /** Details given with a termination, for which a Failure has no field. */
  readonly details: Buffer | undefined;
  /** The run that goes on where this one ended; undefined for none. */
  readonly nextRunId: string | undefined;
}
