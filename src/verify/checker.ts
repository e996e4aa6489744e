import { setTimeout as sleep } from 'node:timers/promises';
import { httpStatusOf } from '../base/http-status.ts';
import { Code } from '../base/status-error.ts';
import { wireToJson } from '../codec/json/codec.ts';
import type { Operation } from '../codec/operation-table.ts';
import { compareOutcomes, summary } from './compare-outcomes.ts';
import { differences } from './differences.ts';
import type { Disagreement, Types } from './disagreements.ts';
import { type Exact, type ExactObject, parseExact, show } from './exact-json.ts';
import { type HttpRequest, httpRequest } from './http-request.ts';
import type { JsonObject } from './json.ts';
import { type Names, normalise } from './normalise.ts';
import { requestWire } from './request-wire.ts';
import type { GrpcOutcome, Ways } from './ways.ts';

/** One HTTP request with its counterpart over gRPC. */
export interface ComparedCall {
  readonly operation: string;
  /** `GET /api/v1/namespaces?pageSize=100` */
  readonly request: string;
  /** The gRPC code; 0 for a success. */
  readonly code: number;
  readonly disagreements: readonly Disagreement[];
  readonly millis: number;
}

/** The names of two things of the same kind: one is changed over gRPC, the other over HTTP. */
export interface Twins {
  readonly grpc: Names;
  readonly http: Names;
}

type RequestOf = (names: Names) => JsonObject;

/** Calls operations both ways and records the results. */
export interface Checker {
  /**
   * Reads the same thing both ways, over every published route. Returns the response as JSON; undefined for an error.
   */
  readonly read: (id: string, request: JsonObject) => Promise<JsonObject | undefined>;
  /** Does the same to both twins. Returns the responses as JSON; undefined for errors. */
  readonly write: (id: string, twins: Twins, request: RequestOf) => Promise<WrittenTwins | undefined>;
  /** Reads both twins both ways: they must be equal. */
  readonly readTwins: (id: string, twins: Twins, request: RequestOf) => Promise<void>;
  readonly calls: readonly ComparedCall[];
}

export interface WrittenTwins {
  readonly grpc: JsonObject;
  readonly http: JsonObject;
}

/** The state may change between two reads; the result must then match one of them. */
const ATTEMPTS = 4;
const PAUSE_MS = 50;
/** The server limits lists and counts per second. */
const EXHAUSTED_PAUSE_MS = 1_000;

export function createChecker(ways: Ways, operations: readonly Operation[], types: Types): Checker {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const calls: ComparedCall[] = [];

  const find = (id: string): Operation => {
    const operation = byId.get(id);
    if (operation === undefined) throw new Error(`unknown operation ${id}`);
    return operation;
  };
  const overGrpc = ({ rpcPath, request }: Operation, message: JsonObject) => {
    const { namespace } = message;
    return ways.grpc(rpcPath, requestWire(request, message), typeof namespace === 'string' ? namespace : undefined);
  };
  const jsonOf = ({ response }: Operation, outcome: GrpcOutcome): JsonObject | undefined => {
    if (outcome.kind === 'error') return undefined;
    return parseExact(wireToJson(response, outcome.wire, { shorthand: true, types }).toString()) as JsonObject;
  };
  const note = (id: string, http: HttpRequest, outcome: GrpcOutcome, since: number, found: readonly Disagreement[]) => {
    const code = outcome.kind === 'answer' ? 0 : outcome.code;
    const request = `${http.method} ${http.path}${http.body === undefined ? '' : ` ${http.body}`}`;
    calls.push({ operation: id, request, code, disagreements: found, millis: Date.now() - since });
  };

  const read: Checker['read'] = async (id, message) => {
    const operation = find(id);
    let last = await overGrpc(operation, message);
    for (const http of publishedRequests(operation, message)) {
      const since = Date.now();
      for (let attempt = 1; ; attempt++) {
        const answer = await ways.http(http);
        const next = await overGrpc(operation, message);
        const found = [last, next].map((grpc) => compareOutcomes(operation.response, grpc, answer, types));
        last = next;
        const best = found.find((one) => one.length === 0) ?? (attempt === ATTEMPTS ? found[1] : undefined);
        if (best !== undefined) {
          note(id, http, last, since, best);
          break;
        }
        const isExhausted = next.kind === 'error' && next.code === Code.RESOURCE_EXHAUSTED;
        await sleep(isExhausted ? EXHAUSTED_PAUSE_MS : PAUSE_MS * attempt);
      }
    }
    return jsonOf(operation, last);
  };

  return {
    calls,
    read,
    async write(id, twins, request) {
      const operation = find(id);
      const [http] = publishedRequests(operation, request(twins.http));
      if (http === undefined) throw new Error(`${id} has no route for its request`);
      const since = Date.now();
      const grpc = await overGrpc(operation, request(twins.grpc));
      const answer = await ways.http(http);
      const wanted = jsonOf(operation, grpc) ?? errorJson(grpc, types);
      const found = answer.body;
      const status = grpc.kind === 'answer' ? [200, 201, 202] : [httpStatusOf(grpc.code)];
      const isSame = found !== undefined && status.includes(answer.status);
      const disagreements = isSame
        ? compareTwins(wanted as Exact, found, twins)
        : [{ path: '', grpc: summary(grpc), http: `HTTP ${answer.status} ${answer.text.slice(0, 200)}` }];
      note(id, http, grpc, since, disagreements);
      return grpc.kind === 'answer' && isSame ? { grpc: wanted, http: found as JsonObject } : undefined;
    },
    async readTwins(id, twins, request) {
      const since = Date.now();
      const [grpc, http] = [await read(id, request(twins.grpc)), await read(id, request(twins.http))];
      const [path] = publishedRequests(find(id), request(twins.http));
      if (grpc === undefined || http === undefined || path === undefined) return;
      const found = compareTwins(grpc as Exact, http as Exact, twins);
      const twin = { ...path, path: `${path.path} (as made over HTTP, and its twin over gRPC)` };
      note(id, twin, { kind: 'answer', wire: Buffer.alloc(0) }, since, found);
    },
  };
}

function publishedRequests({ bindings, request }: Operation, message: JsonObject): readonly HttpRequest[] {
  return bindings
    .filter(({ documentPath }) => documentPath !== undefined)
    .map((binding) => httpRequest(binding, request, message))
    .filter((http) => http !== undefined);
}

function compareTwins(grpc: Exact, http: Exact, twins: Twins): readonly Disagreement[] {
  const plain = (json: Exact, names: Names) => normalise(json, names, { made: true });
  return differences('', plain(grpc, twins.grpc), plain(http, twins.http)).map(({ path, wanted, found }) => ({
    path,
    grpc: show(wanted as Exact | undefined),
    http: show(found as Exact | undefined),
  }));
}

/** An error in the form of contract section 5. */
function errorJson(grpc: GrpcOutcome, types: Types): JsonObject {
  const type = types.get('google.rpc.Status');
  if (grpc.kind === 'answer' || type === undefined) throw new Error('expected an error');
  const status = wireToJson(type, grpc.details ?? Buffer.alloc(0), { shorthand: true, types }).toString();
  const { details = [] } = parseExact(status) as ExactObject;
  return { ...(parseExact(JSON.stringify({ code: grpc.code, message: grpc.message })) as JsonObject), details };
}
