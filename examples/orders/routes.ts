import { randomUUID } from 'node:crypto';
import express, { type ErrorRequestHandler, Router } from 'express';
import { type EmbeddedProxy, httpStatusOf, StatusError } from '../../src/index.ts';
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
    await call.signalWorkflowExecution({
      namespace,
      workflowExecution: { workflowId: workflowIdOf(req.params.order) },
      signalName: 'ship',
      input: [(req.body as { carrier: string }).carrier],
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
    const gone = new AbortController();
    res.once('close', () => gone.abort());
    const { history } = await call.getWorkflowExecutionHistory(
      {
        namespace,
        execution: { workflowId: workflowIdOf(req.params.order) },
        waitNewEvent: true,
        historyEventFilterType: 'HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT',
      },
      { signal: gone.signal },
    );
    const [last] = history?.events ?? [];
    const result = last?.workflowExecutionCompletedEventAttributes?.result?.[0] as OrderResult | undefined;
    if (result === undefined) res.status(409).json({ message: `the order ended with ${last?.eventType ?? 'nothing'}` });
    else res.json(result);
  });

  router.use(answerError);
  return router;
}

function isOrder(value: unknown): value is Order {
  const { customer, items } = (value ?? {}) as Partial<Order>;
  return typeof customer === 'string' && Array.isArray(items);
}

const answerError: ErrorRequestHandler = (error, _req, res, next) => {
  if (!(error instanceof StatusError)) next(error);
  else res.status(httpStatusOf(error.code)).json({ message: error.message });
};
