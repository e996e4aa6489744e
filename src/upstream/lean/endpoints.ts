import dns, { type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** The addresses of one name. */
export interface Endpoints {
  /** How many servers the name stood for when it was last looked up; at least 1. */
  readonly count: () => number;
  /** For node:net: begins with another address each time, and goes on to the next ones where it cannot connect. */
  readonly lookup: LookupFunction;
}

type Resolve = (host: string, done: (error: Error | null, addresses: readonly LookupAddress[]) => void) => void;

const system: Resolve = (host, done) => dns.lookup(host, { all: true }, done);

export function createEndpoints(resolve: Resolve = system): Endpoints {
  let count = 1;
  let turn = 0;
  return {
    count: () => count,
    lookup: (host, options, done) => {
      resolve(host, (error, addresses) => {
        const [first] = addresses ?? [];
        if (error !== null || first === undefined) {
          done(error ?? new Error(`${host} has no address`), []);
          return;
        }
        // A server of both families has an address in each.
        const [same, other] = [true, false].map((is) =>
          addresses.filter(({ family }) => (family === first.family) === is),
        );
        count = Math.max(same?.length ?? 0, other?.length ?? 0);
        const turned = [...rotate(same ?? [], turn), ...rotate(other ?? [], turn)];
        turn++;
        if (options.all) done(null, turned);
        else done(null, turned[0]?.address ?? '', turned[0]?.family);
      });
    },
  };
}

function rotate<T>(list: readonly T[], by: number): readonly T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
