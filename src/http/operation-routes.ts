import type { RequestHandler } from 'express';
import { exchangeOf } from '../base/exchange.ts';
import type { CodecOptions } from '../codec/json/codec.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { Operation } from '../codec/operation-table.ts';
import { attributeTypes } from '../operation/filters/attribute-types.ts';
import { createHandler, type OperationDeps, type OperationHandler } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import { createRouter } from '../operation/routing/router.ts';
import { answerMethod } from './answer-method.ts';
import { sendJson } from './response/send.ts';

export interface OperationRoutesDeps extends OperationDeps {
  /** The types that a google.protobuf.Any may hold, by full name. */
  readonly types: ReadonlyMap<string, MessageType>;
  /** Levels that the JSON text of a request may have; default: 10,000. */
  readonly maxDepth?: number | undefined;
  /** Levels outside of payloads; default: 100. */
  readonly maxMessageDepth?: number | undefined;
}

interface Target {
  readonly handle: OperationHandler;
  /** For the log: `/api/v1/namespaces/{namespace}`. */
  readonly template: string;
  readonly rpc: string;
  /** The index of the path variable that is a workflow id; -1 if there is none. */
  readonly workflowIdAt: number;
}

/**
 * All bindings of all operations, and the routes made of several of them, as one Express middleware. Such a route may
 * stand in the place of a binding. A path that none of them has goes to the next one.
 */
export function operationRoutes(
  operations: readonly Operation[],
  deps: OperationRoutesDeps,
  others: readonly OperationRoute[] = [],
): RequestHandler {
  const { types, maxDepth, maxMessageDepth } = deps;
  const shorthand: CodecOptions = { shorthand: true, types, maxDepth, maxMessageDepth };
  const longForm: CodecOptions = { shorthand: false, types, maxDepth, maxMessageDepth };
  const own: OperationRoutesDeps = { ...deps, attributeTypes: attributeTypes(operations, deps) };
  const replaced = new Set(others.map(({ binding: { method, template } }) => `${method} ${template}`));
  const mirrored = operations.flatMap((operation) =>
    operation.bindings
      .filter(({ method, template }) => !replaced.has(`${method} ${template}`))
      .map((binding) => ({ operation, binding, handle: createHandler(operation, binding, own) })),
  );
  const router = createRouter<Target>(
    [...mirrored, ...others].map(({ operation, binding: { method, segments, template }, handle }) => ({
      method,
      segments,
      target: {
        handle,
        template,
        rpc: operation.rpcPath.slice(operation.rpcPath.lastIndexOf('/') + 1),
        workflowIdAt: segments
          .filter((segment) => segment.kind === 'variable')
          .findIndex(({ jsonPath }) => /(^|\.)workflowId$/.test(jsonPath)),
      },
    })),
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
    const { query, signal, record, presentation } = exchange;
    const codec = presentation.shorthand ? shorthand : longForm;
    const reply = await handle({ req, res, values: match.values, query, codec, signal, record });
    record.responseBytes = await sendJson(req, res, reply, presentation);
  };
}
