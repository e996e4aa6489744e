/**
 * Draws docs/images/terminal.svg: a terminal in which the README's first calls are typed and answered. The calls are
 * really sent, to the proxy whose URL is given (`make run` has one at http://localhost:7243).
 *
 *     npx tsx tools/draw-terminal.ts [http://localhost:7243]
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const SHOWN_URL = 'http://localhost:7243';
const OUT = new URL('../docs/images/terminal.svg', import.meta.url);

const COLUMNS = 88;
const SECONDS = 20;
/** Measures of the drawing, in pixels. */
const [CHARACTER, LINE, PADDING, BAR] = [8.43, 20, 18, 34];
/** Typed characters per second, and the time for reading an answer. */
const [TYPING, PAUSE] = [48, 1.1];

const api = `${SHOWN_URL}/api/v1/namespaces/my-namespace/workflows`;

/** Each command as it is typed, on one or more lines. */
const COMMANDS: readonly string[] = [
  `api=${api}`,
  `curl "$api/my-workflow-id" -d '{
  "workflowType": { "name": "MyWorkflow" },
  "taskQueue": { "name": "my-task-queue" },
  "input": ["Hello, World!"]
}'`,
  `curl "$api/my-greeting/execute?value" -d '{
  "workflowType": { "name": "MyGreeting" },
  "taskQueue": { "name": "my-task-queue" },
  "input": ["Alice"]
}'`,
  `curl -X POST "$api/my-workflow-id/query/MyQuery"`,
  `curl -X POST "$api/my-workflow-id/cancel" -d '{ "reason": "some reason" }'`,
  `curl "$api/my-workflow-id/result?wait=10s&pretty"`,
];

interface Line {
  readonly text: string;
  readonly isTyped: boolean;
  /** Seconds from the start. */
  readonly from: number;
  readonly to: number;
}

writeFileSync(OUT, draw(record(process.argv[2] ?? SHOWN_URL)));

/** Sends the commands, and says when each line of the recording appears. */
function record(url: string): readonly Line[] {
  const lines: Line[] = [];
  let now = 0.4;
  for (const command of COMMANDS) {
    const script = `api=${api.replace(SHOWN_URL, url)}; ${command.startsWith('api=') ? ':' : command}`;
    const output = execFileSync('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
    for (const [at, text] of command.split('\n').entries()) {
      const typed = `${at === 0 ? '$' : '>'} ${text}`;
      const to = now + typed.length / TYPING;
      lines.push({ text: typed, isTyped: true, from: now, to });
      now = to;
    }
    now += 0.25;
    for (const text of wrapped(output)) lines.push({ text, isTyped: false, from: now, to: now });
    if (output !== '') now += PAUSE;
  }
  return lines;
}

function wrapped(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => line.match(new RegExp(`.{1,${COLUMNS}}`, 'g')) ?? []);
}

function draw(lines: readonly Line[]): string {
  const [width, height] = [COLUMNS * CHARACTER + PADDING * 2, BAR + lines.length * LINE + PADDING];
  const end = lines.at(-1)?.to ?? 0;
  if (end > SECONDS - 1) throw new Error(`the recording takes ${end} s, more than ${SECONDS - 1}`);
  const percent = (seconds: number) => `${((seconds / SECONDS) * 100).toFixed(2)}%`;
  const frames = lines.map(({ text, isTyped, from, to }, at) => {
    const steps = isTyped ? `steps(${text.length})` : 'step-end';
    const hidden = 'clip-path:inset(0 100% 0 0)';
    const shown = 'clip-path:inset(0 0 0 0)';
    const key = `@keyframes l${at}{0%,${percent(from)}{${hidden};animation-timing-function:${steps}}${percent(Math.max(to, from + 0.01))},100%{${shown}}}`;
    return `${key}.l${at}{animation:l${at} ${SECONDS}s infinite}`;
  });
  const texts = lines.map(
    ({ text, isTyped }, at) =>
      `<text class="l${at}${isTyped ? ' t' : ''}" x="${PADDING}" y="${BAR + 14 + at * LINE}" textLength="${(text.length * CHARACTER).toFixed(1)}" xml:space="preserve">${escaped(text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height}" width="${width.toFixed(0)}" height="${height}" role="img" aria-labelledby="title">
<title id="title">A terminal: curl starts a workflow, gets the result of another, queries the first one, cancels it and reads how it ended</title>
<style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;fill:#a8e0a0;white-space:pre}.t{fill:#e4e6f4}${frames.join('')}@media(prefers-reduced-motion:reduce){text[class]{animation:none}}</style>
<rect width="100%" height="100%" rx="10" fill="#191a2c"/>
<circle cx="20" cy="17" r="5" fill="#5a5f82"/><circle cx="38" cy="17" r="5" fill="#5a5f82"/><circle cx="56" cy="17" r="5" fill="#5a5f82"/>
${texts.join('\n')}
</svg>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
