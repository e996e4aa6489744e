import type { Duplex } from 'node:stream';

/** The visible parts of the parser that `node:http` puts on a socket. They are undocumented, so nothing is assumed. */
export interface HttpParser {
  /**
   * False from the first byte of a request to the end of its headers, and before the first request. Node 24 no longer
   * has it.
   */
  readonly headersCompleted?: () => boolean;
  /** While a packet is being parsed: a copy of it. */
  readonly getCurrentBuffer?: () => Buffer;
  /** Removes it from the list of connections that Node checks for timeouts. */
  readonly remove?: () => void;
  readonly close?: () => void;
  readonly constructor: {
    readonly kOnMessageBegin?: number;
    readonly kOnHeadersComplete?: number;
    readonly kOnExecute?: number;
  };
  /** Hooks, by numbers such as `kOnExecute`. */
  [hook: number]: unknown;
  /** From the first byte of a request to the end of its headers, where Node itself does not tell. */
  [IN_HEAD]?: boolean;
}

const IN_HEAD = Symbol('in a head');
const UNFINISHED = Symbol('unfinished head');

/** A property, since a WeakMap slows garbage collection. */
type WithHead = Duplex & { [UNFINISHED]?: string; readonly parser?: HttpParser | null };

/**
 * Remembers the packets of a request line and headers that have not ended yet. The parser reads a socket without
 * anybody else seeing the bytes, and hands over only the last packet when it stops. Costs one call per packet.
 * @param most maximum number of bytes worth remembering
 */
export function keepUnfinishedHead(socket: Duplex, most: number): void {
  const { parser } = socket as WithHead;
  const hook = parser?.constructor.kOnExecute;
  if (parser === undefined || parser === null || hook === undefined) return;
  const executed = parser[hook];
  if (typeof executed !== 'function') return;
  if (parser.headersCompleted === undefined) watchHeads(parser);
  parser[hook] = (result: unknown) => {
    if (!(result instanceof Error)) addPacket(socket, most, () => parser.getCurrentBuffer?.());
    executed(result);
  };
}

/** Node uses a parser again for other connections, and then leaves one of its hooks as it is. */
function watchHeads(parser: HttpParser): void {
  const { kOnMessageBegin, kOnHeadersComplete } = parser.constructor;
  if (kOnMessageBegin === undefined || kOnHeadersComplete === undefined) return;
  parser[kOnMessageBegin] = () => {
    parser[IN_HEAD] = true;
  };
  if (parser[IN_HEAD] === undefined) {
    const completed = parser[kOnHeadersComplete];
    if (typeof completed !== 'function') return;
    parser[kOnHeadersComplete] = function (this: unknown, ...head: readonly unknown[]) {
      parser[IN_HEAD] = false;
      return completed.apply(this, head);
    };
  }
  parser[IN_HEAD] = false;
}

function isInHead(parser: HttpParser | null | undefined): boolean {
  if (parser === undefined || parser === null) return false;
  return parser.headersCompleted === undefined ? parser[IN_HEAD] === true : !parser.headersCompleted();
}

/** Records a packet after it has been parsed. */
export function addPacket(socket: Duplex, most: number, packet: () => Buffer | undefined): void {
  const holder = socket as WithHead;
  if (!isInHead(holder.parser)) {
    if (holder[UNFINISHED] !== undefined) delete holder[UNFINISHED];
    return;
  }
  const text = (holder[UNFINISHED] ?? '') + (packet()?.toString('latin1') ?? '');
  // Empty lines before a request, of which there may be any number, do not count.
  holder[UNFINISHED] = text.length > 2 * most ? text.slice(-most) : text;
}

/** The earlier packets of the current request, as latin1; they may begin with other bytes. */
export function unfinishedHead(socket: Duplex): string {
  return (socket as WithHead)[UNFINISHED] ?? '';
}

export function parserOf(socket: Duplex): HttpParser | undefined {
  return (socket as WithHead).parser ?? undefined;
}
