import { Code, internal, StatusError } from '../../base/status-error.ts';
import { isTransportName, knownCode, withoutMessage } from '../failures.ts';
import type { Metadata, UpstreamAnswer } from '../upstream.ts';
import type { HeaderField } from './header-table.ts';
import { decompress, MessageReader } from './message-reader.ts';
import { decodeMessage, notGrpc } from './status.ts';

type Entries = [name: string, value: string | Buffer][];

const NONE: Metadata = [];

/** RFC 9113 section 8.2.2. */
const OF_CONNECTIONS: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'upgrade',
]);

/** The answer to one call as it arrives (gRPC over HTTP/2). */
export class Response {
  private readonly limit: number;
  private readonly body: MessageReader;
  private metadata: Metadata | undefined;
  private trailers: Metadata | undefined;
  private encoding = 'identity';
  private status: string | undefined;
  private statusMessage = '';
  /** `content-length`, and how many octets of data have come (RFC 9113 section 8.1.1). */
  private announced: number | undefined;
  private received = 0;
  private details: Buffer | undefined;

  /** @param limit largest message, in bytes */
  constructor(limit: number) {
    this.limit = limit;
    this.body = new MessageReader(limit);
  }

  /** As its prefix says, in bytes; 0 until that has come. */
  get messageLength(): number {
    return this.body.length;
  }

  /** True once the server has begun to answer. */
  get hasBegun(): boolean {
    return this.metadata !== undefined || this.trailers !== undefined;
  }

  /**
   * Takes a block of fields; `ended` if it ends the answer.
   * @throws StatusError if the answer is malformed, or does not come from a gRPC server
   */
  headers(fields: readonly HeaderField[], ended: boolean): void {
    if (this.metadata !== undefined) {
      if (!ended) throw malformed('fields in the middle');
      this.trailers = this.entries(fields, 0, true);
      return;
    }
    const httpStatus = fields[0]?.name === ':status' ? fields[0].value : '';
    if (!/^[1-9]\d\d$/.test(httpStatus)) throw malformed('no HTTP status');
    if (httpStatus.startsWith('1')) {
      if (ended) throw malformed('only an interim HTTP status');
      return;
    }
    const entries = this.entries(fields, 1, ended);
    const contentType = fields.find(({ name }) => name === 'content-type')?.value ?? '';
    const isGrpc = httpStatus === '200' && /^application\/grpc(?:$|[+;])/.test(contentType);
    if (!isGrpc && this.status === undefined) throw notGrpc(httpStatus, contentType);
    if (ended) this.trailers = entries;
    else this.metadata = entries;
  }

  /**
   * Takes a piece of the body.
   * @throws StatusError if the answer is malformed, or too large
   */
  data(chunk: Buffer, start: number, end: number): void {
    if (this.metadata === undefined) throw malformed('data before the fields');
    this.received += end - start;
    this.body.read(chunk, start, end);
  }

  /**
   * The complete answer.
   * @throws StatusError with the status of the server, or if the answer is malformed
   */
  finish(): UpstreamAnswer | Promise<UpstreamAnswer> {
    const { metadata = NONE, trailers = NONE, details } = this;
    if (this.announced !== undefined && this.announced !== this.received) {
      throw malformed(`expected ${this.announced} bytes as in content-length, got ${this.received}`);
    }
    if (this.status === undefined) throw internal('the server ended the call without a status');
    if (this.status !== '0') {
      const code = /^\d+$/.test(this.status) ? knownCode(Number(this.status)) : Code.UNKNOWN;
      throw new StatusError(code, decodeMessage(this.statusMessage), {
        origin: 'server',
        metadata: [...metadata, ...trailers],
        ...(details !== undefined && { details }),
      });
    }
    const message = this.body.finish();
    if (message === undefined) throw withoutMessage();
    if (!this.body.isCompressed) return { message, metadata, trailers };
    return decompress(message, this.encoding, this.limit).then((plain) => ({ message: plain, metadata, trailers }));
  }

  /** @throws StatusError if it is not one number */
  private announce(length: string): void {
    if (this.announced !== undefined || !/^\d{1,15}$/.test(length)) {
      throw malformed('expected one number in content-length');
    }
    this.announced = Number(length);
  }

  /** @param isLast true for the block that ends the answer, which is where a status counts */
  private entries(fields: readonly HeaderField[], start: number, isLast: boolean): Metadata {
    const entries: Entries = [];
    for (let i = start; i < fields.length; i++) {
      const { name, value, valid } = fields[i] as HeaderField;
      if (!valid || name.startsWith(':') || OF_CONNECTIONS.has(name)) {
        throw malformed(`the field ${JSON.stringify(name)}`);
      }
      if (name === 'content-length') this.announce(value);
      if (isTransportName(name)) this.transport(name, value, isLast);
      else if (name.endsWith('-bin')) for (const part of value.split(',')) entries.push([name, decodeBinary(part)]);
      else entries.push([name, value]);
    }
    return entries.length === 0 ? NONE : entries;
  }

  private transport(name: string, value: string, isLast: boolean): void {
    if (name === 'grpc-encoding') this.encoding = value;
    if (!isLast) return;
    switch (name) {
      case 'grpc-status':
        this.status = value;
        break;
      case 'grpc-message':
        this.statusMessage = value;
        break;
      case 'grpc-status-details-bin':
        this.details = decodeBinary(value);
        break;
    }
  }
}

function decodeBinary(value: string): Buffer {
  return Buffer.from(value, 'base64');
}

/** RFC 9113 section 8.1.1. */
function malformed(what: string): StatusError {
  return internal(`the server's answer is malformed: ${what}`);
}
