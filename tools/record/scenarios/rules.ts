import type { Scenario, Scenarios } from '../scenario.ts';
import type { World } from '../world.ts';
import { runningWorkflow } from './workflow-steps.ts';

function spec(id: string) {
  return {
    id,
    activityStart: { predicate: "ActivityType = 'MyActivity'" },
    actions: [{ activityPause: {} }],
    expirationTime: '2035-01-01T00:00:00Z',
  };
}

async function created(world: World): Promise<{ readonly namespace: string; readonly ruleId: string }> {
  const namespace = await world.ownNamespace();
  const ruleId = world.name('my-rule');
  await world.http('POST', `/api/v1/namespaces/${namespace}/workflow-rules`, { spec: spec(ruleId) });
  return { namespace, ruleId };
}

const onRule: Scenario = { prepare: async (world) => ({ path: { ...(await created(world)) } }) };

export const ruleScenarios: Scenarios = {
  createWorkflowRule: {
    prepare: async (world) => ({
      path: { namespace: await world.ownNamespace() },
      body: { spec: spec(world.name('my-rule')), description: 'Stop payments for now' },
    }),
  },
  describeWorkflowRule: onRule,
  deleteWorkflowRule: onRule,
  listWorkflowRules: {
    prepare: async (world) => {
      const { namespace } = await created(world);
      return { path: { namespace } };
    },
    complete: ({ rules }) => Array.isArray(rules),
  },
  triggerWorkflowRule: {
    prepare: async (world) => {
      const { namespace, workflowId } = await runningWorkflow(world);
      return { path: { namespace, workflowId }, body: { spec: spec(world.name('my-rule')) } };
    },
  },
};
