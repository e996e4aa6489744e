/** Of every WorkflowExecutionStatus. */
export const STATUS_PREFIX = 'WORKFLOW_EXECUTION_STATUS_';
