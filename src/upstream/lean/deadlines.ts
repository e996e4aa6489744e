/** What ends when its time has come. */
export interface Expiring {
  /** In milliseconds since the epoch. */
  readonly deadline: number;
  /** Its place in Deadlines; -1 if it has none. */
  place: number;
  readonly expire: () => void;
}

/** Deadlines are looked at this often at most, in milliseconds. */
const GRAIN = 4;
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * One timer for all calls, set to the first deadline that is known. A call that ends in time, as nearly all do, costs
 * no timer: when that goes off, it is set again for those that are there then.
 */
export class Deadlines {
  /** In no order. Not a Set, for the reason that StreamTable is no Map. */
  private readonly calls: Expiring[] = [];
  private timer: NodeJS.Timeout | undefined;
  private dueAt = Number.POSITIVE_INFINITY;

  add(call: Expiring): void {
    call.place = this.calls.push(call) - 1;
    if (call.deadline < this.dueAt) this.wait(call.deadline, Date.now());
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

  private wait(deadline: number, now: number): void {
    clearTimeout(this.timer);
    this.dueAt = deadline;
    this.timer = undefined;
    if (deadline === Number.POSITIVE_INFINITY) return;
    this.timer = setTimeout(this.due, Math.min(LONGEST_TIMER, Math.max(GRAIN, deadline - now)));
    this.timer.unref();
  }

  private readonly due = (): void => {
    const now = Date.now();
    for (const call of this.calls.filter(({ deadline }) => deadline <= now)) {
      // Unless it ended with one before it.
      if (call.place < 0) continue;
      this.delete(call);
      call.expire();
    }
    let next = Number.POSITIVE_INFINITY;
    for (const { deadline } of this.calls) if (deadline < next) next = deadline;
    this.wait(next, now);
  };
}
