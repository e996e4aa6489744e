import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { findBrowser, launchBrowser, whyNoBrowser } from '../../support/browser.ts';
import { complete, continueAsNew, runWorkflowTask } from '../../support/hand-worker.ts';
import { connectLive, eventually, unique } from '../../support/live.ts';
import { NAMESPACE } from '../../support/live-setup.ts';
import { history, payloads, startWorkflow } from '../../support/live-workflows.ts';
import { readEvents, type SentEvent } from '../../support/sent-events.ts';
import { skipBecause } from '../../support/skip.ts';

// Contract section 7, with curl, on a real server.

const TYPE = 'ByHand';
const base = `${inject('proxyUrl')}/api/v1/namespaces/${NAMESPACE}`;
let workflowId: string;
beforeEach(() => {
  workflowId = unique('streams');
});

const grpc = (rpc: string, request: object) =>
  connectLive().grpc.call(rpc, { namespace: NAMESPACE, workflowExecution: { workflowId }, ...request });
const start = async (taskQueue = workflowId, type = TYPE): Promise<string> => {
  const { runId } = await connectLive().grpc.call('StartWorkflowExecution', {
    namespace: NAMESPACE,
    workflowId,
    workflowType: { name: type },
    taskQueue: { name: taskQueue },
    requestId: workflowId,
  });
  return runId;
};
const signal = (signalName: string, ...args: readonly unknown[]) =>
  grpc('SignalWorkflowExecution', {
    signalName,
    requestId: unique('signal'),
    ...(args.length > 0 && { input: payloads(...args) }),
  });

/** What curl prints, once it has ended by itself. */
const curl = async (path: string, accept: string, ...more: readonly string[]): Promise<string> => {
  const child = spawn('curl', ['-sN', '-H', `Accept: ${accept}`, ...more, `${base}${path}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return text(child.stdout);
};
const events = (path: string, ...more: readonly string[]) => curl(path, 'text/event-stream', ...more).then(readEvents);

describe('a workflow that is watched with curl', () => {
  test('over its runs shows every event of every run, and its end', async () => {
    const first = await start();
    const watched = events(`/workflows/${workflowId}/history?execution.runId=${first}`);
    const results = events(`/workflows/${workflowId}/result?execution.runId=${first}`);
    await signal('a', 1);
    for (let run = 0; run < 2; run++) await runWorkflowTask(workflowId, continueAsNew(TYPE, workflowId));
    await signal('b');
    await runWorkflowTask(workflowId, complete(payloads({ total: 3 })));
    const all = await watched;
    const end = all.at(-1);
    expect(end).toMatchObject({ event: 'end', id: 'end' });
    const { workflowExecution, status, result } = JSON.parse(end?.data ?? '');
    expect([status, result]).toEqual(['WORKFLOW_EXECUTION_STATUS_COMPLETED', [{ total: 3 }]]);
    const byRun = new Map<string | undefined, SentEvent[]>();
    for (const each of all.slice(0, -1)) {
      const run = each.id?.split('/')[0];
      byRun.set(run, [...(byRun.get(run) ?? []), each]);
    }
    expect([...byRun.keys()].at(0)).toBe(first);
    expect([...byRun.keys()].at(-1)).toBe(workflowExecution.runId);
    expect(byRun.size).toBe(3);
    for (const run of byRun.values()) {
      expect(run.map(({ id }) => Number(id?.split('/')[1]))).toEqual(run.map((_, at) => at + 1));
    }
    const lastRun = await history(workflowId);
    expect([...byRun.values()].at(-1)?.map(({ data }) => JSON.parse(data ?? '').eventType)).toEqual(
      lastRun.map(({ eventType }: { eventType: string }) => eventType),
    );
    // Whether a run is seen while it is running is up to chance here.
    const states = (await results).map(({ event, data }) => `${event} ${JSON.parse(data ?? '').status.slice(26)}`);
    expect(states.filter((state) => state !== 'status RUNNING')).toEqual([
      'status CONTINUED_AS_NEW',
      'status CONTINUED_AS_NEW',
      'end COMPLETED',
    ]);
    // From the middle of the first run on.
    const resumed = await events(`/workflows/${workflowId}/history`, '-H', `Last-Event-ID: ${first}/2`);
    expect(resumed.map(({ id }) => id)).toEqual(all.slice(2).map(({ id }) => id));
  });

  test('that is reset goes on in the new run', async () => {
    const first = await start();
    const watched = events(`/workflows/${workflowId}/history?execution.runId=${first}`);
    await runWorkflowTask(workflowId);
    await grpc('ResetWorkflowExecution', { reason: 'again', workflowTaskFinishEventId: 4, requestId: unique('reset') });
    await runWorkflowTask(workflowId, complete(payloads('after')));
    const all = await watched;
    expect(new Set(all.map(({ id }) => id?.split('/')[0])).size).toBe(3);
    expect(JSON.parse(all.at(-1)?.data ?? '').result).toEqual(['after']);
  });

  test('by several is polled for once: the server names the same place in the same way', async () => {
    await start();
    await signal('a');
    const request = { namespace: NAMESPACE, execution: { workflowId }, waitNewEvent: true, maximumPageSize: 256 };
    const tokens = await Promise.all(
      [1, 2, 3].map(async () => {
        const { nextPageToken } = await connectLive().grpc.call('GetWorkflowExecutionHistory', request);
        return nextPageToken.toString('base64');
      }),
    );
    expect(new Set(tokens).size).toBe(1);
  });

  test('by a query shows each value', async () => {
    await start('my-task-queue', 'MyWorkflow');
    const child = spawn('curl', [
      '-sN',
      '-H',
      'Accept: text/event-stream',
      `${base}/workflows/${workflowId}/query/MyQuery?interval=100ms`,
    ]);
    let printed = '';
    child.stdout.on('data', (part) => {
      printed += String(part);
    });
    const ended = once(child, 'close');
    const values = () => readEvents(printed).flatMap(({ event, data }) => (event === 'value' ? [data] : []));
    for (const value of ['one', 'two', 'two', 'three']) {
      const before = values().length;
      await signal('MySignal', value);
      if (values().at(-1) !== JSON.stringify(value))
        await eventually(async () => (values().length > before ? true : undefined));
    }
    await grpc('RequestCancelWorkflowExecution', { requestId: unique('cancel') });
    await ended;
    const told = values();
    expect(told.slice(-3)).toEqual(['"one"', '"two"', '"three"']);
    expect(readEvents(printed).at(-1)?.event).toBe('end');
  });
});

describe('a page in a browser', () => {
  test('follows a workflow to its end', skipBecause(whyNoBrowser()), async () => {
    await start('my-task-queue', 'MyWorkflow');
    const browser = await launchBrowser(findBrowser() as string);
    try {
      const page = await browser.newPage();
      const address = `${inject('proxyUrl')}/watch.html`;
      const body = await readFile(new URL('../../../examples/watch.html', import.meta.url), 'utf8');
      // From the proxy's own address, as a page behind the same front would be.
      await page.route(`${address}*`, (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto(`${address}?workflow=${workflowId}&query=MyQuery`);
      const shows = (id: string, wanted: string) =>
        page.waitForFunction(`document.getElementById('${id}').textContent === ${JSON.stringify(wanted)}`);
      await shows('value', '"Hello, World!"');
      await shows('status', 'running');
      await signal('MySignal', 'half way');
      await shows('value', '"half way"');
      await grpc('RequestCancelWorkflowExecution', { requestId: unique('cancel') });
      await shows('status', 'canceled: the workflow was canceled');
      await page.waitForFunction("document.querySelectorAll('#events li').length === 4");
      expect(await page.locator('#events li').allTextContents()).toEqual([
        'workflow execution started',
        'workflow execution signaled',
        'workflow execution cancel requested',
        'workflow execution canceled',
      ]);
    } finally {
      await browser.close();
    }
  });
});

describe('a query by GET', () => {
  test('answers as by POST', async () => {
    await start('my-task-queue', 'MyWorkflow');
    expect(await curl(`/workflows/${workflowId}/query/MyQuery?args=1&args="x"`, '*/*', '--globoff')).toBe(
      '{"queryResult":["Hello, World!"]}',
    );
  });
});

describe('a list as lines', () => {
  test('has every workflow once, over all pages', async () => {
    const taskQueue = workflowId;
    const started = await Promise.all(Array.from({ length: 25 }, () => startWorkflow({ taskQueue })));
    const query = encodeURIComponent(`TaskQueue = "${taskQueue}"`);
    const lines = await eventually(async () => {
      const found = (await curl(`/workflows?query=${query}&pageSize=4`, 'application/x-ndjson')).trimEnd().split('\n');
      return found.length === started.length ? found : undefined;
    });
    const ids = lines.map((line) => JSON.parse(line).execution.workflowId);
    expect(new Set(ids)).toEqual(new Set(started.map((each) => each.workflowId)));
    const few = await curl(`/workflows?query=${query}&limit=3`, 'application/x-ndjson', '--compressed');
    expect(few.trimEnd().split('\n')).toHaveLength(3);
  });
});
