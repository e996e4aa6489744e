import type { Json } from '../json.ts';
import { plain, type Scenario, type Scenarios } from '../scenario.ts';
import { until, type World } from '../world.ts';

interface Endpoint {
  readonly id: string;
  readonly version: string;
  readonly name: string;
}

function spec(world: World) {
  const target = { worker: { namespace: world.namespace, taskQueue: 'my-task-queue' } };
  // Names of endpoints have no hyphen at their ends and no more than letters, digits and hyphens.
  return { name: world.name('my-endpoint'), description: 'Payments of orders', target };
}

async function endpoint(world: World): Promise<Endpoint> {
  const wanted = spec(world);
  const created = (await world.http('POST', '/api/v1/nexus/endpoints', { spec: wanted })) as unknown as {
    endpoint: Omit<Endpoint, 'name'>;
  };
  return { ...created.endpoint, name: wanted.name };
}

export async function operation(world: World): Promise<{ readonly namespace: string; readonly operationId: string }> {
  const { name } = await endpoint(world);
  const { namespace } = world;
  const operationId = world.name('my-operation-id');
  const path = `/api/v1/namespaces/${namespace}/nexus-operations/${operationId}`;
  // An endpoint takes a moment to be known everywhere.
  await until(() =>
    world.http('POST', path, call(name)).catch((error: Error) => {
      if (error.message.includes('endpoint')) return undefined;
      throw error;
    }),
  );
  return { namespace, operationId };
}

function call(endpointName: string): Json {
  return {
    endpoint: endpointName,
    service: 'payments',
    operation: 'charge',
    scheduleToCloseTimeout: '3600s',
    input: { amount: 3 },
  };
}

function onOperation(body?: Json): Scenario {
  return { prepare: async (world) => ({ path: { ...(await operation(world)) }, ...(body && { body }) }) };
}

const listed: Pick<Scenario, 'prepare'> = {
  prepare: async (world) => {
    const { namespace, operationId } = await operation(world);
    return { path: { namespace }, query: { query: `OperationId = '${operationId}'` } };
  },
};

export const nexusScenarios: Scenarios = {
  createNexusEndpoint: plain((world) => ({ body: { spec: spec(world) } })),
  getNexusEndpoint: {
    prepare: async (world) => {
      const { id } = await endpoint(world);
      return { path: { id } };
    },
  },
  listNexusEndpoints: {
    prepare: async (world) => {
      const { name } = await endpoint(world);
      return { query: { name } };
    },
    complete: ({ endpoints }) => Array.isArray(endpoints),
  },
  updateNexusEndpoint: {
    prepare: async (world) => {
      const { id, version, name } = await endpoint(world);
      const target = { worker: { namespace: world.namespace, taskQueue: 'another-task-queue' } };
      return { path: { id }, body: { version, spec: { name, target } } };
    },
  },
  deleteNexusEndpoint: {
    prepare: async (world) => {
      const { id, version } = await endpoint(world);
      return { path: { id }, query: { version } };
    },
  },

  startNexusOperationExecution: {
    prepare: async (world) => {
      const { name } = await endpoint(world);
      return {
        path: { namespace: world.namespace, operationId: world.name('my-operation-id') },
        body: call(name),
      };
    },
  },
  describeNexusOperationExecution: onOperation(),
  pollNexusOperationExecution: onOperation(),
  listNexusOperationExecutions: { ...listed, complete: ({ operations }) => Array.isArray(operations) },
  countNexusOperationExecutions: { ...listed, complete: ({ count }) => count === '1' },
  requestCancelNexusOperationExecution: onOperation({ reason: 'no longer needed' }),
  terminateNexusOperationExecution: onOperation({ reason: 'it hangs' }),
  deleteNexusOperationExecution: onOperation(),
};
