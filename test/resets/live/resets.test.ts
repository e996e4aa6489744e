import { expect, test } from 'vitest';
import { connectLive, eventually, unique } from '../../support/live.ts';
import { NAMESPACE } from '../../support/live-setup.ts';

const WORKFLOWS = `/api/v1/namespaces/${NAMESPACE}/workflows`;

/** A run that has completed some workflow tasks. */
async function started(): Promise<{
  readonly path: string;
  readonly runId: string;
  readonly tasks: readonly string[];
}> {
  const { http } = connectLive();
  const path = `${WORKFLOWS}/${unique('reset')}`;
  const body = { workflowType: { name: 'MyWorkflow' }, taskQueue: { name: 'my-task-queue' } };
  const { runId } = (await http('POST', path, { body })).body;
  const tasks = async () => {
    const { history } = (await http('GET', `${path}/history`)).body;
    return history.events
      .filter(({ eventType }: { eventType: string }) => eventType === 'EVENT_TYPE_WORKFLOW_TASK_COMPLETED')
      .map(({ eventId }: { eventId: string }) => eventId);
  };
  await eventually(async () => ((await tasks()).length >= 1 ? true : undefined));
  await http('POST', `${path}/signal/MySignal`, { body: { input: ['x'] } });
  return {
    path,
    runId,
    tasks: await eventually(async () => ((await tasks()).length >= 2 ? await tasks() : undefined)),
  };
}

test('a reset by name finds the event and says which', async () => {
  const { http } = connectLive();
  const { path, runId, tasks } = await started();
  const last = await http('POST', `${path}/reset`, { body: { reason: 'r', resetPoint: 'lastWorkflowTask' } });
  expect(last, last.text).toMatchObject({
    status: 200,
    body: { resetPoint: { runId, workflowTaskFinishEventId: tasks.at(-1) } },
  });
  expect(last.body.runId).not.toBe(runId);
  const body = { workflowExecution: { runId }, reason: 'r', resetPoint: 'firstWorkflowTask' };
  const first = await http('POST', `${path}/reset`, { body });
  expect(first.body.resetPoint).toEqual({ runId, workflowTaskFinishEventId: tasks[0] });
});

test.each([
  [{ resetPoint: { lastContinuedAsNew: true } }, 400, 'the workflow has no previous run from which it was continued'],
  [{ resetPoint: { buildId: 'no-such-build' } }, 400, 'the workflow has no workflow task of the build "no-such-build"'],
  [{ resetPoint: 'first' }, 400, 'resetPoint: expected "firstWorkflowTask"'],
  [
    { resetPoint: 'firstWorkflowTask', workflowTaskFinishEventId: '4' },
    400,
    'expected this or workflowTaskFinishEventId, got both',
  ],
  [{}, 400, 'workflowTaskFinishEventId: is required, unless resetPoint names the event'],
])('%j', async (body, status, message) => {
  const { path } = await started();
  const answer = await connectLive().http('POST', `${path}/reset`, { body });
  expect(answer.status).toBe(status);
  expect(answer.body.message).toContain(message);
});

test('a start that finds the run of its key says so (contract section 9)', async () => {
  const { http } = connectLive();
  const body = { workflowType: { name: 'MyWorkflow' }, taskQueue: { name: 'nobody-works-here' } };
  const path = `${WORKFLOWS}/${unique('keyed')}`;
  const start = (key?: string) =>
    http('POST', path, { body, ...(key !== undefined && { headers: { 'Idempotency-Key': key } }) });
  const first = await start('"a key"');
  expect(first.headers.get('idempotency-replayed')).toBeNull();
  const second = await start('a key');
  expect(second).toMatchObject({ status: first.status, body: { runId: first.body.runId } });
  expect(second.headers.get('idempotency-replayed')).toBe('true');
  const other = await start('another');
  expect(other.status).toBe(409);
});
