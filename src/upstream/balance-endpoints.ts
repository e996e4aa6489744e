import { Code, StatusError } from '../base/status-error.ts';
import type { Upstream, UpstreamState } from './upstream.ts';

/** One of several endpoints of a server. */
interface Endpoint {
  readonly upstream: Upstream;
  running: number;
  /** Answers in a row that said UNAVAILABLE. */
  failures: number;
  /** On the clock of performance.now(). */
  ejectedUntil: number;
}

/** After so many failures in a row, other endpoints go first for a while. */
const FAILURES_TO_EJECT = 5;
const EJECTION_MS = 30_000;

/** The best state of all is that of the whole. */
const BEST_FIRST: readonly UpstreamState[] = ['ready', 'connecting', 'idle', 'failing', 'closed'];

/**
 * Several endpoints of one server as one upstream. A call goes to a connected one with the fewest calls. One that keeps
 * answering UNAVAILABLE is avoided for a while, but never more than half of them: beyond that the fault is not theirs,
 * and all are used. A call that an endpoint cannot have seen goes to the next one.
 */
export function balanceEndpoints(upstreams: readonly Upstream[]): Upstream {
  const endpoints: readonly Endpoint[] = upstreams.map((upstream) => ({
    upstream,
    running: 0,
    failures: 0,
    ejectedUntil: 0,
  }));
  let turn = 0;

  const choose = (tried: ReadonlySet<Endpoint>): Endpoint | undefined => {
    const now = performance.now();
    const ejected = endpoints.filter(({ ejectedUntil }) => ejectedUntil > now).length;
    const isPanic = ejected * 2 > endpoints.length;
    // Equal ones take turns.
    turn = (turn + 1) % endpoints.length;
    let best: Endpoint | undefined;
    let bestRank = Number.POSITIVE_INFINITY;
    for (let i = 0; i < endpoints.length; i++) {
      const endpoint = endpoints[(turn + i) % endpoints.length] as Endpoint;
      // Looking also makes one connect that has lost its connection.
      const state = BEST_FIRST.indexOf(endpoint.upstream.state(true));
      if (tried.has(endpoint)) continue;
      const isAvoided = !isPanic && endpoint.ejectedUntil > now;
      const rank = state * 2 + (isAvoided ? 1 : 0);
      if (rank > bestRank || (rank === bestRank && endpoint.running >= (best?.running ?? 0))) continue;
      best = endpoint;
      bestRank = rank;
    }
    return best;
  };

  const judge = (endpoint: Endpoint, error: unknown) => {
    const isBad = error instanceof StatusError && error.code === Code.UNAVAILABLE && error.origin !== 'proxy';
    endpoint.failures = isBad ? endpoint.failures + 1 : 0;
    if (endpoint.failures < FAILURES_TO_EJECT) return;
    endpoint.failures = 0;
    endpoint.ejectedUntil = performance.now() + EJECTION_MS;
  };

  return {
    call: async (call) => {
      const tried = new Set<Endpoint>();
      for (let last: unknown; ; ) {
        const endpoint = choose(tried);
        if (endpoint === undefined) throw last;
        tried.add(endpoint);
        endpoint.running++;
        try {
          const answer = await endpoint.upstream.call(call);
          endpoint.failures = 0;
          return answer;
        } catch (error) {
          judge(endpoint, error);
          if (!(error instanceof StatusError) || error.origin !== 'unsent' || call.signal.aborted) throw error;
          last = error;
        } finally {
          endpoint.running--;
        }
      }
    },
    state: (connect) => {
      const states = endpoints.map(({ upstream }) => upstream.state(connect));
      return BEST_FIRST.find((state) => states.includes(state)) ?? 'closed';
    },
    close: () => {
      for (const { upstream } of endpoints) upstream.close();
    },
  };
}
