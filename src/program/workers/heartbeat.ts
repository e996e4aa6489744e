export interface HeartbeatOptions {
  /** Sends a ping. */
  readonly ask: () => void;
  /** Called once, when several pings in a row had no reply. */
  readonly onSilence: () => void;
  /** How long the other side may be silent, in milliseconds. */
  readonly silenceMs: number;
}

export interface Heartbeat {
  readonly answered: () => void;
  readonly stop: () => void;
}

/** Pings within the permitted silence. */
const QUESTIONS = 5;

/**
 * Notices that another process no longer responds. Pings are counted, not time, so that nobody looks dead after
 * the machine was suspended.
 */
export function startHeartbeat({ ask, onSilence, silenceMs }: HeartbeatOptions): Heartbeat {
  let unanswered = 0;
  const timer = setInterval(() => {
    if (unanswered < QUESTIONS) {
      unanswered++;
      ask();
      return;
    }
    clearInterval(timer);
    onSilence();
  }, silenceMs / QUESTIONS);
  timer.unref();
  return {
    answered: () => {
      unanswered = 0;
    },
    stop: () => clearInterval(timer),
  };
}
