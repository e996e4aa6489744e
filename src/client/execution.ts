import { type CallOptions, call, type Init, stream, type WriteOptions, within } from './call.ts';
import type { Answer } from './errors.ts';
import { type ExecutionEnd, StillRunningError, shortStatus } from './execution-errors.ts';
import { pause } from './limit.ts';
import { ACCEPT_EVENTS, isPassing, pauseAfter, readEvents, type StreamAnswer } from './streams.ts';

export interface ResultOptions extends CallOptions {
  /** How long to wait, in milliseconds; default: until the end, however long that takes. */
  readonly wait?: number | undefined;
}

/** What the three kinds of executions differ in. */
export interface ExecutionKind<End extends ExecutionEnd> {
  readonly what: string;
  readonly runOf: (end: End) => string;
  readonly failed: (end: End, runId: string) => Error;
  /** Asks for the result of a run, undefined for the latest one. */
  readonly ask: (runId: string | undefined, init: Init) => Promise<Answer<End>>;
}

const NO_TIMEOUT = { timeout: undefined } as const;
/** In seconds; the proxy shortens what is longer than it allows. */
const ONE_WAIT = 60;

/** `Prefer` for a request that waits up to so many milliseconds. */
function preferWait(millis: number): { readonly Prefer: string } {
  return { Prefer: `wait=${Math.max(0, Math.min(ONE_WAIT, Math.ceil(millis / 1_000)))}` };
}

/**
 * Waits for the end of an execution and of the runs that follow it. Once there was an answer, a proxy that is away for a
 * while does not matter.
 * @param first an answer that there is already
 * @throws ExecutionFailedError, StillRunningError
 */
async function awaitResult<Result, End extends ExecutionEnd>(
  { what, runOf, failed, ask }: ExecutionKind<End>,
  runId: string | undefined,
  { wait = Number.POSITIVE_INFINITY, signal, headers }: Omit<ResultOptions, 'timeout'>,
  first?: End,
): Promise<Result> {
  const until = performance.now() + wait;
  const options = { ...(signal && { signal }), ...(headers && { headers }) };
  let run = runId;
  let end = first;
  for (let failures = 0; ; ) {
    if (end !== undefined) {
      run = runOf(end) || run;
      if (!isRunning(end)) {
        if (shortStatus(end.status) !== 'COMPLETED') throw failed(end, run ?? '');
        return end.result?.[0] as Result;
      }
      if (performance.now() >= until) throw new StillRunningError(`the ${what} is still running after ${wait} ms`);
    }
    const prefer = preferWait(until - performance.now());
    try {
      end = await call(NO_TIMEOUT, options, (init) => ask(run, { ...init, headers: { ...init.headers, ...prefer } }));
      failures = 0;
    } catch (error) {
      if (end === undefined || signal?.aborted || !isPassing(error) || performance.now() >= until) throw error;
      await pause(pauseAfter(failures++), signal);
    }
  }
}

function isRunning({ status }: ExecutionEnd): boolean {
  const short = shortStatus(status);
  return short === 'RUNNING' || short === 'PAUSED';
}

/** @see awaitResult */
export function resultOf<Result, End extends ExecutionEnd>(
  kind: ExecutionKind<End>,
  runId: string | undefined,
  options: ResultOptions = {},
): Promise<Result> {
  return within(options, (inner) => awaitResult(kind, runId, inner));
}

/**
 * Starts an execution and waits for its result.
 * @param start sends the request that does both; its answer may be that it is running still
 */
export function executeAndWait<Result, End extends ExecutionEnd>(
  kind: ExecutionKind<End>,
  options: ResultOptions & WriteOptions,
  start: (init: Init) => Promise<Answer<End>>,
): Promise<Result> {
  return within(options, async ({ wait, ...inner }) => {
    const begun = performance.now();
    const first = await call(NO_TIMEOUT, inner, (init) =>
      start({ ...init, headers: { ...init.headers, ...(wait !== undefined && preferWait(wait)) } }),
    );
    const left = wait !== undefined && { wait: Math.max(0, wait - (performance.now() - begun)) };
    return awaitResult(kind, undefined, { ...inner, ...left }, first);
  });
}

/** The status, every change of it, and the end. */
export function watchStatus<End>(
  options: CallOptions,
  open: (query: { readonly after?: string }, init: Init) => Promise<StreamAnswer>,
): AsyncGenerator<Awaited<End>> {
  return stream(options, async function* (init) {
    const sent = { ...init, headers: { ...init.headers, ...ACCEPT_EVENTS } };
    const events = readEvents((after) => open(after === undefined ? {} : { after }, sent), init.signal);
    for await (const { data } of events) yield JSON.parse(data) as Awaited<End>;
  });
}
