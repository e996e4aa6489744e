import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Access, OperationAccess } from '../access/access.ts';
import type { Caller } from '../access/caller.ts';
import type { RateLimit } from '../access/limits/rate-limit.ts';
import type { TrustedProxies } from '../access/trusted-proxies.ts';
import type { CallSignal } from '../base/caller-signal.ts';
import { release } from '../base/lease.ts';
import { StatusError } from '../base/status-error.ts';
import { type CodecOptions, wireToJson } from '../codec/json/codec.ts';
import type { FieldType } from '../codec/json/message-type.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import type { CodedCalls } from '../payloads/payload-codec/coded-calls.ts';
import type { Metadata, Upstream, UpstreamAnswer } from '../upstream/upstream.ts';
import { receiveBody } from './body/read-body.ts';
import { requestDecoder } from './decode-request.ts';
import { applyFills, readText } from './message/edit.ts';
import { idempotencyKey, identity } from './metadata/caller.ts';
import type { CallerMetadata } from './metadata/caller-metadata.ts';
import { deadlineMillis } from './metadata/deadline.ts';
import { namespaceMetadata, templateMetadata } from './metadata/own-values.ts';
import { requestMetadata } from './metadata/request-metadata.ts';
import { responseHeaders } from './metadata/response-headers.ts';
import type { Reply } from './reply.ts';
import { successStatus } from './success-status.ts';
import { mergeViolations, violated } from './validation/merge.ts';
import type { Validation } from './validation/validation.ts';

export interface OperationSettings {
  /** Of a body after decompression, in bytes. */
  readonly bodyLimit: number;
  /** How long a body may make no progress. */
  readonly bodyStallMs: number;
  /** Deadline of calls without one of their own. */
  readonly timeoutMs: number;
  readonly unknownQuery: 'refuse' | 'ignore';
  /** Set to give every success this status. */
  readonly successStatus: 200 | undefined;
  /** Identity of callers that give none. */
  readonly identity: string;
  /** Request headers that become metadata beside the usual ones; a `*` at the end stands for the rest. */
  readonly forwardHeaders: readonly string[];
}

export interface OperationDeps {
  readonly upstream: Upstream;
  readonly validation: Validation;
  readonly settings: OperationSettings;
  /** Who may call; default: everybody. */
  readonly access?: Access | undefined;
  /** What goes up of who calls; default: what the caller says. */
  readonly callerMetadata?: CallerMetadata | undefined;
  /** Whose X-Forwarded headers go up; default: everybody's. */
  readonly trustedProxies?: TrustedProxies | undefined;
  /** Counts requests; default: nobody does. */
  readonly rateLimit?: RateLimit | undefined;
  /** Encodes and decodes payloads; default: they are passed on as they are. */
  readonly payloads?: CodedCalls | undefined;
}

/** One request on its way through an operation. */
export interface OperationCall {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  /** Decoded path variables in order. */
  readonly values: readonly string[];
  /** The query without the switches. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly codec: CodecOptions;
  /** Fires when the caller has gone away. */
  readonly signal: CallSignal;
  /** Filled on the way, for the log. */
  readonly record: {
    namespace?: string;
    requestBytes?: number;
    upstreamMs?: number;
    decodeMs?: number;
    encodeMs?: number;
  };
}

export type OperationHandler = (call: OperationCall) => Promise<Reply>;

/**
 * Makes the handler of one binding of one operation. What can be known before a request is looked up here.
 * The handler throws a StatusError for all that goes wrong, with every violation of the request that it found.
 */
export function createHandler(operation: Operation, binding: Binding, deps: OperationDeps): OperationHandler {
  const { upstream, settings, rateLimit } = deps;
  const { request, response } = operation;
  const decode = requestDecoder(operation, binding, settings.unknownQuery);
  const hasBody = binding.body !== undefined;
  const bodyOptions = { limit: settings.bodyLimit, stallMs: settings.bodyStallMs };
  const validate = deps.validation.of(operation, binding);
  const namespaceField = request.fields.find(isNamespace)?.number;
  const access = deps.access?.(operation);
  const coded = deps.payloads?.of(operation);

  return async (call) => {
    const { req, res, record, values, query, codec } = call;
    // Before the body is read: who is not known has nothing to send.
    const caller = access === undefined ? undefined : await authenticate(access, call, rateLimit);
    if (rateLimit !== undefined) await rateLimit.ofCaller(req, res, caller?.subject);
    const deadline = Date.now() + deadlineMillis(req.headers, settings.timeoutMs);
    const body = hasBody ? await receiveBody(req, res, bodyOptions) : EMPTY;
    record.requestBytes = body.length;

    const received = performance.now();
    const decoded = attempt(() => decode({ values, query, body, codec }));
    record.decodeMs = performance.now() - received;
    const payloads = decoded instanceof StatusError ? [] : decoded.payloads;
    const checked = validate({
      values,
      query: hasBody ? [] : query,
      body: hasBody ? { text: body, payloads } : undefined,
      wire: decoded instanceof StatusError ? undefined : decoded.wire,
    });
    const broken = checked instanceof Promise ? await checked : checked;
    if (decoded instanceof StatusError) throw violated(mergeViolations(decoded.violations, broken));
    if (broken.length > 0) throw violated(broken);
    release(body);

    const namespace = namespaceField === undefined ? '' : (readText(decoded.wire, [namespaceField]) ?? '');
    if (namespace !== '') record.namespace = namespace;
    const message = applyFills(request, decoded.wire, operation.fills, {
      identity: callIdentity(req, caller, settings),
      requestId: idempotencyKey(req.headers),
      namespace,
    });
    if (message !== decoded.wire) release(decoded.wire);
    access?.authorize(caller, message);
    if (rateLimit !== undefined) await rateLimit.ofNamespace(res, namespace);
    const metadata = callMetadata(operation, call, message, namespace, deps, caller);
    const sent = performance.now();
    let answer: UpstreamAnswer;
    try {
      const sending = { path: operation.rpcPath, message, metadata, deadline, signal: call.signal, namespace };
      answer = await (coded === undefined
        ? upstream.call(sending)
        : coded(upstream, sending, {
            namespace,
            authorization: req.headers.authorization,
            deadline,
            signal: call.signal,
          }));
    } finally {
      record.upstreamMs = performance.now() - sent;
    }

    const answered = performance.now();
    const text = wireToJson(response, answer.message, codec);
    record.encodeMs = performance.now() - answered;
    const status = settings.successStatus ?? successStatus(operation.success, answer.message);
    release(answer.message);
    return {
      status,
      headers: responseHeaders([...answer.metadata, ...answer.trailers]),
      body: text,
    };
  };
}

const EMPTY = Buffer.alloc(0);

/** Who cannot be known is counted by the address: tokens can be tried without end otherwise. */
async function authenticate(access: OperationAccess, { req, res }: OperationCall, rateLimit: RateLimit | undefined) {
  try {
    return await access.authenticate(req);
  } catch (error) {
    await rateLimit?.ofCaller(req, res, undefined);
    throw error;
  }
}

function isNamespace(field: FieldType): boolean {
  return field.name === 'namespace' && field.kind === 'string' && field.cardinality === 'singular';
}

function callIdentity(req: IncomingMessage, caller: Caller | undefined, settings: OperationSettings): string {
  if (req.headers['temporal-identity'] !== undefined) return identity(req.headers);
  return caller === undefined ? settings.identity : caller.subject;
}

function callMetadata(
  operation: Operation,
  { req }: OperationCall,
  message: Buffer,
  namespace: string,
  { settings, callerMetadata, trustedProxies }: OperationDeps,
  caller: Caller | undefined,
): Metadata {
  const fromHeaders = requestMetadata({
    rawHeaders: req.rawHeaders,
    remoteAddress: req.socket.remoteAddress,
    forward: settings.forwardHeaders,
    dropForwarded: trustedProxies !== undefined && !trustedProxies.trusts(req),
  });
  const fromCaller = callerMetadata === undefined ? fromHeaders : callerMetadata(fromHeaders, req, caller?.subject);
  const metadata = namespaceMetadata(fromCaller, namespace === '' ? undefined : namespace);
  return templateMetadata(metadata, operation.headers, message);
}

/** A broken request is looked at further, to find all that is wrong with it. */
function attempt<T>(work: () => T): T | StatusError {
  try {
    return work();
  } catch (error) {
    if (error instanceof StatusError && error.violations.length > 0) return error;
    throw error;
  }
}
