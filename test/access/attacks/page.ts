import type { Chapter } from './attack.ts';

/** docs/attacks.md as the table has it. */
export function attacksPage(chapters: readonly Chapter[]): string {
  const count = chapters.reduce((sum, { attacks }) => sum + attacks.length, 0);
  return `# Attacks

The tests try ${count} attacks on the proxy. Most of them are aimed at a proxy that demands tokens and checks permissions, by a caller whose token permits \`open:write\` and nothing else. The rows are printed from \`test/access/attacks\` by \`npx vitest run test/access/attacks --update\`.

"Got" is the status of each answer, followed by what went to Temporal, if anything did. "Before" is what an attack got when it was first tried; where it is empty, the attack never succeeded.

${chapters.map(printChapter).join('\n')}
## Cost

What an attack costs the proxy, measured when it was first tried and now. The tests bound the causes, by counts and sizes rather than by time.

| Attack | Before | Now |
|---|---|---|
${COSTS.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}

/** Measured by hand, on two cores. */
const COSTS: readonly (readonly [attack: string, before: string, now: string])[] = [
  [
    '10 kB gzipped that become 10 MB of one-digit payloads',
    '152 MB sent to Temporal',
    '413: the message may be 4 MiB longer than its JSON',
  ],
  [
    'a million map keys, empty starts or unknown fields',
    'the event loop blocked for 1.5 to 3.1 s',
    '413 at 200,000 elements',
  ],
  ['a body of missing required fields', '988 MB resident', '413 at 200,000 violations, 100 of them kept'],
  [
    '1,000 pipelined requests on a connection that reads nothing',
    '551 to 920 MB resident',
    'one answer waiting for each connection',
  ],
  ['`?pretty` of a 1 MB answer', '124 MB and 371 MB resident', 'at most four times its size, else compact'],
  ['an answer that nobody reads', 'held for ever', 'cut off after 30 s, and beyond 256 MB of all of them'],
  ['a header block of HTTP/2 that never ends', 'open after 20 s where 2 s were set', 'closed at `--header-timeout`'],
  ['a TLS handshake that stops halfway', 'open after 25 s', 'closed after 10 s'],
  [
    'a server whose gzipped message of 1 MB becomes 1 GB',
    '2 GB resident',
    '200 MB resident, of which the largest message may be 128 MiB',
  ],
  [
    'a server that floods PING or SETTINGS and reads nothing',
    'buffered without bound',
    '60 MB resident; the connection ends after 5 MB of frames',
  ],
  [
    'a server that accepts connections and ends them',
    '98 connections a second with lean, 66 with grpc-js',
    '2.3 a second with either',
  ],
  [
    'a merge patch of a schedule: 5,000 levels around 1.8 MB',
    'the event loop blocked for 160 s',
    '400 beyond 1,000 levels; each is read and written once',
  ],
  [
    'CONTINUATION, PING, SETTINGS or empty DATA frames without end, over HTTP/2',
    'not tried',
    'closed after 0.4 to 2 s; 2 MB more resident',
  ],
  ['40,000 streams that are opened and reset, over HTTP/2', 'all carried out', '201 carried out; 15 MB more resident'],
];

function printChapter({ title, kind, attacks }: Chapter): string {
  const lines = attacks.map(([name, got, , before = '']) => `| ${cell(name)} | ${cell(got)} | ${cell(before)} |`);
  return `## ${title}\n\n${kind}\n\n| Attack | Got | Before |\n|---|---|---|\n${lines.join('\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '&lt;');
}
