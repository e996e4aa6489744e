import { Counter, Gauge, type Registry } from 'prom-client';
import { type ExchangeObserver, type ExchangeRecord, endStatus } from '../../base/exchange.ts';
import { memoize } from '../../base/memoize.ts';
import { CODEC_BUCKETS, DURATION_BUCKETS, SIZE_BUCKETS } from './buckets.ts';
import { SeriesHistogram } from './series-histogram.ts';

const TOO_MANY_REQUESTS = 429;
/** Label for requests that match no route. */
const NO_ROUTE = 'none';
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Why a request is rejected before any call, by status. */
const REFUSALS: ReadonlyMap<number, string> = new Map([
  [400, 'syntax'],
  [404, 'path'],
  [405, 'method'],
  [408, 'stalled'],
  [413, 'too-large'],
  [415, 'media-type'],
]);

/** Measures each exchange by method, route and status; the route is the template, never the path. */
export function exchangeMetrics(registers: Registry[]): ExchangeObserver {
  let running = 0;
  new Gauge({
    name: 'http_server_requests_in_flight',
    help: 'Requests in progress',
    registers,
    collect() {
      this.set(running);
    },
  });
  const durations = new SeriesHistogram({
    name: 'http_server_request_duration_seconds',
    help: 'Duration of requests, by method, route template and status',
    buckets: DURATION_BUCKETS,
    registers,
  });
  const durationOf = memoize((route: string) =>
    memoize((method: string) => memoize((status: number) => durations.series({ method, route, status }))),
  );
  const sizes = sizeMetrics(registers);
  const codec = new SeriesHistogram({
    name: 'temporal_http_codec_duration_seconds',
    help: 'Time spent decoding a request or encoding a response, which blocks other requests',
    buckets: CODEC_BUCKETS,
    registers,
  });
  const decoding = codec.series({ direction: 'in' });
  const encoding = codec.series({ direction: 'out' });
  const rejections = new Counter({
    name: 'http_server_validation_failures_total',
    help: 'Requests rejected before any call, by kind',
    labelNames: ['kind'],
    registers,
  });
  const limited = new Counter({
    name: 'http_server_rate_limited_total',
    help: 'Requests answered with 429, by who limited them: the proxy or Temporal',
    labelNames: ['by'],
    registers,
  });

  return {
    began() {
      running++;
    },
    ended({ startedAt, record }, req, res) {
      running--;
      const method = METHODS.has(req.method ?? '') ? String(req.method) : 'other';
      const route = record.route ?? NO_ROUTE;
      const status = endStatus(res);
      durationOf(route)(method)(status).observe((performance.now() - startedAt) / 1_000);
      if (record.rpc !== undefined) sizes(route, record);
      if (record.decodeMs !== undefined) decoding.observe(record.decodeMs / 1_000);
      if (record.encodeMs !== undefined) encoding.observe(record.encodeMs / 1_000);
      if (status < 400) return;
      if (status === TOO_MANY_REQUESTS) limited.inc({ by: record.upstreamMs === undefined ? 'proxy' : 'temporal' });
      else if (record.upstreamMs === undefined) {
        const kind = record.hasViolations === true ? 'fields' : REFUSALS.get(status);
        if (kind !== undefined) rejections.inc({ kind });
      }
    },
  };
}

/** The sums are the bytes in and out; those of the history routes are the size of histories. */
function sizeMetrics(registers: Registry[]): (route: string, record: ExchangeRecord) => void {
  const requests = new SeriesHistogram({
    name: 'http_server_request_body_size_bytes',
    help: 'Size of request bodies, decompressed',
    buckets: SIZE_BUCKETS,
    registers,
  });
  const responses = new SeriesHistogram({
    name: 'http_server_response_body_size_bytes',
    help: 'Size of response bodies, as sent',
    buckets: SIZE_BUCKETS,
    registers,
  });
  const requestOf = memoize((route: string) => requests.series({ route }));
  const responseOf = memoize((route: string) => responses.series({ route }));
  return (route, { requestBytes, responseBytes }) => {
    if (requestBytes !== undefined && requestBytes > 0) requestOf(route).observe(requestBytes);
    if (responseBytes !== undefined) responseOf(route).observe(responseBytes);
  };
}
