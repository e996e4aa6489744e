/**
 * Dynamic configuration of the server: it turns on what is off by default, and shortens what a caller would otherwise
 * wait for. The keys are those of the server's own source; a server ignores those that it does not know.
 */
export const FEATURES: Readonly<Record<string, boolean | number | string>> = {
  'activity.enableStandalone': true,
  'frontend.enableCancelWorkerPollsOnShutdown': true,
  'frontend.enableUpdateWorkflowExecution': true,
  'frontend.enableUpdateWorkflowExecutionAsyncAccepted': true,
  'frontend.ListWorkersEnabled': true,
  'frontend.WorkerCommandsEnabled': true,
  'frontend.WorkerHeartbeatsEnabled': true,
  'frontend.workerVersioningDataAPIs': true,
  'frontend.workerVersioningRuleAPIs': true,
  'frontend.workerVersioningWorkflowAPIs': true,
  'frontend.WorkflowPauseEnabled': true,
  'frontend.workflowRulesAPIsEnabled': true,
  'frontend.WorkflowTimeSkippingEnabled': true,
  'history.enableChasm': true,
  'history.enableStandaloneActivityOperatorCommands': true,
  'history.enableTransitionHistory': true,
  'nexusoperation.enableStandalone': true,
  'system.enableDeploymentVersions': true,
  'system.enableDeployments': true,
  'system.enableEagerWorkflowStart': true,
  'system.forceSearchAttributesCacheRefreshOnRead': true,
  // The default is five minutes, in which a closed workflow cannot be found in the archive.
  'history.archivalProcessorArchiveDelay': '100ms',
  // The default of ten lists and counts a second is soon too few for somebody who tries things out.
  'frontend.namespaceRPS.visibility': 1000,
  // The default is one change of a namespace a second, so that other clusters can follow. There are none here.
  'frontend.namespaceRPS.namespaceReplicationInducingAPIs': 1000,
  'frontend.rps.namespaceReplicationInducingAPIs': 1000,
  'frontend.namespaceBurstRatio.namespaceReplicationInducingAPIs': 10,
};
