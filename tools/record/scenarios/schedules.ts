import type { Json } from '../json.ts';
import type { Scenario, Scenarios } from '../scenario.ts';
import type { World } from '../world.ts';

const SCHEDULE = {
  spec: { interval: [{ interval: '86400s' }], timezoneName: 'Europe/Berlin' },
  action: {
    startWorkflow: {
      workflowId: 'my-scheduled-workflow',
      workflowType: { name: 'MyWorkflow' },
      taskQueue: { name: 'my-task-queue' },
      input: ['Hello, World!'],
    },
  },
  policies: { overlapPolicy: 'SCHEDULE_OVERLAP_POLICY_SKIP' },
};

async function create(world: World): Promise<{ readonly namespace: string; readonly scheduleId: string }> {
  const { namespace } = world;
  const scheduleId = world.name('my-schedule');
  await world.http('POST', `/api/v1/namespaces/${namespace}/schedules/${scheduleId}`, { schedule: SCHEDULE });
  return { namespace, scheduleId };
}

function onSchedule(more: { body?: Json; query?: Record<string, string> }): Scenario {
  return { prepare: async (world) => ({ path: { ...(await create(world)) }, ...more }) };
}

export const scheduleScenarios: Scenarios = {
  createSchedule: {
    prepare: async ({ namespace, name }) => ({
      path: { namespace, scheduleId: name('my-schedule') },
      body: { schedule: SCHEDULE, memo: { fields: { orderedBy: 'Alice' } } },
    }),
  },
  describeSchedule: onSchedule({}),
  updateSchedule: onSchedule({ body: { schedule: { ...SCHEDULE, spec: { interval: [{ interval: '43200s' }] } } } }),
  mergePatchSchedule: onSchedule({
    body: { schedule: { spec: { cronString: ['30 9 * * 1-5'] }, state: { notes: 'on weekdays' } } },
  }),
  pauseSchedule: onSchedule({ body: { note: 'maintenance' } }),
  unpauseSchedule: onSchedule({ body: { note: 'maintenance is over' } }),
  triggerSchedule: onSchedule({ body: { overlapPolicy: 'SCHEDULE_OVERLAP_POLICY_ALLOW_ALL' } }),
  patchSchedule: onSchedule({ body: { patch: { pause: 'maintenance' } } }),
  listScheduleMatchingTimes: onSchedule({
    query: { startTime: '2030-01-01T12:00:00Z', endTime: '2030-01-04T12:00:00Z' },
  }),
  deleteSchedule: onSchedule({}),
  listSchedules: {
    prepare: async (world) => {
      const own = { ...world, namespace: await world.ownNamespace() };
      const { namespace } = await create(own);
      return { path: { namespace }, query: { maximumPageSize: '10' } };
    },
    complete: ({ schedules }) => Array.isArray(schedules),
  },
  countSchedules: {
    prepare: async (world) => {
      const own = { ...world, namespace: await world.ownNamespace() };
      const { namespace } = await create(own);
      return { path: { namespace } };
    },
    complete: ({ count }) => count === '1',
  },
};
