import type { RequestHandler } from 'express';
import type { ExchangeObserver } from '../../base/exchange.ts';
import type { Logger } from '../../base/logger.ts';
import { createHealth, type Health } from '../../telemetry/health/health.ts';
import { healthRoutes } from '../../telemetry/health/health-routes.ts';
import type { Metrics } from '../../telemetry/metrics/metrics.ts';
import { type MetricsSource, metricsRoute } from '../../telemetry/metrics/metrics-route.ts';
import type { Tracing } from '../../telemetry/tracing/tracing.ts';
import type { WatchedUpstream } from '../../upstream/resilience/guard.ts';
import type { Upstream } from '../../upstream/upstream.ts';
import type { Closers } from '../life-cycle/closers.ts';

export interface ObserveOptions {
  readonly version: string;
  readonly metrics: boolean;
  /** True to merge the metrics of all workers. */
  readonly isWorker: boolean;
  /** Base URL of an OTLP collector. If undefined, OpenTelemetry's own variable applies; without either, no traces. */
  readonly otlpEndpoint: string | undefined;
  readonly traceShare: number;
}

/** Metrics and traces of a running proxy. Whatever is off is not loaded. */
export interface Observation {
  readonly metrics: Metrics | undefined;
  readonly observers: readonly ExchangeObserver[];
  /** Observes the calls on a channel. */
  readonly onChannel: (channel: Upstream) => Upstream;
  /** Starts observing the upstreams, and returns the routes that show the results. */
  readonly watch: (upstreams: () => Iterable<WatchedUpstream>) => {
    readonly health: Health;
    readonly routes: readonly RequestHandler[];
  };
}

/** @param ofProcess the metrics of the process, which continue where a configuration is reloaded; default: new ones */
export async function openObservation(
  options: ObserveOptions,
  log: Logger,
  closers: Closers,
  ofProcess?: Metrics,
): Promise<Observation> {
  const [metrics, tracing] = await Promise.all([loadMetrics(options, ofProcess), loadTracing(options)]);
  closers.add(async () => {
    await tracing?.close().catch((error: unknown) => log.warn({ err: error }, 'traces were lost'));
  });
  const source = metrics && (await metricsSource(metrics, options.isWorker));
  return {
    metrics,
    observers: [...(metrics ? [metrics.observer] : []), ...(tracing ? [tracing.observer] : [])],
    onChannel: (channel) => {
      const measured = metrics?.measure(channel) ?? channel;
      return tracing?.trace(measured) ?? measured;
    },
    watch: (upstreams) => {
      metrics?.watch(upstreams);
      const health = createHealth(options.version, upstreams);
      return { health, routes: [healthRoutes(health), ...(source ? [metricsRoute(source)] : [])] };
    },
  };
}

async function loadMetrics(options: ObserveOptions, ofProcess?: Metrics): Promise<Metrics | undefined> {
  if (!options.metrics) return undefined;
  return ofProcess ?? (await import('../../telemetry/metrics/metrics.ts')).createMetrics(options.version);
}

async function loadTracing({ otlpEndpoint, traceShare, version }: ObserveOptions): Promise<Tracing | undefined> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT } = process.env;
  if (!otlpEndpoint && !OTEL_EXPORTER_OTLP_ENDPOINT && !OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) return undefined;
  const { createTracing } = await import('../../telemetry/tracing/tracing.ts');
  return createTracing({ endpoint: otlpEndpoint, share: traceShare, version });
}

async function metricsSource({ registry }: Metrics, isWorker: boolean): Promise<MetricsSource> {
  if (!isWorker) return { contentType: registry.contentType, read: () => registry.metrics() };
  return (await import('../workers/worker.ts')).mergedMetrics(registry);
}
