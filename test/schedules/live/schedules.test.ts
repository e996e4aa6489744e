import { describe, expect, test } from 'vitest';
import { connectLive, eventually, unique } from '../../support/live.ts';
import { NAMESPACE } from '../../support/live-setup.ts';

// Contract section 8.

const SCHEDULES = `/api/v1/namespaces/${NAMESPACE}/schedules`;
const ACTION = {
  startWorkflow: {
    workflowId: 'scheduled',
    workflowType: { name: 'MyWorkflow' },
    taskQueue: { name: 'nobody-works-here' },
    input: [9007199254740993n.toString(), 'b'],
  },
};
const SPEC = { interval: [{ interval: '86400s' }] };

async function created(schedule: object = { spec: SPEC, action: ACTION, state: { paused: true, notes: 'made' } }) {
  const path = `${SCHEDULES}/${unique('schedule')}`;
  const { status, text } = await connectLive().http('POST', path, { body: { schedule } });
  expect(status, text).toBe(201);
  return path;
}

const get = async (path: string) => connectLive().http('GET', path);
const patch = (path: string, body: unknown, headers = {}) =>
  connectLive().http('PATCH', path, { body, headers: { 'Content-Type': 'application/merge-patch+json', ...headers } });

describe('PATCH changes what it names', () => {
  test('and nothing else, with digits kept', async () => {
    const path = await created();
    const before = await get(path);
    const changed = await patch(path, {
      schedule: { state: { notes: 'changed' }, policies: { pauseOnFailure: true } },
    });
    expect(changed, changed.text).toMatchObject({ status: 200 });
    const { schedule } = before.body;
    expect(changed.body.schedule).toEqual({
      ...schedule,
      state: { ...schedule.state, notes: 'changed' },
      policies: { ...schedule.policies, pauseOnFailure: true },
    });
    const after = await get(path);
    expect(after.body.schedule).toEqual(changed.body.schedule);
    expect(after.headers.get('etag')).toBe(changed.headers.get('etag'));
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
  });

  test('a cron string replaces the calendars; 72h is a duration', async () => {
    const calendar = [{ hour: [{ start: 1 }] }];
    const path = await created({ spec: { structuredCalendar: calendar }, action: ACTION });
    const { body } = await patch(path, { schedule: { spec: { cronString: ['30 12 * * 1'], jitter: '1m' } } });
    expect(body.schedule.spec).toMatchObject({ jitter: '60s', structuredCalendar: [{ dayOfWeek: [{ start: 1 }] }] });
    expect(body.schedule.spec.structuredCalendar).toHaveLength(1);
    const action = { startWorkflow: { workflowExecutionTimeout: '72h' } };
    const again = await patch(path, { schedule: { action } });
    expect(again.body.schedule.action.startWorkflow).toMatchObject({
      workflowExecutionTimeout: '259200s',
      workflowType: { name: 'MyWorkflow' },
    });
  });

  test('null removes, an empty patch and one without effect change nothing', async () => {
    const path = await created();
    const removed = await patch(path, { schedule: { state: { notes: null } } });
    expect(removed.body.schedule.state).toEqual({ paused: true });
    for (const body of [{}, { schedule: { state: { paused: true } } }]) {
      expect((await patch(path, body)).headers.get('etag')).toBe(removed.headers.get('etag'));
    }
  });

  test('twelve callers at once all have their way', async () => {
    const path = await created();
    const names = Array.from({ length: 12 }, (_, n) => `k${n}`);
    const answers = await Promise.all(
      names.map((name) =>
        patch(path, { schedule: { action: { startWorkflow: { memo: { fields: { [name]: 1 } } } } } }),
      ),
    );
    const done = names.filter((_, n) => answers[n]?.status === 200);
    const kept = (await get(path)).body.schedule.action.startWorkflow.memo.fields;
    expect(Object.keys(kept).sort()).toEqual(done.sort());
    expect(answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([]);
  });
});

describe('If-Match', () => {
  test('with the state of the description changes it, with another nothing: 412', async () => {
    const path = await created();
    const etag = (await get(path)).headers.get('etag') ?? '';
    const first = await patch(path, { schedule: { state: { notes: 'one' } } }, { 'If-Match': etag });
    expect(first.status).toBe(200);
    const second = await patch(path, { schedule: { state: { notes: 'two' } } }, { 'If-Match': etag });
    expect(second).toMatchObject({ status: 412, body: { code: 9 } });
    expect((await get(path)).body.schedule.state.notes).toBe('one');
  });
});

describe('what is wrong with a patch is told', () => {
  test.each([
    [{ schedul: {} }, 'schedul', 'no such field; did you mean "schedule"?'],
    [{ info: {} }, 'info', 'cannot be changed'],
    [{ schedule: { spec: { cronStrings: ['* * * * *'] } } }, 'schedule.spec.cronStrings', 'did you mean "cronString"?'],
    [{ schedule: { state: { paused: 'yes' } } }, 'schedule.state.paused', 'expected'],
  ])('%j', async (body, field, description) => {
    const answer = await patch(await created(), body);
    expect(answer.status, answer.text).toBe(400);
    expect(answer.body.details[0].fieldViolations[0]).toMatchObject({
      field,
      description: expect.stringContaining(description),
    });
  });
});

test('pause, unpause and trigger', async () => {
  const { http } = connectLive();
  const path = await created({ spec: SPEC, action: ACTION });
  const state = async () => (await get(path)).body.schedule.state;
  expect(await http('POST', `${path}/pause`, { body: { note: 'for now' } })).toMatchObject({ status: 202 });
  expect(await state()).toEqual({ paused: true, notes: 'for now' });
  expect(await http('POST', `${path}/unpause`)).toMatchObject({ status: 202 });
  expect(await state()).toEqual({ notes: 'unpaused over HTTP' });
  expect(await http('POST', `${path}/trigger`, { body: { overlapPolicy: 'AllowAll', note: 'now' } })).toMatchObject({
    status: 202,
  });
  await eventually(async () => ((await get(path)).body.info.actionCount === '1' ? true : undefined));
  const refused = await http('POST', `${path}/pause`, { body: { notes: 'x' } });
  expect(refused.body.details[0].fieldViolations[0]).toMatchObject({
    field: 'notes',
    description: expect.stringContaining('"note"'),
  });
});

describe('a schedule that would do nothing', () => {
  test('is not created', async () => {
    const path = `${SCHEDULES}/${unique('schedule')}`;
    for (const schedule of [{}, { spec: SPEC }]) {
      expect(await connectLive().http('POST', path, { body: { schedule } })).toMatchObject({ status: 400 });
    }
    expect((await get(path)).status).toBe(404);
  });

  test('is not made of another by an update, unless it says ?replace', async () => {
    const path = await created();
    const before = await get(path);
    const body = { schedule: { state: { notes: 'x' } } };
    const refused = await connectLive().http('POST', `${path}/update`, { body });
    expect(refused.status).toBe(400);
    expect(refused.body.details[0].fieldViolations.map(({ field }: { field: string }) => field)).toEqual([
      'schedule.spec',
      'schedule.action',
    ]);
    expect((await get(path)).text).toBe(before.text);
    const replaced = { schedule: { action: ACTION } };
    expect((await connectLive().http('POST', `${path}/update?replace`, { body: replaced })).status).toBe(202);
    expect((await get(path)).body.schedule.spec).toEqual({});
  });
});
