import type { Metric, MetricValueWithName, Registry } from 'prom-client';

export interface SeriesHistogramOptions {
  readonly name: string;
  readonly help: string;
  /** Upper bounds, in ascending order. */
  readonly buckets: readonly number[];
  readonly registers: readonly Registry[];
}

type Labels = Readonly<Record<string, string | number>>;

/**
 * A histogram in a registry of prom-client's. Its own one looks a series up by a text of all labels, anew for each
 * value, which for the six values of a small call costs 4 us; here whoever measures keeps the series.
 */
export class SeriesHistogram {
  readonly type = 'histogram';
  readonly name: string;
  readonly help: string;
  readonly aggregator = 'sum';
  private readonly buckets: readonly number[];
  private readonly all: Series[] = [];

  constructor({ name, help, buckets, registers }: SeriesHistogramOptions) {
    this.name = name;
    this.help = help;
    this.buckets = buckets;
    for (const registry of registers) registry.registerMetric(this as unknown as Metric);
  }

  /** A new series; no other one has these labels. */
  series(labels: Labels): Series {
    const series = new Series(labels, this.buckets);
    this.all.push(series);
    return series;
  }

  /** For the registry, as of prom-client's own metrics. */
  async get(): Promise<object> {
    const { name, help, type, aggregator } = this;
    return { name, help, type, aggregator, values: this.all.flatMap((series) => series.values(name)) };
  }
}

export class Series {
  private readonly labels: Labels;
  private readonly buckets: readonly number[];
  /** By bucket, not cumulative; the last is beyond all of them. */
  private readonly counts: number[];
  private sum = 0;

  constructor(labels: Labels, buckets: readonly number[]) {
    this.labels = labels;
    this.buckets = buckets;
    this.counts = new Array(buckets.length + 1).fill(0);
  }

  observe(value: number): void {
    const { buckets, counts } = this;
    let at = 0;
    while (at < buckets.length && value > (buckets[at] as number)) at++;
    counts[at] = (counts[at] as number) + 1;
    this.sum += value;
  }

  values(name: string): MetricValueWithName<string>[] {
    const { labels, buckets } = this;
    let count = 0;
    const cumulative = this.counts.map((each, i) => {
      count += each;
      return { metricName: `${name}_bucket`, labels: { le: buckets[i] ?? '+Inf', ...labels }, value: count };
    });
    return [
      ...cumulative,
      { metricName: `${name}_sum`, labels, value: this.sum },
      { metricName: `${name}_count`, labels, value: count },
    ];
  }
}

/** Keeps what was made for a key, as the series of a label's values. */
export function keptBy<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}
