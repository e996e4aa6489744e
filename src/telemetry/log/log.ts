import { type DestinationStream, type Logger, pino } from 'pino';
import { errorFields } from './error-fields.ts';
import { createLineWriter, type LineWriter } from './line-writer.ts';
import { terminalLine } from './terminal-line.ts';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

export type { Logger };

export interface LogOptions {
  readonly level: LogLevel;
  /** `auto` is pretty on a terminal. */
  readonly format: 'json' | 'pretty' | 'auto';
}

export interface Log {
  readonly logger: Logger;
  /** True if the lines are for a person at a terminal instead of a program. */
  readonly isForPeople: boolean;
  /** Number of lines lost because they could not be written. */
  readonly dropped: () => number;
  /** Writes buffered lines, at the end of the process. */
  readonly flush: () => Promise<void>;
}

/** Lines are written in batches; a line waits no longer than the flush interval. */
const BATCH_BYTES = 1 << 16;
const FLUSH_MS = 200;
/** Maximum UTF-8 bytes per UTF-16 code unit, which may be escaped. */
const BYTES_OF_CHARACTER = 6;

/** Logs to standard error, which leaves standard output to the command. */
export async function createLog({ level, format }: LogOptions): Promise<Log> {
  const options = { level, base: null, timestamp: isoTime, serializers: { err: errorFields } };
  const writer = createLineWriter();
  const { dropped } = writer;
  if (format === 'pretty' || (format === 'auto' && process.stderr.isTTY === true)) {
    return { logger: pino(options, prettyLines(writer)), isForPeople: true, dropped, flush: writer.flush };
  }
  const lines = batchLines(writer);
  return { logger: pino(options, lines), isForPeople: false, dropped, flush: lines.flush };
}

/** Passes lines on in batches. They wait as bytes, since the strings that pino builds a line from would be long-lived garbage. */
function batchLines(writer: LineWriter): DestinationStream & Pick<LineWriter, 'flush'> {
  let waiting = Buffer.allocUnsafeSlow(BATCH_BYTES);
  let length = 0;
  const handOn = () => {
    if (length === 0) return;
    writer.write(waiting.subarray(0, length));
    waiting = Buffer.allocUnsafeSlow(BATCH_BYTES);
    length = 0;
  };
  setInterval(handOn, FLUSH_MS).unref();
  return {
    write: (line) => {
      const most = line.length * BYTES_OF_CHARACTER;
      if (length + most > BATCH_BYTES) handOn();
      if (most > BATCH_BYTES) {
        writer.write(Buffer.from(escaped(line)));
        return;
      }
      const size = waiting.write(line, length);
      // JSON escapes all control characters of ASCII.
      length += size === line.length ? size : waiting.write(escaped(line), length);
    },
    flush: () => {
      handOn();
      return writer.flush();
    },
  };
}

/**
 * Escapes what is plain text in JSON, and yet a line break to some readers of lines, or a command to some terminals. Such
 * characters only occur in strings.
 */
function escaped(line: string): string {
  return line.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const UNPRINTABLE = /[\x80-\x9f\u2028\u2029\p{Bidi_Control}]/gu;

let second = 0;
let secondText = '';

/** The output of pino's isoTime at half the cost: everything but the milliseconds stays the same for a second. */
function isoTime(): string {
  const now = Date.now();
  const current = Math.floor(now / 1_000);
  if (current !== second) {
    second = current;
    secondText = `,"time":"${new Date(current * 1_000).toISOString().slice(0, -4)}`;
  }
  return `${secondText}${String(now - current * 1_000).padStart(3, '0')}Z"`;
}

/** Lines for people. NO_COLOR turns colors off (https://no-color.org). */
function prettyLines(writer: LineWriter): DestinationStream {
  const hasColor = process.stderr.isTTY === true && !process.env.NO_COLOR;
  return { write: (line) => writer.write(Buffer.from(terminalLine(line, hasColor))) };
}
