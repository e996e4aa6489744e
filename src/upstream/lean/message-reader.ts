import { gunzip } from 'node:zlib';
import { type Leased, lease } from '../../base/lease.ts';
import { Code, internal, StatusError } from '../../base/status-error.ts';
import { readUint32 } from './frames.ts';

/** The prefix of gRPC's Length-Prefixed-Message: a compression flag and four octets of length. */
export const PREFIX = 5;

/** Assembles the one message of an answer from the pieces in which it arrives. */
export class MessageReader {
  private readonly limit: number;
  private readonly prefix = Buffer.allocUnsafe(PREFIX);
  private prefixed = 0;
  private filled = 0;
  private message: Leased | undefined;

  /** @param limit largest message, in bytes */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** @throws StatusError INTERNAL if the message is malformed, RESOURCE_EXHAUSTED if it is too large */
  read(chunk: Buffer, start: number, end: number): void {
    let at = start;
    while (this.prefixed < PREFIX && at < end) this.prefix[this.prefixed++] = chunk[at++] as number;
    if (this.prefixed < PREFIX) return;
    this.message ??= this.begin();
    if (this.filled + end - at > this.message.length) throw internal('the server answered with more than one message');
    this.filled += chunk.copy(this.message, this.filled, at, end);
  }

  private begin(): Leased {
    const length = readUint32(this.prefix, 1);
    if (length > this.limit) throw tooLarge(`of ${length} bytes`, this.limit);
    if ((this.prefix[0] as number) > 1) throw internal('the server answered with an unknown flag before the message');
    try {
      return lease(length);
    } catch (error) {
      throw new StatusError(Code.RESOURCE_EXHAUSTED, `no memory for an answer of ${length} bytes`, { cause: error });
    }
  }

  /** Of the whole message; 0 until its prefix has come. */
  get length(): number {
    return this.message?.length ?? 0;
  }

  get isCompressed(): boolean {
    return this.message !== undefined && this.prefix[0] === 1;
  }

  /**
   * The message as it arrived, or undefined if there is none.
   * @throws StatusError if it is truncated
   */
  finish(): Leased | undefined {
    if (this.filled === (this.message?.length ?? 0) && (this.message !== undefined || this.prefixed === 0)) {
      return this.message;
    }
    throw internal('the server ended its answer in the middle of a message');
  }
}

/**
 * Decompresses a message.
 * @param encoding value of `grpc-encoding`
 * @throws StatusError INTERNAL for another encoding than gzip; RESOURCE_EXHAUSTED beyond `limit` bytes
 */
export function decompress(message: Buffer, encoding: string, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (encoding !== 'gzip') {
      reject(internal(`the server answered in the unknown encoding ${JSON.stringify(encoding)}`));
      return;
    }
    gunzip(message, { maxOutputLength: limit }, (error, result) => {
      if (error === null) resolve(result);
      else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
        reject(tooLarge(decompressedSize(message, limit), limit));
      else reject(internal('the server answered with broken gzip', error));
    });
  });
}

/** In words. RFC 1952 section 2.3.1: the last four octets are the size modulo 2^32; they may be wrong. */
function decompressedSize(gzip: Buffer, limit: number): string {
  const size = gzip.readUInt32LE(gzip.length - 4);
  return size > limit ? `of ${size} bytes (decompressed)` : `of more than ${limit} bytes (decompressed)`;
}

function tooLarge(size: string, limit: number): StatusError {
  return new StatusError(Code.RESOURCE_EXHAUSTED, `the answer of the server is too large: ${size}, limit ${limit}`);
}
