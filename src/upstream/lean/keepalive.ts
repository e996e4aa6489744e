export interface KeepaliveHooks {
  /** True while calls are running. */
  readonly isNeeded: () => boolean;
  readonly ping: () => void;
  /** The server has not answered in time. */
  readonly dead: () => void;
}

/**
 * Pings a silent server, as gRPC's keepalive does: only while calls are running, since a server may treat pings without
 * calls as abuse.
 */
export class Keepalive {
  private readonly idleMs: number;
  private readonly answerMs: number;
  private readonly hooks: KeepaliveHooks;
  private heardAt = performance.now();
  private timer: NodeJS.Timeout | undefined;
  private isAsking = false;

  /**
   * @param idleMs how long the server may be silent before it is pinged
   * @param answerMs how long it may then take to send anything
   */
  constructor(idleMs: number, answerMs: number, hooks: KeepaliveHooks) {
    this.idleMs = idleMs;
    this.answerMs = answerMs;
    this.hooks = hooks;
  }

  /** Something has arrived from the server. */
  heard(): void {
    this.heardAt = performance.now();
    if (!this.isAsking) return;
    this.isAsking = false;
    this.wait(this.idleMs);
  }

  /** A call has begun. */
  begin(): void {
    if (this.timer === undefined) this.wait(this.untilSilent());
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private untilSilent(): number {
    return Math.max(0, this.heardAt + this.idleMs - performance.now());
  }

  private wait(millis: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.due, Math.ceil(millis));
    this.timer.unref();
  }

  private readonly due = (): void => {
    this.timer = undefined;
    if (this.isAsking) {
      this.hooks.dead();
    } else if (this.hooks.isNeeded()) {
      const left = this.untilSilent();
      this.isAsking = left === 0;
      if (this.isAsking) this.hooks.ping();
      this.wait(this.isAsking ? this.answerMs : left);
    }
  };
}
