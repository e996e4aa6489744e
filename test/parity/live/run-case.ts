import { randomUUID } from 'node:crypto';
import type { Operation } from '../../../src/codec/operation-table.ts';
import type { Difference } from '../../../src/verify/differences.ts';
import type { Names } from '../../../src/verify/normalise.ts';
import { fromJson } from '../proto-json/parse.ts';
import { isObject, type Json, type JsonObject, type Rpc, rpcAt } from '../proto-json/schema.ts';
import { callOverHttp } from './call-over-http.ts';
import { baseNames, compareAnswers, compareErrors, compareRequests } from './compare-calls.ts';
import { IDENTITY, type Lab } from './lab.ts';
import type { ParityCase } from './parity-case.ts';
import type { GrpcOutcome } from './raw-grpc.ts';

export interface Finding extends Difference {
  readonly operation: string;
  /** The HTTP request. */
  readonly request: string;
}

export interface CaseResult {
  readonly operation: string;
  /** HTTP requests that had their like over gRPC. */
  readonly compared: number;
  /** Those of them that both ways refuse. */
  readonly refused: number;
  /** The server's words, where it does not have the rpc. */
  readonly unimplemented: string | undefined;
  readonly findings: readonly Finding[];
}

const UNIMPLEMENTED = 12;
const READ_ATTEMPTS = 20;

type Headers = Readonly<Record<string, string>>;

/** Calls one operation in all the ways of its case, and compares. */
export async function runCase(lab: Lab, operation: Operation, parity: ParityCase): Promise<CaseResult> {
  const rpc = rpcAt(operation.rpcPath);
  const findings: Finding[] = [];
  let compared = 0;
  let refused = 0;
  const note = (request: string, found: readonly Difference[]) => {
    compared += 1;
    findings.push(...found.map((one) => ({ operation: rpc.name, request, ...one })));
  };
  const overGrpc = (message: JsonObject, headers?: Headers) =>
    lab.raw.call(rpc.path, fromJson(rpc.request, withFills(rpc, message, parity.filled)), headers);

  /** Over every route: what fails changes nothing. */
  const failure = async (names: Names, message: JsonObject, grpc: GrpcOutcome, headers: Headers = {}) => {
    if ('answer' in grpc) {
      note(JSON.stringify(message), [{ kind: 'no error', path: '', wanted: 'an error', found: 'a success' }]);
      return;
    }
    for (const route of operation.bindings) {
      const http = await callOverHttp(lab, operation, route, message, headers);
      if (http === undefined) continue;
      const pair = { rpc, grpc, grpcNames: names, http, httpNames: names };
      refused += 1;
      note(http.request, [...compareRequests(pair), ...compareErrors(pair)]);
    }
  };

  const arrange = async (way: string): Promise<Names> => {
    const name = `${operation.id}-${way}`;
    return { ...baseNames(name), ...(await parity.arrange?.(lab, name)) };
  };

  const names = await arrange(parity.kind === 'read' ? 'both' : 'grpc');
  const first = await overGrpc(parity.request(names));
  const unimplemented = 'code' in first && first.code === UNIMPLEMENTED ? first.message : undefined;
  if ('code' in first) {
    if (unimplemented === undefined && parity.mayFail === undefined) {
      const found = `${first.code} ${first.message}`;
      note(JSON.stringify(parity.request(names)), [{ kind: 'no success', path: '', wanted: 'a success', found }]);
    }
    await failure(names, parity.request(names), first);
  } else if (parity.kind === 'read') {
    await compareReads(first, names);
  } else {
    const httpNames = await arrange('http');
    const [route] = operation.bindings.filter(({ documentPath }) => documentPath !== undefined);
    const http = route && (await callOverHttp(lab, operation, route, parity.request(httpNames)));
    if (http === undefined) throw new Error(`${operation.id} has no route for its request`);
    const pair = { rpc, grpc: first, grpcNames: names, http, httpNames };
    note(http.request, [...compareRequests(pair), ...compareAnswers({ ...pair, exact: false })]);
  }

  async function compareReads(before: GrpcOutcome, names: Names): Promise<void> {
    for (const route of operation.bindings) {
      let last = before;
      for (let attempt = 1; ; attempt++) {
        const http = await callOverHttp(lab, operation, route, parity.request(names));
        if (http === undefined) break;
        const next = await overGrpc(parity.request(names));
        const found = [last, next].map((grpc) => {
          const pair = { rpc, grpc, grpcNames: names, http, httpNames: names };
          if ('code' in grpc) return compareErrors(pair);
          return [...compareRequests(pair), ...compareAnswers({ ...pair, exact: true })];
        });
        last = next;
        // What is read may change between two reads; it must be one or the other then.
        const best = found.find((one) => one.length === 0) ?? (attempt === READ_ATTEMPTS ? found[1] : undefined);
        if (best === undefined) continue;
        note(http.request, best);
        break;
      }
    }
  }

  for (const message of refusals(rpc, names, parity)) await failure(names, message, await overGrpc(message));
  if (parity.refusedHeaders !== undefined) {
    const message = parity.request(names);
    await failure(names, message, await overGrpc(message, parity.refusedHeaders), parity.refusedHeaders);
  }
  return { operation: operation.id, compared, refused, unimplemented, findings };
}

/** Requests that must fail: those of the case, and one for a namespace that does not exist. */
function refusals(rpc: Rpc, names: Names, parity: ParityCase): readonly JsonObject[] {
  const own = parity.refused?.(names) ?? [];
  if (rpc.request.fields.namespace === undefined) return own;
  return [...own, parity.request({ ...names, namespace: 'no-such-namespace' })];
}

/** What the proxy fills in, so that both requests can be compared whole. */
function withFills(rpc: Rpc, message: JsonObject, filled: JsonObject = {}): JsonObject {
  const { identity, request_id: requestId } = rpc.request.fields;
  const fills = {
    ...(identity !== undefined && { identity: IDENTITY }),
    ...(requestId !== undefined && { requestId: randomUUID() }),
  };
  return merge({ ...fills, ...message }, filled) as JsonObject;
}

function merge(one: Json | undefined, other: Json | undefined): Json {
  if (Array.isArray(one) && Array.isArray(other))
    return one.map((element, index) => merge(element, other[index] as Json));
  if (!isObject(one) || !isObject(other)) return one ?? other ?? null;
  return Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [key, merge(one[key], other[key])]),
  );
}
