import type { ServerResponse } from 'node:http';
import { constants, type Http2ServerResponse } from 'node:http2';
import type { Socket } from 'node:net';

/** How much unread data answers may have, and for how long. */
export interface UnreadLimits {
  /** How long a caller may read nothing of an answer, in milliseconds. */
  readonly stallMs: number;
  /** Maximum size of all unread answers in this process, in bytes. */
  readonly total: number;
}

export const ANSWER_STALL_MS = 30_000;
export const ANSWERS_IN_FLIGHT = 256 * 1024 * 1024;

/** An answer that its caller has not read yet. */
interface Unread {
  readonly res: ServerResponse;
  bytes: number;
  mark: string;
  movedAt: number;
}

const CHECKS_PER_STALL = 10;
const LEAST_CHECK_MS = 20;

let limits: UnreadLimits = { stallMs: ANSWER_STALL_MS, total: ANSWERS_IN_FLIGHT };
let unreadBytes = 0;
/** Oldest first. */
const unread = new Set<Unread>();
let checks: NodeJS.Timeout | undefined;

/** Sets the limits of this process, whose memory they bound. */
export function limitUnread(next: UnreadLimits): void {
  limits = next;
}

/** An answer that is being watched. */
export interface Watch {
  /** Tells how many bytes of it wait now. */
  readonly resize: (bytes: number) => void;
  /** Ends the watch before the answer ends. */
  readonly end: () => void;
}

/**
 * Watches a written answer until its caller has read it. An answer that makes no progress is cut off with its
 * connection, and if too many bytes are waiting, the oldest answers are cut off first: those of callers that read are
 * done by then.
 * @param bytes of its body
 */
export function watchUnread(res: ServerResponse, bytes: number): Watch {
  const each: Unread = { res, bytes, mark: progressMark(res), movedAt: performance.now() };
  unread.add(each);
  unreadBytes += bytes;
  const stop = () => {
    res.off('close', stop);
    forget(each);
  };
  res.once('close', stop);
  for (const oldest of unread) {
    if (unreadBytes <= limits.total || oldest === each) break;
    end(oldest);
  }
  checks ??= setInterval(check, Math.max(LEAST_CHECK_MS, limits.stallMs / CHECKS_PER_STALL)).unref();
  return {
    end: stop,
    resize: (bytes) => {
      if (!unread.has(each)) return;
      unreadBytes += bytes - each.bytes;
      each.bytes = bytes;
    },
  };
}

function check(): void {
  const now = performance.now();
  for (const each of unread) {
    const mark = progressMark(each.res);
    if (mark !== each.mark) {
      each.mark = mark;
      each.movedAt = now;
    } else if (now - each.movedAt >= limits.stallMs) {
      end(each);
    }
  }
}

function end(each: Unread): void {
  forget(each);
  cutOff(each.res);
}

/** Cuts off an answer: with its connection, or in HTTP/2 with its stream. */
export function cutOff(res: ServerResponse): void {
  const { stream } = res as unknown as Partial<Http2ServerResponse>;
  if (stream === undefined) res.destroy();
  else stream.close(constants.NGHTTP2_CANCEL);
}

function forget(each: Unread): void {
  if (!unread.delete(each)) return;
  unreadBytes -= each.bytes;
  if (unread.size > 0) return;
  clearInterval(checks);
  checks = undefined;
}

/** Changes whenever the caller has read something. */
function progressMark(res: ServerResponse): string {
  const { stream } = res as unknown as Partial<Http2ServerResponse>;
  if (stream === undefined) return socketMark(res.socket);
  // A stream is written in one piece; how far it has got shows in the window that the caller grants.
  return `${stream.bufferSize} ${stream.session?.state.remoteWindowSize} ${stream.state.localWindowSize}`;
}

function socketMark(socket: Socket | null): string {
  // Node's own timeout of a socket goes by this too: a large write shows no other progress until it is done.
  const { _handle: handle } = (socket ?? {}) as { readonly _handle?: { readonly writeQueueSize?: number } };
  return `${socket?.writableLength} ${handle?.writeQueueSize} ${socket?.bytesWritten}`;
}
