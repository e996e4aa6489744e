/** A time in which the server was away, and the time that all parts take to find it again. */
export interface Outage {
  readonly how: string;
  readonly from: number;
  /** When it answered again; infinite until then. */
  to: number;
}

/** What is seen of a request that may have come to nothing. */
export interface Seen {
  readonly kind: string;
  readonly status: number;
  /** The words of the error. */
  readonly message: string;
  readonly begun: number;
  readonly ended: number;
}

/** Counts what the clients see, and tells what must not be. */
export interface Tally {
  readonly outages: Outage[];
  /** A right answer. */
  readonly right: (kind: string) => void;
  /** 503 or 504: right if the server was away, wrong else. */
  readonly unavailable: (seen: Seen) => void;
  readonly wrong: (kind: string, what: string) => void;
  readonly counts: ReadonlyMap<string, number>;
  /** 503 and 504 while the server was away. */
  readonly excused: readonly Seen[];
  readonly wrongs: readonly string[];
}

/** After the server answers again: the worker, which queries and updates need, looks for it at its own pace. */
const GRACE_MS = 15_000;

export function createTally(): Tally {
  const outages: Outage[] = [];
  const counts = new Map<string, number>();
  const excused: Seen[] = [];
  const wrongs: string[] = [];
  const wrong = (kind: string, what: string) => {
    wrongs.push(`${new Date().toISOString()} ${kind}: ${what}`);
  };
  return {
    outages,
    counts,
    excused,
    wrongs,
    wrong,
    right: (kind) => counts.set(kind, (counts.get(kind) ?? 0) + 1),
    unavailable(seen) {
      const away = outages.some(({ from, to }) => seen.ended >= from && seen.begun <= to + GRACE_MS);
      if (away) excused.push(seen);
      else wrong(seen.kind, `${seen.status} while the server was there: ${seen.message}`);
    },
  };
}
