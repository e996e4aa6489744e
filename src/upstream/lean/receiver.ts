import { Code, internal, StatusError } from '../../base/status-error.ts';
import { type FrameHandler, FrameReader, frameSizeError } from './frame-reader.ts';
import { ackFrame, ErrorCode, Flag, Frame, protocolError, readUint32, smallFrame } from './frames.ts';
import { type HeaderBlock, HeaderBlocks } from './header-blocks.ts';
import { type PeerSettings, readSettings, SETTING_SIZE } from './settings.ts';
import type { Stream } from './stream.ts';

/** Data is read as it arrives, and windows are widened when half of them is used, so that no server has to wait. */
export const STREAM_WINDOW = 512 * 1024;
export const CONNECTION_WINDOW = 64 * 1024 * 1024;

const UINT32 = 4;
const PING_SIZE = 8;
const PRIORITY_SIZE = 5;
const GOAWAY_SIZE = 8;
const HIGH_BIT_OFF = 2 ** 31 - 1;

/** Effects of the server's frames on its connection. */
export interface ReceiverHooks {
  /** Writes a frame in answer to one of the server's. */
  readonly write: (frame: Buffer) => void;
  /** The stream with an id; undefined if it has ended. Throws if it has not begun. */
  readonly stream: (id: number) => Stream | undefined;
  readonly settings: (change: (settings: PeerSettings) => PeerSettings) => void;
  readonly goaway: (lastId: number, errorCode: number, debug: string) => void;
  /** Widens the window of a stream, or without one that of the connection. */
  readonly widen: (stream: Stream | undefined, increment: number) => void;
  /** The length of an answer larger than a window has become known, in bytes. */
  readonly isLarge: (stream: Stream, length: number) => void;
  /** The answer is complete. */
  readonly ended: (stream: Stream) => void;
  readonly resetByServer: (stream: Stream, errorCode: number) => void;
  /** We reset a stream, and why. */
  readonly breakOff: (stream: Stream, errorCode: number, error: StatusError) => void;
}

/** Validates and processes what a server sends. Errors of the connection are thrown as ConnectionError. */
export class Receiver implements FrameHandler {
  private readonly hooks: ReceiverHooks;
  private readonly reader = new FrameReader(this);
  private readonly blocks = new HeaderBlocks();
  private hasSettings = false;
  /** Octets received since we last widened the server's window. */
  private received = 0;

  constructor(hooks: ReceiverHooks) {
    this.hooks = hooks;
  }

  read(bytes: Buffer, length: number): void {
    this.reader.read(bytes, length);
  }

  onFrame(type: number, flags: number, id: number, bytes: Buffer, start: number, end: number): void {
    this.checkTurn(type, flags);
    switch (type) {
      case Frame.HEADERS:
        this.onBlock(this.blocks.begin(flags, streamId(id), bytes, start, end));
        break;
      case Frame.CONTINUATION:
        this.onBlock(this.blocks.continue(flags, id, bytes, start, end));
        break;
      case Frame.PRIORITY:
        this.onPriority(streamId(id), end - start);
        break;
      case Frame.RST_STREAM:
        this.onReset(streamId(id), uint32Payload(bytes, start, end, 'RST_STREAM'));
        break;
      case Frame.SETTINGS:
        connectionOnly(id);
        this.onSettings(flags, bytes, start, end);
        break;
      case Frame.PUSH_PROMISE:
        throw protocolError('got PUSH_PROMISE, which our settings forbid');
      case Frame.PING:
        connectionOnly(id);
        if (end - start !== PING_SIZE) throw frameSizeError('PING');
        if ((flags & Flag.ACK) === 0) this.hooks.write(ackFrame(Frame.PING, bytes.subarray(start, end)));
        break;
      case Frame.GOAWAY:
        connectionOnly(id);
        if (end - start < GOAWAY_SIZE) throw frameSizeError('GOAWAY');
        this.hooks.goaway(
          readUint32(bytes, start) & HIGH_BIT_OFF,
          readUint32(bytes, start + UINT32),
          bytes.toString('latin1', start + GOAWAY_SIZE, end),
        );
        break;
      case Frame.WINDOW_UPDATE:
        this.onWindowUpdate(id, uint32Payload(bytes, start, end, 'WINDOW_UPDATE') & HIGH_BIT_OFF);
        break;
      // RFC 9113 section 5.5: frames of unknown types are ignored.
    }
  }

  onDataBegin(id: number, length: number): void {
    this.checkTurn(Frame.DATA, 0);
    const stream = this.hooks.stream(streamId(id));
    this.received += length;
    if (this.received >= CONNECTION_WINDOW / 2) {
      this.hooks.write(smallFrame(Frame.WINDOW_UPDATE, 0, this.received));
      this.received = 0;
    }
    if (stream !== undefined) stream.received += length;
  }

  onData(id: number, bytes: Buffer, start: number, end: number): void {
    const stream = this.hooks.stream(id);
    if (stream === undefined || !this.check(stream, () => stream.response.data(bytes, start, end))) return;
    const length = stream.response.messageLength;
    if (length > STREAM_WINDOW && !stream.isLarge) {
      stream.isLarge = true;
      this.hooks.isLarge(stream, length);
    }
  }

  onDataEnd(id: number, flags: number): void {
    const stream = this.hooks.stream(id);
    if (stream === undefined) return;
    if (flags & Flag.END_STREAM) {
      this.hooks.ended(stream);
    } else if (!stream.isLarge && stream.received >= STREAM_WINDOW / 2) {
      this.hooks.write(smallFrame(Frame.WINDOW_UPDATE, id, stream.received));
      stream.received = 0;
    }
  }

  private onBlock(block: HeaderBlock | undefined): void {
    if (block === undefined) return;
    const { id, fields, endsStream } = block;
    const stream = this.hooks.stream(id);
    if (stream === undefined) return;
    if (fields === undefined) {
      const error = new StatusError(Code.RESOURCE_EXHAUSTED, 'the metadata of the answer is too large');
      this.hooks.breakOff(stream, ErrorCode.CANCEL, error);
    } else if (this.check(stream, () => stream.response.headers(fields, endsStream)) && endsStream) {
      this.hooks.ended(stream);
    }
  }

  private onPriority(id: number, length: number): void {
    if (length === PRIORITY_SIZE) return;
    const stream = this.hooks.stream(id);
    if (stream !== undefined) {
      this.hooks.breakOff(stream, ErrorCode.FRAME_SIZE_ERROR, internal('the server sent a PRIORITY of the wrong size'));
    }
  }

  private onReset(id: number, errorCode: number): void {
    const stream = this.hooks.stream(id);
    if (stream !== undefined) this.hooks.resetByServer(stream, errorCode);
  }

  private onSettings(flags: number, bytes: Buffer, start: number, end: number): void {
    if (flags & Flag.ACK) {
      if (end > start) throw frameSizeError('SETTINGS');
      return;
    }
    if ((end - start) % SETTING_SIZE !== 0) throw frameSizeError('SETTINGS');
    this.hasSettings = true;
    this.hooks.write(ackFrame(Frame.SETTINGS, Buffer.alloc(0)));
    this.hooks.settings((settings) => readSettings(settings, bytes, start, end));
  }

  private onWindowUpdate(id: number, increment: number): void {
    const stream = id === 0 ? undefined : this.hooks.stream(id);
    if (increment === 0 && id === 0) throw protocolError('got WINDOW_UPDATE by 0');
    if (id !== 0 && stream === undefined) return;
    if (increment > 0) this.hooks.widen(stream, increment);
    else if (stream !== undefined) {
      this.hooks.breakOff(stream, ErrorCode.PROTOCOL_ERROR, internal('the server widened a window by 0'));
    }
  }

  /** RFC 9113 sections 3.4 and 4.3: settings come first, and no other frame interrupts a header block. */
  private checkTurn(type: number, flags: number): void {
    if (!this.hasSettings && (type !== Frame.SETTINGS || (flags & Flag.ACK) !== 0)) {
      throw protocolError('expected SETTINGS first, got another frame');
    }
    this.blocks.checkTurn(type);
  }

  /** True if the answer is valid so far. */
  private check(stream: Stream, work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      const errorCode = error.code === Code.INTERNAL ? ErrorCode.PROTOCOL_ERROR : ErrorCode.CANCEL;
      this.hooks.breakOff(stream, errorCode, error);
      return false;
    }
  }
}

function streamId(id: number): number {
  if (id === 0) throw protocolError('expected a stream id, got 0');
  return id;
}

function connectionOnly(id: number): void {
  if (id !== 0) throw protocolError('expected stream id 0, got another');
}

function uint32Payload(bytes: Buffer, start: number, end: number, type: string): number {
  if (end - start !== UINT32) throw frameSizeError(type);
  return readUint32(bytes, start);
}
