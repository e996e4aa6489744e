import type { ServerResponse } from 'node:http';
import { IncomingMessage } from 'node:http';
import type { CallSignal } from '../base/caller-signal.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { Binding } from '../codec/operation-table.ts';
import type { OperationHandler } from '../operation/operation.ts';
import type { OperationRequest } from '../operation/operation-request.ts';
import { wholeReply } from '../operation/reply.ts';
import type { Invoke } from './tool.ts';

/** Routes by method and template: `GET /workflows/process-order/{id}`. */
export type RouteTable = ReadonlyMap<string, OperationHandler>;

export function routeTable(
  routes: readonly { readonly binding: Binding; readonly handle: OperationHandler }[],
): RouteTable {
  return new Map(routes.map(({ binding: { method, template }, handle }) => [`${method} ${template}`, handle]));
}

/** What all tool calls of one HTTP request share. */
export interface Incoming {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly signal: CallSignal;
  readonly record: OperationRequest['record'];
  readonly types: ReadonlyMap<string, MessageType>;
}

/** Headers that describe the body and connection of the outer request, and so do not apply to the inner one. */
const NOT_PASSED: ReadonlySet<string> = new Set([
  ...['content-length', 'content-type', 'content-encoding', 'transfer-encoding', 'expect', 'accept', 'prefer'],
  ...['connection', 'idempotency-key', 'mcp-protocol-version', 'mcp-session-id', 'last-event-id'],
]);

/** Calls routes on behalf of the caller of the tools, with the same credentials, policy and limits. */
export function createInvoke(table: RouteTable, incoming: Incoming): Invoke {
  const { req, res, signal, record, types } = incoming;
  return async ({ method, template, values, query = [], body, headers = {} }) => {
    const handle = table.get(`${method} ${template}`);
    if (handle === undefined) throw new Error(`there is no route ${method} ${template}`);
    const own = requestOf(req, method, body, headers);
    const codec = { shorthand: true, types };
    return wholeReply(await handle({ req: own, res, values, query, codec, signal, record }));
  };
}

function requestOf(
  from: IncomingMessage,
  method: string,
  body: Buffer | undefined,
  more: Readonly<Record<string, string>>,
): IncomingMessage {
  const req = new IncomingMessage(from.socket);
  req.method = method;
  req.httpVersion = from.httpVersion;
  const pairs = pairsOf(from.rawHeaders).filter(([name]) => !NOT_PASSED.has(name.toLowerCase()));
  const length: readonly (readonly [string, string])[] =
    body === undefined ? [] : [['Content-Length', String(body.length)]];
  req.rawHeaders = [...pairs, ...length, ...Object.entries(more)].flat();
  const kept = Object.entries(from.headers).filter(([name]) => !NOT_PASSED.has(name));
  const added = [...length, ...Object.entries(more)].map(([name, value]) => [name.toLowerCase(), value]);
  req.headers = Object.fromEntries([...kept, ...added]) as IncomingMessage['headers'];
  // Otherwise Node mistakes the end of this request for a caller that has hung up, and closes the socket.
  req.complete = true;
  if (body !== undefined) req.push(body);
  req.push(null);
  return req;
}

function pairsOf(raw: readonly string[]): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) pairs.push([raw[at] as string, raw[at + 1] as string]);
  return pairs;
}
