import { fileURLToPath } from 'node:url';
import { expect, inject, onTestFinished, test } from 'vitest';
import { startExampleWorker } from '../../src/dev-server/example-worker.ts';
import { ownDocuments } from '../../tools/documents.ts';
import { runSchemathesis, whyNoSchemathesis } from '../../tools/schemathesis.ts';
import { eventually } from '../support/live.ts';
import { httpClient } from '../support/live-http.ts';
import { startProxy } from '../support/proxy-process.ts';
import { skipBecause } from '../support/skip.ts';
import { startMarkingRelay } from './marking-relay.ts';

/** A namespace of its own, since the requests end, reset and delete what they find there. */
const NAMESPACE = 'schemathesis';
const THOROUGHNESS = process.env.SCHEMATHESIS === 'thorough' ? 'thorough' : 'quick';
const LIMIT_MS = 20 * 60_000;

const reason = await whyNoSchemathesis();

/** Contract sections 3 and 5: one status, one shape for all errors, and nothing that the document does not say. */
test('no request that schemathesis makes from the document gets an answer that the document does not describe', {
  timeout: LIMIT_MS,
  ...skipBecause(reason),
}, async () => {
  const relay = await startMarkingRelay(inject('temporalAddress'));
  onTestFinished(relay.close);
  const proxy = await startProxy([
    ...['--address', relay.address, '--listen', '127.0.0.1:0'],
    // Temporal answers some malformed requests with UNAVAILABLE: five of them must not close the way to it here.
    ...['--breaker-failures', '0'],
  ]);
  onTestFinished(proxy.close);
  await prepareNamespace(proxy.url);
  const [{ path }] = await ownDocuments();
  const { passed, summary, text } = await runSchemathesis(path, proxy.url, THOROUGHNESS);
  console.log(summary);
  expect(passed, text).toBe(true);
});

/** The namespace with a worker, and in it the workflow that the requests name. */
async function prepareNamespace(url: string): Promise<void> {
  const http = httpClient(url);
  await http('POST', '/api/v1/namespaces', {
    body: { namespace: NAMESPACE, workflowExecutionRetentionPeriod: '86400s' },
  });
  await eventually(async () => {
    const { status } = await http('POST', `/api/v1/namespaces/${NAMESPACE}/workflows/my-workflow-id`, {
      body: { workflowType: { name: 'MyWorkflow' }, taskQueue: { name: 'my-task-queue' } },
    });
    return status < 300 ? true : undefined;
  });
  const file = fileURLToPath(new URL('../../dist/example-worker.js', import.meta.url));
  const worker = await startExampleWorker(inject('temporalAddress'), NAMESPACE, file);
  onTestFinished(worker.close);
}
