export interface WorkflowKey {
  readonly workflowId: string;
  /** The run to address; default: the latest one. */
  readonly runId: string | undefined;
}
