/** Ends at a certain time. */
export interface Expiring {
  /** In milliseconds since the epoch. */
  readonly deadline: number;
  /** Its index in Deadlines; -1 if it is not there. */
  place: number;
  readonly expire: () => void;
}

/** Deadlines are checked at most this often, in milliseconds. */
const GRAIN = 4;
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * One timer for all calls, set to the earliest deadline. A call that ends in time, as nearly all do, costs no timer: when
 * the timer fires, it is set again for the calls that are still running.
 */
export class Deadlines {
  /** Unordered; an array for the reason given in StreamTable. */
  private readonly calls: Expiring[] = [];
  /** When each of them is due, on the clock of performance.now(): the other one may jump. */
  private readonly dueAt: number[] = [];
  private timer: NodeJS.Timeout | undefined;
  private timerDueAt = Number.POSITIVE_INFINITY;

  add(call: Expiring): void {
    const now = performance.now();
    const dueAt = now + call.deadline - Date.now();
    call.place = this.calls.push(call) - 1;
    this.dueAt.push(dueAt);
    if (dueAt < this.timerDueAt) this.wait(dueAt, now);
  }

  delete(call: Expiring): void {
    const { place } = call;
    if (place < 0) return;
    const last = this.calls.pop() as Expiring;
    const lastDueAt = this.dueAt.pop() as number;
    if (last !== call) {
      this.calls[place] = last;
      this.dueAt[place] = lastDueAt;
      last.place = place;
    }
    call.place = -1;
  }

  private wait(dueAt: number, now: number): void {
    clearTimeout(this.timer);
    this.timerDueAt = dueAt;
    this.timer = undefined;
    if (dueAt === Number.POSITIVE_INFINITY) return;
    this.timer = setTimeout(this.expire, Math.min(LONGEST_TIMER, Math.max(GRAIN, dueAt - now)));
    this.timer.unref();
  }

  private readonly expire = (): void => {
    const now = performance.now();
    for (const call of this.calls.filter((_, place) => (this.dueAt[place] as number) <= now)) {
      // One that expired before it may have ended it.
      if (call.place < 0) continue;
      this.delete(call);
      call.expire();
    }
    let next = Number.POSITIVE_INFINITY;
    for (const dueAt of this.dueAt) if (dueAt < next) next = dueAt;
    this.wait(next, now);
  };
}
