import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { findBrowser, launchBrowser, whyNoBrowser } from '../../../support/browser.ts';
import { connectLive, unique } from '../../../support/live.ts';
import { NAMESPACE } from '../../../support/live-setup.ts';
import { history, texts } from '../../../support/live-workflows.ts';
import { startOrdersWorker } from '../../../support/orders-worker.ts';
import { startProxy } from '../../../support/proxy-process.ts';
import { publishedDocument } from '../../../support/published-document.ts';
import { skipBecause } from '../../../support/skip.ts';

const executable = findBrowser();

const SCREENSHOTS = fileURLToPath(new URL('../../../../coverage/screenshots/', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const DESKTOP = { name: 'desktop', viewport: { width: 1440, height: 900 }, isMobile: false } as const;
const WIDTHS = [
  DESKTOP,
  { name: 'laptop', viewport: { width: 1280, height: 800 }, isMobile: false },
  { name: 'phone', viewport: { width: 390, height: 844 }, isMobile: true },
] as const;
const CATALOGUE = fileURLToPath(new URL('../../../../examples/catalogue/catalogue.yaml', import.meta.url));
/** JavaScript cannot hold this number: the page must not read what it shows. */
const LONG_NUMBER = '9007199254740993';
const START = '#/Workflows/startWorkflowExecution';

type Width = (typeof WIDTHS)[number];

interface Opened {
  readonly page: Page;
  /** Errors on the console, requests to elsewhere, and requests that failed. */
  readonly complaints: string[];
  /** Paths of requests that the page has given up. */
  readonly aborted: string[];
  readonly requests: string[];
}

describe('the page at /docs', { timeout: 240_000, ...skipBecause(whyNoBrowser()) }, () => {
  let browser: Browser;
  beforeAll(async () => {
    await mkdir(SCREENSHOTS, { recursive: true });
    browser = await launchBrowser(executable ?? '');
  });
  afterAll(() => browser?.close());

  async function open(url: string, width: Width = DESKTOP, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> {
    const { viewport, isMobile } = width;
    const page = await browser.newPage({ viewport, isMobile, hasTouch: isMobile, colorScheme });
    onTestFinished(() => page.close());
    page.setDefaultTimeout(60_000);
    const complaints: string[] = [];
    const aborted: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => {
      const error = request.failure()?.errorText;
      // Chromium sometimes says so of an answer, too, that was read to its end as a stream; never of a script or style.
      if (error === 'net::ERR_ABORTED' && request.resourceType() === 'fetch')
        aborted.push(new URL(request.url()).pathname);
      else complaints.push(`failed: ${error} ${request.url()}`);
    });
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      requests.push(pathname);
      if (origin !== new URL(url).origin) complaints.push(`elsewhere: ${request.url()}`);
    });
    await page.goto(url);
    await page.locator('nav .group').first().waitFor({ state: 'attached' });
    return { page, complaints, aborted, requests };
  }

  /** How far the page is wider than the window. */
  const overflow = (page: Page) => page.evaluate('document.documentElement.scrollWidth - innerWidth');
  const shoot = (page: Page, name: string) => page.screenshot({ path: `${SCREENSHOTS}${name}.png` });
  const send = (page: Page) => page.getByRole('button', { name: 'Send' }).click();
  const field = (page: Page, name: string) => page.locator(`.request [data-name="${name}"]`);
  const answer = (page: Page) => page.locator('.result');
  // A page shows what was clicked in a task of its own, so that whatever follows a click is awaited.
  const shown = (look: () => unknown) => expect.poll(look);
  const heading = (page: Page) => shown(() => page.locator('main h1').innerText());
  const focused = (page: Page, property: string) => shown(() => page.evaluate(`document.activeElement.${property}`));

  async function find(page: Page, words: string, width: Width = DESKTOP): Promise<void> {
    if (width.isMobile && !(await page.getByRole('searchbox').isVisible())) {
      await page.getByRole('button', { name: 'Operations' }).click();
    }
    await page.getByRole('searchbox', { name: 'Find an operation' }).fill(words);
  }

  describe.each(WIDTHS)('on a $name', (width) => {
    test('opens from the root, lists every operation, and needs nothing from elsewhere', async () => {
      const { page, complaints, requests } = await open(`${inject('proxyUrl')}/`, width);
      expect(new URL(page.url()).pathname).toBe('/docs');
      await shoot(page, `docs-${width.name}`);
      expect(await overflow(page)).toBe(0);
      expect(await page.locator('nav .group a').count()).toBe(publishedDocument().operations.length);
      expect(complaints).toEqual([]);
      // Nothing that it does not need, and the large document once. The icon is in the bar and in the tab.
      const files = ['/', '/docs', '/docs/icon.svg', '/docs/page.css', '/docs/page.js', '/openapi.json'];
      expect([...new Set(requests)].toSorted()).toEqual(files);
      expect(requests.filter((path) => path === '/openapi.json').length).toBe(1);
    });

    test('finds an operation, sends it to the server, and shows the answer as it came', async () => {
      const { page, complaints } = await open(`${inject('proxyUrl')}/docs`, width);
      await find(page, 'start workflow', width);
      await page.locator('nav').getByRole('link', { name: 'POST Start a workflow Workflows', exact: true }).click();
      await heading(page).toBe('Start a workflow');
      await shoot(page, `docs-${width.name}-operation`);

      const workflowId = unique('a b/ä');
      expect(await field(page, 'namespace').inputValue()).toBe(NAMESPACE);
      await field(page, 'workflowId').fill(workflowId);
      const input = `[${LONG_NUMBER}]`;
      await page
        .locator('textarea.body')
        .fill(`{"workflowType":{"name":"MyWorkflow"},"taskQueue":{"name":"my-task-queue"},"input":${input}}`);
      const sent = page.waitForRequest((request) => request.url().includes('/api/'));
      await send(page);
      // Nothing goes along that nobody has filled in.
      expect(new URL((await sent).url()).search).toBe('');
      expect(await (await sent).headerValue('idempotency-key')).toBeNull();
      await answer(page).getByText('"runId"').first().waitFor();
      expect(await answer(page).locator('.status').innerText()).toMatch(/^201 Created/);
      await answer(page).scrollIntoViewIfNeeded();
      await shoot(page, `docs-${width.name}-answer`);
      expect(await overflow(page)).toBe(0);

      const [started] = await history(workflowId);
      expect(texts(started.workflowExecutionStartedEventAttributes.input)).toEqual([LONG_NUMBER]);
      expect(complaints).toEqual([]);
    });

    test.each(['light', 'dark'] as const)(
      'has no violation of axe, with everything open, in %s colours',
      async (scheme) => {
        const { page } = await open(`${inject('proxyUrl')}/docs`, width, scheme);
        // A page that may not be given scripts can be given this one by the test alone, in an isolated world.
        const session = await page.context().newCDPSession(page);
        const source = await readFile(AXE, 'utf8');
        const check = async (what: string) => {
          const { frameTree } = await session.send('Page.getFrameTree');
          const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
          const contextId = world.executionContextId;
          await session.send('Runtime.evaluate', { contextId, expression: `${source};0` });
          const expression =
            'axe.run().then(({violations}) => JSON.stringify(violations.map(({id, nodes}) => id + ": " + nodes[0].html)))';
          const { result } = await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true });
          expect([what, JSON.parse(result.value)]).toEqual([what, []]);
        };
        await check('overview');
        await find(page, 'cron', width);
        await check('search');
        const pages = { [START]: 'Start a workflow', '#errors': 'Errors', '#/Schedules': 'Schedules' };
        for (const [anchor, title] of Object.entries(pages)) {
          await page.goto(`${inject('proxyUrl')}/docs${anchor}`);
          await heading(page).toBe(title);
          for (let round = 0; round < 2; round++) {
            await page.evaluate("for (const each of document.querySelectorAll('main details')) each.open = true");
            await page.waitForTimeout(50);
          }
          await check(anchor);
        }
        await page.goto(`${inject('proxyUrl')}/docs${START}`);
        await page.getByRole('button', { name: 'Token' }).click();
        await check('token');
      },
    );
  });

  test.each([
    ['result', 'Get or await the result of a workflow'],
    ['cron', 'Create a schedule'],
    ['pollers', 'Describe a task queue'],
  ])('finds "%s"', async (words, wanted) => {
    const { page } = await open(`${inject('proxyUrl')}/docs`);
    await page.keyboard.press('/');
    await page.keyboard.type(words);
    await page.locator('nav .found').getByText(wanted, { exact: true }).waitFor();
    await shown(() => page.locator('nav .groups').isVisible()).toBe(false);
    // Enter opens the first one.
    const first = await page.locator('nav .found a').first().getAttribute('href');
    await page.keyboard.press('Enter');
    await shown(() => new URL(page.url()).hash).toBe(first);
  });

  test('says so where nothing fits', async () => {
    const { page } = await open(`${inject('proxyUrl')}/docs`);
    await find(page, 'xyzzy');
    await page.getByRole('status').getByText('No operation fits').waitFor();
    await page.locator('nav .nothing').getByText('Nothing here mentions xyzzy.').waitFor();
    await find(page, '');
    await shown(() => page.locator('nav .groups').isVisible()).toBe(true);
  });

  test.each([
    ['#/Workflows/startWorkflowExecution', 'Start a workflow'],
    ['#/Renamed/startWorkflowExecution', 'Start a workflow'],
    ['#startWorkflowExecution', 'Start a workflow'],
    ['#/Worker%20deployments', 'Worker deployments'],
    ['#/Worker%20deployments/listWorkerDeployments', 'List worker deployments'],
    ['#errors', 'Errors'],
    ['#/Workflows/none', 'Not found'],
    ['#/%zz', 'Not found'],
  ])('opens at %s, also when it is loaded again', async (anchor, wanted) => {
    const { page, complaints } = await open(`${inject('proxyUrl')}/docs${anchor}`);
    await heading(page).toBe(wanted);
    await page.reload();
    await page.locator('nav .group').first().waitFor({ state: 'attached' });
    await heading(page).toBe(wanted);
    await shown(() => page.title()).toBe(`${wanted} · Temporal HTTP API`);
    expect(complaints).toEqual([]);
  });

  test('goes back to what was shown before, and tells readers of screens what is shown', async () => {
    const { page } = await open(`${inject('proxyUrl')}/docs${START}`);
    await page.locator('main').getByRole('link', { name: 'Workflows' }).click();
    await heading(page).toBe('Workflows');
    await focused(page, 'tagName').toBe('H1');
    await page.goBack();
    await heading(page).toBe('Start a workflow');
    await shown(() => page.locator('nav [aria-current]').innerText()).toContain('Start a workflow');
  });

  test('shows one level of fields, and more on request', async () => {
    const { page } = await open(`${inject('proxyUrl')}/docs${START}`);
    const fields = page.locator('.details section').first();
    const policy = fields.locator('li', { has: page.locator('> code', { hasText: /^retryPolicy$/ }) });
    expect(await fields.getByText('maximumAttempts', { exact: true }).count()).toBe(0);
    await policy.locator('summary').first().click();
    await policy.getByText('maximumAttempts', { exact: true }).waitFor();
    // Errors are listed once, on their own page.
    expect(await page.locator('main').getByText('The caller may not do this.').count()).toBe(0);
  });

  test('shows long numbers of an answer digit for digit', async () => {
    const { http } = connectLive();
    const workflowId = unique('numbers');
    await http('POST', `/api/v1/namespaces/${NAMESPACE}/workflows/${workflowId}`, {
      body: `{"workflowType":{"name":"MyWorkflow"},"taskQueue":{"name":"my-task-queue"},"input":[${LONG_NUMBER},1.0]}`,
    });
    const { page } = await open(`${inject('proxyUrl')}/docs#/Workflows/getWorkflowExecutionHistory`);
    await field(page, 'workflowId').fill(workflowId);
    await send(page);
    await answer(page).locator('.status').getByText('200').waitFor();
    await shown(() => answer(page).locator('pre').innerText()).toMatch(
      new RegExp(`"input": \\[\\s*${LONG_NUMBER},\\s*1\\.0\\s*\\]`),
    );
  });

  test('shows a stream as it comes, and stops it', async () => {
    const { http } = connectLive();
    const workflowId = unique('stream');
    await http('POST', `/api/v1/namespaces/${NAMESPACE}/workflows/${workflowId}`, {
      body: '{"workflowType":{"name":"MyWorkflow"},"taskQueue":{"name":"my-task-queue"}}',
    });
    const { page, complaints, aborted } = await open(
      `${inject('proxyUrl')}/docs#/Workflows/getWorkflowExecutionHistory`,
    );
    await field(page, 'workflowId').fill(workflowId);
    await page.getByRole('combobox', { name: 'Form of the answer' }).selectOption('text/event-stream');
    await send(page);
    await answer(page).getByText('event: WorkflowExecutionStarted').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await answer(page).getByText('Stopped.').waitFor();
    await page.getByRole('button', { name: 'Send' }).waitFor();
    await shown(() => aborted).toEqual([expect.stringMatching(/\/history$/)]);
    expect(complaints).toEqual([]);
  });

  test('asks for a variable of the path that is missing, instead of sending', async () => {
    const { page, requests } = await open(`${inject('proxyUrl')}/docs${START}`);
    await field(page, 'workflowId').fill('');
    await send(page);
    await answer(page).getByText('Fill in workflowId first.').waitFor();
    await focused(page, 'dataset.name').toBe('workflowId');
    expect(requests.filter((path) => path.startsWith('/api/'))).toEqual([]);
  });

  test('sends the token that was entered, and shows it in no sample', async () => {
    const { page, complaints } = await open(`${inject('proxyUrl')}/docs#/System/getSystemInfo`);
    await page.getByRole('button', { name: 'Token' }).click();
    await page.getByRole('textbox', { name: 'Token' }).fill('my token');
    await page.getByRole('button', { name: 'Use it' }).click();
    for (const language of ['curl', 'TypeScript', 'Python', 'Go']) {
      await page.getByRole('tab', { name: language }).click();
      await shown(() => page.getByRole('tab', { name: language }).getAttribute('aria-selected')).toBe('true');
      const sample = await page.getByRole('tabpanel').innerText();
      expect(sample).toContain('TOKEN');
      expect(sample).not.toContain('my token');
    }
    const sent = page.waitForRequest((request) => request.url().includes('/api/'));
    await send(page);
    expect(await (await sent).headerValue('authorization')).toBe('Bearer my token');
    await answer(page).getByText('serverVersion').waitFor();
    expect(complaints).toEqual([]);
  });

  test('asks for no token where the proxy is configured to want none', async () => {
    const address = inject('temporalAddress');
    const proxy = await startProxy(['--address', address, '--listen', '127.0.0.1:0', '--authorization', 'none']);
    onTestFinished(proxy.close);
    const { page, complaints } = await open(`${proxy.url}/docs`);
    expect(await page.getByRole('button', { name: 'Token' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test.each(WIDTHS)('of a catalogue shows its operations and starts an order, on a $name', async (width) => {
    const address = inject('temporalAddress');
    const flags = ['--address', address, '--listen', '127.0.0.1:0', '--catalogue', CATALOGUE];
    const [proxy, worker] = await Promise.all([startProxy(flags), startOrdersWorker(address)]);
    onTestFinished(() => Promise.all([proxy.close(), worker.close()]).then(() => undefined));
    const { page, complaints } = await open(`${proxy.url}/workflows/docs`, width);
    expect(await page.title()).toBe('Orders');
    expect(await overflow(page)).toBe(0);
    await shoot(page, `catalogue-${width.name}`);
    await find(page, 'process an order', width);
    await page.locator('nav .found a[href$="/processOrder"]').click();
    const order = { orderId: unique('page'), customer: 'c-1', items: ['tea'] };
    await page.locator('textarea.body').fill(JSON.stringify(order));
    await send(page);
    await answer(page).getByText(`"order-${order.orderId}"`).first().waitFor();
    expect(await answer(page).locator('.status').innerText()).toMatch(/^201/);
    await shoot(page, `catalogue-${width.name}-answer`);
    expect(complaints).toEqual([]);
  });

  test('says so where it cannot read the document', async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.route('**/openapi.json*', (route) => route.fulfill({ status: 503 }));
    await page.goto(`${inject('proxyUrl')}/docs`);
    await page.getByText('Cannot show the document: Error: 503').waitFor();
  });

  test('is linked from the page of an error', async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const complaints: string[] = [];
    page.on(
      'console',
      (message) => message.text().includes('Content Security Policy') && complaints.push(message.text()),
    );
    const answered = await page.goto(`${inject('proxyUrl')}/api/v1/namespaces/none/none`);
    expect(answered?.status()).toBe(404);
    await page.getByRole('heading', { name: '404Not Found' }).waitFor();
    // Its style is allowed by its policy.
    expect(await page.evaluate('getComputedStyle(document.querySelector("h1 span")).color')).toBe('rgb(180, 35, 24)');
    await page.getByRole('link', { name: 'What errors mean' }).click();
    await page.getByRole('heading', { name: 'Errors', level: 1 }).waitFor();
    expect(complaints).toEqual([]);
  });
});
