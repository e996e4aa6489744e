import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, inject, onTestFinished, test } from 'vitest';
import { freePorts } from '../../src/dev-server/ports.ts';
import { type DevServer, startDevServer } from '../../src/dev-server/start-dev-server.ts';
import { connectLive, eventually, unique } from '../support/live.ts';
import { httpClient } from '../support/live-http.ts';
import { NAMESPACE } from '../support/live-setup.ts';
import { startProxy } from '../support/proxy-process.ts';
import { chosenServer } from '../support/server-version.ts';

const WORKFLOWS = `/api/v1/namespaces/${NAMESPACE}/workflows`;
const START = { workflowType: { name: 'MyWorkflow' }, taskQueue: { name: 'nobody-listens' } };

/** A separate proxy, started before anything listens on its address. */
async function proxyOfNothing() {
  const [port = 0, listen = 0] = await freePorts(2);
  const proxy = await startProxy(['--address', `127.0.0.1:${port}`, '--listen', `127.0.0.1:${listen}`]);
  onTestFinished(() => proxy.close());
  return { port, http: httpClient(proxy.url) };
}

const log = () => undefined;

async function startServer(port: number): Promise<DevServer> {
  const server = await startDevServer({ binary: await chosenServer({ log }), port, namespace: NAMESPACE, log });
  onTestFinished(() => server.close());
  return server;
}

/** The proxy finds a server again by itself. */
async function worksAgain(http: ReturnType<typeof httpClient>): Promise<void> {
  await eventually(async () => ((await http('GET', '/api/v1/system-info')).status === 200 ? true : undefined));
}

// Contract section 5.
test('a missing server is 503, and is used once it is up', async () => {
  const { port, http } = await proxyOfNothing();
  const answer = await http('GET', '/api/v1/system-info');
  expect(answer).toMatchObject({ status: 503, body: { code: 14 } });
  expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
  await startServer(port);
  await worksAgain(http);
});

test('a server that dies during a call is 503, and its replacement is used', async () => {
  const { port, http } = await proxyOfNothing();
  const server = await startServer(port);
  await worksAgain(http);
  const workflowId = unique('dies');
  expect((await http('POST', `${WORKFLOWS}/${workflowId}`, { body: START })).status).toBe(201);
  const waiting = http(
    'GET',
    `${WORKFLOWS}/${workflowId}/history?waitNewEvent=true&historyEventFilterType=CLOSE_EVENT`,
  );
  await sleep(500);
  process.kill(server.pid ?? 0, 'SIGKILL');
  expect(await waiting).toMatchObject({
    status: 503,
    body: { code: 14, message: expect.not.stringContaining('127.0.0.1') },
  });
  await server.close();
  await startServer(port);
  await worksAgain(http);
});

test('a caller that goes away does not keep the server waiting', async () => {
  const { http } = connectLive();
  const workflowId = unique('gone');
  expect((await http('POST', `${WORKFLOWS}/${workflowId}`, { body: START })).status).toBe(201);
  const url = `${inject('proxyUrl')}${WORKFLOWS}/${workflowId}/history?waitNewEvent=true&historyEventFilterType=CLOSE_EVENT`;
  await expect(fetch(url, { signal: AbortSignal.timeout(300) })).rejects.toThrow();
  expect((await http('GET', '/api/v1/system-info')).status).toBe(200);
});

// Contract sections 1, 2 and 5: each mistake and its answer.
test.each([
  ['an unknown path', 'GET', '/api/v1/nothing', undefined, 404, 5],
  ['a wrong method', 'PATCH', `${WORKFLOWS}/w`, undefined, 405, 12],
  ['truncated JSON', 'POST', `${WORKFLOWS}/w`, '{"workflowType": {', 400, 3],
  ['a body that is not an object', 'POST', `${WORKFLOWS}/w`, '[1]', 400, 3],
  ['two values in one body', 'POST', `${WORKFLOWS}/w`, '{} {}', 400, 3],
  ['a wrong type', 'POST', `${WORKFLOWS}/w`, { ...START, workflowType: 'MyWorkflow' }, 400, 3],
  ['an unknown field', 'POST', `${WORKFLOWS}/w`, { ...START, workflowTypo: {} }, 400, 3],
  ['a body that contradicts the path', 'POST', `${WORKFLOWS}/w`, { ...START, workflowId: 'other' }, 400, 3],
  ['an unknown query parameter', 'GET', `${WORKFLOWS}?pageSise=1`, undefined, 400, 3],
  ['a body that is too large', 'POST', `${WORKFLOWS}/w`, { ...START, input: ['x'.repeat(11 << 20)] }, 413, 8],
  ['a namespace that does not exist', 'GET', '/api/v1/namespaces/no-such-namespace', undefined, 404, 5],
])('%s is answered, and so is the next request', async (_, method, path, body, status, code) => {
  const { http } = connectLive();
  const answer = await http(method, path, { body });
  expect(answer).toMatchObject({
    status,
    body: { code, message: expect.stringMatching(/./), details: expect.any(Array) },
  });
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect((await http('GET', '/api/v1/system-info')).status).toBe(200);
});

// Contract section 5: the server's own details are passed on, and expanded.
test("the server's own error details come back as JSON", async () => {
  const { http, grpc } = connectLive();
  const workflowId = unique('twice');
  const { body: first } = await http('POST', `${WORKFLOWS}/${workflowId}`, { body: START });
  const again = await http('POST', `${WORKFLOWS}/${workflowId}`, { body: START });
  expect(again).toMatchObject({ status: 409, body: { code: 6, message: expect.stringContaining('already') } });
  expect(again.body.details).toContainEqual(
    expect.objectContaining({
      '@type': 'type.googleapis.com/temporal.api.errordetails.v1.WorkflowExecutionAlreadyStartedFailure',
      runId: first.runId,
    }),
  );
  const request = { namespace: NAMESPACE, workflowId, ...START, requestId: 'another' };
  await expect(grpc.call('StartWorkflowExecution', request)).rejects.toMatchObject({
    code: 6,
    details: again.body.message,
  });
});

// The validators of all operations take ten times as much.
test('the first answer takes less than two seconds of CPU time', async () => {
  const proxy = await startProxy(['--address', inject('temporalAddress'), '--listen', '127.0.0.1:0']);
  onTestFinished(() => proxy.close());
  const answer = await fetch(`${proxy.url}/api/v1/system-info`);
  expect(cpuSeconds(proxy.pid)).toBeLessThan(2);
  expect(answer.status).toBe(200);
});

/** What a process has used so far (proc_pid_stat(5): utime and stime, in hundredths of a second). */
function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number) as [number, number];
  return (user + system) / 100;
}
