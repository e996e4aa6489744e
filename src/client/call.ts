import type { Client, Middleware } from 'openapi-fetch';
import type { paths } from '../../generated/openapi.ts';
import { type Answer, refusal, TemporalConnectionError, TemporalHttpError } from './errors.ts';
import { limitOf } from './limit.ts';

/** What all handles of a client share. */
export interface Transport {
  readonly http: Client<paths, 'application/json'>;
  readonly namespace: string;
  /** Of calls that do not wait for a workflow, in milliseconds. */
  readonly timeout: number | undefined;
}

export interface CallOptions {
  /** Ends the call, which then fails with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** How long the call may take, in milliseconds; then it fails with a `TimeoutError`, as with AbortSignal.timeout. */
  readonly timeout?: number | undefined;
  /** Headers of this call, beside those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface WriteOptions extends CallOptions {
  /** A repeated call with the same key takes effect only once. */
  readonly idempotencyKey?: string | undefined;
}

/** What every request of a call has in common. */
export interface Init {
  readonly signal?: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
  readonly middleware: Middleware[];
}

export interface Exchange<Data> {
  readonly data: Data;
  readonly headers: Answer<Data>['response']['headers'];
}

/**
 * Makes one call.
 * @throws TemporalHttpError, TemporalConnectionError, or the reason why it was aborted
 */
export async function call<Data>(
  client: Pick<Transport, 'timeout'>,
  options: WriteOptions,
  send: (init: Init) => Promise<Answer<Data>>,
): Promise<Data> {
  return (await exchange(client, options, send)).data;
}

/** The same, with the headers of the answer. */
export async function exchange<Data>(
  { timeout }: Pick<Transport, 'timeout'>,
  options: WriteOptions,
  send: (init: Init) => Promise<Answer<Data>>,
): Promise<Exchange<Data>> {
  const attempt = begin(options, options.timeout ?? timeout);
  try {
    const answer = await send(attempt.init);
    if (answer.data === undefined) throw refusal(answer);
    return { data: answer.data, headers: answer.response.headers };
  } catch (error) {
    throw attempt.explain(error);
  } finally {
    attempt.release();
  }
}

/** Makes a call of several requests; signal and timeout are for all of them together. */
export async function within<Options extends WriteOptions, Result>(
  options: Options,
  make: (options: Omit<Options, 'timeout'>) => Promise<Result>,
): Promise<Result> {
  const { timeout, ...rest } = options;
  const { signal, release } = limitOf(options.signal, timeout);
  try {
    return await make({ ...rest, signal });
  } finally {
    release();
  }
}

/** Reads a stream; signal and timeout hold until it ends. */
export async function* stream<Item>(
  options: CallOptions,
  read: (init: Init) => AsyncIterable<Item>,
): AsyncGenerator<Awaited<Item>> {
  const attempt = begin(options, options.timeout);
  try {
    yield* read(attempt.init);
  } catch (error) {
    throw attempt.explain(error);
  } finally {
    attempt.release();
  }
}

function headersOf({ headers, idempotencyKey }: WriteOptions): Init['headers'] {
  return { ...headers, ...(idempotencyKey !== undefined && { 'Idempotency-Key': quote(idempotencyKey) }) };
}

/** A string of RFC 8941, which may hold what a token may not, such as a space. */
function quote(key: string): string {
  return `"${key.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** `http` itself reports what fetch throws; what an answer throws later comes from its body. */
function explain(error: unknown, isAnswered: boolean): unknown {
  if (error instanceof SyntaxError) {
    const message = `expected JSON, as a temporal-http proxy sends it: ${error.message}`;
    return new TemporalHttpError(UNREADABLE, { message });
  }
  const isOurs = error instanceof TemporalHttpError || error instanceof TemporalConnectionError;
  return isAnswered && !isOurs ? new TemporalConnectionError('the answer broke off', error) : error;
}

/** The status of an answer that cannot be read. */
const UNREADABLE = 200;

interface Attempt {
  readonly init: Init;
  readonly explain: (error: unknown) => unknown;
  readonly release: () => void;
}

function begin(options: WriteOptions, timeout: number | undefined): Attempt {
  const { signal, release } = limitOf(options.signal, timeout);
  let isAnswered = false;
  const noteAnswer: Middleware = {
    onResponse: () => {
      isAnswered = true;
    },
  };
  return {
    init: { ...(signal && { signal }), headers: headersOf(options), middleware: [noteAnswer] },
    explain: (error) => (signal?.aborted ? signal.reason : explain(error, isAnswered)),
    release,
  };
}
