import type { Chapter } from './attack.ts';

/** docs/attacks.md, printed from the table. */
export function attacksPage(chapters: readonly Chapter[]): string {
  const count = chapters.reduce((sum, { attacks }) => sum + attacks.length, 0);
  return `# Attacks

The tests try ${count} attacks on the proxy. In most of them, the proxy requires tokens and checks permissions, and the attacker's token permits only \`open:write\`. Run \`npx vitest run test/access/attacks --update\` to regenerate this page from \`test/access/attacks\`.

"Got" is the status of each answer, followed by what was sent to Temporal, if anything. "Before" is the result when the attack was first tried; if it is empty, the attack never succeeded.

${chapters.map(printChapter).join('\n')}
## Cost

What an attack costs the proxy, measured when it was first tried and now. The tests limit the causes by counts and sizes, not by time.

| Attack | Before | Now |
|---|---|---|
${COSTS.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}

/** Measured by hand, on two cores. */
const COSTS: readonly (readonly [attack: string, before: string, now: string])[] = [
  [
    '10 kB of gzip that expand to 10 MB of one-digit payloads',
    '152 MB sent to Temporal',
    '413: the message may be 4 MiB longer than its JSON',
  ],
  [
    'a million map keys, empty starts or unknown fields',
    'the event loop blocked for 1.5 to 3.1 s',
    '413 at 200,000 elements',
  ],
  ['a body of missing required fields', '988 MB resident', '413 at 200,000 violations, of which 100 are kept'],
  [
    '1,000 pipelined requests on a connection that reads nothing',
    '551 to 920 MB resident',
    'one response waiting per connection',
  ],
  [
    '`?pretty` on a 1 MB response',
    '124 MB and 371 MB resident',
    'indented up to four times its size, otherwise compact',
  ],
  ['a response that nobody reads', 'held forever', 'cut off after 30 s, or when all unread responses exceed 256 MB'],
  [
    'an HTTP/2 header block that never ends',
    'still open after 20 s with a limit of 2 s',
    'closed at `--header-timeout`',
  ],
  ['a TLS handshake that stops halfway', 'still open after 25 s', 'closed after 10 s'],
  [
    'a server whose gzipped message of 1 MB expands to 1 GB',
    '2 GB resident',
    '200 MB resident; a message may be at most 128 MiB',
  ],
  [
    'a server that floods PING or SETTINGS and reads nothing',
    'buffered without bound',
    '60 MB resident; the connection ends after 5 MB of frames',
  ],
  [
    'a server that accepts connections and closes them',
    '98 connections per second with lean, 66 with grpc-js',
    '2.3 per second with either',
  ],
  [
    'a merge patch of a schedule: 5,000 levels around 1.8 MB',
    'the event loop blocked for 160 s',
    '400 beyond 1,000 levels; each is read and written once',
  ],
  [
    'a merge patch of a schedule: 600,000 members',
    'the event loop blocked for 1.5 s, several times',
    '413 beyond 20,000 members',
  ],
  [
    'a message for /mcp: 3,500,000 empty lists',
    'the event loop blocked for 0.8 s; 150 MB',
    '413 beyond 200,000 values',
  ],
  [
    'CONTINUATION, PING, SETTINGS or empty DATA frames without end, over HTTP/2',
    'not tried',
    'closed after 0.4 to 2 s; 2 MB more resident',
  ],
  ['40,000 HTTP/2 streams that are opened and reset', 'all executed', '201 executed; 15 MB more resident'],
];

function printChapter({ title, kind, attacks }: Chapter): string {
  const lines = attacks.map(([name, got, , before = '']) => `| ${cell(name)} | ${cell(got)} | ${cell(before)} |`);
  return `## ${title}\n\n${kind}\n\n| Attack | Got | Before |\n|---|---|---|\n${lines.join('\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '&lt;');
}
