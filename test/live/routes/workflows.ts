import { expect } from 'vitest';
import { connectLive, eventually, unique } from '../../support/live.ts';
import { NAMESPACE } from '../../support/live-setup.ts';
import {
  closeEvent,
  describeWorkflow,
  firstTaskDone,
  history,
  startWorkflow,
  texts,
} from '../../support/live-workflows.ts';
import type { Cases } from './cases.ts';

const WORKFLOWS = `/api/v1/namespaces/${NAMESPACE}/workflows`;
const START = { workflowType: { name: 'MyWorkflow' }, taskQueue: { name: 'my-task-queue' } };

/** A workflow whose handlers respond. */
async function running(): Promise<{ readonly workflowId: string; readonly runId: string }> {
  const workflow = await startWorkflow();
  await firstTaskDone(workflow.workflowId);
  return workflow;
}

/** The signals in the history, once there are `count`: the server buffers them while a task is running. */
async function signals(workflowId: string, count: number): Promise<readonly (readonly string[])[]> {
  return eventually(async () => {
    const events: readonly { workflowExecutionSignaledEventAttributes?: { signalName: string; input: never } }[] =
      await history(workflowId);
    const found = events.flatMap(({ workflowExecutionSignaledEventAttributes: signal }) =>
      signal ? [[signal.signalName, ...(signal.input ? texts(signal.input) : [])]] : [],
    );
    return found.length >= count ? found : undefined;
  });
}

export const workflowCases: Cases = {
  'StartWorkflowExecution POST /api/v1/namespaces/{namespace}/workflows/{workflow_id}': async () => {
    const { http } = connectLive();
    const workflowId = unique('start');
    const body = { ...START, input: [{ a: 1 }], memo: { fields: { note: 'kept' } }, workflowRunTimeout: '600s' };
    const answer = await http('POST', `${WORKFLOWS}/${workflowId}`, { body });
    expect(answer).toMatchObject({ status: 201, body: { runId: expect.any(String), started: true } });
    const { workflowExecutionInfo: info, executionConfig } = await describeWorkflow(workflowId);
    expect(info).toMatchObject({ execution: { workflowId, runId: answer.body.runId }, type: { name: 'MyWorkflow' } });
    expect(info.memo.fields.note.data.toString()).toBe('"kept"');
    expect(executionConfig.workflowRunTimeout.seconds).toBe('600');
    const [started] = await history(workflowId);
    expect(texts(started.workflowExecutionStartedEventAttributes.input)).toEqual(['{"a":1}']);
    // Contract section 3: using an existing run creates nothing.
    const again = { ...body, workflowIdConflictPolicy: 'USE_EXISTING' };
    expect(await http('POST', `${WORKFLOWS}/${workflowId}`, { body: again })).toMatchObject({
      status: 200,
      body: { runId: answer.body.runId },
    });
  },

  'GetWorkflowExecutionHistory GET /api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}/history':
    async () => {
      const { workflowId } = await running();
      const { status, body } = await connectLive().http('GET', `${WORKFLOWS}/${workflowId}/history`);
      const events = await history(workflowId);
      expect(status).toBe(200);
      expect(ids(body.history.events)).toEqual(ids(events));
    },

  'GetWorkflowExecutionHistoryReverse GET /api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}/history-reverse':
    async () => {
      const { workflowId } = await running();
      const { status, body } = await connectLive().http('GET', `${WORKFLOWS}/${workflowId}/history-reverse`);
      const events = await history(workflowId);
      expect(status).toBe(200);
      expect(ids(body.history.events)).toEqual(ids(events).toReversed());
    },

  'RequestCancelWorkflowExecution POST /api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/cancel':
    async () => {
      const { workflowId } = await running();
      const answer = await connectLive().http('POST', `${WORKFLOWS}/${workflowId}/cancel`, {
        body: { reason: 'enough' },
      });
      expect(answer).toMatchObject({ status: 202, body: {} });
      expect(await closeEvent(workflowId)).toMatchObject({ eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED' });
      const requested = (await history(workflowId)).find(
        (event: object) => 'workflowExecutionCancelRequestedEventAttributes' in event,
      );
      expect(requested.workflowExecutionCancelRequestedEventAttributes.cause).toBe('enough');
    },

  'SignalWorkflowExecution POST /api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/signal/{signal_name}':
    async () => {
      const { workflowId } = await running();
      const { http } = connectLive();
      const path = `${WORKFLOWS}/${workflowId}/signal/MySignal`;
      expect(await http('POST', path)).toMatchObject({ status: 202, body: {} });
      expect(await http('POST', path, { body: { input: ['new'] } })).toMatchObject({ status: 202 });
      expect(await signals(workflowId, 2)).toEqual([['MySignal'], ['MySignal', '"new"']]);
    },

  'SignalWithStartWorkflowExecution POST /api/v1/namespaces/{namespace}/workflows/{workflow_id}/signal-with-start/{signal_name}':
    async () => {
      const { http } = connectLive();
      const workflowId = unique('signal-with-start');
      const send = () =>
        http('POST', `${WORKFLOWS}/${workflowId}/signal-with-start/MySignal`, {
          body: { ...START, signalInput: ['hi'] },
        });
      const first = await send();
      expect(first).toMatchObject({ status: 201, body: { started: true } });
      expect(await send()).toMatchObject({ status: 200, body: { runId: first.body.runId } });
      expect(await signals(workflowId, 2)).toEqual([
        ['MySignal', '"hi"'],
        ['MySignal', '"hi"'],
      ]);
    },

  'ResetWorkflowExecution POST /api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/reset':
    async () => {
      const { workflowId, runId } = await running();
      const [, , , completed] = await history(workflowId);
      const body = { reason: 'again', workflowTaskFinishEventId: completed.eventId };
      const answer = await connectLive().http('POST', `${WORKFLOWS}/${workflowId}/reset`, { body });
      expect(answer).toMatchObject({ status: 200, body: { runId: expect.any(String) } });
      expect(answer.body.runId).not.toBe(runId);
      const { workflowExecutionInfo } = await describeWorkflow(workflowId);
      expect(workflowExecutionInfo.execution.runId).toBe(answer.body.runId);
    },

  'TerminateWorkflowExecution POST /api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/terminate':
    async () => {
      const { workflowId } = await running();
      const body = { reason: 'over', details: ['why', 2] };
      const answer = await connectLive().http('POST', `${WORKFLOWS}/${workflowId}/terminate`, { body });
      expect(answer).toMatchObject({ status: 200, body: {} });
      const { workflowExecutionTerminatedEventAttributes: terminated } = await closeEvent(workflowId);
      expect(terminated.reason).toBe('over');
      expect(texts(terminated.details)).toEqual(['"why"', '2']);
    },

  'QueryWorkflow POST /api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}/query/{query.query_type}':
    async () => {
      const { workflowId } = await running();
      const { http, grpc } = connectLive();
      const answer = await http('POST', `${WORKFLOWS}/${workflowId}/query/MyQuery`);
      expect(answer).toMatchObject({ status: 200, body: { queryResult: ['Hello, World!'] } });
      const execution = { workflowId };
      const request = { namespace: NAMESPACE, execution, query: { queryType: 'MyQuery' } };
      expect(texts((await grpc.call('QueryWorkflow', request)).queryResult)).toEqual(['"Hello, World!"']);
    },

  'DescribeWorkflowExecution GET /api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}': async () => {
    const { workflowId, runId } = await running();
    const { http } = connectLive();
    const wanted = { status: 200, body: { workflowExecutionInfo: { execution: { workflowId, runId } } } };
    expect(await http('GET', `${WORKFLOWS}/${workflowId}`)).toMatchObject(wanted);
    expect(await http('GET', `${WORKFLOWS}/${workflowId}?execution.runId=${runId}`)).toMatchObject(wanted);
    const { workflowExecutionInfo: info } = await describeWorkflow(workflowId);
    expect(info.execution).toEqual({ workflowId, runId });
  },

  'UpdateWorkflowExecution POST /api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/update/{request.input.name}':
    async () => {
      const { workflowId } = await running();
      const body = { request: { input: { args: [{ deep: [1] }] } } };
      const answer = await connectLive().http('POST', `${WORKFLOWS}/${workflowId}/update/MyUpdate`, { body });
      expect(answer).toMatchObject({ status: 200, body: { outcome: { success: [{ deep: [1] }] } } });
      await expectUpdate(workflowId, answer.body.updateRef.updateId, '{"deep":[1]}');
    },

  'UpdateWorkflowExecution POST /api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/updates/{request.meta.update_id}':
    async () => {
      const { workflowId } = await running();
      const body = { request: { input: { name: 'MyUpdate', args: ['x'] } } };
      const answer = await connectLive().http('POST', `${WORKFLOWS}/${workflowId}/updates/my-update-id`, { body });
      expect(answer).toMatchObject({
        status: 200,
        body: { updateRef: { updateId: 'my-update-id' }, outcome: { success: ['x'] } },
      });
      await expectUpdate(workflowId, 'my-update-id', '"x"');
    },

  'ListWorkflowExecutions GET /api/v1/namespaces/{namespace}/workflows': async () => {
    const { http, grpc } = connectLive();
    const { workflowId, runId } = await running();
    const query = `WorkflowId = '${workflowId}'`;
    const found = await eventually(async () => {
      const { status, body } = await http('GET', `${WORKFLOWS}?pageSize=5&query=${encodeURIComponent(query)}`);
      expect(status).toBe(200);
      return body.executions;
    });
    expect(found).toMatchObject([{ execution: { workflowId, runId }, status: 'WORKFLOW_EXECUTION_STATUS_RUNNING' }]);
    const { executions } = await grpc.call('ListWorkflowExecutions', { namespace: NAMESPACE, query });
    expect(executions).toMatchObject([{ execution: { workflowId, runId } }]);
  },

  'CountWorkflowExecutions GET /api/v1/namespaces/{namespace}/workflow-count': async () => {
    const { http, grpc } = connectLive();
    const { workflowId } = await running();
    const query = `WorkflowId = '${workflowId}'`;
    const path = `/api/v1/namespaces/${NAMESPACE}/workflow-count?query=${encodeURIComponent(query)}`;
    await eventually(async () => {
      const { status, body } = await http('GET', path);
      expect(status).toBe(200);
      // proto3 JSON: a 64-bit integer is a string, and zero is omitted.
      return body.count === '1' || undefined;
    });
    expect(await grpc.call('CountWorkflowExecutions', { namespace: NAMESPACE, query })).toMatchObject({ count: '1' });
  },
};

function ids(events: readonly { readonly eventId: string; readonly eventType: string }[]): readonly string[] {
  return events.map(({ eventId, eventType }) => `${eventId} ${eventType}`);
}

async function expectUpdate(workflowId: string, updateId: string, result: string): Promise<void> {
  const { outcome } = await connectLive().grpc.call('PollWorkflowExecutionUpdate', {
    namespace: NAMESPACE,
    updateRef: { workflowExecution: { workflowId }, updateId },
  });
  expect(texts(outcome.success)).toEqual([result]);
}
