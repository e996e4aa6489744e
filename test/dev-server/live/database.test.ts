import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freePorts } from '../../../src/dev-server/ports.ts';
import { INNER_PORTS } from '../../../src/dev-server/server-config.ts';
import { startDevServer } from '../../../src/dev-server/start-dev-server.ts';
import { connectIndependently } from '../../support/grpc-client.ts';
import { chosenServer } from '../../support/server-version.ts';

const NAMESPACE = 'kept';

test('a server with a database has what it had when it is started again, even after it was killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'temporal-http-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const innerPorts = await freePorts(INNER_PORTS);
  const database = join(folder, 'temporal.sqlite');
  const log = (line: string) => console.log(line);
  const binary = await chosenServer({ log });
  const start = async () => {
    const server = await startDevServer({ binary, database, innerPorts, namespace: NAMESPACE, log });
    onTestFinished(server.close);
    const grpc = connectIndependently(server.address);
    onTestFinished(grpc.close);
    return { server, grpc };
  };
  const first = await start();
  const workflow = { workflowType: { name: 'W' }, taskQueue: { name: 'idle' }, requestId: 'r' };
  const request = { namespace: NAMESPACE, workflowId: 'a-workflow', ...workflow };
  const { runId } = await first.grpc.call('StartWorkflowExecution', request);
  process.kill(first.server.pid ?? 0, 'SIGKILL');
  await first.server.close();

  const { grpc } = await start();
  const execution = { workflowId: 'a-workflow' };
  const found = await grpc.call('DescribeWorkflowExecution', { namespace: NAMESPACE, execution });
  expect(found.workflowExecutionInfo.execution.runId).toBe(runId);
});
