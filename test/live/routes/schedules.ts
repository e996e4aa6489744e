import { expect } from 'vitest';
import { connectLive, eventually, unique } from '../../support/live.ts';
import { NAMESPACE } from '../../support/live-setup.ts';
import type { Cases } from './cases.ts';

const SCHEDULES = `/api/v1/namespaces/${NAMESPACE}/schedules`;
const ACTION = {
  startWorkflow: {
    workflowId: 'scheduled',
    workflowType: { name: 'MyWorkflow' },
    taskQueue: { name: 'my-task-queue' },
  },
};
const DAILY = { spec: { interval: [{ interval: '86400s' }] }, action: ACTION, state: { paused: true, notes: 'made' } };

async function created(): Promise<string> {
  const scheduleId = unique('schedule');
  await connectLive().grpc.call('CreateSchedule', {
    namespace: NAMESPACE,
    scheduleId,
    requestId: scheduleId,
    schedule: {
      spec: { interval: [{ interval: { seconds: 86_400 } }] },
      action: ACTION,
      state: { paused: true, notes: 'made' },
    },
  });
  return scheduleId;
}

async function describeSchedule(scheduleId: string) {
  return connectLive().grpc.call('DescribeSchedule', { namespace: NAMESPACE, scheduleId });
}

const PATH = '/api/v1/namespaces/{namespace}/schedules';

export const scheduleCases: Cases = {
  [`CreateSchedule POST ${PATH}/{schedule_id}`]: async () => {
    const scheduleId = unique('schedule');
    const body = { schedule: DAILY, memo: { fields: { by: 'a test' } } };
    const answer = await connectLive().http('POST', `${SCHEDULES}/${scheduleId}`, { body });
    expect(answer).toMatchObject({ status: 201, body: { conflictToken: expect.any(String) } });
    const { schedule, memo } = await describeSchedule(scheduleId);
    expect(schedule).toMatchObject({
      spec: { interval: [{ interval: { seconds: '86400' } }] },
      action: ACTION,
      state: { paused: true, notes: 'made' },
    });
    expect(memo.fields.by.data.toString()).toBe('"a test"');
  },

  [`DescribeSchedule GET ${PATH}/{schedule_id}`]: async () => {
    const scheduleId = await created();
    const { conflictToken } = await describeSchedule(scheduleId);
    expect(await connectLive().http('GET', `${SCHEDULES}/${scheduleId}`)).toMatchObject({
      status: 200,
      body: { schedule: DAILY, conflictToken: conflictToken.toString('base64') },
    });
  },

  [`UpdateSchedule POST ${PATH}/{schedule_id}/update`]: async () => {
    const scheduleId = await created();
    const schedule = { ...DAILY, spec: { interval: [{ interval: '3600s', phase: '60s' }] } };
    const answer = await connectLive().http('POST', `${SCHEDULES}/${scheduleId}/update`, { body: { schedule } });
    expect(answer).toMatchObject({ status: 202, body: {} });
    await eventually(async () => {
      const [interval] = (await describeSchedule(scheduleId)).schedule.spec.interval;
      return (interval.interval.seconds === '3600' && interval.phase.seconds === '60') || undefined;
    });
  },

  [`PatchSchedule POST ${PATH}/{schedule_id}/patch`]: async () => {
    const scheduleId = await created();
    const body = { patch: { unpause: 'go on' } };
    const answer = await connectLive().http('POST', `${SCHEDULES}/${scheduleId}/patch`, { body });
    expect(answer).toMatchObject({ status: 202, body: {} });
    await eventually(async () => {
      const { state } = (await describeSchedule(scheduleId)).schedule;
      return (!state.paused && state.notes === 'go on') || undefined;
    });
  },

  [`ListScheduleMatchingTimes GET ${PATH}/{schedule_id}/matching-times`]: async () => {
    const scheduleId = await created();
    const times = 'startTime=2030-01-01T12:00:00Z&endTime=2030-01-03T12:00:00Z';
    const answer = await connectLive().http('GET', `${SCHEDULES}/${scheduleId}/matching-times?${times}`);
    expect(answer).toMatchObject({
      status: 200,
      body: { startTime: ['2030-01-02T00:00:00Z', '2030-01-03T00:00:00Z'] },
    });
    const seconds = (text: string) => ({ seconds: Date.parse(text) / 1000 });
    const { startTime } = await connectLive().grpc.call('ListScheduleMatchingTimes', {
      namespace: NAMESPACE,
      scheduleId,
      startTime: seconds('2030-01-01T12:00:00Z'),
      endTime: seconds('2030-01-03T12:00:00Z'),
    });
    expect(startTime).toMatchObject(
      ['2030-01-02', '2030-01-03'].map((day) => ({ seconds: `${Date.parse(day) / 1000}` })),
    );
  },

  [`DeleteSchedule DELETE ${PATH}/{schedule_id}`]: async () => {
    const scheduleId = await created();
    expect(await connectLive().http('DELETE', `${SCHEDULES}/${scheduleId}`)).toMatchObject({ status: 200, body: {} });
    await expect(describeSchedule(scheduleId)).rejects.toMatchObject({ code: 5 });
  },

  [`ListSchedules GET ${PATH}`]: async () => {
    const { http, grpc } = connectLive();
    const scheduleId = await created();
    const isIt = (one: { scheduleId: string }) => one.scheduleId === scheduleId;
    const found = await eventually(async () => {
      const { status, body } = await http('GET', `${SCHEDULES}?maximumPageSize=1000`);
      expect(status).toBe(200);
      return body.schedules?.find(isIt);
    });
    expect(found).toMatchObject({ info: { workflowType: { name: 'MyWorkflow' }, paused: true, notes: 'made' } });
    const { schedules } = await grpc.call('ListSchedules', { namespace: NAMESPACE, maximumPageSize: 1000 });
    expect(schedules.find(isIt)).toMatchObject({ scheduleId });
  },
};
