import type { Registry } from 'prom-client';
import { memoize } from '../../base/memoize.ts';
import { Code, StatusError } from '../../base/status-error.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall } from '../../upstream/upstream.ts';
import { DURATION_BUCKETS } from './buckets.ts';
import { SeriesHistogram } from './series-histogram.ts';

const CODE_NAMES = Object.keys(Code);

/**
 * Measures each call on any channel by its method and the name of its gRPC code, neither of which a caller controls.
 */
export function measureCalls(registers: Registry[]): (upstream: Upstream) => Upstream {
  const durations = new SeriesHistogram({
    name: 'rpc_client_call_duration_seconds',
    help: 'Duration of calls to Temporal, by method and gRPC code',
    buckets: DURATION_BUCKETS,
    registers,
  });
  const durationOf = memoize((path: string) => {
    const method = path.slice(path.lastIndexOf('/') + 1);
    return memoize((code: string) => durations.series({ method, code }));
  });
  const observe = ({ path }: UpstreamCall, code: number, begun: number) => {
    durationOf(path)(CODE_NAMES[code] ?? 'UNKNOWN').observe((performance.now() - begun) / 1_000);
  };
  const measured =
    (upstream: Upstream) =>
    async (request: UpstreamCall): Promise<UpstreamAnswer> => {
      const begun = performance.now();
      try {
        const answer = await upstream.call(request);
        observe(request, Code.OK, begun);
        return answer;
      } catch (error) {
        observe(request, error instanceof StatusError ? error.code : Code.UNKNOWN, begun);
        throw error;
      }
    };
  return (upstream) => ({ ...upstream, call: measured(upstream) });
}
