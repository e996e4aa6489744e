import type { Verdict } from './compare.ts';
import { type Difference, type Scenario, SERVER } from './difference.ts';
import { stepsOn } from './run.ts';

export interface Tally {
  readonly add: (verdict: Verdict) => void;
  /** The rows of the table that have not been seen yet. */
  readonly notShown: (ids: readonly string[]) => readonly string[];
  /** A summary for people. */
  readonly report: () => string;
}

/** Counts the verdicts on all requests of a run against one server. */
export function startTally(scenarios: readonly Scenario[], serverVersion: string): Tally {
  const started = Date.now();
  const counts = { agreed: 0, documented: 0, undocumented: 0 };
  const shown = new Set<string>();
  const all = scenarios.reduce((sum, { steps }) => sum + steps.length, 0);
  const asked = scenarios.reduce((sum, scenario) => sum + stepsOn(serverVersion, scenario).length, 0);
  return {
    add({ kind, shown: ids }) {
      counts[kind]++;
      for (const id of ids) shown.add(id);
    },
    notShown: (ids) => ids.filter((id) => !shown.has(id)),
    report() {
      const rows: readonly (readonly [string, number | string])[] = [
        ['requests sent to both', counts.agreed + counts.documented + counts.undocumented],
        ['agreed in status and body', counts.agreed],
        ['differed as documented', counts.documented],
        ['differed otherwise', counts.undocumented],
        ['rows of the table shown', shown.size],
        ...(asked < all ? [['not sent, newer than the server', all - asked] as const] : []),
        ['time', `${((Date.now() - started) / 1000).toFixed(1)} s`],
      ];
      const lines = rows.map(([name, value]) => `  ${name.padEnd(32)}${value}`);
      return [`the proxy and the HTTP API built into server ${serverVersion}`, ...lines].join('\n');
    },
  };
}

/**
 * The rows that a run against this server must show: all rows on the page's server, otherwise those that its requests
 * name.
 */
export function provable(
  lines: ReadonlyMap<string, Difference>,
  scenarios: readonly Scenario[],
  serverVersion: string,
): readonly string[] {
  const ids = [...lines.keys()];
  if (serverVersion === SERVER) return ids;
  const steps = scenarios.flatMap((scenario) => stepsOn(serverVersion, scenario));
  const named = new Set(steps.flatMap(({ differs }) => differs ?? []));
  return ids.filter((id) => lines.get(id)?.everywhere || named.has(id));
}
