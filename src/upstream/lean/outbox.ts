/** What the socket may hold back before requests' data waits, in bytes. */
const HIGH_WATER = 256 * 1024;
const BUFFER_SIZE = 64 * 1024;
const SPARE_BUFFERS = HIGH_WATER / BUFFER_SIZE;

/**
 * Collects what is written within one turn of the event loop, and hands it to the socket at once. The buffers are used
 * again when the socket has done with them.
 */
export class Outbox {
  buf: Buffer = Buffer.allocUnsafeSlow(BUFFER_SIZE);
  pos = 0;
  /** How many times the socket was given something. */
  flushes = 0;
  private readonly send: (bytes: Buffer, sent: () => void) => void;
  private readonly drained: () => void;
  private readonly sending: Buffer[] = [];
  private readonly spare: Buffer[] = [];
  private sendingBytes = 0;
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

  /** Makes room for `bytes` more at `buf[pos]`, and sees to it that they are sent. */
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

  /** The same between two frames: what stands before may go out now rather than be moved to a larger buffer. */
  beginFrame(bytes: number): void {
    if (this.pos + bytes > this.buf.length) this.flush();
    this.need(bytes);
  }

  write(bytes: Buffer): void {
    this.need(bytes.length);
    this.pos += bytes.copy(this.buf, this.pos);
  }

  /** How much data may be added before the socket has taken some. */
  get room(): number {
    return HIGH_WATER - this.sendingBytes - this.pos;
  }

  /** Forgets what was not given to the socket yet: always whole frames. */
  discard(): void {
    this.pos = 0;
  }

  /** Sends what is there, and nothing any more. */
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
    this.sending.push(this.buf);
    this.sendingBytes += this.pos;
    this.pos = 0;
    this.buf = this.spare.pop() ?? Buffer.allocUnsafeSlow(BUFFER_SIZE);
    this.send(bytes, () => this.sent(bytes.length));
  }

  private sent(bytes: number): void {
    const wasFull = this.room <= 0;
    const done = this.sending.shift();
    this.sendingBytes -= bytes;
    if (done?.length === BUFFER_SIZE && this.spare.length < SPARE_BUFFERS) this.spare.push(done);
    if (wasFull && this.room > 0) this.drained();
  }
}
