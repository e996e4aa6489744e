import { type Difference, differences } from '../../../src/verify/differences.ts';
import { type Names, normalise } from '../../../src/verify/normalise.ts';
import { toJson } from '../proto-json/print.ts';
import { decode, isObject, type Json, type JsonObject, type Plain, type Rpc, root } from '../proto-json/schema.ts';
import { errorStatus, type HttpOutcome, successStatus } from './call-over-http.ts';
import { NAMESPACE } from './lab.ts';
import type { GrpcOutcome } from './raw-grpc.ts';

/** One call over each way, and what the names of each stand for. */
export interface Pair {
  readonly rpc: Rpc;
  readonly grpc: GrpcOutcome;
  readonly grpcNames: Names;
  readonly http: HttpOutcome;
  readonly httpNames: Names;
}

/** The request message as the server got it, against the one that the gRPC client sent. */
export function compareRequests({ rpc, grpc, grpcNames, http, httpNames }: Pair): readonly Difference[] {
  const { recorded } = http;
  if (recorded === undefined) return [{ kind: 'request', path: '', wanted: 'a call', found: http.body }];
  const json = (wire: Uint8Array): Json => toJson(rpc.request, decode(rpc.request, wire));
  const sent = json(grpc.sent);
  const wanted = normalise(sent, grpcNames, { made: false });
  const found = normalise(json(recorded.message), httpNames, { made: false });
  return [
    ...differences('request path', rpc.path, recorded.path),
    ...differences('request', wanted, found),
    ...differences(
      'request metadata',
      wantedMetadata(rpc, sent, grpcNames),
      foundMetadata(recorded.metadata, httpNames),
    ),
  ];
}

/** The metadata that contract section 2 asks for: the namespace, and the headers that the method's options name. */
function wantedMetadata({ method }: Rpc, request: Json, names: Names): Json {
  const found: Record<string, string> = {};
  const at = (path: string): string => {
    const keys = path.split('.').map((key) => key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
    const value = keys.reduce<Json | undefined>((json, key) => (isObject(json) ? json[key] : undefined), request);
    return typeof value === 'string' ? value : '';
  };
  const namespace = at('namespace');
  if (namespace !== '') found['temporal-namespace'] = namespace;
  for (const option of (method.parsedOptions ?? []) as readonly Record<string, Plain | undefined>[]) {
    const { header, value } = option['(temporal.api.protometa.v1.request_header)'] ?? {};
    if (typeof header !== 'string' || typeof value !== 'string') continue;
    const filled = value.replace(/\{([^}]+)\}/g, (_, path: string) => at(path));
    if (/^[ -~]+$/.test(filled)) found[header] = filled;
  }
  return normalise(found, names, { made: false });
}

function foundMetadata(metadata: { readonly get: (name: string) => readonly (string | Buffer)[] }, names: Names): Json {
  const entries = ['temporal-namespace', 'temporal-resource-id'].flatMap((name) =>
    metadata.get(name).map((value) => [name, String(value)]),
  );
  return normalise(Object.fromEntries(entries), names, { made: false });
}

/** A success over both ways. `exact` where both have read the same thing. */
export function compareAnswers(pair: Pair & { readonly exact: boolean }): readonly Difference[] {
  const { rpc, grpc, grpcNames, http, httpNames, exact } = pair;
  if (!('answer' in grpc)) throw new Error('the call over gRPC has failed');
  const wanted = withCount(rpc, toJson(rpc.response, decode(rpc.response, grpc.answer)));
  const status = successStatus(rpc.name, wanted);
  const statuses = differences('status', status, http.status);
  if (http.status >= 300) return [...statuses, { kind: 'response', path: '', wanted, found: http.body }];
  if (exact) return [...statuses, ...differences('response', wanted, http.body)];
  const plain = (json: Json, names: Names) => normalise(json, names, { made: true });
  return [...statuses, ...differences('response', plain(wanted, grpcNames), plain(http.body, httpNames))];
}

/** A count has its count even where it is 0 (contract section 3). */
function withCount({ name }: Rpc, answer: Json): Json {
  return name.startsWith('Count') && isObject(answer) ? { count: '0', ...answer } : answer;
}

/** The same error over both ways: code, message and details (contract section 5). */
export function compareErrors({ grpc, grpcNames, http, httpNames }: Pair): readonly Difference[] {
  if (!('code' in grpc)) throw new Error('the call over gRPC has succeeded');
  const { code, message, details: given = [] } = (isObject(http.body) ? http.body : {}) as JsonObject;
  const plain = (json: Json, names: Names) => normalise(json, names, { made: true });
  return [
    ...differences('error status', errorStatus(grpc.code), http.status),
    ...differences('error code', grpc.code, code),
    ...differences('error message', plain(grpc.message, grpcNames), plain(message ?? null, httpNames)),
    ...differences('error details', plain(detailsOf(grpc.details), grpcNames), plain(given, httpNames)),
  ];
}

function detailsOf(bytes: Buffer | undefined): Json {
  if (bytes === undefined) return [];
  const type = root.lookupType('google.rpc.Status');
  const status = toJson(type, decode(type, bytes)) as JsonObject;
  return status.details ?? [];
}

/** The names that every call has. */
export function baseNames(name: string): Names {
  return { name, namespace: NAMESPACE };
}
