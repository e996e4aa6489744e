import type { Browser, Page } from 'playwright-core';

/** A page of Temporal's web UI that notes everything that goes wrong. */
export interface UiPage {
  readonly page: Page;
  /** Goes to an address of the UI as a click on a link does, without loading the page again. */
  readonly go: (path: string) => Promise<void>;
  /** Waits until the page shows this text. */
  readonly shows: (text: RegExp) => Promise<void>;
  /** Answers with an error status, requests without an answer, and errors in the console; empties the list. */
  readonly failures: () => readonly string[];
  /** The API calls of the pages so far, as `GET /ui/api/v1/…`. */
  readonly calls: readonly string[];
}

const PATIENCE_MS = 60_000;
const AGAIN_MS = 10_000;
/** The UI itself asks for news from this address of its vendor, which a test cannot reach. */
const NEWS = 'https://newsfeed.temporal.io/**';
/** A page that is left cancels what it waits for: the next event of a history, for example. */
const LEFT = 'net::ERR_ABORTED';

/** @param url of the proxy */
export async function openUi(browser: Browser, url: string): Promise<UiPage> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.route(NEWS, (route) => route.fulfill({ json: { items: [] } }));
  const failures: string[] = [];
  const calls: string[] = [];
  page.on('response', (answer) => {
    const line = `${answer.request().method()} ${answer.url().replace(url, '')}`;
    if (line.includes(' /ui/api/')) calls.push(line);
    if (answer.status() >= 400) failures.push(`${answer.status()} ${line}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== LEFT) failures.push(`${reason} ${request.method()} ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => failures.push(`script: ${error.message}`));
  return {
    page,
    go: async (path) => {
      const click = `const link = document.createElement('a'); link.href = ${JSON.stringify(`/ui${path}`)};
        document.body.append(link); link.click(); link.remove();`;
      const wanted = `${url}/ui${path}`;
      for (const end = Date.now() + PATIENCE_MS; page.url() !== wanted; ) {
        if (Date.now() > end) throw new Error(`the page stays at ${page.url()} instead of going to ${wanted}`);
        // A page that has not been drawn to its end may go its own way after the click.
        await page.evaluate(click);
        await page.waitForURL(wanted, { timeout: AGAIN_MS }).catch(() => undefined);
      }
    },
    shows: async (text) => {
      // What a person can read, however it is divided into elements.
      const end = Date.now() + PATIENCE_MS;
      for (;;) {
        const shown = await page.locator('body').innerText();
        if (text.test(shown)) return;
        if (Date.now() > end) throw new Error(`the page does not show ${text}, but: ${shown}`);
        await page.waitForTimeout(200);
      }
    },
    failures: () => failures.splice(0),
    calls,
  };
}
