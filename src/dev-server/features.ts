/**
 * Dynamic configuration of the server: what it can do but does not by default, and what a caller would otherwise wait
 * for. The keys are those of the server's own source; a server that does not know one ignores it.
 */
export const FEATURES: Readonly<Record<string, boolean | number | string>> = {
  'activity.enableStandalone': true,
  'frontend.enableCancelWorkerPollsOnShutdown': true,
  'frontend.enableUpdateWorkflowExecution': true,
  'frontend.enableUpdateWorkflowExecutionAsyncAccepted': true,
  'frontend.WorkerCommandsEnabled': true,
  'frontend.WorkerHeartbeatsEnabled': true,
  'frontend.workerVersioningDataAPIs': true,
  'frontend.workerVersioningRuleAPIs': true,
  'frontend.workerVersioningWorkflowAPIs': true,
  'frontend.WorkflowPauseEnabled': true,
  'frontend.workflowRulesAPIsEnabled': true,
  'history.enableChasm': true,
  'history.enableTransitionHistory': true,
  'system.enableDeploymentVersions': true,
  'system.enableDeployments': true,
  'system.enableEagerWorkflowStart': true,
  'system.forceSearchAttributesCacheRefreshOnRead': true,
  // Else five minutes, so that a closed workflow is looked for in vain.
  'history.archivalProcessorArchiveDelay': '100ms',
  // Lists and counts are held to ten a second, which is soon too few for who tries things out.
  'frontend.namespaceRPS.visibility': 1000,
  // Calls that change a namespace are held to one a second, so that clusters can follow. There is one cluster here.
  'frontend.namespaceRPS.namespaceReplicationInducingAPIs': 1000,
  'frontend.rps.namespaceReplicationInducingAPIs': 1000,
  'frontend.namespaceBurstRatio.namespaceReplicationInducingAPIs': 10,
};
