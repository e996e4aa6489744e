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
 * A histogram in a prom-client registry. prom-client's own histogram builds a string of all labels to find the series
 * for each value, which costs 4 us for the six values of a small call; here the caller keeps the series.
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

  /** Adds a series; its labels must be unique. */
  series(labels: Labels): Series {
    const series = new Series(labels, this.buckets);
    this.all.push(series);
    return series;
  }

  /** Called by the registry, as on prom-client's own metrics. */
  async get(): Promise<object> {
    const { name, help, type, aggregator } = this;
    return { name, help, type, aggregator, values: this.all.flatMap((series) => series.values(name)) };
  }
}

export class Series {
  private readonly labels: Labels;
  private readonly buckets: readonly number[];
  /** Counts per bucket, not cumulative; the last one is for values above all bounds. */
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
