/** No server has these any more, or yet. */
const NOWHERE = [
  'describeDeployment',
  'fetchWorkerConfig',
  'getCurrentDeployment',
  'getDeploymentReachability',
  'listDeployments',
  'setCurrentDeployment',
  'triggerWorkflowRule',
  'updateWorkerConfig',
];

/** Came with 1.32. */
const NOT_IN_1_31 = [
  ...NOWHERE,
  'countNexusOperationExecutions',
  'countWorkers',
  'deleteNexusOperationExecution',
  'describeNexusOperationExecution',
  'listNexusOperationExecutions',
  'pauseActivityExecution',
  'pollNexusOperationExecution',
  'pollWorkflowExecutionTimeSkipping',
  'requestCancelNexusOperationExecution',
  'resetActivityExecution',
  'startNexusOperationExecution',
  'terminateNexusOperationExecution',
  'unpauseActivityExecution',
  'updateActivityExecutionOptions',
];

/** Came with 1.31. 1.30 knows activities outside of workflows, but keeps them turned off. */
const NOT_IN_1_30 = [
  ...NOT_IN_1_31,
  'countActivityExecutions',
  'countSchedules',
  'createWorkerDeployment',
  'createWorkerDeploymentVersion',
  'describeActivityExecution',
  'listActivityExecutions',
  'pollActivityExecution',
  'requestCancelActivityExecution',
  'startActivityExecution',
  'terminateActivityExecution',
  'updateWorkerDeploymentVersionComputeConfig',
  'validateWorkerDeploymentVersionComputeConfig',
];

/** Came with 1.30. */
const NOT_IN_1_29 = [...NOT_IN_1_30, 'deleteActivityExecution', 'pauseWorkflowExecution', 'unpauseWorkflowExecution'];

/** What a server answers with UNIMPLEMENTED: it is older than the .proto files, does not offer it, or no longer does. */
export const UNIMPLEMENTED: Readonly<Record<string, readonly string[]>> = {
  '1.32.0': NOWHERE,
  '1.31.2': NOT_IN_1_31,
  '1.30.2': NOT_IN_1_30,
  '1.29.1': NOT_IN_1_29,
};
