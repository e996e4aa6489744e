import { afterEach } from 'vitest';
import { connectLean, type LeanTimes } from '../../../src/upstream/lean/lean.ts';
import type { Upstream, UpstreamCall, UpstreamOptions } from '../../../src/upstream/upstream.ts';
import {
  frame,
  type Greeting,
  type Peer,
  type ScriptedServer,
  settings,
  startScriptedServer,
  Type,
} from '../scripted-server.ts';
import { call } from '../transports.ts';

export interface Begun {
  readonly server: ScriptedServer;
  /** The server's end of the first connection. */
  readonly peer: Peer;
  readonly upstream: Upstream;
  /** The first call. */
  readonly asked: ReturnType<typeof call>;
}

export interface BeginOptions {
  readonly greeting?: Greeting;
  readonly times?: LeanTimes;
  readonly call?: Partial<UpstreamCall>;
  readonly options?: Partial<UpstreamOptions>;
}

const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A call to a server that has sent nothing but its greeting. */
export async function begin({
  greeting = settings(),
  times,
  call: request,
  options: more,
}: BeginOptions = {}): Promise<Begun> {
  const server = await startScriptedServer(greeting);
  const options = { address: server.address, userAgent: 'test', maxReceiveBytes: MAX_RECEIVE, maxConnections: 1 };
  const upstream = connectLean({ ...options, ...more }, times);
  closers.push(upstream.close, server.close);
  const asked = call(upstream, request);
  asked.catch(() => undefined);
  return { server, peer: await server.accept(), upstream, asked };
}

/** What the client takes at most, in bytes. */
export const MAX_RECEIVE = 100_000;

/**
 * Resolves when the client has handled what was sent to it, and what it sent in return has come: an answer to a ping
 * comes after all that was written before it, and what waits for the next turn of the event loop before the last one.
 */
export async function settled(peer: Peer): Promise<void> {
  for (let round = 0; round < 3; round++) {
    peer.send(frame(Type.PING, 0, 0, Buffer.alloc(8)));
    await peer.next(Type.PING);
  }
}
