import { StatusError, type StatusErrorOptions } from '../../../src/base/status-error.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall, UpstreamState } from '../../../src/upstream/upstream.ts';

export const READ = '/s.S/Get';
export const WRITE = '/s.S/Write';

export type Result = UpstreamAnswer | StatusError;

export const answer = (text = ''): UpstreamAnswer => ({ message: Buffer.from(text), metadata: [], trailers: [] });

/** An error that a server sends. */
export const answered = (code: number, options: StatusErrorOptions = {}): StatusError =>
  new StatusError(code, 'so', { origin: 'server', ...options });

export const call = (changes: Partial<UpstreamCall> = {}): UpstreamCall => ({
  path: READ,
  message: Buffer.from('m'),
  metadata: [],
  deadline: performance.now() + 5_000,
  signal: new AbortController().signal,
  ...changes,
});

export interface ScriptedUpstream {
  readonly upstream: Upstream;
  readonly sent: UpstreamCall[];
  readonly setState: (state: UpstreamState) => void;
}

/** Gives these results one after the other, and the last one again and again. */
export function upstreamOf(...results: readonly Result[]): ScriptedUpstream {
  return upstreamBy((_, index) => results[Math.min(index, results.length - 1)] as Result);
}

export function upstreamBy(resultOf: (call: UpstreamCall, index: number) => Result): ScriptedUpstream {
  const sent: UpstreamCall[] = [];
  let state: UpstreamState = 'ready';
  const upstream: Upstream = {
    call: async (each) => {
      const result = resultOf(each, sent.push(each) - 1);
      if (result instanceof StatusError) throw result;
      return result;
    },
    state: () => state,
    close: () => undefined,
  };
  return {
    upstream,
    sent,
    setState: (next) => {
      state = next;
    },
  };
}
