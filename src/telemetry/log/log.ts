import { type DestinationStream, destination, type Logger, pino } from 'pino';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

export type { Logger };

export interface LogOptions {
  readonly level: LogLevel;
  /** `auto` is pretty on a terminal. */
  readonly format: 'json' | 'pretty' | 'auto';
}

export interface Log {
  readonly logger: Logger;
  /** How many lines were lost because they could not be written. */
  readonly dropped: () => number;
  /** Writes what is buffered, for the end of the process. */
  readonly flush: () => void;
}

const STANDARD_ERROR = 2;
const NEWLINE = 10;
/** Lines are written together; a line waits no longer than the flush interval for others. */
const WRITE_BYTES = 1 << 16;
const FLUSH_MS = 200;
/** At most, of a string's unit in UTF-8. */
const BYTES_OF_CHARACTER = 3;
/** Of lines that wait for a disk or a pipe that takes none: more are dropped. */
const WAITING_BYTES = 4 * 1024 * 1024;

/** Log lines on standard error, so that standard output stays the command's own. */
export async function createLog({ level, format }: LogOptions): Promise<Log> {
  const options = { level, base: null, timestamp: isoTime };
  const isPretty = format === 'pretty' || (format === 'auto' && process.stderr.isTTY === true);
  if (isPretty) return { logger: pino(options, await prettyLines()), dropped: () => 0, flush: () => undefined };
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
  // A full disk must not end the process; the lines wait, and go out once there is room.
  file.on('error', () => undefined);
  const lines = together(file);
  return { logger: pino(options, lines), dropped: () => dropped, flush: lines.flushSync };
}

/**
 * Hands on many lines at once: the file itself would count all bytes that wait at each line that comes. The lines wait as
 * bytes, since the pieces that pino makes a line of would be garbage that lives long.
 */
function together(file: ReturnType<typeof destination>): DestinationStream & { readonly flushSync: () => void } {
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
        // Nobody is left to be told.
      }
    },
  };
}

let second = 0;
let secondText = '';

/** What pino's own isoTime makes, at half the cost: all but the milliseconds is the same for a second. */
function isoTime(): string {
  const now = Date.now();
  const current = Math.floor(now / 1_000);
  if (current !== second) {
    second = current;
    secondText = `,"time":"${new Date(current * 1_000).toISOString().slice(0, -4)}`;
  }
  return `${secondText}${String(now - current * 1_000).padStart(3, '0')}Z"`;
}

async function prettyLines(): Promise<DestinationStream> {
  const { default: pretty } = await import('pino-pretty');
  return pretty({
    destination: STANDARD_ERROR,
    sync: true,
    colorize: process.stderr.isTTY === true,
    translateTime: 'SYS:HH:MM:ss.l',
    singleLine: true,
  });
}
