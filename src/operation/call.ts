import type { IncomingMessage } from 'node:http';
import type { Caller } from '../access/caller.ts';
import { addressKey } from '../access/limits/client-key.ts';
import type { TrustedProxies } from '../access/trusted-proxies.ts';
import type { Operation } from '../codec/operation-table.ts';
import type { CodedCalls } from '../payloads/payload-codec/coded-calls.ts';
import type { Metadata, Upstream, UpstreamAnswer } from '../upstream/upstream.ts';
import type { CallerMetadata } from './metadata/caller-metadata.ts';
import { namespaceMetadata, templateMetadata } from './metadata/own-values.ts';
import { requestMetadata } from './metadata/request-metadata.ts';
import type { OperationRequest } from './operation-request.ts';
import type { Received } from './receive.ts';
import { timedAsync } from './timing.ts';

export interface Calling {
  readonly upstream: Upstream;
  /** Request headers that become metadata besides the usual ones; a trailing `*` matches any rest. */
  readonly forwardHeaders: readonly string[];
  /** What is sent about the caller; default: the caller's own headers. */
  readonly callerMetadata?: CallerMetadata | undefined;
  /** Whose X-Forwarded headers are forwarded; default: anyone's. */
  readonly trustedProxies?: TrustedProxies | undefined;
  /** Encodes and decodes payloads; default: payloads are passed on unchanged. */
  readonly payloads?: CodedCalls | undefined;
}

/** @throws StatusError from the server or the connection to it */
export type Call = (
  request: OperationRequest,
  caller: Caller | undefined,
  received: Received,
) => Promise<UpstreamAnswer>;

/**
 * Creates the step that makes the gRPC call of an operation, with the metadata for the request (contract section 2).
 */
export function createCall(operation: Operation, calling: Calling): Call {
  const { upstream } = calling;
  const path = operation.rpcPath;
  const coded = calling.payloads?.of(operation);
  return ({ req, signal, record }, caller, { message, namespace, deadline, shared }) => {
    const metadata = callMetadata(operation, calling, req, caller, message, namespace);
    const by = () => callerKey(req, caller, calling.trustedProxies);
    const sending = { path, message, metadata, deadline, signal, namespace, caller: by, shared };
    return timedAsync(record, 'upstreamMs', () => {
      if (coded === undefined) return upstream.call(sending);
      return coded(upstream, sending, { namespace, authorization: req.headers.authorization, deadline, signal });
    });
  };
}

/** Two callers with the same key share their limits. */
function callerKey(req: IncomingMessage, caller: Caller | undefined, proxies: TrustedProxies | undefined): string {
  if (caller !== undefined) return `subject:${caller.subject}`;
  return addressKey(proxies === undefined ? req.socket.remoteAddress : proxies.clientAddress(req));
}

function callMetadata(
  operation: Operation,
  { forwardHeaders, callerMetadata, trustedProxies }: Calling,
  req: IncomingMessage,
  caller: Caller | undefined,
  message: Buffer,
  namespace: string,
): Metadata {
  const fromHeaders = requestMetadata({
    rawHeaders: req.rawHeaders,
    host: req.headers.host,
    remoteAddress: req.socket.remoteAddress,
    forward: forwardHeaders,
    dropForwarded: trustedProxies !== undefined && !trustedProxies.trusts(req),
  });
  const fromCaller = callerMetadata === undefined ? fromHeaders : callerMetadata(fromHeaders, req, caller?.subject);
  const metadata = namespaceMetadata(fromCaller, namespace === '' ? undefined : namespace);
  return templateMetadata(metadata, operation.headers, message);
}
