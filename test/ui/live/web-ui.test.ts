import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startChild } from '../../../src/dev-server/child.ts';
import { CLI_RELEASES } from '../../../src/dev-server/cli-releases.ts';
import { startExampleWorker } from '../../../src/dev-server/example-worker.ts';
import { findRelease } from '../../../src/dev-server/find-server.ts';
import { freePorts } from '../../../src/dev-server/ports.ts';
import { UI_OFFSET } from '../../../src/dev-server/running-server.ts';
import { startDevServer } from '../../../src/dev-server/start-dev-server.ts';
import { findBrowser, launchBrowser, whyNoBrowser } from '../../support/browser.ts';
import { eventually, unique } from '../../support/live.ts';
import { startProxy } from '../../support/proxy-process.ts';
import { skipBecause } from '../../support/skip.ts';
import { openUi, type UiPage } from '../../support/ui-browser.ts';

const NAMESPACE = 'my-namespace';
const NS = `/namespaces/${NAMESPACE}`;
const QUEUE = { name: 'my-task-queue' };
const MAIN = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
const WORKER = fileURLToPath(new URL('../../../dist/example-worker.js', import.meta.url));
const PATIENCE_MS = 120_000;

const id = unique('ui');
const closers: (() => Promise<unknown>)[] = [];
let url: string;
let address: string;
let uiUrl: string;
let browser: Browser;
let ui: UiPage;

interface Answer {
  readonly runId: string;
  readonly workflowExecution: { readonly runId: string };
  readonly workflowExecutionInfo: { readonly status: string };
  readonly queryResult: readonly unknown[];
  readonly info: { readonly actionCount?: string };
  readonly schedule: { readonly state?: { readonly paused?: boolean } };
  readonly pendingActivities: readonly { readonly paused?: boolean }[];
  readonly schedules: readonly { readonly scheduleId: string }[];
}

/** A call of the API, as any other caller makes it; undefined for a 404. */
async function tryCall(method: string, path: string, body?: object): Promise<Answer | undefined> {
  const answer = await fetch(`${url}/api/v1/namespaces/${NAMESPACE}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const json = (await answer.json()) as Answer;
  if (answer.ok) return json;
  if (answer.status === 404) return undefined;
  throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(json)}`);
}

async function call(method: string, path: string, body?: object): Promise<Answer> {
  const answer = await tryCall(method, path, body);
  if (answer === undefined) throw new Error(`${method} ${path}: 404`);
  return answer;
}

async function start(suffix: string, type: string, input: readonly unknown[]): Promise<string> {
  const memo = { fields: { note: 'a memo to remember' } };
  const userMetadata = { summary: 'the summary of a run', details: 'its details' };
  const body = { workflowType: { name: type }, taskQueue: QUEUE, input, memo, userMetadata };
  const { runId } = await call('POST', `/workflows/${id}-${suffix}`, body);
  return `${NS}/workflows/${id}-${suffix}/${runId}`;
}

/** The status of a run, in one word; undefined until it has started. */
async function status(suffix: string): Promise<string | undefined> {
  const answer = await tryCall('GET', `/workflows/${id}-${suffix}`);
  return answer?.workflowExecutionInfo.status.replace('WORKFLOW_EXECUTION_STATUS_', '');
}

function until(wanted: string, suffix: string): Promise<string> {
  return eventually(async () => ((await status(suffix)) === wanted ? wanted : undefined), PATIENCE_MS);
}

const paths: Record<string, string> = {};

describe("Temporal's web UI behind the proxy", skipBecause(whyNoBrowser()), () => {
  beforeAll(async () => {
    const [uiPort = 0, listen = 0] = await freePorts(2);
    const log = (line: string) => console.log(line);
    const server = await startDevServer({
      binary: await findRelease(CLI_RELEASES[0], { log }),
      // Where `dev` looks for the UI of a running server.
      port: uiPort - UI_OFFSET,
      uiPort,
      namespace: NAMESPACE,
      log,
    });
    closers.unshift(server.close);
    ({ address } = server);
    uiUrl = String(server.uiUrl);
    const listenOn = `127.0.0.1:${listen}`;
    const proxy = await startProxy(['--address', address, '--listen', listenOn, '--ui-server', uiUrl]);
    closers.unshift(proxy.close);
    ({ url } = proxy);
    closers.unshift((await startExampleWorker(server.address, NAMESPACE, WORKER)).close);
    browser = await launchBrowser(findBrowser() as string);
    closers.unshift(() => browser.close());
    paths.run = await start('run', 'MyWorkflow', ['the input of a run']);
    paths.activity = await start('activity', 'MyActivityWorkflow', [
      { activityId: 'my-activity', taskQueue: 'nobody' },
    ]);
    paths.failed = await start('failed', 'MyPayment', [500]);
    await call('POST', `/schedules/${id}-schedule`, {
      schedule: {
        spec: { interval: [{ interval: '3600s' }] },
        action: {
          startWorkflow: { workflowId: `${id}-scheduled`, workflowType: { name: 'MyGreeting' }, taskQueue: QUEUE },
        },
      },
    });
    await call('POST', `/batch-operations/${id}-batch`, {
      visibilityQuery: "WorkflowId='none'",
      reason: 'a reason',
      cancellationOperation: {},
    });
    const { runId } = await call('POST', `/activities/${id}-standalone`, {
      activityType: { name: 'MyCharge' },
      taskQueue: QUEUE,
      startToCloseTimeout: '60s',
      input: [5],
    });
    paths.standalone = `${NS}/activities/${id}-standalone/${runId}`;
    ui = await openUi(browser, url);
    await ui.page.goto(`${url}/ui/namespaces`);
    await ui.shows(/my-namespace/);
  }, 300_000);

  afterAll(async () => {
    for (const close of closers) await close();
  });

  // Each is opened as by a click, with the calls that the UI makes for it.
  test.each<[page: string, path: (p: typeof paths) => string, text: RegExp]>([
    ['the namespaces', () => '/namespaces', /my-namespace/],
    ['a namespace', () => NS, /Retention/],
    ['the workflows', () => `${NS}/workflows`, /MyActivityWorkflow/],
    ['the start of a workflow', () => `${NS}/workflows/start-workflow`, /Workflow ID/],
    ['the timeline of a run', ({ run }) => `${run}/timeline`, /the input of a run/],
    ['the history of a run', ({ run }) => `${run}/history`, /Workflow Execution Started/],
    ['an event of a run', ({ run }) => `${run}/history/events/1`, /Workflow Execution Started/],
    ['the history of a failed run', ({ failed }) => `${failed}/history`, /Activity Task Failed/],
    ['the relationships of a run', ({ run }) => `${run}/relationships`, /Relationships/],
    ['the workers of a run', ({ run }) => `${run}/workers`, /my-task-queue/],
    ['the pending activities of a run', ({ activity }) => `${activity}/pending-activities`, /my-activity/],
    ['the call stack of a run', ({ run }) => `${run}/call-stack`, /at MyWorkflow|condition/],
    ['the queries of a run', ({ run }) => `${run}/query`, /Query Type/],
    ['the metadata of a run', ({ run }) => `${run}/metadata`, /Metadata/],
    ['the summary of a run', ({ run }) => `${run}/user-metadata`, /Summary/],
    ['the search attributes of a run', ({ run }) => `${run}/search-attributes`, /Search Attributes/],
    ['the memo of a run', ({ run }) => `${run}/memo`, /a memo to remember/],
    ['the Nexus links of a run', ({ run }) => `${run}/nexus-links`, /Nexus/],
    ['the schedules', () => `${NS}/schedules`, /MyGreeting/],
    ['a schedule', () => `${NS}/schedules/${id}-schedule`, /Upcoming Runs/],
    ['the change of a schedule', () => `${NS}/schedules/${id}-schedule/edit`, /Schedule Spec/],
    ['the making of a schedule', () => `${NS}/schedules/create`, /Create Schedule/],
    ['the batch operations', () => `${NS}/batch-operations`, /-batch/],
    ['a batch operation', () => `${NS}/batch-operations/${id}-batch`, /a reason/],
    ['the task queues', () => `${NS}/task-queues`, /Task Queues?/],
    ['a task queue', () => `${NS}/task-queues/my-task-queue`, /Pollers/],
    ['the workers', () => `${NS}/workers`, /Instances/],
    ['the deployments of workers', () => `${NS}/workers/deployments`, /Deployments/],
    ['the making of a deployment', () => `${NS}/workers/deployments/create`, /Build ID/],
    ['the standalone activities', () => `${NS}/activities`, /MyCharge/],
    ['the start of a standalone activity', () => `${NS}/activities/start`, /Start to Close Timeout/],
    ['a standalone activity', ({ standalone }) => `${standalone}/details`, /MyCharge/],
    ['the workers of a standalone activity', ({ standalone }) => `${standalone}/workers`, /my-task-queue/],
    [
      'the attributes of a standalone activity',
      ({ standalone }) => `${standalone}/search-attributes`,
      /Search Attributes/,
    ],
    ['the summary of a standalone activity', ({ standalone }) => `${standalone}/metadata`, /User Metadata/],
    ['the standalone Nexus operations', () => `${NS}/nexus-operations`, /Standalone Nexus Operations/],
    ['the start of a Nexus operation', () => `${NS}/nexus-operations/start`, /Endpoint/],
    ['the archive', () => `${NS}/archival`, /archival/],
    ['the Nexus endpoints', () => '/nexus', /Nexus Endpoints/i],
    ['the making of a Nexus endpoint', () => '/nexus/create', /Endpoint Name/],
    ['the import of a history', () => '/import/events', /Import Event History/],
    ['the choice of a namespace', () => '/select-namespace', /Select a Namespace/],
  ])('shows %s', async (_, path, text) => {
    await ui.go(path(paths));
    await ui.shows(text);
    expect(ui.failures()).toEqual([]);
  });

  describe('lets people', () => {
    const visible = (testId: string) => ui.page.getByTestId(testId).locator('visible=true').first();
    const button = (name: string | RegExp) =>
      ui.page
        .getByRole('button', { name, exact: typeof name === 'string' })
        .locator('visible=true')
        .first();
    const choose = async (item: string) => {
      await button('More Actions').click();
      await visible(item).click();
    };
    const confirm = () => visible('confirm-modal-button').click();
    const sees = (look: () => Promise<boolean>) => eventually(async () => (await look()) || undefined, PATIENCE_MS);

    test('start a workflow', async () => {
      await ui.go(`${NS}/workflows/start-workflow`);
      await ui.page.locator('#workflowId').fill(`${id}-started`);
      await ui.page.locator('#taskQueue').fill(QUEUE.name);
      await ui.page.locator('#workflowType').fill('MyWorkflow');
      await ui.page.locator('#workflowType').blur();
      await visible('start-workflow-button').click();
      await until('RUNNING', 'started');
      expect(ui.failures()).toEqual([]);
    });

    test('signal it', async () => {
      await ui.go(`${paths.run}/history`);
      await choose('signal-button');
      await visible('signal-select-button').click();
      await ui.page.getByRole('option', { name: 'MySignal' }).locator('visible=true').first().click();
      const modal = ui.page.getByTestId('signal-confirmation-modal').locator('visible=true').first();
      await modal.getByRole('textbox').last().fill('"signalled by a person"');
      await confirm();
      await sees(async () => {
        const { queryResult } = await call('POST', `/workflows/${id}-run/query/MyQuery`);
        return queryResult[0] === 'signalled by a person';
      });
      expect(ui.failures()).toEqual([]);
    });

    test('query it', async () => {
      await ui.go(`${paths.run}/query`);
      await button('Run Query').click();
      await ui.shows(/signalled by a person/);
      expect(ui.failures()).toEqual([]);
    });

    test('update it', async () => {
      await choose('update-button');
      await visible('update-select-button').click();
      await ui.page.getByRole('option', { name: 'MyUpdate' }).locator('visible=true').first().click();
      await confirm();
      await ui.go(`${paths.run}/history`);
      await ui.shows(/Workflow Execution Update (Accepted|Completed)|MyUpdate/);
      expect(ui.failures()).toEqual([]);
    });

    test('pause it and let it go on', async () => {
      await button('Pause Workflow').click();
      await confirm();
      await until('PAUSED', 'run');
      await button('Unpause Workflow').click();
      await confirm();
      await until('RUNNING', 'run');
      expect(ui.failures()).toEqual([]);
    });

    test('pause an activity, let it go on, and reset it', async () => {
      await ui.go(`${paths.activity}/pending-activities`);
      const isPaused = async () => {
        const { pendingActivities } = await call('GET', `/workflows/${id}-activity`);
        return pendingActivities[0]?.paused === true;
      };
      await button('Pause').click();
      await confirm();
      await sees(isPaused);
      await button('Unpause').click();
      await confirm();
      await sees(async () => !(await isPaused()));
      await button('Reset').click();
      await confirm();
      await sees(async () => ui.calls.some((line) => line.includes('/activities-deprecated/reset')));
      expect(ui.failures()).toEqual([]);
    });

    test('reset a run', async () => {
      await ui.go(`${paths.failed}/history`);
      await button('Reset').click();
      await visible('workflow-reset-event-id-select-button').click();
      await ui.page.getByRole('option').locator('visible=true').first().click();
      await confirm();
      await sees(async () => {
        const before = paths.failed?.split('/').at(-1);
        const { runId } = (await call('GET', `/workflows/${id}-failed/result`)).workflowExecution;
        return runId !== before;
      });
      expect(ui.failures()).toEqual([]);
    });

    test('pause a schedule, let it go on, and trigger it', async () => {
      await ui.go(`${NS}/schedules/${id}-schedule`);
      const schedule = () => call('GET', `/schedules/${id}-schedule`);
      const reason = (modal: string) => ui.page.locator(modal).getByRole('textbox').first().fill('a reason');
      await button('Pause').click();
      await reason('#pause-schedule-modal');
      await confirm();
      await sees(async () => (await schedule()).schedule.state?.paused === true);
      await button('Unpause').click();
      await reason('#pause-schedule-modal');
      await confirm();
      await sees(async () => (await schedule()).schedule.state?.paused !== true);
      await ui.page.getByLabel('Schedule Actions').locator('visible=true').first().click();
      await visible('trigger-schedule').click();
      await confirm();
      await sees(async () => Number((await schedule()).info.actionCount ?? 0) > 0);
      expect(ui.failures()).toEqual([]);
    });

    test('make a schedule and delete it', async () => {
      await ui.go(`${NS}/schedules/create`);
      await visible('schedule-name-input').fill(`${id}-made`);
      await visible('schedule-type-input').fill('MyGreeting');
      await visible('schedule-workflow-id-input').fill(`${id}-of-made`);
      await visible('schedule-task-queue-input').fill(QUEUE.name);
      await visible('spec-type-0-button').click();
      await ui.page.getByRole('option', { name: 'Interval' }).locator('visible=true').first().click();
      await ui.page.getByLabel('Time Interval').fill('90');
      await button('Create Schedule').click();
      await ui.page.waitForURL(/schedules$/);
      await ui.go(`${NS}/schedules/${id}-made`);
      // Under load, what the page still draws may cover the button for a while.
      await ui.page.getByLabel('Schedule Actions').locator('visible=true').first().dispatchEvent('click');
      await visible('delete-schedule').dispatchEvent('click');
      await confirm();
      await sees(
        async () => !(await call('GET', '/schedules')).schedules.some(({ scheduleId }) => scheduleId === `${id}-made`),
      );
      expect(ui.failures()).toEqual([]);
    });

    test('cancel a run', async () => {
      await ui.go(`${paths.run}/history`);
      await choose('request-cancellation-button');
      await confirm();
      await until('CANCELED', 'run');
      expect(ui.failures()).toEqual([]);
    });

    test('terminate a run', async () => {
      await ui.go(`${paths.activity}/history`);
      await choose('terminate-button');
      await confirm();
      await until('TERMINATED', 'activity');
      expect(ui.failures()).toEqual([]);
    });
  });

  test('shows in plain text what the codec of the proxy has encrypted', async () => {
    const keyFile = join(mkdtempSync(join(tmpdir(), 'key-')), 'key');
    writeFileSync(keyFile, randomBytes(32));
    const flags = ['--address', address, '--listen', '127.0.0.1:0', '--ui-server', uiUrl];
    const coding = await startProxy([...flags, '--codec-keys', `k1=${keyFile}`]);
    onTestFinished(coding.close);
    const path = `/api/v1/namespaces/${NAMESPACE}/workflows/${id}-secret`;
    const started = await fetch(coding.url + path, {
      method: 'POST',
      body: JSON.stringify({ workflowType: { name: 'Sealed' }, taskQueue: { name: 'nobody' }, input: ['a secret'] }),
    });
    const { runId } = (await started.json()) as Answer;
    const stored = JSON.stringify(await call('GET', `/workflows/${id}-secret/history`));
    expect(stored).toContain(Buffer.from('binary/encrypted').toString('base64'));
    const secret = await openUi(browser, coding.url);
    onTestFinished(() => secret.page.close());
    await secret.page.goto(`${coding.url}/ui${NS}/workflows/${id}-secret/${runId}/history`);
    await secret.shows(/a secret/);
    expect(secret.failures()).toEqual([]);
  });

  test('temporal-http dev shows it, and says where', async () => {
    const [port = 0] = await freePorts(1);
    const lines: string[] = [];
    const dev = await startChild(process.execPath, [MAIN, 'dev', '--listen', `127.0.0.1:${port}`], {
      env: { ...process.env, TEMPORAL_ADDRESS: address },
      onLine: (line) => lines.push(line),
    });
    onTestFinished(() => dev.stop());
    const wanted = `http://127.0.0.1:${port}/ui${NS}/workflows`;
    await eventually(async () => lines.find((line) => line === `Temporal's web UI: ${wanted}`), PATIENCE_MS);
    expect(await (await fetch(wanted)).text()).toContain('base: "/ui"');
  });
});
