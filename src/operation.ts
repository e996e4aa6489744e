import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkExpect, readBody } from './body/read-body.ts';
import { requestDecoder } from './decode-request.ts';
import { StatusError } from './errors/status-error.ts';
import { type CodecOptions, wireToJson } from './json/codec.ts';
import type { FieldType } from './json/message-type.ts';
import { idempotencyKey, identity } from './metadata/caller.ts';
import { deadlineMillis } from './metadata/deadline.ts';
import { namespaceMetadata, replaceMetadata } from './metadata/own-values.ts';
import { requestMetadata } from './metadata/request-metadata.ts';
import { responseHeaders } from './metadata/response-headers.ts';
import type { Binding, Operation } from './operation-table.ts';
import type { Reply } from './response/send.ts';
import { successStatus } from './success-status.ts';
import type { Metadata, Upstream } from './upstream/upstream.ts';
import { mergeViolations, violated } from './validation/merge.ts';
import type { Validation } from './validation/validation.ts';
import { applyFills, fillHeader, readText } from './wire/edit.ts';

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
  readonly signal: AbortSignal;
  /** Filled on the way, for the log. */
  readonly record: { namespace?: string; requestBytes?: number };
}

export type OperationHandler = (call: OperationCall) => Promise<Reply>;

/**
 * Makes the handler of one binding of one operation. What can be known before a request is looked up here.
 * The handler throws a StatusError for all that goes wrong, with every violation of the request that it found.
 */
export function createHandler(operation: Operation, binding: Binding, deps: OperationDeps): OperationHandler {
  const { upstream, settings } = deps;
  const { request, response } = operation;
  const decode = requestDecoder(operation, binding, settings.unknownQuery);
  const hasBody = binding.body !== undefined;
  const validate = deps.validation.of(operation, binding);
  const namespaceField = request.fields.find(isNamespace)?.number;

  return async (call) => {
    const { req, record, values, query, codec } = call;
    const deadline = Date.now() + deadlineMillis(req.headers, settings.timeoutMs);
    const body = hasBody ? await receiveBody(call, settings) : EMPTY;
    record.requestBytes = body.length;

    const decoded = attempt(() => decode({ values, query, body, codec }));
    const payloads = decoded instanceof StatusError ? [] : decoded.payloads;
    const broken = await validate({
      values,
      query: hasBody ? [] : query,
      body: hasBody ? { text: body, payloads } : undefined,
    });
    if (decoded instanceof StatusError) throw violated(mergeViolations(decoded.violations, broken));
    if (broken.length > 0) throw violated(broken);

    const namespace = namespaceField === undefined ? '' : (readText(decoded.wire, [namespaceField]) ?? '');
    if (namespace !== '') record.namespace = namespace;
    const message = applyFills(request, decoded.wire, operation.fills, {
      identity: req.headers['temporal-identity'] === undefined ? settings.identity : identity(req.headers),
      requestId: idempotencyKey(req.headers),
      namespace,
    });
    const metadata = callMetadata(operation, call, message, namespace, settings.forwardHeaders);
    const answer = await upstream.call({ path: operation.rpcPath, message, metadata, deadline, signal: call.signal });

    return {
      status: settings.successStatus ?? successStatus(operation.success, answer.message),
      headers: responseHeaders([...answer.metadata, ...answer.trailers]),
      body: wireToJson(response, answer.message, codec),
    };
  };
}

const EMPTY = Buffer.alloc(0);

function isNamespace(field: FieldType): boolean {
  return field.name === 'namespace' && field.kind === 'string' && field.cardinality === 'singular';
}

/** Where `Expect: 100-continue` is not answered with 100, Node ends the connection with the answer. */
function receiveBody({ req, res }: OperationCall, settings: OperationSettings): Promise<Buffer> {
  const options = { limit: settings.bodyLimit, stallMs: settings.bodyStallMs };
  if (req.headers.expect !== undefined && req.httpVersionMinor > 0 && checkExpect(req.headers, options)) {
    res.writeContinue();
  }
  return readBody(req, options);
}

function callMetadata(
  operation: Operation,
  { req }: OperationCall,
  message: Buffer,
  namespace: string,
  forward: readonly string[],
): Metadata {
  const fromCaller = requestMetadata({ rawHeaders: req.rawHeaders, remoteAddress: req.socket.remoteAddress, forward });
  let metadata = namespaceMetadata(fromCaller, namespace === '' ? undefined : namespace);
  for (const template of operation.headers) {
    const value = fillHeader(template, message);
    if (value !== undefined) metadata = replaceMetadata(metadata, template.name, value);
  }
  return metadata;
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
