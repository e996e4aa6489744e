import { readFileSync } from 'node:fs';
import type { Client } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { TemporalClient } from '../../../src/client/client.ts';
import { eventually, unique } from '../../support/live.ts';
import { jobsTable } from '../jobs/table.ts';
import * as ours from '../jobs/temporal-http.ts';
import * as theirs from '../jobs/temporalio.ts';

const PAGE = new URL('../../../docs/client.md', import.meta.url);
const taskQueue = 'my-task-queue';

let client: TemporalClient;
let sdk: Client;

beforeAll(async () => {
  client = await ours.connect(inject('proxyUrl'));
  sdk = await theirs.connect(inject('temporalAddress'));
});
afterAll(() => sdk.connection.close());

/** Does a job with both clients, each on a subject of its own. */
async function both<Subject, Result>(
  prepare: (name: string) => Promise<Subject>,
  byUs: (subject: Subject) => Promise<Result>,
  bySdk: (subject: Subject) => Promise<Result>,
): Promise<readonly [Result, Result]> {
  const subjects = await Promise.all([prepare(unique('job-ours')), prepare(unique('job-sdk'))]);
  return [await byUs(subjects[0]), await bySdk(subjects[1])];
}

const nothing = async (id: string) => id;
const running = async (id: string) => {
  await client.workflow(id).start({ type: 'MyWorkflow', taskQueue });
  return id;
};

describe('a job of docs/client.md does the same as with @temporalio/client', () => {
  test('run a workflow and get its result', async () => {
    const results = await both(
      nothing,
      (id) => ours.runAndGetResult(client, id),
      (id) => theirs.runAndGetResult(sdk, id),
    );
    expect(results).toEqual(['Hello, Alice!', 'Hello, Alice!']);
  });

  test('signal with start, then query and update', async () => {
    const results = await both(
      nothing,
      async (id) => {
        await ours.signalWithStart(client, id);
        return [await ours.query(client, id), await ours.update(client, id)];
      },
      async (id) => {
        await theirs.signalWithStart(sdk, id);
        return [await theirs.query(sdk, id), await theirs.update(sdk, id)];
      },
    );
    expect(results).toEqual([
      ['Hello!', 3],
      ['Hello!', 3],
    ]);
  });

  test('find out why a workflow failed', async () => {
    const results = await both(
      nothing,
      (id) => ours.whyItFailed(client, id),
      (id) => theirs.whyItFailed(sdk, id),
    );
    expect(results).toEqual(['the card was declined', 'the card was declined']);
  });

  test('list the running workflows of a type', async () => {
    // No worker knows this type, so they keep running; the quote is part of its name.
    const type = unique("Worker's");
    const ids = [unique('job-list'), unique('job-list')].sort();
    for (const id of ids) await client.workflow(id).start({ type, taskQueue: unique('nobody') });
    const list = async (find: () => Promise<readonly unknown[]>) =>
      eventually(async () => {
        const found = await find();
        return found.length === ids.length ? [...found].sort() : undefined;
      });
    expect(await list(() => ours.listRunning(client, type))).toEqual(ids);
    expect(await list(() => theirs.listRunning(sdk, type))).toEqual(ids);
    for (const id of ids) await client.workflow(id).terminate();
  });

  test('create a schedule, and change its time', async () => {
    const timesOf = async (id: string) => {
      const { schedule } = await client.schedule(id).describe();
      return schedule?.spec?.structuredCalendar?.map(({ hour }) => hour);
    };
    const results = await both(
      nothing,
      async (id) => {
        await ours.createSchedule(client, id);
        const before = await timesOf(id);
        await ours.changeSchedule(client, id);
        return [before, await timesOf(id), await client.schedule(id).delete()];
      },
      async (id) => {
        await theirs.createSchedule(sdk, id);
        const before = await timesOf(id);
        await theirs.changeSchedule(sdk, id);
        return [before, await timesOf(id), await client.schedule(id).delete()];
      },
    );
    expect(results[0]).toEqual(results[1]);
    expect(results[0]).toMatchObject([[[{ start: 9 }]], [[{ start: 10 }]], undefined]);
  });

  test('complete an activity', async () => {
    const results = await both(
      async (id) => {
        const workflow = client.workflow(id);
        await workflow.start({ type: 'MyActivityWorkflow', taskQueue, args: [{ activityId: 'approve' }] });
        await eventually(async () => {
          const [activity] = (await workflow.describe()).pendingActivities ?? [];
          return activity?.state === 'PENDING_ACTIVITY_STATE_STARTED' || undefined;
        });
        return id;
      },
      (id) => ours.completeActivity(client, id),
      (id) => theirs.completeActivity(sdk, id),
    );
    expect(results).toEqual([{ approved: true }, { approved: true }]);
  });

  test('show every change of a query until the workflow ends', async () => {
    const watching = async (id: string, watch: (show: (value: string) => void) => Promise<void>) => {
      const seen: string[] = [];
      await watch((value) => {
        seen.push(value);
        if (value === 'second') void client.workflow(id).cancel();
        else void client.workflow(id).signal('MySignal', ['second']);
      });
      return seen;
    };
    const results = await both(
      running,
      (id) => watching(id, (show) => ours.watchQuery(client, id, show)),
      (id) => watching(id, (show) => theirs.watchQuery(sdk, id, show)),
    );
    expect(results).toEqual([
      ['Hello, World!', 'second'],
      ['Hello, World!', 'second'],
    ]);
  });

  test('has its lines counted in the table of the page', () => {
    expect(readFileSync(PAGE, 'utf8')).toContain(jobsTable());
  });
});
