import { expect } from 'vitest';
import { StatusError } from '../../src/base/status-error.ts';
import { connectGrpc } from '../../src/upstream/grpc-js.ts';
import { connectLean } from '../../src/upstream/lean/lean.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall, UpstreamOptions } from '../../src/upstream/upstream.ts';

export const PATH = '/test.Service/Method';

type Connect = (options: UpstreamOptions) => Upstream;

/** What each of them must do alike. */
export const TRANSPORTS: readonly (readonly [name: string, connect: Connect])[] = [
  ['grpc-js', connectGrpc],
  ['lean', connectLean],
];

/** A call of `PATH`; the deadline only ends a test that hangs. */
export function call(upstream: Upstream, options: Partial<UpstreamCall> = {}): Promise<UpstreamAnswer> {
  return upstream.call({
    path: PATH,
    message: Buffer.from('ask'),
    metadata: [],
    deadline: performance.now() + 15_000,
    signal: new AbortController().signal,
    ...options,
  });
}

/** The error with which a call fails. */
export async function failure(promise: Promise<unknown>): Promise<StatusError> {
  const error = await promise.then(
    () => new Error('the call did not fail'),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(StatusError);
  return error as StatusError;
}
