import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import writes from '../../proto/writes.json' with { type: 'json' };
import type { Moment, Outcome } from './measure.ts';

/** The outcome of the second call, by operation id and moment. */
export type MeasuredRow = Readonly<Partial<Record<Moment, Outcome>>>;
/** By version of the server. */
export type Measured = Record<string, Readonly<Record<string, MeasuredRow>>>;

export const PAGE = fileURLToPath(new URL('../../docs/idempotency.md', import.meta.url));
export const MEASURED = fileURLToPath(new URL('measured.json', import.meta.url));

const MOMENTS: readonly Moment[] = ['at once', 'closed', 'restarted'];

export function readMeasured(): Measured {
  try {
    return JSON.parse(readFileSync(MEASURED, 'utf8')) as Measured;
  } catch {
    return {};
  }
}

/** proto/writes.json as a list. */
export const WRITES = Object.values(writes).flatMap((rpcs) =>
  Object.entries<{ readonly repeat: string; readonly why: string }>(rpcs).map(([rpc, row]) => ({ rpc, ...row })),
);

export function operationOf(rpc: string): string {
  return rpc.charAt(0).toLowerCase() + rpc.slice(1);
}

const WORDS: Readonly<Record<string, string>> = {
  always: 'yes',
  'while-open': 'while the first run is open',
  never: 'no',
};

const HEAD = `<!-- Printed by \`make check-idempotency\` from what it measured. Do not edit. -->

# What happens to a write that is sent twice

A caller that got no answer cannot know whether its call took effect. Every write below was sent twice to each supported server, with the same request id and the same content. The second call was sent at once, after the run that the first one addressed or started had closed (for schedules: after its deletion), and after a restart of the server.

The proxy itself repeats only writes that the second column allows. It repeats any other write only if no server can have seen the first attempt: the connection was refused, the stream was refused (REFUSED_STREAM), or the server named an earlier stream as its last (GOAWAY). With an \`Idempotency-Key\`, your own repeated calls have the same request id.

| In the table | Second call |
|---|---|
| once | got the same answer, and changed nothing |
| once, other answer | got another answer, and changed nothing |
| **twice** | took effect again |
| *refused* and a code | was refused although the first one succeeded |
| – | there is no run to close, or the server refuses the first call too |

If servers differ, the versions are named.
`;

/** The page: a line for every write. */
export function printPage(measured: Measured): string {
  const versions = Object.keys(measured).toSorted(byVersion);
  const lines = WRITES.map(({ rpc, repeat, why }) => {
    const cells = MOMENTS.map((moment) => cell(versions, (version) => measured[version]?.[operationOf(rpc)]?.[moment]));
    return `| \`${rpc}\` | ${WORDS[repeat]} | ${cells.join(' | ')} | ${why} |`;
  });
  return [
    HEAD,
    `Measured on ${versions.join(', ')}.`,
    '',
    '| Write | Repeated by the proxy | At once | After the run closed | After a restart | Why |',
    '|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

function cell(versions: readonly string[], outcomeOn: (version: string) => Outcome | undefined): string {
  const groups = new Map<string, string[]>();
  for (const version of versions) {
    const text = words(outcomeOn(version));
    groups.set(text, [...(groups.get(text) ?? []), version.replace(/\.\d+$/, '')]);
  }
  const told = [...groups].filter(([text]) => text !== '–');
  if (told.length === 0) return '–';
  if (told.length === 1) return told[0]?.[0] ?? '–';
  return told.map(([text, on]) => `${on.join(', ')}: ${text}`).join('; ');
}

function words(outcome: Outcome | undefined): string {
  if (outcome === undefined || outcome.startsWith('first')) return '–';
  if (outcome === 'again') return '**twice**';
  if (outcome === 'other') return 'once, other answer';
  return outcome.replace(/^refused (\d+)$/, (_, code: string) => `*refused ${CODES[Number(code)] ?? code}*`);
}

const CODES: Readonly<Record<number, string>> = {
  2: 'UNKNOWN',
  3: 'INVALID_ARGUMENT',
  4: 'DEADLINE_EXCEEDED',
  5: 'NOT_FOUND',
  6: 'ALREADY_EXISTS',
  7: 'PERMISSION_DENIED',
  8: 'RESOURCE_EXHAUSTED',
  9: 'FAILED_PRECONDITION',
  10: 'ABORTED',
  12: 'UNIMPLEMENTED',
  13: 'INTERNAL',
  14: 'UNAVAILABLE',
};

function byVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
