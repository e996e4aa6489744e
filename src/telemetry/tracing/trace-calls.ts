import { type Context, SpanKind, SpanStatusCode, type TextMapPropagator, type Tracer, trace } from '@opentelemetry/api';
import type { CallSignal } from '../../base/caller-signal.ts';
import { Code, StatusError } from '../../base/status-error.ts';
import type { Metadata, Upstream, UpstreamAnswer, UpstreamCall } from '../../upstream/upstream.ts';

export interface TraceCallsOptions {
  readonly tracer: Tracer;
  readonly propagator: TextMapPropagator;
  readonly contextOf: (signal: CallSignal) => Context | undefined;
}

/** The caller's values are the parent of our spans; Temporal gets ours instead. */
const OWN_NAMES = new Set(['traceparent', 'tracestate']);

/** Creates a client span for each call, and for each retry (semantic conventions for gRPC spans). */
export function traceCalls(upstream: Upstream, { tracer, propagator, contextOf }: TraceCallsOptions): Upstream {
  const call = async (request: UpstreamCall): Promise<UpstreamAnswer> => {
    const parent = contextOf(request.signal);
    if (parent === undefined) return upstream.call(request);
    const [, service = '', method = ''] = request.path.split('/');
    const attributes = { 'rpc.system': 'grpc', 'rpc.service': service, 'rpc.method': method };
    const span = tracer.startSpan(`${service}/${method}`, { kind: SpanKind.CLIENT, attributes }, parent);
    const metadata = request.metadata.filter(([name]) => !OWN_NAMES.has(name));
    propagator.inject(trace.setSpan(parent, span), metadata, {
      set: (carrier: Metadata[number][], name, value) => carrier.push([name, value]),
    });
    let code: number = Code.OK;
    try {
      return await upstream.call({ ...request, metadata });
    } catch (error) {
      code = error instanceof StatusError ? error.code : Code.UNKNOWN;
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.setAttribute('rpc.grpc.status_code', code);
      span.end();
    }
  };
  return { ...upstream, call };
}
