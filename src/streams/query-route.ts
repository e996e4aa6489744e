import type { QueryPairs } from '../base/exchange.ts';
import { StatusError, type Violation } from '../base/status-error.ts';
import { jsonToWire } from '../codec/json/codec.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import { createAdmit } from '../operation/admit.ts';
import { createCall } from '../operation/call.ts';
import type { OperationDeps, OperationHandler } from '../operation/operation.ts';
import type { OperationRequest } from '../operation/operation-request.ts';
import { createReceive, type Received } from '../operation/receive.ts';
import { receiveWith } from '../operation/receive-with.ts';
import { createReply } from '../operation/reply.ts';
import type { ReceiveFields } from '../results/receive-fields.ts';

/** QueryWorkflow by GET, with its arguments in the query (contract section 7). */
export function queryBinding({ id, bindings }: Operation): Binding {
  const post = bindings.find(({ method, template }) => method === 'POST' && template.startsWith('/api/v1/'));
  if (post === undefined) throw new Error(`${id} has no binding for POST`);
  return { ...post, method: 'GET', body: undefined };
}

/** Receives a query by GET. */
export function receiveQuery(operation: Operation, deps: OperationDeps): ReceiveFields {
  const receive = createReceive(operation, queryBinding(operation), deps.validation, deps.receiving);
  return async (request, caller, found) => {
    const { args, rest } = takeArgs(request.query);
    const wrong = args.flatMap((text, at) => argumentViolations(operation, request, text, at));
    const received = await receiveWith(receive, { ...request, query: rest }, caller, [...found, ...wrong]);
    if (args.length === 0) return received;
    const json = `{"query":{"queryArgs":[${args.join(',')}]}}`;
    // Two occurrences of a message are one (protobuf's encoding, Last One Wins).
    const { wire } = jsonToWire(operation.request, Buffer.from(json), request.codec);
    return { ...received, message: Buffer.concat([received.message, wire]) };
  };
}

/** @throws StatusError for every failure */
export function queryHandler(operation: Operation, deps: OperationDeps): OperationHandler {
  const admit = createAdmit(operation, deps.admission);
  const receive = receiveQuery(operation, deps);
  const call = createCall(operation, deps.calling);
  const reply = createReply(operation, queryBinding(operation), deps.replying);
  return async (request) => {
    const caller = await admit.identify(request);
    const received: Received = await receive(request, caller, []);
    await admit.permit(request, caller, received);
    return reply(request, await call(request, caller, received));
  };
}

function takeArgs(query: QueryPairs): { readonly args: readonly string[]; readonly rest: QueryPairs } {
  return {
    args: query.flatMap(([name, value]) => (name === 'args' ? [value] : [])),
    rest: query.filter(([name]) => name !== 'args'),
  };
}

/** Each argument is one JSON value; the codec decides which payloads it may be. */
function argumentViolations(
  { request: type }: Operation,
  { codec }: OperationRequest,
  text: string,
  at: number,
): readonly Violation[] {
  const field = `args[${at}]`;
  try {
    JSON.parse(text);
    jsonToWire(type, Buffer.from(`{"query":{"queryArgs":[${text}]}}`), codec);
    return [];
  } catch (error) {
    if (error instanceof StatusError) return error.violations.map(({ description }) => ({ field, description }));
    return [{ field, description: `expected a JSON value, got ${JSON.stringify(text.slice(0, SHOWN))}` }];
  }
}

const SHOWN = 40;
