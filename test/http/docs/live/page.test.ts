import { mkdir } from 'node:fs/promises';
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
const WIDTHS = [
  { name: 'desktop', viewport: { width: 1280, height: 900 }, isMobile: false },
  { name: 'phone', viewport: { width: 390, height: 844 }, isMobile: true },
] as const;
const CATALOGUE = fileURLToPath(new URL('../../../../examples/catalogue/catalogue.yaml', import.meta.url));
/** JavaScript cannot hold this number: the page must not read what it shows. */
const LONG_NUMBER = '9007199254740993';

interface Opened {
  readonly page: Page;
  /** Errors on the console, requests to elsewhere, and requests that failed. */
  readonly complaints: string[];
}

describe('the page at /docs', { timeout: 120_000, ...skipBecause(whyNoBrowser()) }, () => {
  let browser: Browser;
  beforeAll(async () => {
    await mkdir(SCREENSHOTS, { recursive: true });
    browser = await launchBrowser(executable ?? '');
  });
  afterAll(() => browser?.close());

  async function open(url: string, width: (typeof WIDTHS)[number]): Promise<Opened> {
    const { viewport, isMobile } = width;
    const page = await browser.newPage({ viewport, isMobile, hasTouch: isMobile });
    onTestFinished(() => page.close());
    page.setDefaultTimeout(60_000);
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && origin !== new URL(url).origin) complaints.push(`elsewhere: ${request.url()}`);
    });
    await page.goto(url);
    await page.locator('.opblock-tag').first().waitFor();
    return { page, complaints };
  }

  /** How far the page is wider than the window. */
  const overflow = (page: Page) => page.evaluate('document.documentElement.scrollWidth - innerWidth');
  const shoot = (page: Page, name: string) => page.screenshot({ path: `${SCREENSHOTS}${name}.png` });

  describe.each(WIDTHS)('on a $name', (width) => {
    test('opens from the root, lists every operation, and needs nothing from elsewhere', async () => {
      const { page, complaints } = await open(`${inject('proxyUrl')}/`, width);
      expect(new URL(page.url()).pathname).toBe('/docs');
      await shoot(page, `docs-${width.name}`);
      expect(await overflow(page)).toBe(0);
      if (width.isMobile) {
        await page.getByRole('button', { name: 'Operations' }).click();
        await shoot(page, `docs-${width.name}-operations`);
      }
      const links = page.locator('nav li a');
      expect(await links.count()).toBe(publishedDocument().operations.length);
      expect(complaints).toEqual([]);
    });

    test('finds an operation, sends it to the server, and shows the answer as it came', async () => {
      const { page, complaints } = await open(`${inject('proxyUrl')}/docs`, width);
      if (width.isMobile) await page.getByRole('button', { name: 'Operations' }).click();
      await page.getByPlaceholder('Find an operation').fill('start workflow');
      await page.locator('nav').getByRole('link', { name: 'POST Start a workflow', exact: true }).click();
      const operation = page.locator('#operations-Workflows-startWorkflowExecution');
      await operation.getByRole('button', { name: 'Execute' }).waitFor();
      // It is scrolled to, its heading at the top.
      const heading = operation.locator('.opblock-summary');
      await expect.poll(async () => (await heading.boundingBox())?.y).toBeGreaterThan(50);
      expect((await heading.boundingBox())?.y).toBeLessThan(150);
      await shoot(page, `docs-${width.name}-operation`);

      const workflowId = unique('a b/ä');
      const value = (name: string) => operation.locator(`tr[data-param-name="${name}"] input`);
      expect(await value('namespace').inputValue()).toBe(NAMESPACE);
      await value('workflowId').fill(workflowId);
      const input = `[${LONG_NUMBER}]`;
      await operation
        .locator('textarea')
        .fill(`{"workflowType":{"name":"MyWorkflow"},"taskQueue":{"name":"my-task-queue"},"input":${input}}`);
      const sent = page.waitForRequest((request) => request.url().includes('/api/'));
      await operation.getByRole('button', { name: 'Execute' }).click();
      // Nothing goes along that nobody has filled in.
      expect(new URL((await sent).url()).search).toBe('');
      expect(await (await sent).headerValue('idempotency-key')).toBeNull();
      const answer = operation.locator('.live-responses-table');
      await answer.getByText('"runId"').waitFor();
      expect(await answer.locator('tbody td.response-col_status').innerText()).toMatch(/^201/);
      await answer.scrollIntoViewIfNeeded();
      await shoot(page, `docs-${width.name}-answer`);
      expect(await overflow(page)).toBe(0);

      const [started] = await history(workflowId);
      expect(texts(started.workflowExecutionStartedEventAttributes.input)).toEqual([LONG_NUMBER]);
      expect(complaints).toEqual([]);
    });
  });

  test('shows long numbers of an answer digit for digit', async () => {
    const { http } = connectLive();
    const workflowId = unique('numbers');
    await http('POST', `/api/v1/namespaces/${NAMESPACE}/workflows/${workflowId}`, {
      body: `{"workflowType":{"name":"MyWorkflow"},"taskQueue":{"name":"my-task-queue"},"input":[${LONG_NUMBER},1.0]}`,
    });
    const { page } = await open(`${inject('proxyUrl')}/docs#/Workflows/getWorkflowExecutionHistory`, WIDTHS[0]);
    const operation = page.locator('#operations-Workflows-getWorkflowExecutionHistory');
    await operation.locator('tr[data-param-name="workflowId"] input').fill(workflowId);
    await operation.getByRole('button', { name: 'Execute' }).click();
    const shown = await operation.locator('pre.answer').innerText();
    expect(shown).toMatch(new RegExp(`"input": \\[\\s*${LONG_NUMBER},\\s*1\\.0\\s*\\]`));
  });

  test('sends the token that was entered', async () => {
    const { page, complaints } = await open(`${inject('proxyUrl')}/docs#/System/getSystemInfo`, WIDTHS[0]);
    await page.getByRole('button', { name: 'Authorize' }).click();
    await page.locator('.auth-container input').fill('my token');
    await page.locator('.auth-container').getByRole('button', { name: 'Apply credentials' }).click();
    await page.locator('.modal-ux').getByRole('button', { name: 'Close' }).last().click();
    const sent = page.waitForRequest((request) => request.url().includes('/api/'));
    await page.locator('#operations-System-getSystemInfo').getByRole('button', { name: 'Execute' }).click();
    expect(await (await sent).headerValue('authorization')).toBe('Bearer my token');
    expect(complaints).toEqual([]);
  });

  test('asks for no token where the proxy is configured to want none', async () => {
    const address = inject('temporalAddress');
    const proxy = await startProxy(['--address', address, '--listen', '127.0.0.1:0', '--authorization', 'none']);
    onTestFinished(proxy.close);
    const { page, complaints } = await open(`${proxy.url}/docs`, WIDTHS[0]);
    expect(await page.getByRole('button', { name: 'Authorize' }).count()).toBe(0);
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
    if (width.isMobile) await page.getByRole('button', { name: 'Operations' }).click();
    await page.locator('nav').getByRole('link', { name: 'POST Process an order', exact: true }).click();
    const operation = page.locator('.opblock.is-open');
    const order = { orderId: unique('page'), customer: 'c-1', items: ['tea'] };
    await operation.locator('textarea').fill(JSON.stringify(order));
    await operation.getByRole('button', { name: 'Execute' }).click();
    const answer = operation.locator('.live-responses-table');
    await answer.getByText(`"order-${order.orderId}"`).first().waitFor();
    expect(await answer.locator('tbody td.response-col_status').innerText()).toMatch(/^201/);
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
});
