import { totalmem } from 'node:os';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { ExchangeObserver } from '../../base/exchange.ts';
import type { BreakerState } from '../../upstream/resilience/gate.ts';
import type { WatchedUpstream } from '../../upstream/resilience/guard.ts';
import type { Upstream } from '../../upstream/upstream.ts';
import { exchangeMetrics } from './exchange-metrics.ts';
import { measureCalls } from './measure-calls.ts';

export interface Metrics {
  readonly registry: Registry;
  readonly observer: ExchangeObserver;
  /** Measures every call, each retry separately. */
  readonly measure: (upstream: Upstream) => Upstream;
  /** Shows these upstreams from now on. */
  readonly watch: (upstreams: () => Iterable<WatchedUpstream>) => void;
  readonly onRetry: () => void;
  readonly onCacheLookup: (isHit: boolean) => void;
  /** A request was refused because of an overload. */
  readonly onShed: (reason: ShedReason) => void;
  readonly watchOverload: (overload: OverloadState) => void;
  /** Counts of a catalogue, where there is one. */
  readonly countCatalogue: () => CatalogueCounts;
  /** @param dropped returns the number of log lines lost so far */
  readonly watchLog: (dropped: () => number) => void;
  /** A configuration was loaded, or could not be used. */
  readonly onReload: (isSuccessful: boolean) => void;
}

export type ShedReason = 'lag' | 'memory';

export interface OverloadState {
  /** Memory that requests in flight have taken, in bytes. */
  readonly memory: () => number;
  /** How many requests may run at once; Infinity for any number. */
  readonly limit: () => number;
}

export interface CatalogueCounts {
  readonly onReload: (isGood: boolean) => void;
  readonly onMisfit: (entry: string) => void;
}

const BREAKER_STATES: readonly BreakerState[] = ['closed', 'half-open', 'open'];
const CHANNEL_STATES = ['idle', 'connecting', 'ready', 'failing', 'closed'] as const;

/** All metrics of one process (docs/operations.md lists them). Callers cannot invent label values. */
export function createMetrics(version: string): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'temporal_http_build_info',
    help: 'Always 1; the label is the running version',
    labelNames: ['version'],
    registers,
    aggregator: 'first',
  }).set({ version }, 1);
  new Gauge({
    name: 'temporal_http_memory_limit_bytes',
    help: 'Memory that the process may use: the limit of its container, otherwise all of the machine',
    registers,
    aggregator: 'first',
  }).set(memoryLimit());
  const retries = new Counter({
    name: 'rpc_client_retries_total',
    help: 'Retries of calls to Temporal',
    registers,
  });
  const lookups = new Counter({
    name: 'temporal_http_cache_lookups_total',
    help: 'Lookups in the response cache, by result',
    labelNames: ['result'],
    registers,
  });
  const shed = new Counter({
    name: 'temporal_http_shed_total',
    help: 'Requests refused because of an overload, by reason: lag of the event loop, or memory',
    labelNames: ['reason'],
    registers,
  });
  const reloads = new Gauge({
    name: 'temporal_http_config_last_reload_successful',
    help: '0 if the last reload of the configuration failed, and the proxy runs with the one before; otherwise 1',
    registers,
    aggregator: 'min',
  });
  reloads.set(1);
  let upstreams: () => Iterable<WatchedUpstream> = () => [];
  watchUpstreams(() => upstreams(), registers);
  let overload: OverloadState = { memory: () => 0, limit: () => Number.POSITIVE_INFINITY };
  watchOverload({ memory: () => overload.memory(), limit: () => overload.limit() }, registers);
  let catalogue: CatalogueCounts | undefined;
  return {
    registry,
    observer: exchangeMetrics(registers),
    measure: measureCalls(registers),
    watch: (next) => {
      upstreams = next;
    },
    onRetry: () => retries.inc(),
    onCacheLookup: (isHit) => lookups.inc({ result: isHit ? 'hit' : 'miss' }),
    onShed: (reason) => shed.inc({ reason }),
    watchOverload: (next) => {
      overload = next;
    },
    countCatalogue: () => {
      catalogue ??= countCatalogue(registers);
      return catalogue;
    },
    watchLog: (dropped) => {
      new Counter({
        name: 'log_lines_dropped_total',
        help: 'Log lines lost because they could not be written',
        registers,
        collect() {
          this.reset();
          this.inc(dropped());
        },
      });
    },
    onReload: (isSuccessful) => reloads.set(isSuccessful ? 1 : 0),
  };
}

function watchOverload({ memory, limit }: OverloadState, registers: Registry[]): void {
  new Gauge({
    name: 'temporal_http_memory_in_flight_bytes',
    help: 'Memory taken by the bodies and messages of requests in flight',
    registers,
    collect() {
      this.set(memory());
    },
  });
  new Gauge({
    name: 'temporal_http_concurrency_limit',
    help: 'How many recent requests may run at once while the event loop lags; 0 for any number',
    registers,
    aggregator: 'max',
    collect() {
      this.set(Number.isFinite(limit()) ? limit() : 0);
    },
  });
}

function countCatalogue(registers: Registry[]): CatalogueCounts {
  const reloads = new Counter({
    name: 'temporal_http_catalogue_reloads_total',
    help: 'Changes of the catalogue, by result: ok, or failed, and the old one stays',
    labelNames: ['result'],
    registers,
  });
  const misfits = new Counter({
    name: 'temporal_http_catalogue_misfits_total',
    help: 'Answers of workflows that their schema in the catalogue does not allow, by entry',
    labelNames: ['entry'],
    registers,
  });
  return {
    onReload: (isGood) => reloads.inc({ result: isGood ? 'ok' : 'failed' }),
    onMisfit: (entry) => misfits.inc({ entry }),
  };
}

function memoryLimit(): number {
  // Without a limit, Node gives 0, undefined or a number beyond all memory.
  const limit = process.constrainedMemory() ?? 0;
  return limit > 0 && limit < totalmem() ? limit : totalmem();
}

function watchUpstreams(upstreams: () => Iterable<WatchedUpstream>, registers: Registry[]): void {
  new Gauge({
    name: 'temporal_http_breaker_state',
    help: 'Circuit breakers of an upstream, for its connection and for failing rpcs: 0 closed, 1 half-open, 2 open',
    labelNames: ['upstream', 'scope'],
    registers,
    // Among several workers, the worst state.
    aggregator: 'max',
    collect() {
      this.reset();
      for (const { name, breakers } of upstreams()) {
        // Namespaces come from callers, so an rpc only shows the worst of its namespaces.
        const worst = new Map<string, number>([['connection', 0]]);
        for (const { scope, state } of breakers()) {
          worst.set(scope, Math.max(worst.get(scope) ?? 0, BREAKER_STATES.indexOf(state)));
        }
        for (const [scope, state] of worst) this.set({ upstream: name, scope }, state);
      }
    },
  });
  new Gauge({
    name: 'rpc_client_channel_state',
    help: 'Channels to an upstream by state: 1 for the current state, summed over workers',
    labelNames: ['upstream', 'state'],
    registers,
    collect() {
      this.reset();
      for (const { name, upstream } of upstreams()) {
        const state = upstream.state();
        for (const each of CHANNEL_STATES) this.set({ upstream: name, state: each }, each === state ? 1 : 0);
      }
    },
  });
}
