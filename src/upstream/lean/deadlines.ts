/** Ends at a certain time. */
export interface Expiring {
  /** In milliseconds, on the clock of performance.now(). */
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
  private timer: NodeJS.Timeout | undefined;
  private timerDueAt = Number.POSITIVE_INFINITY;

  add(call: Expiring): void {
    call.place = this.calls.push(call) - 1;
    if (call.deadline < this.timerDueAt) this.wait(call.deadline, performance.now());
  }

  delete(call: Expiring): void {
    const { place } = call;
    if (place < 0) return;
    const last = this.calls.pop() as Expiring;
    if (last !== call) {
      this.calls[place] = last;
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
    for (const call of this.calls.filter(({ deadline }) => deadline <= now)) {
      // One that expired before it may have ended it.
      if (call.place < 0) continue;
      this.delete(call);
      call.expire();
    }
    let next = Number.POSITIVE_INFINITY;
    for (const { deadline } of this.calls) if (deadline < next) next = deadline;
    this.wait(next, now);
  };
}
