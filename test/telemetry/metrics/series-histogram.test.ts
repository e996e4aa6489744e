import { Histogram, Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { memoize } from '../../../src/base/memoize.ts';
import { SeriesHistogram } from '../../../src/telemetry/metrics/series-histogram.ts';
import { seededRandom } from '../../support/seed.ts';

const BUCKETS = [0.1, 1, 10];

/** The oracle is prom-client's own histogram, fed with the same values. */
test("prints the same as prom-client's Histogram", async () => {
  const [ours, theirs] = [new Registry(), new Registry()];
  const options = { name: 'sizes', help: 'Sizes of "things"', buckets: BUCKETS };
  const histogram = new SeriesHistogram({ ...options, registers: [ours] });
  const oracle = new Histogram({ ...options, labelNames: ['route', 'status'], registers: [theirs] });
  const seriesOf = memoize((route: string) => memoize((status: number) => histogram.series({ route, status })));
  const random = seededRandom(3);
  for (let i = 0; i < 500; i++) {
    const route = random.pick(['/a', '/b/{c}', 'none', '/"quoted"\\']);
    const status = random.pick([200, 404]);
    const value = random.pick([0, 0.05, 0.1, 0.2, 1, 9.5, 10, 11, 1e6]);
    seriesOf(route)(status).observe(value);
    oracle.observe({ route, status }, value);
  }
  expect(await ours.metrics()).toBe(await theirs.metrics());
  // In the form that workers send for aggregation; exemplars are dropped.
  const sent = async (registry: Registry) =>
    JSON.stringify(await registry.getMetricsAsJSON(), (key, value) => (key === 'exemplar' ? undefined : value));
  expect(JSON.parse(await sent(ours))).toEqual(JSON.parse(await sent(theirs)));
});
