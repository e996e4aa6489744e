import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import type { CallSignal } from '../../base/caller-signal.ts';
import { type Exchange, type ExchangeObserver, endStatus } from '../../base/exchange.ts';
import type { Upstream } from '../../upstream/upstream.ts';
import { traceCalls } from './trace-calls.ts';

export interface TracingOptions {
  /** Base URL of a collector that accepts OTLP over HTTP; default: OTEL_EXPORTER_OTLP_ENDPOINT. */
  readonly endpoint: string | undefined;
  /** Fraction of the traces started here that are kept; others follow their caller's decision. */
  readonly share: number;
  readonly version: string;
}

export interface Tracing {
  /** A server span for each exchange. */
  readonly observer: ExchangeObserver;
  /** A client span for each call; its context is sent to Temporal. */
  readonly trace: (upstream: Upstream) => Upstream;
  /** Exports the remaining spans. */
  readonly close: () => Promise<void>;
}

/** OpenTelemetry traces. Its own environment variables (OTEL_SERVICE_NAME, OTEL_EXPORTER_OTLP_HEADERS) apply too. */
export function createTracing({ endpoint, share, version }: TracingOptions): Tracing {
  const exporter = new OTLPTraceExporter(
    endpoint === undefined ? {} : { url: `${endpoint.replace(/\/+$/, '')}/v1/traces` },
  );
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'temporal-http', 'service.version': version }))
      .merge(detectResources({ detectors: [envDetector] })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('temporal-http', version);
  const propagator = new W3CTraceContextPropagator();
  /** An exchange and its calls are linked by their abort signal. */
  const contexts = new WeakMap<CallSignal, Context>();

  const observer: ExchangeObserver = {
    began(exchange, req) {
      const parent = propagator.extract(ROOT_CONTEXT, req.headers, {
        get: (headers, name) => headers[name],
        keys: (headers) => Object.keys(headers),
      });
      const method = req.method ?? '';
      const span = tracer.startSpan(
        method,
        { kind: SpanKind.SERVER, attributes: { 'http.request.method': method } },
        parent,
      );
      contexts.set(exchange.signal, trace.setSpan(parent, span));
      if (span.isRecording()) exchange.record.traceId = span.spanContext().traceId;
    },
    ended(exchange, req, res) {
      const context = contexts.get(exchange.signal);
      const span = context && trace.getSpan(context);
      if (span === undefined) return;
      const status = endStatus(res);
      describeSpan(span, exchange, req.method ?? '', status);
      span.end();
    },
  };
  return {
    observer,
    trace: (upstream) => traceCalls(upstream, { tracer, propagator, contextOf: (signal) => contexts.get(signal) }),
    close: () => provider.shutdown(),
  };
}

function describeSpan(span: Span, { requestId, record }: Exchange, method: string, status: number): void {
  if (record.route !== undefined) {
    span.updateName(`${method} ${record.route}`);
    span.setAttribute('http.route', record.route);
  }
  span.setAttribute('http.response.status_code', status);
  span.setAttribute('temporal_http.request_id', requestId);
  if (record.namespace !== undefined) span.setAttribute('temporal.namespace', record.namespace);
  // A caller's mistake is not a server error (semantic conventions for HTTP spans).
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
}
