import { randomUUID } from 'node:crypto';
import type { Binding, Operation } from '../../../src/codec/operation-table.ts';
import { httpRequest } from '../../../src/verify/http-request.ts';
import { checkAnswer } from '../../support/check-answer.ts';
import { isObject, type Json, type JsonObject } from '../proto-json/schema.ts';
import type { Lab } from './lab.ts';
import { CALL_ID, type Recorded } from './recording-relay.ts';

export interface HttpOutcome {
  /** Method and path, for people. */
  readonly request: string;
  readonly status: number;
  readonly body: Json;
  readonly requestId: string | null;
  /** What the proxy sent up for it; undefined if it sent nothing. */
  readonly recorded: Recorded | undefined;
}

/** Calls a route of the proxy; undefined where the message has no value for a variable of the path. */
export async function callOverHttp(
  lab: Lab,
  operation: Operation,
  route: Binding,
  message: JsonObject,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpOutcome | undefined> {
  const http = httpRequest(route, operation.request, message);
  if (http === undefined) return undefined;
  const id = randomUUID();
  const answer = await fetch(`${lab.proxyUrl}${http.path}`, {
    method: http.method,
    headers: { ...headers, [`Grpc-Metadata-${CALL_ID}`]: id },
    ...(http.body !== undefined && { body: http.body }),
  });
  const body = parsed(await answer.text());
  checkAnswer({ method: http.method, target: http.path, status: answer.status, body });
  return {
    request: `${http.method} ${http.path}${http.body === undefined ? '' : ` ${http.body}`}`,
    status: answer.status,
    body,
    requestId: answer.headers.get('x-request-id'),
    recorded: lab.relay.take(id),
  };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return `not JSON: ${text.slice(0, 200)}`;
  }
}

/** The HTTP status of a success (contract section 3), said once more. */
export function successStatus(rpc: string, response: Json): number {
  const set = (name: string) => isObject(response) && response[name] !== undefined;
  if (rpc === 'UpdateWorkflowExecution') return set('outcome') ? 200 : 202;
  if (rpc === 'StartWorkflowExecution') return set('started') || !set('status') ? 201 : 200;
  if (/^(SignalWithStart|StartActivity|StartNexus)/.test(rpc)) return set('started') ? 201 : 200;
  if (/^(Register|Create|Start)/.test(rpc)) return 201;
  if (/^(RequestCancel|Signal|Deprecate|PatchSchedule|UpdateSchedule|StopBatch)/.test(rpc)) return 202;
  return /^Delete(\w+Execution|Namespace)$/.test(rpc) ? 202 : 200;
}

/** Contract section 5. */
const STATUS_OF_CODE: Readonly<Record<number, number>> = {
  1: 499,
  2: 500,
  3: 400,
  4: 504,
  5: 404,
  6: 409,
  7: 403,
  8: 429,
  9: 400,
  10: 409,
  11: 400,
  12: 501,
  13: 500,
  14: 503,
  15: 500,
  16: 401,
};

export function errorStatus(code: number): number {
  return STATUS_OF_CODE[code] ?? 500;
}
