import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, test } from 'vitest';
import { orderRoutes } from '../../examples/orders/routes.ts';
import { type CallOptions, type Calls, StatusError } from '../../src/index.ts';
import { send } from '../support/raw-http.ts';

type History = Calls['getWorkflowExecutionHistory'];
type Request = Parameters<History>[0];

/** The service, in front of a history that answers these calls in turn. */
async function serve(
  answers: readonly (() => ReturnType<History>)[],
  calls: [Request, CallOptions | undefined][] = [],
) {
  const getWorkflowExecutionHistory: History = (request, options) => {
    calls.push([request, options]);
    const answer = answers[calls.length - 1];
    if (answer !== undefined) return answer();
    return new Promise<never>((_, reject) => {
      options?.signal?.addEventListener('abort', () => reject(new StatusError(1, 'cancelled')));
    });
  };
  const call = { getWorkflowExecutionHistory } as Partial<Calls> as Calls;
  const server = createServer(express().use(orderRoutes({ call }, 'shop')));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/orders/7/result`, calls, server };
}

const nothing = (nextPageToken: string) => async () => ({ history: { events: [] }, nextPageToken });
const end = (attributes: object) => async () => ({ history: { events: [attributes] } });

test('the result of a running order is awaited over as many calls as it takes', async () => {
  const completed = { workflowExecutionCompletedEventAttributes: { result: [{ carrier: 'by-sea', count: 2 }] } };
  const { url, calls, server } = await serve([nothing('one'), nothing('two'), end(completed)]);
  expect((await send(url)).text).toBe('{"carrier":"by-sea","count":2}');
  expect(calls.map(([{ nextPageToken, waitNewEvent }]) => [nextPageToken, waitNewEvent])).toEqual([
    [undefined, true],
    ['one', true],
    ['two', true],
  ]);
  server.close();
});

test('an order that ended without a result is 409, and says how', async () => {
  const { url, server } = await serve([end({ eventType: 'EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED' })]);
  const { status, text } = await send(url);
  expect([status, text]).toEqual([409, '{"message":"the order ended with EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED"}']);
  server.close();
});

test('an unknown order is 404', async () => {
  const { url, server } = await serve([() => Promise.reject(new StatusError(5, 'no such workflow'))]);
  expect((await send(url)).status).toBe(404);
  server.close();
});

test('the wait ends with its caller', async () => {
  const { url, calls, server } = await serve([nothing('one')]);
  const caller = new AbortController();
  const asked = send(url, { signal: caller.signal }).catch(() => 'gone');
  await expect.poll(() => calls.length).toBe(2);
  caller.abort();
  expect(await asked).toBe('gone');
  await expect.poll(() => calls[1]?.[1]?.signal?.aborted).toBe(true);
  expect(calls.length).toBe(2);
  server.close();
});
