import {
  ConnectionError,
  ErrorCode,
  Flag,
  FRAME_HEAD,
  Frame,
  MIN_FRAME_SIZE,
  protocolError,
  readUint32,
} from './frames.ts';

const STREAM_ID = 2 ** 31 - 1;

export interface FrameHandler {
  /** A whole frame other than DATA; its payload is in `bytes` from `start` to `end` until this returns. */
  readonly onFrame: (type: number, flags: number, id: number, bytes: Buffer, start: number, end: number) => void;
  /** A DATA frame begins; `length` is what counts for flow control. */
  readonly onDataBegin: (id: number, length: number) => void;
  /** A piece of its data, without padding. */
  readonly onData: (id: number, bytes: Buffer, start: number, end: number) => void;
  readonly onDataEnd: (id: number, flags: number) => void;
}

/**
 * Splits what a socket reads into frames. Data is passed on as it arrives; other frames are assembled first. Throws
 * ConnectionError, and what the handler throws.
 */
export class FrameReader {
  private readonly handler: FrameHandler;
  /** A frame, or its head, that has arrived in part. */
  private readonly part = Buffer.allocUnsafeSlow(FRAME_HEAD + MIN_FRAME_SIZE);
  private partLength = 0;
  private inData = false;
  private dataId = 0;
  private dataFlags = 0;
  private dataLeft = 0;
  private paddingLeft = 0;
  private wantsPadLength = false;

  constructor(handler: FrameHandler) {
    this.handler = handler;
  }

  read(bytes: Buffer, end: number): void {
    for (let at = 0; at < end; ) {
      if (this.inData) at = this.readData(bytes, at, end);
      else if (this.partLength === 0) at = this.readFrame(bytes, at, end);
      else at = this.gather(bytes, at, end);
    }
  }

  private readFrame(bytes: Buffer, at: number, end: number): number {
    if (end - at < FRAME_HEAD) return this.keep(bytes, at, end);
    const length = payloadLength(bytes, at);
    const payload = at + FRAME_HEAD;
    if (bytes[at + 3] === Frame.DATA) this.beginData(bytes, at, length);
    else if (end - payload < length) return this.keep(bytes, at, end);
    else {
      this.handle(bytes, at, payload + length);
      return payload + length;
    }
    return payload;
  }

  private keep(bytes: Buffer, at: number, end: number): number {
    this.partLength += bytes.copy(this.part, this.partLength, at, end);
    return end;
  }

  private gather(bytes: Buffer, from: number, end: number): number {
    let at = from;
    if (this.partLength < FRAME_HEAD) {
      const headEnd = Math.min(end, at + FRAME_HEAD - this.partLength);
      at = this.keep(bytes, at, headEnd);
      if (this.partLength < FRAME_HEAD) return at;
    }
    const { part } = this;
    const length = payloadLength(part, 0);
    if (part[3] === Frame.DATA) {
      this.partLength = 0;
      this.beginData(part, 0, length);
      return at;
    }
    at = this.keep(bytes, at, Math.min(end, at + FRAME_HEAD + length - this.partLength));
    if (this.partLength === FRAME_HEAD + length) {
      this.partLength = 0;
      this.handle(part, 0, FRAME_HEAD + length);
    }
    return at;
  }

  private handle(bytes: Buffer, head: number, end: number): void {
    const type = bytes[head + 3] as number;
    const flags = bytes[head + 4] as number;
    this.handler.onFrame(type, flags, readUint32(bytes, head + 5) & STREAM_ID, bytes, head + FRAME_HEAD, end);
  }

  private beginData(bytes: Buffer, head: number, length: number): void {
    this.dataFlags = bytes[head + 4] as number;
    this.dataId = readUint32(bytes, head + 5) & STREAM_ID;
    this.dataLeft = length;
    this.paddingLeft = 0;
    this.wantsPadLength = (this.dataFlags & Flag.PADDED) !== 0;
    if (this.wantsPadLength && length === 0) throw frameSizeError('DATA');
    this.inData = true;
    this.handler.onDataBegin(this.dataId, length);
    if (length === 0) this.endData();
  }

  private readData(bytes: Buffer, from: number, end: number): number {
    let at = from;
    if (this.wantsPadLength) {
      this.wantsPadLength = false;
      this.paddingLeft = bytes[at++] as number;
      this.dataLeft -= 1 + this.paddingLeft;
      if (this.dataLeft < 0) throw protocolError('more padding than frame');
    }
    const data = Math.min(this.dataLeft, end - at);
    if (data > 0) {
      this.handler.onData(this.dataId, bytes, at, at + data);
      this.dataLeft -= data;
      at += data;
    }
    const padding = Math.min(this.paddingLeft, end - at);
    this.paddingLeft -= padding;
    if (this.dataLeft === 0 && this.paddingLeft === 0) this.endData();
    return at + padding;
  }

  private endData(): void {
    this.inData = false;
    this.handler.onDataEnd(this.dataId, this.dataFlags);
  }
}

export function frameSizeError(type: string): ConnectionError {
  return new ConnectionError(ErrorCode.FRAME_SIZE_ERROR, `a frame of the wrong size: ${type}`);
}

function payloadLength(bytes: Buffer, head: number): number {
  const length = ((bytes[head] as number) << 16) | ((bytes[head + 1] as number) << 8) | (bytes[head + 2] as number);
  if (length > MIN_FRAME_SIZE) throw frameSizeError('larger than allowed');
  return length;
}
