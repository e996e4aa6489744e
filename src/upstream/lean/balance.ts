import type { Connection } from './connection.ts';

/** No rpc takes more than this share of the streams that the server allows: long polls leave room for other calls. */
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

/** True if a call of an rpc may begin, which it then must: what is running is counted only once. */
export type Admission = (path: string) => boolean;

/**
 * Keeps one rpc from taking all streams.
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
  let byPath: Map<string, number> | undefined;
  return (path) => {
    if (--free >= 0) return true;
    byPath ??= countByPath(connections);
    const count = byPath.get(path) ?? 0;
    if (count >= share) return false;
    byPath.set(path, count + 1);
    return true;
  };
}

function countByPath(connections: readonly Connection[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const connection of connections) connection.countByPath(counts);
  return counts;
}
