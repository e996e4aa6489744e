import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { connectLive } from '../support/live.ts';
import { NAMESPACE } from '../support/live-setup.ts';
import { closeEvent, history, texts } from '../support/live-workflows.ts';

const run = promisify(execFile);
const UUID = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const execution = { workflowId: 'my-workflow-id' };

/** Runs a command line from the proposal verbatim, except for the port. */
async function curl(command: string): Promise<{ readonly status: number; readonly body: unknown }> {
  const { port } = new URL(inject('proxyUrl'));
  const line = `${command.replace('localhost:7243', `localhost:${port}`)} --silent --show-error --write-out '\\n%{http_code}'`;
  const { stdout } = await run('bash', ['-c', line]);
  const end = stdout.lastIndexOf('\n');
  return { status: Number(stdout.slice(end)), body: JSON.parse(stdout.slice(0, end)) };
}

const START = `curl -X POST http://localhost:7243/api/v1/namespaces/my-namespace/workflows/my-workflow-id -d '{
  "workflowType": { "name": "MyWorkflow" },
  "taskQueue": { "name": "my-task-queue" }
}'`;

const START_WITH_INPUT = `curl -X POST http://localhost:7243/api/v1/namespaces/my-namespace/workflows/my-workflow-id -d '{
  "workflowType": { "name": "MyWorkflow" },
  "taskQueue": { "name": "my-task-queue" },
  "input": ["Hello, World!"]
}'`;

const SIGNAL =
  'curl -X POST http://localhost:7243/api/v1/namespaces/my-namespace/workflows/my-workflow-id/signal/MySignal';

const QUERY =
  'curl -X POST http://localhost:7243/api/v1/namespaces/my-namespace/workflows/my-workflow-id/query/MyQuery';

const UPDATE = `curl -X POST http://localhost:7243/api/v1/namespaces/my-namespace/workflows/my-workflow-id/update/MyUpdate -d '{
  "request": {
    "input": {
      "args": ["Hello, World!"]
    }
  }
}'`;

const UPDATE_WITH_ID = `curl -X POST http://localhost:7243/api/v1/namespaces/my-namespace/workflows/my-workflow-id/updates/my-update-id -d '{
  "request": {
    "input": {
      "name": "MyUpdate",
      "args": ["Hello, World!"]
    }
  }
}'`;

const CANCEL = `curl -X POST http://localhost:7243/api/v1/namespaces/my-namespace/workflows/my-workflow-id/cancel -d '{
  "reason": "some reason"
}'`;

// The statuses follow contract section 3; the bodies follow the proposal.
describe.each([
  ['without input', START, []],
  ['with input', START_WITH_INPUT, ['"Hello, World!"']],
])('the examples of the proposal, with a workflow started %s', (_, start, input) => {
  afterAll(async () => {
    const request = { namespace: NAMESPACE, workflowExecution: execution };
    await connectLive()
      .grpc.call('TerminateWorkflowExecution', request)
      .catch(() => undefined);
  });

  test('start a workflow', async () => {
    expect(await curl(start)).toMatchObject({ status: 201, body: { runId: UUID } });
    const [started] = await history(execution.workflowId);
    const attributes = started.workflowExecutionStartedEventAttributes;
    expect(attributes.input ? texts(attributes.input) : []).toEqual(input);
  });

  test('signal workflow', async () => {
    expect(await curl(SIGNAL)).toEqual({ status: 202, body: {} });
  });

  test('query workflow', async () => {
    expect(await curl(QUERY)).toEqual({ status: 200, body: { queryResult: ['Hello, World!'] } });
  });

  test('update workflow without ID', async () => {
    expect(await curl(UPDATE)).toMatchObject({
      status: 200,
      body: {
        updateRef: { workflowExecution: { workflowId: 'my-workflow-id', runId: UUID }, updateId: UUID },
        outcome: { success: ['Hello, World!'] },
      },
    });
  });

  test('update workflow with ID', async () => {
    expect(await curl(UPDATE_WITH_ID)).toMatchObject({
      status: 200,
      body: {
        updateRef: { workflowExecution: { workflowId: 'my-workflow-id', runId: UUID }, updateId: 'my-update-id' },
        outcome: { success: ['Hello, World!'] },
      },
    });
  });

  test('cancel workflow', async () => {
    expect(await curl(CANCEL)).toEqual({ status: 202, body: {} });
    expect(await closeEvent(execution.workflowId)).toMatchObject({
      eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED',
    });
  });
});
