import type { Duplex } from 'node:stream';
import { unfinishedHead } from './unfinished-head.ts';

/** An error of Node's HTTP parser. Other errors of a connection have none of these fields, or only a code. */
export interface ParserError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
  readonly bytesParsed?: number;
}

/** The bytes that a parser has read of the request in which it stopped, as latin1. */
export interface Unparsed {
  /** May begin with the end of the previous request. */
  readonly text: string;
  /** The index of the rejected byte. */
  readonly at: number;
}

/** Undefined if Node gives no packet. */
export function unparsed({ rawPacket, bytesParsed = 0 }: ParserError, socket: Duplex): Unparsed | undefined {
  if (rawPacket === undefined) return undefined;
  const before = unfinishedHead(socket);
  return { text: before + rawPacket.toString('latin1'), at: before.length + bytesParsed };
}
