import { gunzip } from 'node:zlib';
import { type Leased, lease } from '../../base/lease.ts';
import { Code, internal, StatusError } from '../../base/status-error.ts';
import { readUint32 } from './frames.ts';

/** gRPC's Length-Prefixed-Message: a flag for compression, and four octets of length. */
export const PREFIX = 5;

/** Puts the one message of an answer together from the pieces in which it comes. */
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

  /** @throws StatusError if this is not the form, or too large */
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
    if (length > this.limit) throw tooLarge(length, this.limit);
    if ((this.prefix[0] as number) > 1) throw internal('the server answered with an unknown flag before the message');
    return lease(length);
  }

  get isCompressed(): boolean {
    return this.message !== undefined && this.prefix[0] === 1;
  }

  /**
   * The message as it came, or undefined if there is none.
   * @throws StatusError if it is cut off
   */
  finish(): Leased | undefined {
    if (this.filled === (this.message?.length ?? 0) && (this.message !== undefined || this.prefixed === 0)) {
      return this.message;
    }
    throw internal('the server ended its answer within a message');
  }
}

/**
 * Decompresses a message.
 * @param encoding value of `grpc-encoding`
 * @throws StatusError INTERNAL for an encoding that was not asked for; RESOURCE_EXHAUSTED beyond `limit` bytes
 */
export function decompress(message: Buffer, encoding: string, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (encoding !== 'gzip') {
      reject(internal(`the server answered in the unknown encoding ${JSON.stringify(encoding)}`));
      return;
    }
    gunzip(message, { maxOutputLength: limit }, (error, result) => {
      if (error === null) resolve(result);
      else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') reject(tooLarge(message.length, limit));
      else reject(internal('the server answered with broken gzip', error));
    });
  });
}

function tooLarge(length: number, limit: number): StatusError {
  return new StatusError(Code.RESOURCE_EXHAUSTED, `an answer of ${length} bytes is larger than ${limit}`);
}
