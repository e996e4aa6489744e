import type { ServerResponse } from 'node:http';
import { constants, type Http2ServerResponse } from 'node:http2';
import type { Socket } from 'node:net';

/** How much of answers may wait for their readers, and how long. */
export interface UnreadLimits {
  /** Longest time in which a caller takes no byte of an answer, in milliseconds. */
  readonly stallMs: number;
  /** Most bytes of answers that wait at the same time, in this process. */
  readonly total: number;
}

export const ANSWER_STALL_MS = 30_000;
export const ANSWERS_IN_FLIGHT = 256 * 1024 * 1024;

/** An answer that its caller has not read yet. */
interface Unread {
  readonly res: ServerResponse;
  readonly bytes: number;
  mark: string;
  movedAt: number;
}

const CHECKS_PER_STALL = 10;
const LEAST_CHECK_MS = 20;

let limits: UnreadLimits = { stallMs: ANSWER_STALL_MS, total: ANSWERS_IN_FLIGHT };
let unreadBytes = 0;
/** The oldest first. */
const unread = new Set<Unread>();
let checks: NodeJS.Timeout | undefined;

/** Sets the limits of this process, whose memory they bound. */
export function limitUnread(next: UnreadLimits): void {
  limits = next;
}

/**
 * Watches an answer that has been written until its caller has taken it. An answer that makes no progress ends with its
 * connection, and if too many bytes wait, the oldest answers end first: whoever reads is done in the meantime.
 * @param bytes of its body
 * @returns ends the watch before the answer ends
 */
export function watchUnread(res: ServerResponse, bytes: number): () => void {
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
  return stop;
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

/** Ends an answer before its end: with its connection, or in HTTP/2 with its stream. */
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

/** Changes whenever the caller has taken something. */
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
