import { expect } from 'vitest';
import { connectLive, eventually, unique } from '../../support/live.ts';
import { NAMESPACE } from '../../support/live-setup.ts';
import { describeWorkflow, startWorkflow } from '../../support/live-workflows.ts';
import type { Cases } from './cases.ts';

const BATCHES = `/api/v1/namespaces/${NAMESPACE}/batch-operations`;
const PATH = '/api/v1/namespaces/{namespace}/batch-operations';

async function describeBatch(jobId: string) {
  return connectLive().grpc.call('DescribeBatchOperation', { namespace: NAMESPACE, jobId });
}

/** The server runs one batch per namespace at a time. */
async function noneRunning(): Promise<void> {
  await eventually(async () => {
    const { operationInfo = [] } = await connectLive().grpc.call('ListBatchOperations', { namespace: NAMESPACE });
    const running = operationInfo.some(({ state }: { state: string }) => state === 'BATCH_OPERATION_STATE_RUNNING');
    return running ? undefined : true;
  });
}

const RESOURCE_EXHAUSTED = 8;

/** A batch over workflows that do not exist: slow and harmless. */
async function startedBatch(size = 1): Promise<string> {
  await noneRunning();
  const jobId = unique('batch');
  const executions = Array.from({ length: size }, (_, index) => ({ workflowId: `no-such-workflow-${index}` }));
  const request = {
    namespace: NAMESPACE,
    jobId,
    reason: 'a test',
    executions,
    signalOperation: { signal: 'MySignal' },
  };
  // Another test may have started one since.
  await eventually(() =>
    connectLive()
      .grpc.call('StartBatchOperation', request)
      .then(
        () => true,
        (error: { code: number }) => {
          if (error.code !== RESOURCE_EXHAUSTED) throw error;
        },
      ),
  );
  return jobId;
}

export const batchCases: Cases = {
  [`StartBatchOperation POST ${PATH}/{job_id}`]: async () => {
    await noneRunning();
    const { workflowId } = await startWorkflow();
    const jobId = unique('batch');
    const body = { reason: 'a test', executions: [{ workflowId }], terminationOperation: { identity: 'me' } };
    const started = await eventually(async () => {
      const answer = await connectLive().http('POST', `${BATCHES}/${jobId}`, { body });
      return answer.status === 429 ? undefined : answer;
    });
    expect(started).toMatchObject({ status: 201, body: {} });
    expect(await describeBatch(jobId)).toMatchObject({ jobId, reason: 'a test' });
    await eventually(async () => {
      const { status } = (await describeWorkflow(workflowId)).workflowExecutionInfo;
      return status === 'WORKFLOW_EXECUTION_STATUS_TERMINATED' || undefined;
    });
  },

  [`DescribeBatchOperation GET ${PATH}/{job_id}`]: async () => {
    const jobId = await startedBatch();
    const { operationType, startTime } = await describeBatch(jobId);
    const { status, body } = await connectLive().http('GET', `${BATCHES}/${jobId}`);
    expect({ status, body }).toMatchObject({ status: 200, body: { jobId, operationType, reason: 'a test' } });
    expect(Math.floor(Date.parse(body.startTime) / 1000)).toBe(Number(startTime.seconds));
  },

  [`ListBatchOperations GET ${PATH}`]: async () => {
    const { http, grpc } = connectLive();
    const jobId = await startedBatch();
    const isIt = (one: { jobId: string }) => one.jobId === jobId;
    await eventually(async () => {
      const { status, body } = await http('GET', `${BATCHES}?pageSize=100`);
      expect(status).toBe(200);
      return body.operationInfo?.find(isIt);
    });
    const { operationInfo } = await grpc.call('ListBatchOperations', { namespace: NAMESPACE, pageSize: 100 });
    expect(operationInfo.find(isIt)).toMatchObject({ jobId });
  },

  [`StopBatchOperation POST ${PATH}/{job_id}/stop`]: async () => {
    const jobId = await startedBatch(1_000);
    expect((await describeBatch(jobId)).state).toBe('BATCH_OPERATION_STATE_RUNNING');
    const body = { reason: 'enough', identity: 'me' };
    const answer = await connectLive().http('POST', `${BATCHES}/${jobId}/stop`, { body });
    expect(answer).toMatchObject({ status: 202, body: {} });
    await eventually(async () => {
      const { state } = await describeBatch(jobId);
      return state === 'BATCH_OPERATION_STATE_FAILED' || undefined;
    });
  },
};
