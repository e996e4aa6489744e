import type { RequestHandler } from 'express';
import { exchangeOf, type QueryPairs } from '../base/exchange.ts';
import { violated } from '../base/status-error.ts';
import type { CodecOptions } from '../codec/json/codec.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import { attributeTypes } from '../operation/filters/attribute-types.ts';
import { createHandler, type OperationDeps, type OperationHandler } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import type { Shedding } from '../operation/overload/shedding.ts';
import { createRouter } from '../operation/routing/router.ts';
import type { StreamRoute } from '../operation/stream-route.ts';
import { answerMethod } from './answer-method.ts';
import { acceptedStream } from './response/accepted-stream.ts';
import { sendJson } from './response/send.ts';
import { sendStream } from './response/send-stream.ts';

export interface OperationRoutesDeps extends OperationDeps {
  /** The types that a google.protobuf.Any may hold, by full name. */
  readonly types: ReadonlyMap<string, MessageType>;
  /** Maximum depth of a request's JSON text; default: 10,000. */
  readonly maxDepth?: number | undefined;
  /** Maximum depth outside of payloads; default: 100. */
  readonly maxMessageDepth?: number | undefined;
  /** In front of every path; default: none. */
  readonly prefix?: string;
  /** Refuses requests during an overload; default: none. */
  readonly shedding?: Shedding | undefined;
}

const ELSEWHERE = { kind: 'not-found' } as const;

interface Target {
  /** What it answers by itself. */
  readonly answer: OperationHandler | StreamRoute;
  /** Other forms of its answer; undefined for none. */
  readonly streams: readonly StreamRoute[] | undefined;
  /** For the log: `/api/v1/namespaces/{namespace}`. */
  readonly template: string;
  readonly rpc: string;
  /** The index of the path variable that is a workflow id; -1 if there is none. */
  readonly workflowIdAt: number;
}

/**
 * All bindings of all operations, and the routes made of several of them, as one Express middleware. Such a route may
 * stand in the place of a binding. A path that none of them has goes to the next one.
 * @param others routes that are no operation's own
 * @param streaming answers of all these routes in other media types, and routes that answer nothing else
 */
export function operationRoutes(
  operations: readonly Operation[],
  deps: OperationRoutesDeps,
  others: readonly OperationRoute[] = [],
  streaming: readonly StreamRoute[] = [],
): RequestHandler {
  const { types, maxDepth, maxMessageDepth, shedding, prefix = '' } = deps;
  const shorthand: CodecOptions = { shorthand: true, types, maxDepth, maxMessageDepth };
  const longForm: CodecOptions = { shorthand: false, types, maxDepth, maxMessageDepth };
  const own: OperationRoutesDeps = { ...deps, attributeTypes: attributeTypes(operations, deps) };
  const replaced = new Set(others.map(({ binding }) => keyOf(binding)));
  const mirrored = operations.flatMap((operation) =>
    operation.bindings
      .filter((binding) => !replaced.has(keyOf(binding)))
      .map((binding) => ({ operation, binding, handle: createHandler(operation, binding, own) })),
  );
  const plain = [...mirrored, ...others];
  const streamsOf = groupStreams(streaming);
  const taken = new Set(plain.map(({ binding }) => keyOf(binding)));
  const routes = [
    ...plain.map(({ operation, binding, handle }) => ({
      operation,
      binding,
      answer: handle,
      streams: streamsOf.get(keyOf(binding)),
    })),
    ...streaming
      .filter(({ binding }) => !taken.has(keyOf(binding)))
      .map((stream) => ({ operation: stream.operation, binding: stream.binding, answer: stream, streams: undefined })),
  ];
  const router = createRouter<Target>(
    routes.map(({ operation, binding: { method, segments, template }, answer, streams }) => ({
      method,
      segments,
      target: {
        answer,
        streams,
        template: prefix + template,
        rpc: operation.rpcPath.slice(operation.rpcPath.lastIndexOf('/') + 1),
        workflowIdAt: segments
          .filter((segment) => segment.kind === 'variable')
          .findIndex(({ jsonPath }) => /(^|\.)workflowId$/.test(jsonPath)),
      },
    })),
  );
  return async (req, res, next) => {
    const exchange = exchangeOf(res);
    const match = exchange.path.startsWith(prefix)
      ? router.match(req.method, exchange.path.slice(prefix.length))
      : ELSEWHERE;
    if (match.kind === 'not-found') {
      next();
      return;
    }
    if (match.kind === 'method-not-allowed') {
      answerMethod(req.method, match.allow, res);
      return;
    }
    const { answer, streams, template, rpc, workflowIdAt } = match.target;
    exchange.record.route = template;
    exchange.record.rpc = rpc;
    if (workflowIdAt !== -1) exchange.record.workflowId = match.values[workflowIdAt];
    const { query, signal, record, presentation } = exchange;
    const codec = presentation.shorthand ? shorthand : longForm;
    const request = { req, res, values: match.values, query, codec, signal, record };
    const chosen = (streams && acceptedStream(streams, req.headers.accept)) ?? answer;
    if (typeof chosen !== 'function') {
      const reply = await chosen.handle(request);
      // HTML section 9.2.3: an EventSource that gets a 204 does not come back.
      if (reply === undefined) res.writeHead(204).end();
      else record.responseBytes = await sendStream(req, res, chosen.contentType, reply);
      return;
    }
    if (streams !== undefined && query.length > 0) refuseStreamParameters(query, streams);
    const entered = shedding?.enter();
    try {
      record.responseBytes = await sendJson(req, res, await chosen(request), presentation);
    } finally {
      if (entered !== undefined) shedding?.leave(entered);
    }
  };
}

/** Without this check, they would be dropped silently. */
function refuseStreamParameters(query: QueryPairs, streams: readonly StreamRoute[]): void {
  const violations = query.flatMap(([field]) => {
    const stream = streams.find(({ ownParameters }) => ownParameters.includes(field));
    return stream === undefined ? [] : [{ field, description: `expected Accept: ${stream.contentType} with it` }];
  });
  if (violations.length > 0) throw violated(violations);
}

function keyOf({ method, template }: Binding): string {
  return `${method} ${template}`;
}

function groupStreams(streams: readonly StreamRoute[]): ReadonlyMap<string, readonly StreamRoute[]> {
  const groups = new Map<string, StreamRoute[]>();
  for (const stream of streams) {
    const key = keyOf(stream.binding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [stream]);
    else group.push(stream);
  }
  return groups;
}
