import { type Answer, refusal, TemporalConnectionError, TemporalHttpError } from './errors.ts';
import { pause as wait } from './limit.ts';

/** The result of a call whose answer is read as it arrives. */
export type StreamAnswer = Omit<Answer<unknown>, 'data'> & {
  readonly data?: ReadableStream<Uint8Array> | null | undefined;
};

/** Sends the request; `after` is the id of the last event that there is already. */
export type OpenEvents = (after: string | undefined) => Promise<StreamAnswer>;

export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

const EVENTS = 'text/event-stream';
const LINES = 'application/x-ndjson';
/** Headers of a request for one of the two forms. */
export const ACCEPT_EVENTS = { Accept: EVENTS } as const;
export const ACCEPT_LINES = { Accept: LINES } as const;

const FIRST_PAUSE_MS = 1_000;
const MOST_PAUSE_MS = 10_000;

/** How long to wait after so many failures in a row, in milliseconds. */
export function pauseAfter(failures: number): number {
  return Math.min(MOST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);
}

const NO_CONTENT = 204;
/** What passes: the proxy or the server behind it is away, or has too much to do. */
const PASSING_STATUSES: ReadonlySet<number> = new Set([429, 502, 503, 504]);
/** The same as codes of google.rpc: DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, UNAVAILABLE. */
const PASSING_CODES: ReadonlySet<number> = new Set([4, 8, 14]);

/**
 * Reads a stream of events up to its event `end`. A connection that ends before that is opened again behind the last
 * event: none is lost, and none is there twice.
 * @throws TemporalHttpError if the proxy refuses, or says on the way that it cannot go on
 */
export async function* readEvents(open: OpenEvents, signal: AbortSignal | undefined): AsyncGenerator<StreamEvent> {
  let after: string | undefined;
  let isOpened = false;
  for (let failures = 0; ; ) {
    let pause = pauseAfter(failures);
    try {
      const answer = await open(after);
      if (answer.response.status === NO_CONTENT) return;
      const body = bodyOf(answer);
      isOpened = true;
      for await (const { event, id, data, retry } of parseEvents(body)) {
        failures = 0;
        if (retry !== undefined) pause = retry;
        if (data === undefined) continue;
        if (event === 'error') throw refusal({ ...answer, error: JSON.parse(data) });
        after = id ?? after;
        yield { event, data };
        if (event === 'end') return;
      }
    } catch (error) {
      if (signal?.aborted || !isOpened || !isPassing(error)) throw error;
      failures++;
    }
    await wait(pause, signal);
  }
}

/**
 * Reads an answer of one JSON value a line.
 * @throws TemporalHttpError if the proxy refuses, or says on the way that it cannot go on
 */
export async function* readLines<Item extends object>(open: () => Promise<StreamAnswer>): AsyncGenerator<Item> {
  const answer = await open();
  for await (const line of splitLines(bodyOf(answer))) {
    if (line === '') continue;
    const item = JSON.parse(line) as Item | { readonly error: object };
    if ('error' in item && Object.keys(item).length === 1) {
      throw refusal({ ...answer, error: item.error });
    }
    yield item as Awaited<Item>;
  }
}

function bodyOf({ data, ...answer }: StreamAnswer): ReadableStream<Uint8Array> {
  if (data) return data;
  throw refusal(answer);
}

/** True for what may succeed when it is tried again. */
export function isPassing(error: unknown): boolean {
  if (error instanceof TemporalHttpError) return PASSING_STATUSES.has(error.status) || PASSING_CODES.has(error.code);
  return error instanceof TemporalConnectionError;
}

interface ParsedEvent {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: string | undefined;
  /** In milliseconds. */
  readonly retry: number | undefined;
}

/** HTML section 9.2.6, as far as the proxy uses it: each field once, ends of lines as it sends them. */
async function* parseEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ParsedEvent> {
  let fields = new Map<string, string>();
  for await (const line of splitLines(body)) {
    if (line === '') {
      const retry = fields.get('retry');
      const parsed = { event: fields.get('event') ?? 'message', id: fields.get('id'), data: fields.get('data') };
      if (fields.size > 0) yield { ...parsed, retry: retry === undefined ? undefined : Number(retry) };
      fields = new Map();
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon), line.slice(colon + 1).replace(/^ /, ''));
  }
}

/** Leaving early cancels the request. */
async function* splitLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let isDone = false;
  let rest = '';
  try {
    while (!isDone) {
      const { done, value } = await reader.read().catch(brokenOff);
      isDone = done;
      const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    if (!isDone) await reader.cancel().catch(() => undefined);
  }
}

function brokenOff(error: unknown): never {
  throw new TemporalConnectionError('the answer broke off', error);
}
