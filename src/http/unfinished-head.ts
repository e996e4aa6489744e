import type { Duplex } from 'node:stream';

/** What can be seen of the parser that `node:http` puts on a socket. It is not documented, so nothing is taken for granted. */
export interface HttpParser {
  /** False from the first byte of a request to the end of its headers, and before the first request. */
  readonly headersCompleted?: () => boolean;
  /** While a packet is being parsed: a copy of it. */
  readonly getCurrentBuffer?: () => Buffer;
  /** Takes it off the list of connections that Node checks for timeouts. */
  readonly remove?: () => void;
  readonly close?: () => void;
  readonly constructor: { readonly kOnExecute?: number };
  /** Hooks, by numbers such as `kOnExecute`. */
  [hook: number]: unknown;
}

const UNFINISHED = Symbol('unfinished head');

/** A property, since a WeakMap slows garbage collection. */
type WithHead = Duplex & { [UNFINISHED]?: string; readonly parser?: HttpParser | null };

/**
 * Remembers the packets in which a request's line and headers have begun and not ended. The parser, which reads a socket
 * without anyone else seeing its bytes, hands over only the last packet when it stops. Adds one call to each packet.
 * @param most bytes worth remembering
 */
export function keepUnfinishedHead(socket: Duplex, most: number): void {
  const { parser } = socket as WithHead;
  const hook = parser?.constructor.kOnExecute;
  if (parser === undefined || parser === null || hook === undefined) return;
  const executed = parser[hook];
  if (typeof executed !== 'function') return;
  parser[hook] = (result: unknown) => {
    if (!(result instanceof Error)) addPacket(socket, most, () => parser.getCurrentBuffer?.());
    executed(result);
  };
}

/** Takes note of a packet after it has been parsed. */
export function addPacket(socket: Duplex, most: number, packet: () => Buffer | undefined): void {
  const holder = socket as WithHead;
  if (holder.parser?.headersCompleted?.() !== false) {
    if (holder[UNFINISHED] !== undefined) delete holder[UNFINISHED];
    return;
  }
  const text = (holder[UNFINISHED] ?? '') + (packet()?.toString('latin1') ?? '');
  // Empty lines before a request, of which there may be any number, count for nothing.
  holder[UNFINISHED] = text.length > 2 * most ? text.slice(-most) : text;
}

/** The packets before the current one in which the current request has begun, as latin1; perhaps with bytes before it. */
export function unfinishedHead(socket: Duplex): string {
  return (socket as WithHead)[UNFINISHED] ?? '';
}

export function parserOf(socket: Duplex): HttpParser | undefined {
  return (socket as WithHead).parser ?? undefined;
}
