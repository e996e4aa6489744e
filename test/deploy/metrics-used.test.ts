import { readFileSync } from 'node:fs';
import { parser } from '@prometheus-io/lezer-promql';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createMetrics } from '../../src/telemetry/metrics/metrics.ts';

const DEPLOY = new URL('../../deploy/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, DEPLOY), 'utf8');

interface Alerts {
  readonly groups: readonly { readonly rules: readonly { readonly alert: string; readonly expr: string }[] }[];
}
interface Dashboard {
  readonly panels: readonly {
    readonly id: number;
    readonly title: string;
    readonly targets?: readonly { readonly expr: string }[];
  }[];
  readonly templating: { readonly list: readonly { readonly query: unknown }[] };
}

const dashboard = JSON.parse(read('grafana/dashboard.json')) as Dashboard;
const alerts = (parse(read('prometheus/alerts.yaml')) as Alerts).groups.flatMap(({ rules }) => rules);
const expressions: readonly (readonly [where: string, expression: string])[] = [
  ...alerts.map(({ alert, expr }) => [`alert ${alert}`, expr] as const),
  ...dashboard.panels.flatMap(({ title, targets = [] }) =>
    targets.map(({ expr }) => [`panel ${title}`, expr] as const),
  ),
];

/** What Grafana puts there before it asks. */
const filled = (expression: string) => expression.replaceAll('$__rate_interval', '5m');

function namesIn(expression: string): readonly string[] {
  const names: string[] = [];
  parser.parse(expression).iterate({
    enter(node) {
      if (node.type.isError) throw new Error(`not PromQL at ${node.from}: ${expression}`);
      const isMetric = node.name === 'Identifier' && node.node.parent?.name === 'VectorSelector';
      if (isMetric) names.push(expression.slice(node.from, node.to));
    },
  });
  return names;
}

/** The labels that an expression groups or selects by. */
function labelsIn(expression: string): readonly string[] {
  const labels: string[] = [];
  parser.parse(expression).iterate({
    enter({ name, from, to }) {
      if (name === 'LabelName') labels.push(expression.slice(from, to));
    },
  });
  return labels;
}

/** By series; what Prometheus itself adds is not among them. */
const labelsOf = new Map<string, readonly string[]>();
const OF_PROMETHEUS = ['job', 'instance', 'le'];

/** Every series name that the proxy has. `up` is made by Prometheus itself. */
const known = new Set(['up']);
beforeAll(async () => {
  const metrics = createMetrics('1');
  metrics.watch(() => []);
  metrics.watchLog(() => 0);
  metrics.watchOverload({ memory: () => 0, limit: () => 0 });
  for (const { name, type } of await metrics.registry.getMetricsAsJSON()) {
    known.add(name);
    const { labelNames } = metrics.registry.getSingleMetric(name) as { labelNames?: readonly string[] };
    // Our own histograms learn their labels from their series.
    if (labelNames !== undefined) labelsOf.set(name, labelNames);
    // prom-client gives the type as a number or a word, by version.
    if (type.toString() === 'histogram') for (const part of ['bucket', 'sum', 'count']) known.add(`${name}_${part}`);
  }
});

describe('every expression', () => {
  test.each(expressions)('of %s is PromQL and uses what there is', (_, expression) => {
    const names = namesIn(filled(expression));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect([...known]).toContain(name);
  });

  test.each(expressions)('of %s uses labels that its metrics have', (_, expression) => {
    const names = namesIn(filled(expression));
    if (names.some((name) => !labelsOf.has(name))) return;
    const labels = names.flatMap((name) => labelsOf.get(name) ?? []);
    for (const label of labelsIn(filled(expression))) expect([...labels, ...OF_PROMETHEUS]).toContain(label);
  });
});

test('every metric of ours is on the dashboard', () => {
  const used = new Set(expressions.flatMap(([, expression]) => namesIn(filled(expression))));
  const ours = [...known].filter((name) => /^(http_server|rpc_client|temporal_http|log_lines)/.test(name));
  const stems = ours.filter((name) => !/_(bucket|sum|count)$/.test(name));
  const unused = stems.filter((name) => ![...used].some((each) => each.startsWith(name)));
  expect(unused).toEqual([]);
});

test('no two panels have one id', () => {
  const ids = dashboard.panels.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a text that is not PromQL is found', () => {
  expect(() => namesIn('sum(rate(')).toThrow('not PromQL');
});
