import { ConnectionError, ErrorCode } from './frames.ts';

/** What the socket may hold back before requests' data waits, in bytes. */
const HIGH_WATER = 256 * 1024;
const BUFFER_SIZE = 64 * 1024;
const SPARE_BUFFERS = HIGH_WATER / BUFFER_SIZE;
/** More than a server in order ever waits for; nghttp2 has the same limit. */
const MOST_REPLIES = 1_000;

/**
 * Collects what is written within one turn of the event loop, and hands it to the socket at once. Buffers are reused
 * when the socket no longer needs them.
 */
export class Outbox {
  buf: Buffer = Buffer.allocUnsafeSlow(BUFFER_SIZE);
  pos = 0;
  /** How many times the socket was given something. */
  flushes = 0;
  private readonly send: (bytes: Buffer, sent: () => void) => void;
  private readonly drained: () => void;
  private readonly sending: { readonly buf: Buffer; readonly replies: number }[] = [];
  private readonly spare: Buffer[] = [];
  private sendingBytes = 0;
  /** Replies that the socket has not taken, and those of them that it was not given yet. */
  private openReplies = 0;
  private newReplies = 0;
  private isScheduled = false;
  private isClosed = false;

  /**
   * @param send gives bytes to the socket, and calls back in order when they are gone
   * @param drained is called when there is room again for data that had to wait
   */
  constructor(send: (bytes: Buffer, sent: () => void) => void, drained: () => void) {
    this.send = send;
    this.drained = drained;
  }

  /** Makes room for `bytes` more at `buf[pos]`, and schedules their sending. */
  need(bytes: number): void {
    if (!this.isScheduled && !this.isClosed) {
      this.isScheduled = true;
      setImmediate(this.turnEnded);
    }
    if (this.pos + bytes <= this.buf.length) return;
    const grown = Buffer.allocUnsafeSlow(Math.max(this.buf.length * 2, this.pos + bytes));
    this.buf.copy(grown, 0, 0, this.pos);
    this.buf = grown;
  }

  /** The same between two frames: sends what is there rather than moving it to a larger buffer. */
  beginFrame(bytes: number): void {
    if (this.pos + bytes > this.buf.length) this.flush();
    this.need(bytes);
  }

  write(bytes: Buffer): void {
    this.need(bytes.length);
    this.pos += bytes.copy(this.buf, this.pos);
  }

  /**
   * Writes a frame that answers one of the server's.
   * @throws ConnectionError if the server sends such frames and does not read the answers: they must not fill memory
   */
  reply(frame: Buffer): void {
    if (++this.openReplies > MOST_REPLIES) {
      throw new ConnectionError(ErrorCode.ENHANCE_YOUR_CALM, 'the server does not read the answers to its frames');
    }
    this.newReplies++;
    this.write(frame);
  }

  /** How much data may be added before the socket has taken some. */
  get room(): number {
    return HIGH_WATER - this.sendingBytes - this.pos;
  }

  /** Forgets what was not given to the socket yet: always whole frames. */
  discard(): void {
    this.pos = 0;
    this.openReplies -= this.newReplies;
    this.newReplies = 0;
  }

  /** Sends what is there, and nothing from then on. */
  close(): void {
    this.flush();
    this.isClosed = true;
  }

  private readonly turnEnded = (): void => {
    this.isScheduled = false;
    this.flush();
  };

  private flush(): void {
    if (this.pos === 0 || this.isClosed) return;
    const bytes = this.buf.subarray(0, this.pos);
    this.flushes++;
    this.sending.push({ buf: this.buf, replies: this.newReplies });
    this.newReplies = 0;
    this.sendingBytes += this.pos;
    this.pos = 0;
    this.buf = this.spare.pop() ?? Buffer.allocUnsafeSlow(BUFFER_SIZE);
    this.send(bytes, () => this.sent(bytes.length));
  }

  private sent(bytes: number): void {
    const wasFull = this.room <= 0;
    const done = this.sending.shift();
    this.sendingBytes -= bytes;
    if (done !== undefined) this.openReplies -= done.replies;
    if (done?.buf.length === BUFFER_SIZE && this.spare.length < SPARE_BUFFERS) this.spare.push(done.buf);
    if (wasFull && this.room > 0) this.drained();
  }
}
