import { randomUUID } from 'node:crypto';
import express, { type ErrorRequestHandler, type Response, Router } from 'express';
import type { Calls, EmbeddedProxy, ResponseOf } from '../../src/index.ts';
import { type Order, type OrderResult, type OrderStatus, TASK_QUEUE, WORKFLOW_TYPE, workflowIdOf } from './order.ts';

/** The service's own endpoints. A customer's program knows about orders, not about Temporal. */
export function orderRoutes({ call }: Pick<EmbeddedProxy, 'call'>, namespace: string): Router {
  const router = Router();
  // Ignores the type: `curl -d` claims that the body is a form.
  router.use(express.json({ type: () => true }));

  router.post('/orders', async (req, res) => {
    if (!isOrder(req.body)) {
      res.status(400).json({ message: 'expected a customer and items' });
      return;
    }
    const order = randomUUID();
    await call.startWorkflowExecution({
      namespace,
      workflowId: workflowIdOf(order),
      workflowType: { name: WORKFLOW_TYPE },
      taskQueue: { name: TASK_QUEUE },
      input: [req.body],
    });
    res.status(201).location(`/orders/${order}`).json({ order });
  });

  router.get('/orders', async (_req, res) => {
    const { executions = [] } = await call.listWorkflowExecutions({
      namespace,
      query: `WorkflowType = '${WORKFLOW_TYPE}'`,
    });
    res.json({ orders: executions.map(({ execution }) => ({ order: execution?.workflowId?.replace('order-', '') })) });
  });

  router.get('/orders/:order', async (req, res) => {
    const { order } = req.params;
    const { queryResult } = await call.queryWorkflow({
      namespace,
      execution: { workflowId: workflowIdOf(order) },
      query: { queryType: 'status' },
    });
    res.json({ order, status: queryResult?.[0] as OrderStatus });
  });

  router.post('/orders/:order/shipment', async (req, res) => {
    if (!isShipment(req.body)) {
      res.status(400).json({ message: 'expected a carrier' });
      return;
    }
    await call.signalWorkflowExecution({
      namespace,
      workflowExecution: { workflowId: workflowIdOf(req.params.order) },
      signalName: 'ship',
      input: [req.body.carrier],
    });
    res.status(202).end();
  });

  router.delete('/orders/:order', async (req, res) => {
    await call.requestCancelWorkflowExecution({
      namespace,
      workflowExecution: { workflowId: workflowIdOf(req.params.order) },
    });
    res.status(202).end();
  });

  router.get('/orders/:order/result', async (req, res) => {
    const last = await lastEvent(call, { namespace, workflowId: workflowIdOf(req.params.order) }, res);
    if (last === undefined) return;
    const result = last.workflowExecutionCompletedEventAttributes?.result?.[0] as OrderResult | undefined;
    if (result === undefined) res.status(409).json({ message: `the order ended with ${last.eventType}` });
    else res.json(result);
  });

  router.use(answerError);
  return router;
}

type Event = NonNullable<NonNullable<ResponseOf<'getWorkflowExecutionHistory'>['history']>['events']>[number];

/**
 * Waits for the last event of a workflow, however long that takes. Temporal answers each call after twenty seconds at the
 * latest, with no event and a token for the next call.
 * @returns undefined if the caller has hung up
 */
async function lastEvent(
  call: Calls,
  { namespace, workflowId }: { readonly namespace: string; readonly workflowId: string },
  res: Response,
): Promise<Event | undefined> {
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  let nextPageToken: string | undefined;
  while (!gone.signal.aborted) {
    const answer = await call
      .getWorkflowExecutionHistory(
        {
          ...{ namespace, execution: { workflowId }, waitNewEvent: true },
          historyEventFilterType: 'HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT',
          ...(nextPageToken !== undefined && { nextPageToken }),
        },
        { signal: gone.signal },
      )
      .catch((error: unknown) => {
        // Hanging up is no error of the service.
        if (gone.signal.aborted) return undefined;
        throw error;
      });
    const event = answer?.history?.events?.[0];
    if (event !== undefined) return event;
    nextPageToken = answer?.nextPageToken;
  }
  return undefined;
}

function isOrder(value: unknown): value is Order {
  const { customer, items } = (value ?? {}) as Partial<Order>;
  return typeof customer === 'string' && Array.isArray(items) && items.every((item) => typeof item === 'string');
}

function isShipment(value: unknown): value is { readonly carrier: string } {
  return typeof ((value ?? {}) as { readonly carrier?: unknown }).carrier === 'string';
}

/** Errors of Temporal, and of the body parser, have their status. */
const answerError: ErrorRequestHandler = (error, _req, res, next) => {
  const { status, message } = error as { readonly status?: unknown; readonly message?: unknown };
  if (typeof status !== 'number' || res.headersSent) next(error);
  else res.status(status).json({ message });
};
