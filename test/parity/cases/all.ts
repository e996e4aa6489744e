import type { ParityCases } from '../live/parity-case.ts';
import { activityCases } from './activities.ts';
import { deploymentCases } from './deployments.ts';
import { namespaceCases } from './namespaces.ts';
import { nexusCases } from './nexus.ts';
import { scheduleCases } from './schedules.ts';
import { workerCases } from './workers.ts';
import { workflowReadCases } from './workflow-reads.ts';
import { workflowCases } from './workflows.ts';

/** A case for every operation, by its id. */
export const CASES: ParityCases = {
  ...namespaceCases,
  ...workflowCases,
  ...workflowReadCases,
  ...activityCases,
  ...scheduleCases,
  ...workerCases,
  ...deploymentCases,
  ...nexusCases,
};
