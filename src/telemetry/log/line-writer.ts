import { write as writeFile } from 'node:fs';
import type { Writable } from 'node:stream';
import { redactBytes } from '../../base/redact.ts';

/** Writes lines to standard error without ever waiting for it: neither the event loop nor a thread blocks. */
export interface LineWriter {
  /** Takes one or more whole lines. */
  readonly write: (lines: Buffer) => void;
  /** Number of lines lost because they could not be written. */
  readonly dropped: () => number;
  /** Waits until everything is written, at most for a second, and not at all for a disk that is full. */
  readonly flush: () => Promise<void>;
}

/** Writes some bytes, and tells how many were taken. */
type Sink = (bytes: Buffer, done: (error: Error | null, written: number) => void) => void;

const STANDARD_ERROR = 2;
const NEWLINE = 10;
/** Bytes of lines that wait for a full disk or an unread pipe; further lines are dropped. */
const WAITING_BYTES = 4 * 1024 * 1024;
const RETRY_MS = 200;
const LAST_WAIT_MS = 1_000;

/** @param sink default: standard error */
export function createLineWriter(sink: Sink = ownSink()): LineWriter {
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let dropped = 0;
  let isWriting = false;
  let retry: NodeJS.Timeout | undefined;
  let idle: (() => void) | undefined;

  const drop = (lines: Buffer) => {
    for (const byte of lines) if (byte === NEWLINE) dropped++;
  };
  const next = () => {
    if (isWriting || retry !== undefined) return;
    if (waiting.length === 0) {
      idle?.();
      return;
    }
    const bytes = waiting.length === 1 ? (waiting[0] as Buffer) : Buffer.concat(waiting);
    waiting = [];
    isWriting = true;
    sink(bytes, (error, written) => {
      isWriting = false;
      waitingBytes -= written;
      if (written < bytes.length) waiting.unshift(bytes.subarray(written));
      if (error === null) {
        next();
        return;
      }
      retry = setTimeout(() => {
        retry = undefined;
        next();
      }, RETRY_MS).unref();
      idle?.();
    });
  };
  return {
    write: (lines) => {
      if (waitingBytes + lines.length > WAITING_BYTES) {
        drop(lines);
        return;
      }
      redactBytes(lines);
      waiting.push(lines);
      waitingBytes += lines.length;
      next();
    },
    dropped: () => dropped,
    flush: () => {
      clearTimeout(retry);
      retry = undefined;
      return new Promise((resolve) => {
        idle = resolve;
        setTimeout(resolve, LAST_WAIT_MS);
        next();
      });
    },
  };
}

/** Of a stream of Node. */
type WithHandle = Writable & { readonly _handle?: { readonly setBlocking?: (isBlocking: boolean) => void } };

/** One for the process, since it changes how standard error works. */
let sinkOfProcess: Sink | undefined;

function ownSink(): Sink {
  sinkOfProcess ??= standardError();
  return sinkOfProcess;
}

/**
 * Node writes to pipes and terminals synchronously, so that one that nobody reads stops the program; and a thread that
 * is blocked in a write keeps the process from exiting. A file cannot do either.
 */
function standardError(): Sink {
  const stream: WithHandle = process.stderr;
  const handle = stream._handle;
  if (handle?.setBlocking === undefined) {
    return (bytes, done) => writeFile(STANDARD_ERROR, bytes, (error, written) => done(error, written ?? 0));
  }
  handle.setBlocking(false);
  // Its reader may be gone.
  stream.on('error', () => undefined);
  return (bytes, done) => stream.write(bytes, (error) => done(error ?? null, error ? 0 : bytes.length));
}
