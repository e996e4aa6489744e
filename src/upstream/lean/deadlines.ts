/** What ends when its time has come. */
export interface Expiring {
  /** In milliseconds since the epoch. */
  readonly deadline: number;
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
  private readonly calls = new Set<Expiring>();
  private timer: NodeJS.Timeout | undefined;
  private dueAt = Number.POSITIVE_INFINITY;

  add(call: Expiring): void {
    this.calls.add(call);
    if (call.deadline < this.dueAt) this.wait(call.deadline, Date.now());
  }

  delete(call: Expiring): void {
    this.calls.delete(call);
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
    let next = Number.POSITIVE_INFINITY;
    for (const call of this.calls) {
      if (call.deadline <= now) {
        this.calls.delete(call);
        call.expire();
      } else if (call.deadline < next) next = call.deadline;
    }
    this.wait(next, now);
  };
}
