import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectGrpc } from '../../../src/upstream/grpc-js.ts';
import { parseVerifyOptions } from '../../../src/verify/options.ts';
import { verify } from '../../../src/verify/verify.ts';
import { connectLive, eventually, unique } from '../../support/live.ts';
import { type Lie, type LyingProxy, startLyingProxy } from '../../support/lying-proxy.ts';

const MAIN = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
/** A separate namespace in which nothing changes. */
const NAMESPACE = unique('verify');
const upstream = connectGrpc({ address: inject('temporalAddress'), userAgent: 'test' });
let liar: LyingProxy;

beforeAll(async () => {
  liar = await startLyingProxy(inject('proxyUrl'));
  const { grpc, http } = connectLive();
  const workflowExecutionRetentionPeriod = { seconds: 86_400 };
  await grpc.call('RegisterNamespace', { namespace: NAMESPACE, workflowExecutionRetentionPeriod });
  const start = `/api/v1/namespaces/${NAMESPACE}/workflows/a-workflow`;
  const body = '{"workflowType":{"name":"W"},"taskQueue":{"name":"idle"},"input":[9007199254740993,{"a":[],"b":1.50}]}';
  await eventually(async () => ((await http('POST', start, { body })).status === 201 ? true : undefined));
  await eventually(async () => {
    const { count } = await grpc.call('CountWorkflowExecutions', { namespace: NAMESPACE });
    return count === '1' || undefined;
  });
});
afterAll(() => {
  liar.close();
  upstream.close();
});

async function run(...flags: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, 'verify', '--address', inject('temporalAddress'), ...flags]);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

describe('temporal-http verify', () => {
  test('finds no difference in a correct proxy, and only reads', async () => {
    liar.lie({});
    const before = liar.exchanges.length;
    const { code, out, err } = await run('--http', liar.url, '--read', NAMESPACE);
    expect({ code, err }, out).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/\n\d+ operations, \d+ comparisons on server \S+ in [\d.]+ s: no difference\n$/);
    const methods = liar.exchanges.slice(before).map(({ method }) => method);
    expect(methods.length).toBeGreaterThan(20);
    expect(new Set(methods)).toEqual(new Set(['GET']));
  });

  test('reads all namespaces if none is given', async () => {
    const { code, out } = await run('--http', inject('proxyUrl'), '--limit', '2', '--output', 'json');
    const report = JSON.parse(out) as { readonly compared: number; readonly differences: readonly unknown[] };
    expect({ code, differences: report.differences }).toEqual({ code: 0, differences: [] });
    expect(report.compared).toBeGreaterThan(20);
  });

  test('writes into the given namespace, and finds both twins equal', async () => {
    const { code, out, err } = await run('--http', inject('proxyUrl'), '--write', NAMESPACE, '--output', 'junit');
    expect({ code, err }, out).toEqual({ code: 0, err: '' });
    expect(out).toContain('failures="0"');
    for (const operation of ['startWorkflowExecution', 'queryWorkflow', 'respondActivityTaskFailedById']) {
      expect(out).toContain(`<testcase classname="${operation}"`);
    }
  });

  test.each([
    ['no proxy', ['--http', 'http://127.0.0.1:1'], 1, /^temporal-http: GET http:\/\/127\.0\.0\.1:1\/api\/v1\S+: .+\n$/],
    [
      'no server',
      ['--address', '127.0.0.1:1'],
      1,
      /^temporal-http: cannot reach the Temporal server at 127\.0\.0\.1:1\n$/,
    ],
    ['no namespace', ['--write', 'no-such-namespace'], 1, /^temporal-http: namespace no-such-namespace does not exist/],
    ['a mistake in an option', ['--output', 'xml'], 2, /^temporal-http: --output: expected table, json or junit/],
  ])('with %s it exits with one line', async (_, flags, code, message) => {
    const result = await run('--http', inject('proxyUrl'), ...flags);
    expect(result.code, result.err).toBe(code);
    expect(result.err).toMatch(message);
  });
});

const within = (part: string, change: (text: string) => string): Lie => ({
  answer: ({ path, text }) => (path.includes(part) ? { text: change(text) } : {}),
});
const replaced = (part: string, from: string | RegExp, to: string): Lie => within(part, (t) => t.replace(from, to));

const withAnotherDigit = (text: string) =>
  text.replace(/(T[\d:.]+)(\d)Z/, (_, before, digit) => `${before}${(Number(digit) + 1) % 10}Z`);

describe('a faulty proxy is detected', () => {
  test.each<[string, Lie, string]>([
    ['of a count', replaced('/workflow-count', '"count":"1"', '"count":"2"'), 'count'],
    ['of a state', replaced('/workflows/', 'STATUS_RUNNING', 'STATUS_FAILED'), 'workflowExecutionInfo.status'],
    ['by leaving a field out', replaced('/workflows/', /"startTime":"[^"]*",/, ''), 'workflowExecutionInfo.startTime'],
    ['by adding a field', replaced('/workflows/', '{', '{"also":1,'), 'also'],
    ['of the last digit of a time', within('/workflows/', withAnotherDigit), 'Time'],
    ['of the digits of a payload', replaced('/history', '9007199254740993', '9007199254740992'), 'input'],
    ['of how a number is written', replaced('/history', '1.50', '1.5'), 'input'],
    ['of an empty list', replaced('/history', '"a":[]', '"a":null'), 'input'],
    ['of the kind of an event', replaced('/history', '_EXECUTION_STARTED', '_EXECUTION_FAILED'), 'events[0].eventType'],
    ['by leaving the history out', within('/history', () => '{}'), 'history'],
    ['of a 64-bit integer', replaced('/history', /"taskId":"(\d+)"/, '"taskId":"$10"'), 'events[0].taskId'],
    ['by breaking the JSON', within('/system-info', (text) => text.slice(0, -1)), 'not JSON'],
    ['of the words of an error', replaced('no-such-thing', 'not found', 'was not found'), 'message'],
    ['of the code of an error', replaced('no-such-thing', '"code":5', '"code":3'), 'code'],
    ['by hiding details', replaced('no-such-thing', /"details":\[\{.*\}\]/, '"details":[]'), 'details'],
    [
      'of the status of an error',
      { answer: ({ status }) => ({ status: status === 404 ? 400 : status }) },
      'HTTP status',
    ],
    ['by hiding an error', { answer: () => ({ status: 200 }) }, 'code 5'],
  ])('%s', async (_, lie, where) => {
    liar.lie(lie);
    const options = parseVerifyOptions({ http: liar.url, read: [NAMESPACE], limit: 1 });
    const { differences, text } = await verify(upstream, inject('temporalAddress'), options);
    expect(differences, text).toBeGreaterThan(0);
    expect(text).toContain(where);
  });

  test.each<[string, (body: string, path: string) => string, string]>([
    ['by losing input of a signal', (body) => body.replace('[{"a":1},"<b>"]', '[{"a":1}]'), 'input'],
    ['by rounding a number on the way in', (body) => body.replace('1.5,', '1.25,'), 'input[1]'],
    ['by losing a time limit', (body) => body.replace(/"workflowRunTimeout":"[^"]*",/, ''), 'workflowRunTimeout'],
    [
      'by asking for something else',
      (body, path) => (path.endsWith('/terminate') ? '{"reason":"other"}' : body),
      'reason',
    ],
  ])('%s', async (_, request, where) => {
    liar.lie({ request });
    const options = parseVerifyOptions({ http: liar.url, write: NAMESPACE, limit: 1 });
    const { differences, text } = await verify(upstream, inject('temporalAddress'), options);
    expect(differences, text).toBeGreaterThan(0);
    expect(text).toContain(where);
  });
});
