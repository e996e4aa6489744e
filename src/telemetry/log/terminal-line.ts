import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];
type Fields = Readonly<Record<string, unknown>>;

/** By the numbers of pino; info, the usual one, is not shown. */
const LEVELS: readonly (readonly [least: number, name: string, style: Style])[] = [
  [60, 'FATAL', 'red'],
  [50, 'ERROR', 'red'],
  [40, 'WARN', 'yellow'],
  [30, '', 'dim'],
  [20, 'DEBUG', 'dim'],
  [0, 'TRACE', 'dim'],
];
const USUAL_LEVEL = [30, '', 'dim'] as const;
/** Shown by their place in the line, or not at all. */
const PLACED = new Set(['level', 'time', 'msg', 'reason', 'err']);
/** Where the time of day begins and ends in an ISO date. */
const CLOCK = [11, 23] as const;

/**
 * A log line for a person at a terminal: short, in color if wanted, and on one line unless an error has a stack.
 * @param json a line as pino writes it
 * @returns the text with a line break at its end
 */
export function terminalLine(json: string, hasColor: boolean): string {
  const paint = (style: Style, text: string) => (hasColor && text !== '' ? styleText(style, text, FORCED) : text);
  const fields = JSON.parse(json) as Fields;
  const time = paint('dim', String(fields.time).slice(...CLOCK));
  const text = fields.msg === 'request' ? request(fields, paint) : message(fields, paint);
  return `${time} ${text}\n`;
}

/** The caller decides whether to use colors. */
const FORCED = { validateStream: false } as const;

type Paint = (style: Style, text: string) => string;

/** `GET /api/v1/namespaces 200 12.3 ms 5f0c2c6e`: method, path, status, time and request id. */
function request(fields: Fields, paint: Paint): string {
  const { method, path, query, status, ms, reason, requestId, userAgent, peer } = fields;
  const target = `${path ?? ''}${query === undefined ? '' : `?${query}`}`;
  const parts = [
    paint('bold', String(method)),
    printable(target),
    paint(statusStyle(Number(status)), String(status)),
    ...(reason === undefined ? [] : [printable(String(reason))]),
    `${ms} ms`,
    ...[peer, userAgent].flatMap((text) => (text === undefined ? [] : [printable(String(text))])),
    paint('dim', printable(String(requestId))),
  ];
  return parts.join(' ');
}

function statusStyle(status: number): Style {
  if (status >= 500) return 'red';
  if (status >= 400) return 'yellow';
  return status >= 300 ? 'cyan' : 'green';
}

/** `WARN cannot reach the Temporal server yet: REASON address=127.0.0.1:7233` */
function message(fields: Fields, paint: Paint): string {
  const [, name, style] = LEVELS.find(([least]) => Number(fields.level) >= least) ?? USUAL_LEVEL;
  const { reason, err } = fields;
  const said = [fields.msg, reason].filter((text) => text !== undefined).map((text) => printable(String(text)));
  const others = Object.entries(fields).filter(([key]) => !PLACED.has(key));
  const rest = others.map(([key, value]) => `${key}=${printable(shown(value))}`).join(' ');
  const parts = [paint(style, name), said.join(': '), paint('dim', rest)].filter((part) => part !== '');
  return `${parts.join(' ')}${err === undefined ? '' : errorLines(err)}`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The stack, indented; its first line is the message. */
function errorLines(err: unknown): string {
  const { stack, message: text } = err as { readonly stack?: string; readonly message?: string };
  const lines = (stack ?? text ?? JSON.stringify(err)).split('\n');
  return lines.map((line) => `\n  ${printable(line)}`).join('');
}

/** A caller's text must not control the terminal, nor turn around what stands beside it. */
function printable(text: string): string {
  return text.replace(CONTROL, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

const CONTROL = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;
