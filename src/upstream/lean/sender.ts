import { Code, StatusError } from '../../base/status-error.ts';
import { checkMetadata } from '../metadata.ts';
import type { Metadata, UpstreamCall } from '../upstream.ts';
import {
  ConnectionError,
  ErrorCode,
  Flag,
  FRAME_HEAD,
  Frame,
  INITIAL_WINDOW,
  MAX_WINDOW,
  writeHead,
} from './frames.ts';
import { HeaderEncoder } from './header-encoder.ts';
import { fieldSize } from './header-table.ts';
import { PREFIX } from './message-reader.ts';
import type { Outbox } from './outbox.ts';
import { INITIAL_SETTINGS, type PeerSettings } from './settings.ts';
import type { Stream } from './stream.ts';

/** Indices of fields in the static table (RFC 7541 appendix A). */
const METHOD_POST = 3;
const SCHEME_HTTP = 6;
const SCHEME_HTTPS = 7;

/** How many fields of the last call are remembered. */
const MOST_CHECKED = 64;

/** gRPC's TimeoutValue has eight digits at most. */
const LONGEST_TIMEOUT = 99_999_999;

/** Fields that all calls of a connection share. */
export interface Origin {
  readonly isSecure: boolean;
  readonly authority: string;
  readonly userAgent: string;
}

/** Sends requests: their fields at once, their data as the server's windows and the socket allow. */
export class Sender {
  settings: PeerSettings = INITIAL_SETTINGS;
  private readonly outbox: Outbox;
  private readonly origin: Origin;
  private readonly encoder = new HeaderEncoder();
  private readonly checked: Metadata[number][] = [];
  private window = INITIAL_WINDOW;
  /** Streams whose data has to wait, the next one first. */
  private readonly waiting = new Set<Stream>();

  constructor(outbox: Outbox, origin: Origin) {
    this.outbox = outbox;
    this.origin = origin;
  }

  /**
   * Sends the fields of a call.
   * @throws StatusError RESOURCE_EXHAUSTED if they are more than the server takes, INVALID_ARGUMENT if one is malformed;
   * nothing is sent then
   */
  sendHeaders(id: number, call: UpstreamCall): void {
    this.checkFields(call.metadata);
    this.checkSize(call);
    const { outbox, encoder, origin } = this;
    outbox.need(FRAME_HEAD);
    const head = outbox.pos;
    outbox.pos += FRAME_HEAD;
    encoder.begin(outbox);
    encoder.writeStatic(outbox, METHOD_POST);
    encoder.writeStatic(outbox, origin.isSecure ? SCHEME_HTTPS : SCHEME_HTTP);
    encoder.write(outbox, ':path', call.path);
    encoder.write(outbox, ':authority', origin.authority);
    encoder.write(outbox, 'te', 'trailers');
    encoder.write(outbox, 'content-type', 'application/grpc');
    encoder.write(outbox, 'user-agent', origin.userAgent);
    encoder.write(outbox, 'grpc-accept-encoding', 'identity,gzip');
    const timeout = call.deadline - performance.now();
    if (timeout < Number.POSITIVE_INFINITY) encoder.write(outbox, 'grpc-timeout', timeoutValue(timeout));
    for (const [name, value] of call.metadata) encoder.write(outbox, name, encodeValue(value));
    this.frameBlock(head, id);
  }

  /** Sends as much of a message as is allowed now, and the rest later. */
  sendMessage(stream: Stream): void {
    if (!this.sendSome(stream)) this.waiting.add(stream);
  }

  /** Stops sending a stream. */
  forget(stream: Stream): void {
    this.waiting.delete(stream);
  }

  /** Continues with streams that had to wait, one frame each in turn. */
  resume(): void {
    for (const stream of this.waiting) {
      if (this.window <= 0 || this.outbox.room <= 0) return;
      if (stream.sendWindow <= 0) continue;
      this.waiting.delete(stream);
      this.sendFrame(stream);
      if (stream.unsent > 0) this.waiting.add(stream);
    }
  }

  /** Applies new settings of the server, also to the windows of running streams (RFC 9113 section 6.9.2). */
  apply(settings: PeerSettings, streams: Iterable<Stream>): void {
    const change = settings.initialWindow - this.settings.initialWindow;
    this.settings = settings;
    this.encoder.limitTable(settings.smallestHeaderTable);
    this.encoder.limitTable(settings.headerTableSize);
    if (change === 0) return;
    for (const stream of streams) {
      stream.sendWindow += change;
      if (stream.sendWindow > MAX_WINDOW) throw windowTooLarge();
    }
    this.resume();
  }

  /** @throws ConnectionError FLOW_CONTROL_ERROR */
  widen(increment: number): void {
    this.window += increment;
    if (this.window > MAX_WINDOW) throw windowTooLarge();
    this.resume();
  }

  /** False if the stream's window becomes too large. */
  widenStream(stream: Stream, increment: number): boolean {
    stream.sendWindow += increment;
    if (stream.sendWindow > MAX_WINDOW) return false;
    this.resume();
    return true;
  }

  private sendSome(stream: Stream): boolean {
    while (stream.unsent > 0) {
      if (this.window <= 0 || stream.sendWindow <= 0 || this.outbox.room <= 0) return false;
      this.sendFrame(stream);
    }
    return true;
  }

  private sendFrame(stream: Stream): void {
    const { outbox } = this;
    const most = Math.min(this.window, stream.sendWindow, this.settings.maxFrameSize, outbox.room);
    const length = Math.min(stream.unsent, most);
    const isLast = length === stream.unsent;
    outbox.beginFrame(FRAME_HEAD + length);
    outbox.pos = writeHead(outbox.buf, outbox.pos, length, Frame.DATA, isLast ? Flag.END_STREAM : 0, stream.id);
    writePart(outbox, stream, length);
    this.window -= length;
    stream.sendWindow -= length;
  }

  /** Most calls have the same fields in the same places, which need not be checked again. */
  private checkFields(metadata: Metadata): void {
    for (let i = 0; i < metadata.length; i++) {
      const field = metadata[i] as Metadata[number];
      const last = this.checked[i];
      if (last !== undefined && last[0] === field[0] && last[1] === field[1]) continue;
      checkMetadata(field);
      if (i < MOST_CHECKED) this.checked[i] = field;
    }
  }

  private checkSize(call: UpstreamCall): void {
    const limit = this.settings.maxHeaderListSize;
    if (limit === Number.POSITIVE_INFINITY) return;
    let size = OWN_FIELDS + call.path.length + this.origin.authority.length + this.origin.userAgent.length;
    for (const [name, value] of call.metadata) size += fieldSize(name, encodeValue(value));
    if (size <= limit) return;
    throw new StatusError(
      Code.RESOURCE_EXHAUSTED,
      `the metadata is too large: ${size} bytes, limit of the server ${limit}`,
    );
  }

  /** Adds the heads of HEADERS and CONTINUATION frames to a block that begins after the first head. */
  private frameBlock(head: number, id: number): void {
    const { outbox } = this;
    const most = this.settings.maxFrameSize;
    const start = head + FRAME_HEAD;
    const length = outbox.pos - start;
    if (length <= most) {
      writeHead(outbox.buf, head, length, Frame.HEADERS, Flag.END_HEADERS, id);
      return;
    }
    const block = Buffer.from(outbox.buf.subarray(start, outbox.pos));
    outbox.pos = head;
    for (let at = 0; at < length; at += most) {
      const part = block.subarray(at, at + most);
      outbox.need(FRAME_HEAD + part.length);
      const type = at === 0 ? Frame.HEADERS : Frame.CONTINUATION;
      const flags = at + most >= length ? Flag.END_HEADERS : 0;
      outbox.pos = writeHead(outbox.buf, outbox.pos, part.length, type, flags, id);
      outbox.write(part);
    }
  }
}

/** The size of our own fields without the values that differ, each with 32 octets of overhead. */
const OWN_FIELDS = 500;

function encodeValue(value: string | Buffer): string {
  // gRPC: `-bin` values should be sent without padding.
  return typeof value === 'string' ? value : value.toString('base64').replace(/=+$/, '');
}

/** gRPC's Timeout, rounded up. */
function timeoutValue(millis: number): string {
  if (millis <= LONGEST_TIMEOUT) return `${Math.max(1, Math.ceil(millis))}m`;
  return `${Math.min(LONGEST_TIMEOUT, Math.ceil(millis / 1_000))}S`;
}

/** The next octets of the message with its prefix. */
function writePart(to: Outbox, stream: Stream, length: number): void {
  const { message } = stream;
  let left = length;
  for (; left > 0 && stream.sent < PREFIX; left--) to.buf[to.pos++] = prefixOctet(message, stream.sent++);
  if (left === 0) return;
  const from = stream.sent - PREFIX;
  to.pos += message.copy(to.buf, to.pos, from, from + left);
  stream.sent += left;
}

/** The flag of an uncompressed message, and its length. */
function prefixOctet(message: Buffer, index: number): number {
  return index === 0 ? 0 : (message.length >>> (8 * (PREFIX - 1 - index))) & 255;
}

function windowTooLarge(): ConnectionError {
  return new ConnectionError(ErrorCode.FLOW_CONTROL_ERROR, 'a window exceeds 2^31 - 1');
}
