import type { UpstreamCall } from '../upstream.ts';
import type { Connection } from './connection.ts';

/** The largest share of the streams that the server allows for calls that wait, and for any one rpc besides. */
const MOST_OF_ALL = 0.8;
/** Fewer streams than this are not worth a reserve. */
const WORTH_RESERVE = 5;

/**
 * The connection with the fewest calls among those that may begin one. One that keeps answering UNAVAILABLE is avoided,
 * unless half of all connections are like that: then the fault is not theirs.
 */
export function leastLoaded(connections: readonly Connection[]): Connection | undefined {
  const [only] = connections;
  if (connections.length <= 1) return only?.hasRoom ? only : undefined;
  const now = performance.now();
  const ejected = connections.filter(({ avoidUntil }) => avoidUntil > now).length;
  const ignoresEjection = ejected * 2 >= connections.length;
  let best: Connection | undefined;
  let isBestEjected = false;
  for (const connection of connections) {
    if (!connection.hasRoom) continue;
    const isEjected = !ignoresEjection && connection.avoidUntil > now;
    const isBetter = isEjected === isBestEjected ? connection.load < (best?.load ?? 0) : isBestEjected;
    if (best !== undefined && !isBetter) continue;
    best = connection;
    isBestEjected = isEjected;
  }
  return best;
}

/** True if a call may begin, which it then must: what is running is counted only once. */
export type Admission = (call: UpstreamCall) => boolean;

/** All calls that wait are of one kind; besides, each rpc is. */
export function kindOf({ waits, path }: UpstreamCall): string {
  return waits ? 'waits' : path;
}

/**
 * Keeps one kind of calls from taking all streams. Shared calls have separate channels, which they may fill.
 * @param most connections that there may be
 */
export function admission(connections: readonly Connection[], most: number): Admission {
  const [first] = connections;
  if (first === undefined || first.maxStreams === Number.POSITIVE_INFINITY) return () => true;
  const capacity = first.maxStreams * Math.max(most, connections.length);
  const share = Math.floor(capacity * MOST_OF_ALL);
  const running = connections.reduce((sum, { load }) => sum + load, 0);
  if (capacity < WORTH_RESERVE) return () => true;
  let free = share - running;
  let byKind: Map<string, number> | undefined;
  return (call) => {
    if (--free >= 0 || call.shared) return true;
    const kind = kindOf(call);
    byKind ??= countByKind(connections);
    const count = byKind.get(kind) ?? 0;
    if (count >= share) return false;
    byKind.set(kind, count + 1);
    return true;
  };
}

function countByKind(connections: readonly Connection[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const connection of connections) {
    for (const call of connection.calls()) counts.set(kindOf(call), (counts.get(kindOf(call)) ?? 0) + 1);
  }
  return counts;
}
