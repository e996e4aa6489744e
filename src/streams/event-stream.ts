import type { StreamReply } from '../operation/stream-route.ts';

export const EVENT_STREAM = 'text/event-stream';
const HEARTBEAT_MS = 15_000;
const COMMENT = Buffer.from(':\n\n');
/**
 * How soon a caller reconnects after its stream has ended early, in milliseconds; random, so that not all do at once.
 */
const RETRY_MS = 500;
const RETRY_SPREAD_MS = 1_000;

/** The id of the last event: a caller that reconnects with it has received everything. */
export const END_ID = 'end';

export interface ServerSentEvent {
  readonly event: string;
  readonly id?: string | undefined;
  /** JSON. */
  readonly data: Uint8Array;
}

/** An event in the format of HTML section 9.2.5. */
export function sentEvent({ event, id, data }: ServerSentEvent): Buffer {
  const head = `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: `;
  return Buffer.concat([Buffer.from(head), oneLine(data), TWO_LINES]);
}

const TWO_LINES = Buffer.from('\n\n');

/** Tells a caller to reconnect. */
export function comeBack(): Buffer {
  return Buffer.from(`retry: ${Math.round(RETRY_MS + Math.random() * RETRY_SPREAD_MS)}\n\n`);
}

export function eventStream(parts: AsyncIterable<Buffer>, heartbeatMs = HEARTBEAT_MS): StreamReply {
  return {
    parts,
    heartbeat: { text: COMMENT, everyMs: heartbeatMs },
    failure: (error) => sentEvent({ event: 'error', data: error }),
    cutsOnFailure: false,
    // An encoder takes a quarter of a megabyte per stream.
    compresses: false,
  };
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;

/** JSON on one line. The text of a payload may contain line breaks, which can only be white space between tokens. */
export function oneLine(json: Uint8Array): Uint8Array {
  if (!json.includes(LINE_FEED) && !json.includes(CARRIAGE_RETURN)) return json;
  return json.map((byte) => (byte === LINE_FEED || byte === CARRIAGE_RETURN ? SPACE : byte));
}
