import type { Scenarios } from './scenario.ts';
import { activityScenarios } from './scenarios/activities.ts';
import { activityResultScenarios } from './scenarios/activity-results.ts';
import { batchScenarios } from './scenarios/batches.ts';
import { deploymentScenarios } from './scenarios/deployments.ts';
import { namespaceScenarios } from './scenarios/namespaces.ts';
import { nexusScenarios } from './scenarios/nexus.ts';
import { resultScenarios } from './scenarios/results.ts';
import { ruleScenarios } from './scenarios/rules.ts';
import { scheduleScenarios } from './scenarios/schedules.ts';
import { workerScenarios } from './scenarios/workers.ts';
import { workflowScenarios } from './scenarios/workflows.ts';

/** One call of every published operation, by operationId. */
export const SCENARIOS: Scenarios = {
  ...resultScenarios,
  ...workflowScenarios,
  ...activityScenarios,
  ...activityResultScenarios,
  ...scheduleScenarios,
  ...batchScenarios,
  ...namespaceScenarios,
  ...workerScenarios,
  ...deploymentScenarios,
  ...ruleScenarios,
  ...nexusScenarios,
};
