import type { Names } from '../../../src/verify/normalise.ts';
import { IDLE_QUEUE, type Lab, NAMESPACE, until } from '../live/lab.ts';
import type { ParityCase, ParityCases } from '../live/parity-case.ts';
import { orNothing } from './things.ts';

const TARGET = { worker: { namespace: NAMESPACE, taskQueue: IDLE_QUEUE } };
const UUID = '11111111-1111-4111-8111-111111111111';

async function endpoint(lab: Lab, name: string): Promise<Names> {
  const answer = await lab.grpc.call('CreateNexusEndpoint', { spec: { name, target: TARGET } });
  return { id: answer.endpoint.id };
}

async function operation(lab: Lab, operationId: string): Promise<Names> {
  await endpoint(lab, operationId);
  const request = {
    namespace: NAMESPACE,
    operationId,
    endpoint: operationId,
    service: 'a service',
    operation: 'an operation',
    requestId: operationId,
    scheduleToCloseTimeout: { seconds: 600 },
  };
  // The server learns of an endpoint at its own time.
  const { runId } = await until(() =>
    lab.grpc.call('StartNexusOperationExecution', request).catch((error: { code?: number }) => {
      if (error.code === 12) throw error;
      return undefined;
    }),
  );
  return { operationId, runId };
}

/** It stays as it is, while the duration of a running one grows from one read to the next. */
async function endedOperation(lab: Lab, operationId: string): Promise<Names> {
  const names = await operation(lab, operationId);
  const request = { namespace: NAMESPACE, operationId, requestId: `end-${operationId}`, reason: 'over' };
  await lab.grpc.call('TerminateNexusOperationExecution', request);
  return names;
}

function ofOperation(kind: ParityCase['kind'], fields: object): ParityCase {
  return {
    kind,
    arrange: orNothing(kind === 'read' ? endedOperation : operation),
    request: ({ namespace = '', operationId = 'o' }) => ({ namespace, operationId, ...fields }),
    refused: ({ namespace = '' }) => [{ namespace, operationId: 'no-such-operation', ...fields }],
  };
}

export const nexusCases: ParityCases = {
  createNexusEndpoint: {
    kind: 'write',
    request: ({ name = '' }) => ({ spec: { name, description: 'what it is for', target: TARGET } }),
    refused: ({ name = '' }) => [{ spec: { name, target: TARGET } }, { spec: { name: 'not a name!', target: TARGET } }],
  },
  getNexusEndpoint: {
    kind: 'read',
    arrange: endpoint,
    request: ({ id = '' }) => ({ id }),
    refused: () => [{ id: UUID }, { id: 'no id' }],
  },
  updateNexusEndpoint: {
    kind: 'write',
    arrange: endpoint,
    request: ({ id = '', name = '' }) => ({
      id,
      version: '1',
      spec: { name, target: { external: { url: 'http://a.example/' } } },
    }),
    refused: ({ name = '' }) => [{ id: UUID, version: '1', spec: { name, target: TARGET } }],
  },
  deleteNexusEndpoint: {
    kind: 'write',
    arrange: endpoint,
    request: ({ id = '' }) => ({ id, version: '1' }),
    refused: () => [{ id: UUID, version: '1' }],
  },
  listNexusEndpoints: {
    kind: 'read',
    arrange: endpoint,
    request: ({ name = '' }) => ({ name, pageSize: 5 }),
    refused: () => [{ nextPageToken: 'AAEC', pageSize: 5 }],
  },

  startNexusOperationExecution: {
    kind: 'write',
    arrange: async (lab, name) => ({ ...(await endpoint(lab, name)), endpoint: name }),
    request: ({ namespace = '', name = '', endpoint: at = '' }) => ({
      namespace,
      operationId: name,
      endpoint: at,
      service: 'a service',
      operation: 'an operation',
      scheduleToCloseTimeout: '600s',
      input: { a: [] },
      nexusHeader: { 'a-header': 'value' },
    }),
  },
  describeNexusOperationExecution: ofOperation('read', { includeInput: true, includeOutcome: true }),
  pollNexusOperationExecution: ofOperation('read', { waitStage: 'NEXUS_OPERATION_WAIT_STAGE_CLOSED' }),
  listNexusOperationExecutions: {
    kind: 'read',
    request: ({ namespace = '' }) => ({ namespace, pageSize: 10, query: `OperationId = 'x'` }),
  },
  countNexusOperationExecutions: {
    kind: 'read',
    request: ({ namespace = '' }) => ({ namespace, query: `OperationId = 'x'` }),
  },
  deleteNexusOperationExecution: ofOperation('write', {}),
  requestCancelNexusOperationExecution: ofOperation('write', { reason: 'enough' }),
  terminateNexusOperationExecution: ofOperation('write', { reason: 'over' }),
};
