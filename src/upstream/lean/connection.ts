import { callerSignal } from '../../base/caller-signal.ts';
import type { MemoryBudget } from '../../base/memory-budget.ts';
import { Code, internal, type StatusError } from '../../base/status-error.ts';
import { unreachable } from '../failures.ts';
import type { UpstreamCall } from '../upstream.ts';
import { type DialTarget, dial, type Line } from './dial.ts';
import {
  ConnectionError,
  ErrorCode,
  errorName,
  Frame,
  INITIAL_WINDOW,
  MAX_STREAM_ID,
  PREFACE,
  protocolError,
  Setting,
  settingsFrame,
  smallFrame,
} from './frames.ts';
import { MAX_HEADER_LIST } from './header-blocks.ts';
import { Keepalive } from './keepalive.ts';
import { Outbox } from './outbox.ts';
import { CONNECTION_WINDOW, Receiver, STREAM_WINDOW } from './receiver.ts';
import { Sender } from './sender.ts';
import { resetByServer } from './status.ts';
import { Stream, type StreamOwner } from './stream.ts';
import { StreamTable } from './stream-table.ts';

const OPENING = Buffer.concat([
  PREFACE,
  settingsFrame([
    [Setting.ENABLE_PUSH, 0],
    [Setting.INITIAL_WINDOW_SIZE, STREAM_WINDOW],
    [Setting.MAX_HEADER_LIST_SIZE, MAX_HEADER_LIST],
  ]),
  smallFrame(Frame.WINDOW_UPDATE, 0, CONNECTION_WINDOW - INITIAL_WINDOW),
]);
/** After so many failures in a row, other connections go first for a while. */
const FAILURES_TO_EJECT = 5;
const EJECTION_MS = 30_000;
const KEEPALIVE_PING = smallFrame(Frame.PING, 0, 0, 0);

export interface ConnectionOptions extends DialTarget {
  /** The value of `:authority`. */
  readonly authority: string;
  readonly userAgent: string;
  readonly maxReceiveBytes: number;
  readonly memory?: MemoryBudget | undefined;
  /** How long the handshakes of TCP, TLS and HTTP/2 may take together. */
  readonly connectMs: number;
  /** How long the server may be silent while calls are running before it is pinged. */
  readonly keepaliveMs: number;
  /** How long it may then take to send anything. */
  readonly keepaliveAnswerMs: number;
}

export interface ConnectionHooks {
  /** The server has sent its settings. */
  readonly ready: () => void;
  /** No more calls may begin here; `tooManyPings` if the server gives that as the reason. */
  readonly draining: (tooManyPings: boolean) => void;
  /** Calls that had to wait may begin now. */
  readonly freed: () => void;
  /** Comes once, before the running calls fail. */
  readonly closed: (cause: Error) => void;
}

/** The client's end of an HTTP/2 connection (RFC 9113). */
export class Connection {
  private readonly options: ConnectionOptions;
  private readonly hooks: ConnectionHooks;
  private readonly line: Line;
  private readonly outbox: Outbox;
  private readonly sender: Sender;
  private readonly receiver: Receiver;
  private readonly keepalive: Keepalive;
  private readonly streams = new StreamTable();
  private readonly connectTimer: NodeJS.Timeout;
  private failuresInRow = 0;
  private ejectedUntil = 0;
  private nextId = 1;
  private isReady = false;
  private isDraining = false;
  private isClosed = false;

  constructor(options: ConnectionOptions, hooks: ConnectionHooks) {
    this.options = options;
    this.hooks = hooks;
    const { authority, userAgent, tls, connectMs, keepaliveMs, keepaliveAnswerMs } = options;
    this.outbox = new Outbox(
      (bytes, sent) => this.line.write(bytes, sent),
      () => this.sender.resume(),
    );
    this.sender = new Sender(this.outbox, { isSecure: tls !== undefined, authority, userAgent });
    this.receiver = this.createReceiver();
    this.keepalive = new Keepalive(keepaliveMs, keepaliveAnswerMs, {
      isNeeded: () => this.streams.size > 0,
      ping: () => this.outbox.write(KEEPALIVE_PING),
      dead: () => this.destroy(new Error('the server does not answer pings')),
    });
    this.connectTimer = setTimeout(() => this.destroy(new Error(`no connection within ${connectMs} ms`)), connectMs);
    this.connectTimer.unref();
    this.line = dial(options, {
      onOpen: () => this.outbox.write(OPENING),
      onRead: (bytes, length) => this.read(bytes, length),
      onClose: (cause) => this.lost(cause),
    });
  }

  /** True if a call may begin now. */
  get hasRoom(): boolean {
    return this.isReady && !this.isDraining && this.streams.size < this.maxStreams;
  }

  /** How many calls are running. */
  get load(): number {
    return this.streams.size;
  }

  /** How many calls the server allows. */
  get maxStreams(): number {
    return this.sender.settings.maxConcurrentStreams;
  }

  /** Until when other connections go first, on the clock of performance.now(). */
  get avoidUntil(): number {
    return this.ejectedUntil;
  }

  /** The calls that are running. */
  calls(): readonly UpstreamCall[] {
    return this.streams.all().map(({ owner }) => owner.request);
  }

  /**
   * Begins a call.
   * @throws StatusError if its metadata is malformed or exceeds the server's limit
   */
  begin(owner: StreamOwner): Stream {
    const id = this.nextId;
    const stream = new Stream(owner, {
      id,
      flushes: this.outbox.flushes,
      sendWindow: this.sender.settings.initialWindow,
      maxReceiveBytes: this.options.maxReceiveBytes,
    });
    this.sender.sendHeaders(id, owner.request);
    this.nextId += 2;
    this.streams.add(stream);
    this.sender.sendMessage(stream);
    this.keepalive.begin();
    if (this.nextId > MAX_STREAM_ID) this.drain(false);
    return stream;
  }

  /** Ends a call without an answer. */
  cancel(stream: Stream): void {
    this.reset(stream, ErrorCode.CANCEL);
  }

  /** Takes no more calls, and closes when the running ones have ended. */
  close(): void {
    this.isDraining = true;
    this.closeIfDone();
  }

  private destroy(cause: Error): void {
    this.line.destroy(cause);
  }

  private createReceiver(): Receiver {
    return new Receiver({
      write: (frame) => this.outbox.reply(frame),
      stream: (id) => this.find(id),
      settings: (change) => {
        this.sender.apply(change(this.sender.settings), this.streams.all());
        if (this.isReady) this.hooks.freed();
        else this.becomeReady();
      },
      goaway: (lastId, errorCode, debug) => this.goaway(lastId, errorCode, debug),
      widen: (stream, increment) => {
        if (stream === undefined) this.sender.widen(increment);
        else if (!this.sender.widenStream(stream, increment)) {
          const error = internal('the server widened a window beyond 2^31 - 1');
          this.breakOff(stream, ErrorCode.FLOW_CONTROL_ERROR, error);
        }
      },
      isLarge: (stream, length) => this.takeMemory(stream, length),
      ended: (stream) => this.ended(stream),
      resetByServer: (stream, errorCode) => {
        this.remove(stream);
        const error = resetByServer(errorCode);
        if (errorCode === ErrorCode.REFUSED_STREAM && !stream.response.hasBegun) stream.owner.notProcessed(error);
        else stream.owner.failed(error);
      },
      breakOff: (stream, errorCode, error) => this.breakOff(stream, errorCode, error),
    });
  }

  private read(bytes: Buffer, length: number): void {
    if (this.isClosed) return;
    this.keepalive.heard();
    try {
      this.receiver.read(bytes, length);
    } catch (error) {
      const code = error instanceof ConnectionError ? error.code : ErrorCode.INTERNAL_ERROR;
      // Calls of which nothing has been sent are tried elsewhere.
      this.outbox.discard();
      this.outbox.write(smallFrame(Frame.GOAWAY, 0, 0, code));
      this.end(error as Error);
    }
  }

  private becomeReady(): void {
    clearTimeout(this.connectTimer);
    this.isReady = true;
    this.hooks.ready();
  }

  /** A frame on a stream that we did not open ends the connection (RFC 9113 section 5.1). */
  private find(id: number): Stream | undefined {
    if (id % 2 === 0 || id >= this.nextId) throw protocolError('a frame on a stream that has not begun');
    return this.streams.get(id);
  }

  private ended(stream: Stream): void {
    // A server may answer before it has read the whole request: the rest is not sent.
    if (stream.unsent > 0) this.reset(stream, ErrorCode.NO_ERROR);
    else this.remove(stream);
    let answer: ReturnType<Stream['response']['finish']>;
    try {
      answer = stream.response.finish();
    } catch (error) {
      this.judge((error as StatusError).code);
      stream.owner.failed(error as StatusError);
      return;
    }
    this.failuresInRow = 0;
    stream.owner.answered(answer);
  }

  /** Counts answers that say UNAVAILABLE, as a load balancer's outlier detection does. */
  private judge(code: number): void {
    this.failuresInRow = code === Code.UNAVAILABLE ? this.failuresInRow + 1 : 0;
    if (this.failuresInRow < FAILURES_TO_EJECT) return;
    this.failuresInRow = 0;
    this.ejectedUntil = performance.now() + EJECTION_MS;
  }

  private breakOff(stream: Stream, errorCode: number, error: StatusError): void {
    this.reset(stream, errorCode);
    stream.owner.failed(error);
  }

  private reset(stream: Stream, errorCode: number): void {
    if (this.streams.get(stream.id) !== stream) return;
    this.outbox.write(smallFrame(Frame.RST_STREAM, stream.id, errorCode));
    this.remove(stream);
  }

  /** Lets the server send the whole of a large answer as soon as there is memory for it. */
  private takeMemory(stream: Stream, length: number): void {
    const widen = () => this.outbox.write(smallFrame(Frame.WINDOW_UPDATE, stream.id, length));
    const { memory } = this.options;
    if (memory === undefined) {
      widen();
      return;
    }
    const cost = Math.min(length, memory.total);
    const gone = callerSignal();
    const waiting = memory.take(cost, gone);
    if (waiting === undefined) {
      stream.endMemory = () => memory.give(cost);
      widen();
      return;
    }
    stream.endMemory = () => gone.abort();
    waiting.then(
      () => {
        if (gone.aborted) {
          memory.give(cost);
          return;
        }
        stream.endMemory = () => memory.give(cost);
        widen();
      },
      (error: StatusError) => {
        if (!gone.aborted) this.breakOff(stream, ErrorCode.CANCEL, error);
      },
    );
  }

  private remove(stream: Stream): void {
    stream.endMemory?.();
    this.streams.delete(stream);
    this.sender.forget(stream);
    if (this.isDraining) this.closeIfDone();
    else this.hooks.freed();
  }

  /** RFC 9113 section 6.8: the server has not processed calls with larger ids, and will not. */
  private goaway(lastId: number, errorCode: number, debug: string): void {
    this.drain(errorCode === ErrorCode.ENHANCE_YOUR_CALM && debug === 'too_many_pings');
    const cause = new Error(`the server goes away: ${errorName(errorCode)} ${JSON.stringify(debug)}`);
    for (const stream of this.streams.all()) {
      if (stream.id <= lastId) continue;
      this.remove(stream);
      stream.owner.notProcessed(cause);
    }
    this.closeIfDone();
  }

  private drain(tooManyPings: boolean): void {
    if (this.isDraining) return;
    this.isDraining = true;
    this.hooks.draining(tooManyPings);
  }

  private closeIfDone(): void {
    if (this.isClosed || this.streams.size > 0) return;
    if (this.isReady) this.outbox.write(smallFrame(Frame.GOAWAY, 0, 0, ErrorCode.NO_ERROR));
    this.end(new Error('the connection is drained'));
  }

  /** Sends what is buffered, and closes. */
  private end(cause: Error): void {
    this.lost(cause);
    if (this.isReady) this.line.destroySoon();
    else this.line.destroy();
  }

  private lost(cause: Error): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.isDraining = true;
    clearTimeout(this.connectTimer);
    this.keepalive.stop();
    const unsent = this.outbox.flushes;
    this.outbox.close();
    const streams = this.streams.all();
    this.streams.clear();
    for (const { endMemory } of streams) endMemory?.();
    this.hooks.closed(cause);
    for (const { flushes, owner } of streams) {
      if (flushes === unsent) owner.notProcessed(cause);
      else owner.failed(unreachable(cause, 'connection'));
    }
  }
}
