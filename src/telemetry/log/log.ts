import { writeSync } from 'node:fs';
import { type DestinationStream, destination, type Logger, pino } from 'pino';
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
  readonly flush: () => void;
}

const STANDARD_ERROR = 2;
const NEWLINE = 10;
/** Lines are written in batches; a line waits no longer than the flush interval. */
const WRITE_BYTES = 1 << 16;
const FLUSH_MS = 200;
/** Maximum UTF-8 bytes per UTF-16 code unit. */
const BYTES_OF_CHARACTER = 3;
/** Bytes of lines waiting for a blocked disk or pipe; further lines are dropped. */
const WAITING_BYTES = 4 * 1024 * 1024;

/** Logs to standard error, which leaves standard output to the command. */
export async function createLog({ level, format }: LogOptions): Promise<Log> {
  const options = { level, base: null, timestamp: isoTime };
  const isPretty = format === 'pretty' || (format === 'auto' && process.stderr.isTTY === true);
  if (isPretty) {
    return { logger: pino(options, prettyLines()), isForPeople: true, dropped: () => 0, flush: () => undefined };
  }
  const file = destination({
    fd: STANDARD_ERROR,
    sync: false,
    maxLength: WAITING_BYTES,
    contentMode: 'buffer',
  } as never);
  let dropped = 0;
  file.on('drop', (lines: Buffer) => {
    for (const byte of lines) if (byte === NEWLINE) dropped++;
  });
  // A full disk must not end the process; lines wait until there is room.
  file.on('error', () => undefined);
  const lines = batchLines(file);
  return { logger: pino(options, lines), isForPeople: false, dropped: () => dropped, flush: lines.flushSync };
}

/**
 * Passes lines on in batches, because the destination counts all waiting bytes for every line that arrives. Lines wait
 * as bytes, since the strings that pino builds a line from would be long-lived garbage.
 */
function batchLines(file: ReturnType<typeof destination>): DestinationStream & { readonly flushSync: () => void } {
  let waiting = Buffer.allocUnsafeSlow(WRITE_BYTES);
  let length = 0;
  const handOn = () => {
    if (length === 0) return;
    file.write(waiting.subarray(0, length) as never);
    waiting = Buffer.allocUnsafeSlow(WRITE_BYTES);
    length = 0;
  };
  setInterval(handOn, FLUSH_MS).unref();
  return {
    write: (line) => {
      const most = line.length * BYTES_OF_CHARACTER;
      if (length + most > WRITE_BYTES) handOn();
      if (most > WRITE_BYTES) file.write(Buffer.from(line) as never);
      else length += waiting.write(line, length);
    },
    flushSync: () => {
      handOn();
      try {
        file.flushSync();
      } catch {
        // Nobody is left to report this to.
      }
    },
  };
}

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
function prettyLines(): DestinationStream {
  const hasColor = process.stderr.isTTY === true && !process.env.NO_COLOR;
  return { write: (line) => writeSync(STANDARD_ERROR, terminalLine(line, hasColor)) };
}
