import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { PATIENCE } from '../../support/clock.ts';
import { decode } from '../../support/otlp.ts';
import { send } from '../../support/raw-http.ts';
import { COUNT, type ServedInTest, serveInTest } from '../../support/running-proxy.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';

const received: Buffer[] = [];
/** Accepts the same requests as an OpenTelemetry collector. */
const collector = createServer((req, res) => {
  const chunks: Buffer[] = [];
  req.on('data', (chunk: Buffer) => chunks.push(chunk));
  req.on('end', () => {
    if (req.url === '/v1/traces') received.push(Buffer.concat(chunks));
    res.end();
  });
});

let served: ServedInTest;
beforeAll(async () => {
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  served = await serveInTest({ otlpEndpoint: `http://127.0.0.1:${(collector.address() as AddressInfo).port}` });
});
afterAll(() => collector.close());

test('a request is a server span and its call a client span, in the trace of the caller', async () => {
  const headers = { traceparent: `00-${TRACE}-${PARENT}-01`, 'X-Request-ID': 'traced' };
  expect((await send(served.url + COUNT, { headers })).status).toBe(200);
  const [sent = ''] = served.upstream.calls.at(-1)?.metadata.get('traceparent') ?? [];
  // Closing exports the remaining spans.
  await served.close();
  await vi.waitFor(() => expect(received.length).toBeGreaterThan(0), PATIENCE);
  const spans = received.flatMap(decode);
  const server = spans.find(({ kind }) => kind === 'SPAN_KIND_SERVER');
  const client = spans.find(({ kind }) => kind === 'SPAN_KIND_CLIENT');
  expect(server).toMatchObject({
    name: 'GET /api/v1/namespaces/{namespace}/workflow-count',
    traceId: TRACE,
    parentSpanId: PARENT,
    attributes: { 'http.response.status_code': 200, 'temporal_http.request_id': 'traced' },
  });
  expect(client).toMatchObject({
    name: 'temporal.api.workflowservice.v1.WorkflowService/CountWorkflowExecutions',
    traceId: TRACE,
    parentSpanId: server?.spanId,
    attributes: { 'rpc.system': 'grpc', 'rpc.grpc.status_code': 0 },
  });
  // W3C Trace Context: Temporal gets the client span as its parent.
  expect(sent).toBe(`00-${TRACE}-${client?.spanId}-01`);
});

test("without a collector, the caller's trace context is passed on to Temporal unchanged", async () => {
  const off = await serveInTest();
  const traceparent = `00-${TRACE}-${PARENT}-01`;
  await send(off.url + COUNT, { headers: { traceparent } });
  expect(off.upstream.calls.at(-1)?.metadata.get('traceparent')).toEqual([traceparent]);
  await off.close();
});
