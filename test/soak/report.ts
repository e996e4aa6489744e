import { quarters } from './memory.ts';
import type { Outage, Tally } from './tally.ts';
import type { Started } from './workflow-life.ts';

export interface Run {
  readonly serverVersion: string;
  readonly clients: number;
  readonly seconds: number;
  readonly tally: Tally;
  readonly started: readonly Started[];
  readonly lost: readonly Started[];
  /** Resident memory of the proxy in MB. */
  readonly samples: readonly number[];
}

const SHOWN = 20;

export function describeRun({ serverVersion, clients, seconds, tally, started, lost, samples }: Run): string {
  const answers = [...tally.counts.values()].reduce((sum, count) => sum + count, 0);
  const all = answers + tally.excused.length + tally.wrongs.length;
  const [first = 0, ...others] = quarters(samples);
  return [
    `soak of ${seconds} s with ${clients} clients on server ${serverVersion}`,
    `  requests             ${all}, ${(all / seconds).toFixed(1)} a second`,
    ...[...tally.counts].sort().map(([kind, count]) => `    ${kind.padEnd(18)} ${count}`),
    `  wrong answers        ${tally.wrongs.length}`,
    ...tally.wrongs.slice(0, SHOWN).map((what) => `    ${what}`),
    `  accepted starts      ${started.length}, ${lost.length} of them lost`,
    ...lost.slice(0, SHOWN).map(({ workflowId, runId }) => `    ${workflowId} ${runId}`),
    `  503 and 504          ${tally.excused.length}, all while the server was started again`,
    ...tally.outages.map((outage) => describeOutage(outage, tally)),
    ...messages(tally),
    `  memory of the proxy  ${first.toFixed(0)} MB in the first quarter, then ${others.map((one) => one.toFixed(0)).join(', ')}; at most ${Math.max(0, ...samples).toFixed(0)}`,
  ].join('\n');
}

/** What the errors said, and how long after the server was back they were last said. */
function messages({ excused, outages }: Tally): readonly string[] {
  const words = [...new Set(excused.map(({ message }) => message))];
  return words.map((message) => {
    const errors = excused.filter((error) => error.message === message);
    const last = Math.max(
      ...errors.map(({ ended }) => ended - Math.max(...outages.map(({ from, to }) => (from <= ended ? to : 0)))),
    );
    return `    ${errors.length} x ${message} (until ${(last / 1000).toFixed(1)} s after)`;
  });
}

function describeOutage({ how, from, to }: Outage, { excused, outages }: Tally): string {
  const next = Math.min(...outages.map((one) => (one.from > from ? one.from : Number.POSITIVE_INFINITY)));
  const errors = excused.filter(({ ended }) => ended >= from && ended < next);
  const count = (status: number) => errors.filter((error) => error.status === status).length;
  const last = Math.max(0, ...errors.map(({ ended }) => ended - to));
  const away = ((to - from) / 1000).toFixed(1);
  const after = (last / 1000).toFixed(1);
  return `    ${how}: away for ${away} s; 503 ${count(503)}, 504 ${count(504)}; the last ${after} s after it was back`;
}
