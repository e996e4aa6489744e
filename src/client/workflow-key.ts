export interface WorkflowKey {
  readonly namespace: string;
  readonly workflowId: string;
  /** The run that is meant; default: the latest one. */
  readonly runId: string | undefined;
}
