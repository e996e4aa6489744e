import type { RequestHandler } from 'express';
import { exchangeOf } from '../base/exchange.ts';
import type { Operation } from '../codec/operation-table.ts';
import { answerMethod } from '../http/answer-method.ts';
import { sendJson } from '../http/response/send.ts';
import { createHandler, type OperationDeps, type OperationHandler } from './operation.ts';
import { createRouter } from './routing/router.ts';

interface Target {
  readonly handle: OperationHandler;
  /** For the log: `/api/v1/namespaces/{namespace}`. */
  readonly template: string;
  readonly rpc: string;
  /** Which of the path variables is a workflow id; -1 for none. */
  readonly workflowIdAt: number;
}

/** All bindings of all operations as one Express middleware; a path that none of them has goes on to the next. */
export function operationRoutes(operations: readonly Operation[], deps: OperationDeps): RequestHandler {
  const router = createRouter<Target>(
    operations.flatMap((operation) =>
      operation.bindings.map((binding) => ({
        method: binding.method,
        segments: binding.segments,
        target: {
          handle: createHandler(operation, binding, deps),
          template: binding.template,
          rpc: operation.rpcPath.slice(operation.rpcPath.lastIndexOf('/') + 1),
          workflowIdAt: binding.segments
            .filter((segment) => segment.kind === 'variable')
            .findIndex(({ jsonPath }) => /(^|\.)workflowId$/.test(jsonPath)),
        },
      })),
    ),
  );
  return async (req, res, next) => {
    const exchange = exchangeOf(res);
    const match = router.match(req.method, exchange.path);
    if (match.kind === 'not-found') {
      next();
      return;
    }
    if (match.kind === 'method-not-allowed') {
      answerMethod(req.method, match.allow, res);
      return;
    }
    const { handle, template, rpc, workflowIdAt } = match.target;
    exchange.record.route = template;
    exchange.record.rpc = rpc;
    if (workflowIdAt !== -1) exchange.record.workflowId = match.values[workflowIdAt];
    const { query, codec, signal, record, presentation } = exchange;
    const reply = await handle({ req, res, values: match.values, query, codec, signal, record });
    record.responseBytes = await sendJson(req, res, reply, presentation);
  };
}
